//! Several contributions at once: spam, and duplicates of one. Nothing else is decided without being read.

use maud::{Markup, html};
use parvis_ui::{
    Choice, Field, FormState, Icon, Table, all_box, assets, bulk_bar, button, empty_state, row_box,
};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{
    QUEUE,
    queue::note,
    scene::{Scene, load_scene},
    sieve::{ask_of, sieve_of},
};
use crate::{
    actions::{By, bulk},
    model::{Occasion, Reason},
    store, t,
};

/// `GET /bureau/moderation/ensemble`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, FormState::default()).await
}

/// `POST /bureau/moderation/ensemble`
pub async fn update(cx: Cx) -> Outcome {
    let (by, form) = (By::of(&cx), cx.form().clone());
    let references = form.all("reference");
    let done = cx
        .write(move |tx| match form.text("acte").as_str() {
            "doublons" => bulk::merge_duplicates(tx, &by, &references, &form.text("vers")),
            "spam" => bulk::refuse_spam(tx, &by, &references, form.parse("motif")),
            _ => Err(WebError::NotFound),
        })
        .await;
    let done = match done {
        Ok(done) => done,
        Err(WebError::Refused(mut refusal)) => {
            if refusal.field.as_deref() == Some("reference") {
                refusal.field = Some("vers".to_owned());
            }
            return page(&cx, cx.refused(&refusal)).await;
        }
        Err(other) => return Err(other),
    };
    let mut said = cx.t(t::moderation_bulk_done(i64::try_from(done.decided).unwrap_or(0)));
    for (reference, refusal) in done.stayed.iter().take(5) {
        said.push_str(&format!(" {reference} : {}", cx.t(refusal.message.clone())));
    }
    Ok(Redirect::to(format!("{QUEUE}/ensemble{}", sieve_of(&cx).query())).notice(said).into())
}

async fn page(cx: &Cx, state: FormState) -> Outcome {
    let (now, ask) = (cx.now(), ask_of(cx));
    let (mut scene, reasons) = cx
        .read(move |c| {
            let reasons = store::reasons(c)?.into_iter().filter(|reason| reason.active).collect::<Vec<_>>();
            Ok((load_scene(c, ask, now, None)?, reasons))
        })
        .await?;
    let person = scene.ask.person;
    let locks = std::mem::take(&mut scene.locks);
    scene.items.retain(|item| {
        item.occasion == Occasion::Deposit
            && locks.get(&item.id).is_none_or(|(lock, _)| !lock.holds_against(person, now))
    });
    let title = cx.t(t::moderation_bulk_title());
    let main = html! {
        p { a href={ (QUEUE) (scene.ask.sieve.query()) } { (cx.t(t::moderation_to_queue())) } }
        h1 { (title) }
        p { (cx.t(t::moderation_bulk_intro())) }
        @if scene.items.is_empty() {
            (empty_state(&cx.t(t::moderation_empty()), cx.t(t::moderation_empty_why()), html! {}))
        } @else {
            (form(cx, &scene, &reasons, &state))
        }
    };
    OfficePage::new(&title, main)
        .note(note(cx.texts(), &scene))
        .script(&assets::BULK_SELECT_JS)
        .with_errors(&state)
        .reply(cx)
        .await
}

fn form(cx: &Cx, scene: &Scene, reasons: &[Reason], state: &FormState) -> Markup {
    let mut table = Table::new(cx.t(t::moderation_bulk_title()))
        .caption_hidden()
        .dense()
        .column_with(cx.t(t::moderation_bulk_choose()), all_box(&cx.t(t::moderation_bulk_all())))
        .column(cx.t(t::moderation_reason_title()))
        .column(cx.t(t::moderation_reference()))
        .column(cx.t(t::moderation_filter_area()));
    let chosen = state.values("reference");
    for item in &scene.items {
        let label = cx.t(t::moderation_bulk_one(item.title.as_str()));
        table = table.row([
            row_box("reference", &item.reference, &label, chosen.contains(&item.reference)),
            html! { a href={ (QUEUE) "/" (item.reference) } { (item.title) } },
            html! { (item.reference) },
            html! { (scene.area(item.area_id).unwrap_or_default()) },
        ]);
    }
    let mut choices = vec![Choice::new("", cx.t(t::moderation_reason_choose()))];
    choices.extend(reasons.iter().map(|reason| Choice::new(reason.id.to_string(), reason.title.as_str())));
    html! {
        form method="post" class="stack gap-5" data-bulk {
            (table)
            (bulk_bar(&cx.t(t::moderation_bulk_bar()), &cx.t(t::moderation_bulk_pattern()), &cx.t(t::moderation_bulk_rows()), html! {}))
            div class="grid wide" {
                div class="stack gap-3" {
                    (Field::select("motif", cx.t(t::moderation_reason()), choices).hint(cx.t(t::moderation_bulk_spam_hint())).state(state))
                    (button(cx.t(t::moderation_bulk_spam())).plain().icon(Icon::Ban).named("acte", "spam"))
                }
                div class="stack gap-3" {
                    (Field::text("vers", cx.t(t::moderation_merge_reference())).hint(cx.t(t::moderation_merge_reference_hint())).width("w-16").state(state))
                    (button(cx.t(t::moderation_bulk_merge())).plain().icon(Icon::GitMerge).named("acte", "doublons"))
                }
            }
        }
    }
}
