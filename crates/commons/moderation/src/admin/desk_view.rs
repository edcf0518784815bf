//! The contribution as a moderator reads it: deadline, author, text with marks, what it resembles, the decisions.

use maud::{Markup, Render, html};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message, Timestamp};
use parvis_spaces::{Stage, status_tag};
use parvis_ui::{
    Choice, Fact, Field, FormState, Icon, Tone, button, decide, fact, facts, fold, link_button, notice, tag,
};
use parvis_web::Cx;

use super::{
    QUEUE,
    answers::answers,
    desk::{Act, View},
    marked::{marked, marked_paragraphs},
    scene::{Desk, Scene},
};
use crate::{
    model::{DecisionRow, ModerationSettings, Verdict},
    rules::{self, FlagKind, Urgency},
    t,
};

/// The desk.
pub fn main(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let (texts, desk) = (cx.texts(), &view.desk);
    let what = &desk.what;
    html! {
        (undo_notice(cx, &view.scene))
        div class="row between" {
            (deadline_tag(texts, desk, cx.now()))
            p class="hint" { (desk.process.title) " · " (what.reference) " · " (texts.say(&t::moderation_sent(Arg::Moment(what.submitted_at)))) }
        }
        h1 { (marked(&what.title)) }
        (facts(&about(texts, &view.scene, desk)))
        (waiting_notice(texts, desk))
        div class="stack" lang=[(what.locale != texts.locale()).then_some(what.locale.code())] {
            @if !what.summary.is_empty() { p class="strong" { (marked(&what.summary)) } }
            (marked_paragraphs(&what.body))
        }
        (files(texts, desk))
        (answers(texts, desk))
        (flag_notice(texts, desk))
        (similar_notice(texts, desk))
        @match view.act {
            Act::None => (bar(texts, desk)),
            Act::AskChange | Act::Refuse => (reason_form(texts, view, state)),
        }
    }
}

/// "Annuler": what this person decided last, for ten minutes.
pub fn undo_notice(cx: &Cx, scene: &Scene) -> Markup {
    let Some((decision, what)) = &scene.undo else { return html! {} };
    html! {
        (notice(Tone::Neutral, html! {
            form class="row" method="post" action={ (QUEUE) "/" (what.reference) "/annuler" } {
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
    }
}

fn is_waiting(desk: &Desk) -> bool {
    desk.what.stage == Stage::Submitted
}

fn asked(desk: &Desk) -> Option<&DecisionRow> {
    desk.decisions.first().filter(|last| {
        last.decision == Verdict::AskChange && last.undone_at.is_none() && last.at >= desk.what.updated_at
    })
}

fn deadline_tag(texts: &Texts, desk: &Desk, now: Timestamp) -> Markup {
    if !is_waiting(desk) || asked(desk).is_some() {
        return html! { @if let Some(status) = &desk.status { (status_tag(status)) } };
    }
    let hours = ModerationSettings::of(&desk.process.settings).hours;
    let until = rules::deadline(desk.what.updated_at, hours);
    let before = |message: fn(Arg) -> Message| texts.say(&message(Arg::Moment(until)));
    match rules::urgency(until, now) {
        Urgency::Late => tag(Tone::Bad, before(t::moderation_late)).icon(Icon::Clock).render(),
        Urgency::Soon => tag(Tone::Watch, before(t::moderation_before)).icon(Icon::Clock).render(),
        Urgency::Calm => tag(Tone::Neutral, before(t::moderation_before)).icon(Icon::Clock).render(),
    }
}

fn about(texts: &Texts, scene: &Scene, desk: &Desk) -> Vec<Fact> {
    let what = &desk.what;
    let refused = desk.by_author.iter().filter(|other| other.stage == Stage::Refused).count();
    let published = desk.by_author.iter().filter(|other| other.published_at.is_some()).count();
    let history = if what.author_id.is_none() {
        what.author_name.clone()
    } else {
        texts.say(&t::moderation_author(what.author_name.as_str(), published, refused))
    };
    let mut all = vec![fact(Icon::User, history)];
    let place = [what.place.as_str(), scene.area(what.area_id).unwrap_or_default()];
    let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    all.extend(what.organisation.as_ref().map(|name| fact(Icon::Users, name.as_str())));
    if !place.is_empty() {
        all.push(fact(Icon::MapPin, marked(&place)));
    }
    all.extend(scene.theme(what.theme_id).map(|name| fact(Icon::Tag, name)));
    all.extend(what.asked.map(|asked| fact(Icon::Euro, texts.say(&t::moderation_estimated(asked)))));
    all
}

fn waiting_notice(texts: &Texts, desk: &Desk) -> Markup {
    let say = |message: Message| html! { p { (texts.say(&message)) } };
    if !is_waiting(desk) {
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
        None if desk.what.visible => notice(Tone::Neutral, say(t::moderation_is_public())),
        None => html! {},
    }
}

fn files(texts: &Texts, desk: &Desk) -> Markup {
    if desk.files.is_empty() {
        return html! {};
    }
    let unnamed = texts.say(&t::moderation_picture());
    html! {
        ul role="list" class="row" {
            @for file in &desk.files {
                li {
                    @if file.kind == parvis_media::MediaKind::Image {
                        a href=(file.url_large) { img src=(file.url_small) alt=(if file.alt.is_empty() { &unnamed } else { &file.alt }) width="240" loading="lazy"; }
                    } @else {
                        a href=(file.url) { (file.name) " (" (file.format()) ")" }
                    }
                }
            }
        }
    }
}

fn flag_notice(texts: &Texts, desk: &Desk) -> Markup {
    let what = &desk.what;
    let mut seen: Vec<FlagKind> = [&what.title, &what.summary, &what.body, &what.place]
        .into_iter()
        .flat_map(|text| rules::flags(text))
        .map(|flag| flag.kind)
        .collect();
    seen.sort();
    seen.dedup();
    if seen.is_empty() {
        return html! {};
    }
    let name = |kind: &FlagKind| {
        texts.say(&match kind {
            FlagKind::Phone => t::moderation_flag_phone(),
            FlagKind::Email => t::moderation_flag_email(),
            FlagKind::Link => t::moderation_flag_link(),
            FlagKind::Insult => t::moderation_flag_insult(),
        })
    };
    let names = seen.iter().map(name).collect::<Vec<_>>().join(", ");
    notice(
        Tone::Watch,
        html! { p { b { (texts.say(&t::moderation_flags(names))) } " " (texts.say(&t::moderation_flags_hint())) } },
    )
}

fn similar_notice(texts: &Texts, desk: &Desk) -> Markup {
    if desk.similar.is_empty() || !is_waiting(desk) {
        return html! {};
    }
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
                        a href={ (QUEUE) "/" (desk.what.reference) "/reunir?avec=" (near.reference) } {
                            (texts.say(&t::moderation_compare())) span class="sr-only" { " " (near.title) }
                        }
                    }
                }
            }
        },
    )
}

