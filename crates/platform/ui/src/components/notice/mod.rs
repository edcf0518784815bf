//! Something to know before going on, beside what it is about.

use super::{icon::icon, tag::Tone};
use maud::{Markup, Render, html};

/// A notice. Neutral and `Now` are in the authority's second color.
pub fn notice(tone: Tone, body: impl Render) -> Markup {
    let drawn = matches!(tone, Tone::Good | Tone::Watch | Tone::Bad);
    html! {
        div class={ "notice " (tone.code()) } { @if drawn { (icon(tone.icon())) } div class="stack gap-2" { (body) } }
    }
}

/// The same as the answer to what the person just did: read out when the page arrives.
pub fn notice_done(body: impl Render) -> Markup {
    html! { div role="status" { (notice(Tone::Good, body)) } }
}

pub(crate) fn sample() -> Markup {
    html! {
        (notice(Tone::Neutral, html! { p { b { "Une voix, trois portes." } " 7\u{202f}950 votes en ligne, 3\u{202f}214 sur papier." } }))
        (notice(Tone::Watch, html! { p { b { "Numéro de téléphone repéré." } " Le masquer garde le reste du texte." } }))
        (notice(Tone::Bad, html! { p { "Le dépôt est clos depuis le 30 octobre." } }))
        (notice_done(html! { p { "Votre idée est enregistrée." } }))
    }
}
