//! A box over the page, opened by its button without any script (`popover`); Escape or a click beside it
//! closes it. A browser that does not know popovers shows the box in its place.
//!
//! What binds or cannot be undone has its own page instead.

use super::icon::{Icon, icon};
use crate::FormState;
use maud::{Markup, Render, html};

/// A button that opens a box. `id` is unique on the page; `close` is the word on the button that closes.
pub fn dialog(id: &str, open: &str, title: &str, close: &str, body: impl Render) -> Markup {
    html! {
        button type="button" class="button plain small" popovertarget=(id) aria-haspopup="dialog" { (open) }
        div popover id=(id) class="dialog" role="dialog" aria-labelledby={ (id) "-title" } {
            div class="row between" {
                h2 id={ (id) "-title" } { (title) }
                button type="button" class="button quiet" popovertarget=(id) popovertargetaction="hide" { (icon(Icon::X)) span { (close) } }
            }
            div class="stack" { (body) }
        }
    }
}

/// A fold: a question and, once opened, its answer.
pub fn fold(summary: impl Render, body: impl Render) -> Markup {
    html! { details class="fold" { summary { (summary) } div class="stack" { (body) } } }
}

/// A fold around a few fields: it is open when one of them has an error, else the error would be out of sight.
pub fn fold_of_fields(state: &FormState, fields: &[&str], summary: impl Render, body: impl Render) -> Markup {
    let wrong = fields.iter().any(|field| state.error(field).is_some());
    html! { details class="fold" open[wrong] { summary { (summary) } div class="stack" { (body) } } }
}

pub(crate) fn sample() -> Markup {
    html! {
        p { (dialog("sample-dialog", "Comment est-ce calculé ?", "Comment est-ce calculé ?", "Fermer", html! { p { "Les projets sont pris dans l’ordre des voix, tant que l’enveloppe suffit." } })) }
        (fold("Qui peut voter ?", html! { p { "Toute personne de 11 ans ou plus qui réside dans le département." } }))
    }
}