fn bar(texts: &Texts, desk: &Desk) -> Markup {
    if !is_waiting(desk) {
        return html! {};
    }
    let to = |act: &str| format!("{QUEUE}/{}/{act}", desk.what.reference);
    let publish = if desk.what.visible { t::moderation_keep() } else { t::moderation_publish() };
    decide(
        &texts.say(&t::moderation_decision()),
        html! {
            form method="post" action=(to("publier")) { (button(texts.say(&publish)).icon(Icon::Check).key("P")) }
            (link_button(texts.say(&t::moderation_ask_change()), to("correction")).plain().key("C"))
            (link_button(texts.say(&t::moderation_refuse()), to("refus")).plain().key("R"))
            (link_button(texts.say(&t::moderation_merge()), to("reunir")).plain().icon(Icon::GitMerge).key("D"))
        },
    )
}

fn reason_form(texts: &Texts, view: &View, state: &FormState) -> Markup {
    let refusing = view.act == Act::Refuse;
    let (word, title, hint, send) = if refusing {
        ("refus", t::moderation_refuse(), t::moderation_refuse_hint(), t::moderation_refuse_send())
    } else {
        (
            "correction",
            t::moderation_ask_change(),
            t::moderation_ask_change_hint(),
            t::moderation_ask_change_send(),
        )
    };
    let mut choices = vec![Choice::new("", texts.say(&t::moderation_reason_choose()))];
    choices
        .extend(view.reasons.iter().map(|reason| Choice::new(reason.id.to_string(), reason.title.as_str())));
    let optional = texts.say(&t::moderation_optional());
    let mut reason = Field::select("motif", texts.say(&t::moderation_reason()), choices)
        .state(state)
        .attr("autofocus", "");
    let mut note = Field::textarea("message", texts.say(&t::moderation_message()), 4)
        .hint(texts.say(&t::moderation_message_hint()))
        .state(state);
    if refusing {
        note = note.optional(optional);
    } else {
        reason = reason.optional(optional);
    }
    html! {
        form method="post" action={ (QUEUE) "/" (view.desk.what.reference) "/" (word) } class="stack gap-5" {
            h2 { (texts.say(&title)) }
            p { (texts.say(&hint)) }
            (reason)
            (note)
            (fold(texts.say(&t::moderation_sentences()), html! {
                dl class="data-list" { @for reason in &view.reasons { div { dt { (reason.title) } dd { (reason.sentence) } } } }
            }))
            div class="row" {
                (button(texts.say(&send)))
                (link_button(texts.say(&t::moderation_cancel()), format!("{QUEUE}/{}", view.desk.what.reference)).plain())
            }
        }
    }
}
