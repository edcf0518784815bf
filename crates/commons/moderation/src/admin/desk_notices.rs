//! What a moderator should know before deciding: what can be taken back, who has it, an appeal, flags, doubtful
//! passages, what it resembles.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message};
use parvis_spaces::Stage;
use parvis_ui::{Icon, Tone, button, hidden, notice};
use parvis_web::Cx;

use super::{
    QUEUE,
    desk::View,
    scene::{Desk, Scene},
};
use crate::{
    model::{DecisionRow, FlagReason, Occasion, Verdict},
    pages::flag_reason,
    rules::{self, HintKind},
    t,
};

/// "Annuler": what this person decided last, while it can be taken back.
pub fn undo_notice(cx: &Cx, scene: &Scene) -> Markup {
    let Some((decision, what)) = &scene.undo else { return html! {} };
    html! {
        (notice(Tone::Neutral, html! {
            form class="row" method="post" action={ (QUEUE) "/" (what.reference) "/annuler" (scene.ask.sieve.query()) } {
                p { b { (what.title) } " : " (cx.t(verdict_done(decision.decision))) }
                (button(cx.t(t::moderation_undo())).small().plain().icon(Icon::Undo2).key("A"))
            }
        }))
    }
}

/// A verdict as something done.
pub fn verdict_done(verdict: Verdict) -> Message {
    match verdict {
        Verdict::Publish => t::moderation_done_publish(),
        Verdict::AskChange => t::moderation_done_ask_change(),
        Verdict::Refuse => t::moderation_done_refuse(),
        Verdict::Merge => t::moderation_done_merge(),
        Verdict::Uphold => t::moderation_done_uphold(),
    }
}

/// The request for a correction that still stands.
pub fn asked(desk: &Desk) -> Option<&DecisionRow> {
    let waits = desk.what.stage == Stage::Submitted;
    desk.decisions.first().filter(|last| {
        waits
            && last.decision == Verdict::AskChange
            && last.undone_at.is_none()
            && last.at >= desk.what.updated_at
    })
}

/// Who has it; or a button that puts it on one's own desk. A script presses that by itself.
pub fn lock(cx: &Cx, view: &View) -> Markup {
    let (desk, now, person) = (&view.desk, cx.now(), cx.person_id());
    if desk.occasion.is_none() {
        return html! {};
    }
    let action = format!("{QUEUE}/{}/prendre{}", desk.what.reference, view.scene.ask.sieve.query());
    match &desk.lock {
        Some((lock, name)) if lock.holds_against(person, now) => notice(
            Tone::Watch,
            html! {
                form class="row" method="post" action=(action) {
                    p { (cx.t(t::moderation_locked(name.as_str(), Arg::Moment(lock.until)))) }
                    (hidden("de_force", "oui"))
                    (button(cx.t(t::moderation_take_over())).small().plain())
                }
            },
        ),
        Some((lock, _)) => {
            html! { p class="hint" { (cx.t(t::moderation_yours_until(Arg::Moment(lock.until)))) } }
        }
        None if !desk.is_open_to(person, now) => html! {},
        None => html! {
            form class="row" method="post" action=(action) data-take {
                (button(cx.t(t::moderation_take())).small().plain().icon(Icon::Lock).key("T"))
                span class="hint" { (cx.t(t::moderation_take_hint())) }
            }
        },
    }
}

/// Why it does not wait, or is out of the queue for now; or that it is public already.
pub fn waiting(texts: &Texts, desk: &Desk) -> Markup {
    let say = |message: Message| html! { p { (texts.say(&message)) } };
    if desk.occasion.is_none() {
        let status = desk.status.as_ref().map_or("", |status| status.label.as_str());
        return notice(
            Tone::Neutral,
            html! {
                (say(t::moderation_no_longer_waits(status)))
                p { a href=(desk.what.desk_path()) { (texts.say(&t::moderation_see_desk())) } }
            },
        );
    }
    match asked(desk) {
        Some(last) => notice(Tone::Watch, say(t::moderation_asked_on(Arg::Moment(last.at)))),
        None if desk.hid => notice(Tone::Watch, say(t::moderation_hid())),
        None if desk.what.visible && desk.occasion == Some(Occasion::Deposit) => {
            notice(Tone::Neutral, say(t::moderation_is_public()))
        }
        None => html! {},
    }
}

