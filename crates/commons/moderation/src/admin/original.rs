//! The sealed passages of a contribution: an administrator says why, then sees them once; both are written down.

use maud::{Markup, html};
use parvis_contributions::{self as contributions, Contribution};
use parvis_kernel::Arg;
use parvis_people as people;
use parvis_ui::{Field, FormState, Icon, Tone, button, notice};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, WebError};
use std::collections::HashMap;

use crate::{
    actions::{By, PassageKey, unseal},
    model::{Redaction, Unsealing},
    store, t,
};

type Opened = Vec<(Redaction, Option<String>)>;

/// `GET /bureau/contributions/{reference}/passages`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, Vec::new(), FormState::default()).await
}

/// `POST /bureau/contributions/{reference}/passages`: the answer itself shows them; nothing keeps it.
pub async fn show(cx: Cx) -> Outcome {
    let (reference, by): (String, By) = (cx.path("reference")?, By::of(&cx));
    let (why, key) = (cx.form().text("raison"), PassageKey::of(cx.tenant()));
    let done = cx
        .write(move |tx| {
            let what = load(tx, &reference)?;
            unseal::unseal(tx, &by, &what, &why, &key)
        })
        .await;
    match done {
        Ok(opened) => page(&cx, opened, FormState::default()).await,
        Err(WebError::Refused(refusal)) => page(&cx, Vec::new(), cx.refused(&refusal)).await,
        Err(other) => Err(other),
    }
}

fn load(c: &mut parvis_db::Conn, reference: &str) -> Result<Contribution, WebError> {
    contributions::store::by_reference(c, reference)?.ok_or(WebError::NotFound)
}

async fn page(cx: &Cx, opened: Opened, state: FormState) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (what, sealed, looked, names) = cx
        .read(move |c| {
            let what = load(c, &reference)?;
            let looked = store::unsealings_of(c, what.id)?;
            let agents: Vec<PersonId> = looked.iter().filter_map(|row| row.agent_id).collect();
            let names = people::public_names(c, &agents)?;
            let sealed = store::redactions_of(c, what.id)?.len();
            Ok((what, sealed, looked, names))
        })
        .await?;
    if sealed == 0 {
        return Err(WebError::NotFound);
    }
    let title = cx.t(t::moderation_sealed_title(what.reference.as_str()));
    let main = html! {
        p { a href=(what.desk_path()) { (what.title) } }
        h1 { (title) }
        @if opened.is_empty() {
            p { (cx.t(t::moderation_sealed_intro(i64::try_from(sealed).unwrap_or(0)))) }
            form method="post" class="stack gap-5" {
                (Field::textarea("raison", cx.t(t::moderation_sealed_why()), 2).hint(cx.t(t::moderation_sealed_hint())).state(&state))
                div class="row" { (button(cx.t(t::moderation_sealed_open())).icon(Icon::Eye)) }
            }
        } @else { (passages(cx, &opened)) }
        (log(cx, &looked, &names))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn passages(cx: &Cx, opened: &Opened) -> Markup {
    html! {
        @for (redaction, text) in opened {
            (notice(Tone::Watch, html! {
                @match text {
                    Some(text) => blockquote { p { (text) } },
                    None => p { (cx.t(t::moderation_sealed_lost())) },
                }
                p class="hint" { (cx.t(t::moderation_day(Arg::Moment(redaction.at)))) }
            }))
        }
    }
}

fn log(cx: &Cx, looked: &[Unsealing], names: &HashMap<PersonId, String>) -> Markup {
    html! {
        @if !looked.is_empty() {
            h2 { (cx.t(t::moderation_sealed_log())) }
            ul { @for row in looked { li {
                @let name = row.agent_id.and_then(|agent| names.get(&agent)).cloned().unwrap_or_default();
                (cx.t(t::moderation_day(Arg::Moment(row.at)))) " · " (name) " : " (row.reason)
            } } }
        }
    }
}
