//! What was decided about one's own contribution: the reason with its article, the text it is about, and both ways on:
//! correct it and send it again, or ask another person to look again.

use maud::{Markup, html};
use parvis_contributions::{self as contributions, Contribution};
use parvis_kernel::Arg;
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, Stage};
use parvis_ui::{Field, FormState, Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::find;
use crate::{
    actions::{By, appeal},
    model::{Appeal, DecisionRow, ModerationSettings, Reason, Verdict},
    policy, rules, store, t,
};

struct View {
    frame: ProcessFrame,
    what: Contribution,
    last: DecisionRow,
    reason: Option<Reason>,
    appeals: Vec<Appeal>,
}

/// `GET /demarches/{process}/projets/{reference}/moderation`
pub async fn show(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// `POST /demarches/{process}/projets/{reference}/moderation`: the appeal.
pub async fn create(cx: Cx) -> Outcome {
    let view = load(&cx).await?;
    let (by, words, what) = (By::of(&cx), cx.form().text("texte"), view.what.clone());
    match cx.write(move |tx| appeal::appeal(tx, &by, &what, &words)).await {
        Ok(()) => {
            let to = format!("{}/moderation", view.what.path(&view.frame.process.slug));
            Ok(Redirect::to(to).notice(cx.t(t::moderation_appeal_sent())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &cx.refused(&refusal)).await,
        Err(other) => Err(other),
    }
}

async fn load(cx: &Cx) -> Result<View, WebError> {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed) = (cx.actor(), PanelSeed::of(cx));
    cx.read(move |c| {
        let (frame, what) = find(c, &seed, &actor, &slug, &reference)?;
        if !policy::is_author(&actor, &what) {
            return Err(WebError::NotFound);
        }
        let standing = store::decisions_of(c, what.id)?.into_iter().find(|row| row.undone_at.is_none());
        let last = standing.ok_or(WebError::NotFound)?;
        let reason = match last.reason_id {
            Some(id) => store::reason(c, id)?,
            None => None,
        };
        let appeals = store::appeals_of(c, what.id)?;
        Ok(View { frame, what, last, reason, appeals })
    })
    .await
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let view = load(cx).await?;
    let title = cx.t(t::moderation_own_title());
    let what = &view.what;
    let path = what.path(&view.frame.process.slug);
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            p { a href=(path) { (what.title) } " (" (what.reference) ")" }
            h1 { (title) }
            (decided(cx, &view))
            (text(cx, &view))
            (correct(cx, &view, &path))
            (appeal(cx, &view, state))
        }
    };
    view.frame.act_page(cx, &title, content).private().with_errors(state).reply(cx)
}

/// The decision in a sentence, with its reason.
pub fn verdict_said(verdict: Verdict) -> parvis_kernel::Message {
    match verdict {
        Verdict::Publish => t::moderation_own_published(),
        Verdict::AskChange => t::moderation_own_asked(),
        Verdict::Refuse => t::moderation_own_refused(),
        Verdict::Merge => t::moderation_own_merged(),
        Verdict::Uphold => t::moderation_own_upheld(),
    }
}

fn decided(cx: &Cx, view: &View) -> Markup {
    let tone = match view.last.decision {
        Verdict::Publish => Tone::Good,
        Verdict::Refuse | Verdict::Uphold => Tone::Bad,
        Verdict::AskChange | Verdict::Merge => Tone::Watch,
    };
    notice(
        tone,
        html! {
            p { b { (cx.t(verdict_said(view.last.decision))) } " " span class="hint" { (cx.t(t::moderation_day(Arg::Moment(view.last.at)))) } }
            @if let Some(reason) = &view.reason {
                p { (reason.sentence) }
                @if !reason.article.is_empty() { p class="hint" { (reason.article) } }
            }
            @if !view.last.note.is_empty() && view.last.decision != Verdict::Merge {
                p { (cx.t(t::moderation_own_note())) }
                blockquote { @for line in view.last.note.lines() { p { (line) } } }
            }
        },
    )
}

fn text(cx: &Cx, view: &View) -> Markup {
    html! {
        section class="stack gap-3" aria-labelledby="texte-concerne" {
            h2 id="texte-concerne" { (cx.t(t::moderation_own_text())) }
            blockquote {
                p { b { (view.what.summary) } }
                @for paragraph in view.what.body.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) { p { (paragraph) } }
            }
        }
    }
}

fn correct(cx: &Cx, view: &View, path: &str) -> Markup {
    let window = contributions::rules::Window::of(&view.frame.process.settings);
    let may = contributions::policy::may_correct(&cx.actor(), &view.what, window, cx.now()).is_ok();
    let Some(until) = view.what.correct_until.filter(|_| may) else { return html! {} };
    let words = if view.what.stage == Stage::Refused {
        t::moderation_own_resend(Arg::Day(until))
    } else {
        t::moderation_own_correct(Arg::Day(until))
    };
    html! {
        section class="stack gap-3" aria-labelledby="corriger" {
            h2 id="corriger" { (cx.t(t::moderation_own_correct_title())) }
            p { (cx.t(words)) }
            div class="row" { (link_button(cx.t(t::moderation_mail_see()), format!("{path}/corriger")).icon(Icon::PenLine)) }
        }
    }
}

fn appeal(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let about_last = view
        .appeals
        .iter()
        .find(|appeal| appeal.decision_id == view.last.id || appeal.closed_by == Some(view.last.id));
    let settings = ModerationSettings::of(&view.frame.process.settings);
    let may = rules::can_appeal(Some(&view.last), about_last.is_some(), &settings, cx.now()).is_ok();
    html! {
        @if let Some(appeal) = about_last { (sent(cx, appeal)) }
        @if may {
            section class="stack gap-3" aria-labelledby="recours" {
                h2 id="recours" { (cx.t(t::moderation_appeal_title())) }
                p { (cx.t(t::moderation_appeal_intro(Arg::Day(rules::appeal_until(&view.last, &settings))))) }
                form method="post" class="stack gap-5" novalidate {
                    (Field::textarea("texte", cx.t(t::moderation_appeal_words()), 6).hint(cx.t(t::moderation_appeal_hint())).state(state))
                    div class="row" { (button(cx.t(t::moderation_appeal_send())).icon(Icon::Scale).plain()) }
                }
            }
        }
    }
}

fn sent(cx: &Cx, appeal: &Appeal) -> Markup {
    let state = match appeal.upheld {
        None => t::moderation_appeal_waits(Arg::Moment(appeal.at)),
        Some(true) => t::moderation_appeal_upheld(Arg::Moment(appeal.at)),
        Some(false) => t::moderation_appeal_overturned(Arg::Moment(appeal.at)),
    };
    html! {
        section class="stack gap-3" aria-labelledby="mon-recours" {
            h2 id="mon-recours" { (cx.t(t::moderation_appeal_yours())) }
            p { (cx.t(state)) }
            blockquote { @for line in appeal.words.lines() { p { (line) } } }
        }
    }
}