/// The appeal: what the author says, and what was decided before.
pub fn appeal(texts: &Texts, desk: &Desk) -> Markup {
    let Some((appeal, own)) = &desk.appeal else { return html! {} };
    let refusal = desk.decisions.iter().find(|decision| decision.id == appeal.decision_id);
    let reason = refusal.and_then(|refusal| desk.reason(refusal.reason_id));
    notice(
        Tone::Now,
        html! {
            p { b { (texts.say(&t::moderation_appeal_of(Arg::Moment(appeal.at)))) } }
            blockquote { @for line in appeal.words.lines() { p { (line) } } }
            @if let Some(reason) = reason { p { (texts.say(&t::moderation_refused_for(reason.title.as_str()))) } }
            @if let Some(note) = refusal.map(|refusal| &refusal.note).filter(|note| !note.is_empty()) { p class="hint" { (note) } }
            @if *own { p { b { (texts.say(&t::moderation_appeal_another())) } } }
        },
    )
}

/// What citizens flagged, each reason with how often, and their words.
pub fn flags(texts: &Texts, desk: &Desk) -> Markup {
    if desk.flags.is_empty() {
        return html! {};
    }
    let count = |reason: FlagReason| desk.flags.iter().filter(|flag| flag.reason == reason).count();
    let reasons = FlagReason::ALL.into_iter().map(|reason| (reason, count(reason))).filter(|(_, n)| *n > 0);
    let total = i64::try_from(desk.flags.len()).unwrap_or(i64::MAX);
    notice(
        Tone::Watch,
        html! {
            p { b { (texts.say(&t::moderation_flagged_by(total))) } }
            ul {
                @for (reason, n) in reasons {
                    li { (texts.say(&flag_reason(reason))) " (" (texts.number(i64::try_from(n).unwrap_or(0))) ")" }
                }
            }
            @for flag in desk.flags.iter().filter(|flag| !flag.words.is_empty()) { blockquote { p { (flag.words) } } }
        },
    )
}

/// The kinds of doubtful passages.
pub fn hints(texts: &Texts, desk: &Desk) -> Markup {
    let what = &desk.what;
    let mut seen: Vec<HintKind> = [&what.title, &what.summary, &what.body, &what.place]
        .into_iter()
        .flat_map(|text| rules::hints(text, &desk.words))
        .map(|hint| hint.kind)
        .collect();
    seen.sort();
    seen.dedup();
    if seen.is_empty() {
        return html! {};
    }
    let names = seen.iter().map(|kind| texts.say(&hint_name(*kind))).collect::<Vec<_>>().join(", ");
    notice(
        Tone::Watch,
        html! { p { b { (texts.say(&t::moderation_hints(names))) } " " (texts.say(&t::moderation_hints_hint())) } },
    )
}

fn hint_name(kind: HintKind) -> Message {
    match kind {
        HintKind::Iban => t::moderation_hint_iban(),
        HintKind::Phone => t::moderation_hint_phone(),
        HintKind::Email => t::moderation_hint_email(),
        HintKind::Street => t::moderation_hint_street(),
        HintKind::Link => t::moderation_hint_link(),
        HintKind::Insult => t::moderation_hint_insult(),
    }
}

/// What it resembles.
pub fn similar(texts: &Texts, desk: &Desk, query: &str) -> Markup {
    if desk.similar.is_empty() || desk.occasion != Some(Occasion::Deposit) {
        return html! {};
    }
    let and = query.replace('?', "&");
    notice(
        Tone::Neutral,
        html! {
            p { b { (texts.say(&t::moderation_similar())) } }
            ul {
                @for near in &desk.similar {
                    li {
                        (near.title) " (" (near.reference) ")"
                        @if near.area_id.is_some() && near.area_id == desk.what.area_id { ", " (texts.say(&t::moderation_same_area())) }
                        ". "
                        a href={ (QUEUE) "/" (desk.what.reference) "/reunir?avec=" (near.reference) (and) } {
                            (texts.say(&t::moderation_compare())) span class="sr-only" { " " (near.title) }
                        }
                    }
                }
            }
        },
    )
}
