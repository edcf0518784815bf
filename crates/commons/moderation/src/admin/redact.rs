//! Taking a passage out of a text: the doubtful ones are offered, any other is copied into a field.

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{
    QUEUE,
    marked::marked_paragraphs,
    scene::{Desk, load_desk},
    sieve::sieve_of,
};
use crate::{
    actions::{By, PassageKey, redact, redact::Passage},
    model::{Part, Reason},
    rules, store, t,
};

/// `GET /bureau/moderation/{reference}/masquer`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, FormState::default()).await
}

/// `POST /bureau/moderation/{reference}/masquer`
pub async fn update(cx: Cx) -> Outcome {
    let (reference, by, form) = (cx.path::<String>("reference")?, By::of(&cx), cx.form().clone());
    let (key, random) = (PassageKey::of(cx.tenant()), cx.random());
    let to = format!("{QUEUE}/{reference}{}", sieve_of(&cx).query());
    let passage = Passage {
        part: Part::from_key(&form.text("partie")).unwrap_or(Part::Body),
        words: form.text("passage"),
        reason: form.parse("motif"),
    };
    let done = cx.write(move |tx| redact::redact(tx, &by, &reference, &passage, (&key, &*random))).await;
    match done {
        Ok(()) => Ok(Redirect::to(to).notice(cx.t(t::moderation_redacted())).into()),
        Err(WebError::Refused(refusal)) => page(&cx, cx.refused(&at_field(refusal))).await,
        Err(other) => Err(other),
    }
}

fn at_field(refusal: Refusal) -> Refusal {
    Refusal { field: refusal.field.or_else(|| Some("passage".to_owned())), ..refusal }
}

async fn page(cx: &Cx, mut state: FormState) -> Outcome {
    let (reference, actor, now): (String, _, _) = (cx.path("reference")?, cx.actor(), cx.now());
    let (desk, reasons) = cx
        .read(move |c| {
            let reasons = store::reasons(c)?.into_iter().filter(|reason| reason.active).collect::<Vec<_>>();
            Ok((load_desk(c, &actor, now, &reference)?, reasons))
        })
        .await?;
    let found = found(&desk);
    if state.is_clean()
        && let Some((part, words)) = found.first()
    {
        state.set("partie", part.key());
        state.set("passage", words.as_str());
    }
    let title = cx.t(t::moderation_redact_title(desk.what.title.as_str()));
    let back = format!("{QUEUE}/{}{}", desk.what.reference, sieve_of(cx).query());
    let main = html! {
        p { a href=(back) { (cx.t(t::moderation_merge_back())) } }
        h1 { (title) }
        p { (cx.t(t::moderation_redact_intro())) }
        div class="card stack" {
            p class="strong" { (desk.what.summary) }
            (marked_paragraphs(&desk.what.body, &desk.words))
        }
        @if found.len() > 1 {
            p { (cx.t(t::moderation_redact_found())) }
            ul { @for (part, words) in &found { li { (words) " (" (cx.t(part_name(*part))) ")" } } }
        }
        (form(cx, &reasons, &state, &back))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

/// The doubtful passages, each with where it stands.
fn found(desk: &Desk) -> Vec<(Part, String)> {
    let what = &desk.what;
    let texts = [(Part::Title, &what.title), (Part::Summary, &what.summary), (Part::Body, &what.body)];
    let of = |(part, text): (Part, &String)| {
        let all = rules::hints(text, &desk.words);
        all.into_iter().map(|hint| (part, text[hint.range].to_owned())).collect::<Vec<_>>()
    };
    texts.into_iter().flat_map(of).collect()
}

fn part_name(part: Part) -> parvis_kernel::Message {
    match part {
        Part::Title => t::moderation_part_title(),
        Part::Summary => t::moderation_part_summary(),
        Part::Body => t::moderation_part_body(),
    }
}

fn form(cx: &Cx, reasons: &[Reason], state: &FormState, back: &str) -> Markup {
    let parts =
        Part::ALL.into_iter().rev().map(|part| Choice::new(part.key(), cx.t(part_name(part)))).collect();
    let mut choices = vec![Choice::new("", cx.t(t::moderation_reason_choose()))];
    choices.extend(reasons.iter().map(|reason| Choice::new(reason.id.to_string(), reason.title.as_str())));
    html! {
        form method="post" class="stack gap-5" {
            (Field::select("partie", cx.t(t::moderation_redact_part()), parts).state(state))
            (Field::textarea("passage", cx.t(t::moderation_redact_passage()), 2).hint(cx.t(t::moderation_redact_hint(rules::MARK))).state(state))
            (Field::select("motif", cx.t(t::moderation_reason()), choices).optional(cx.t(t::moderation_optional())).state(state))
            div class="row" {
                (button(cx.t(t::moderation_redact_send())).icon(Icon::EyeOff))
                (link_button(cx.t(t::moderation_cancel()), back).plain())
            }
        }
    }
}
