//! One reason: adding it, and changing its words.

use maud::html;
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::REASONS;
use crate::{
    actions::{By, edit_reason},
    model::{NewReason, ReasonId},
    store, t,
};

/// `GET /bureau/reglages/motifs/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, None, FormState::default()).await
}

/// `POST /bureau/reglages/motifs/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let (by, new) = (By::of(&cx), parse(&cx));
    let wanted = new.clone();
    answer(&cx, None, &new, cx.write(move |tx| edit_reason::add(tx, &by, &wanted)).await).await
}

/// `GET /bureau/reglages/motifs/{reason}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: ReasonId = cx.path("reason")?;
    let reason = cx.read(move |c| store::reason(c, id)?.ok_or(WebError::NotFound)).await?;
    let state = FormState::new([
        ("titre", reason.title.as_str()),
        ("phrase", reason.sentence.as_str()),
        ("article", reason.article.as_str()),
    ]);
    page(&cx, Some(&reason.title), state).await
}

/// `POST /bureau/reglages/motifs/{reason}`
pub async fn update(cx: Cx) -> Outcome {
    let id: ReasonId = cx.path("reason")?;
    let (by, new) = (By::of(&cx), parse(&cx));
    let wanted = new.clone();
    let done = cx.write(move |tx| edit_reason::change(tx, &by, id, &wanted)).await;
    answer(&cx, Some(&new.title), &new, done).await
}

async fn answer(cx: &Cx, title: Option<&str>, new: &NewReason, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => {
            Ok(Redirect::to(REASONS).notice(cx.t(t::moderation_reason_saved(new.title.as_str()))).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewReason {
    let form = cx.form();
    NewReason {
        key: String::new(),
        title: form.text("titre"),
        sentence: form.text("phrase"),
        article: form.text("article"),
    }
}

async fn page(cx: &Cx, name: Option<&str>, state: FormState) -> Outcome {
    let title =
        name.filter(|name| !name.is_empty()).map_or_else(|| cx.t(t::moderation_reason_add()), str::to_owned);
    let main = html! {
        p { a href=(REASONS) { (cx.t(t::moderation_reasons_back())) } }
        h1 { (title) }
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::moderation_reason_title())).hint(cx.t(t::moderation_reason_title_hint())).state(&state))
            (Field::textarea("phrase", cx.t(t::moderation_reason_sentence()), 4).hint(cx.t(t::moderation_reason_sentence_hint())).state(&state))
            (Field::text("article", cx.t(t::moderation_reason_article())).hint(cx.t(t::moderation_reason_article_hint())).optional(cx.t(t::moderation_optional())).state(&state))
            div class="row" {
                (button(cx.t(t::moderation_save())))
                (link_button(cx.t(t::moderation_cancel()), REASONS).plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}
