//! The contribution as a moderator reads it: deadline, author, text with marks, what it resembles, the decisions.

use maud::{Markup, Render, html};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message, Timestamp};
use parvis_spaces::{Stage, status_tag};
use parvis_ui::{Fact, FormState, Icon, Tone, fact, facts, tag};
use parvis_web::Cx;

use super::{
    answers::answers,
    author::history,
    desk::{Act, View},
    desk_acts::{bar, reason_form},
    desk_notices::{self as notices, undo_notice},
    marked::{marked, marked_paragraphs},
    scene::{Desk, Scene},
};
use crate::{
    model::{ModerationSettings, Occasion},
    rules::{self, Urgency},
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
        h1 tabindex="-1" { (marked(&what.title, &desk.words)) }
        (notices::lock(cx, view))
        (facts(&about(texts, &view.scene, desk)))
        (notices::waiting(texts, desk))
        (notices::appeal(texts, desk))
        (notices::flags(texts, desk))
        div class="stack" lang=[(what.locale != texts.locale()).then_some(what.locale.code())] {
            @if !what.summary.is_empty() { p class="strong" { (marked(&what.summary, &desk.words)) } }
            (marked_paragraphs(&what.body, &desk.words))
        }
        (files(texts, desk))
        (answers(texts, desk))
        @if let Some(corrections) = &view.corrections { (corrections) }
        (notices::hints(texts, desk))
        (notices::similar(texts, desk, &view.scene.ask.sieve.query()))
        (history(texts, desk))
        @match view.act {
            Act::None => (bar(cx, view)),
            Act::AskChange | Act::Refuse => (reason_form(texts, view, state)),
        }
    }
}

fn deadline_tag(texts: &Texts, desk: &Desk, now: Timestamp) -> Markup {
    if desk.occasion.is_none() || notices::asked(desk).is_some() {
        return html! { @if let Some(status) = &desk.status { (status_tag(status)) } };
    }
    let hours = ModerationSettings::of(&desk.process.settings).hours;
    let until = rules::deadline(desk.since, hours);
    let before = |message: fn(Arg) -> Message| texts.say(&message(Arg::Moment(until)));
    let tone = match rules::urgency(until, now) {
        Urgency::Late => tag(Tone::Bad, before(t::moderation_late)),
        Urgency::Soon => tag(Tone::Watch, before(t::moderation_before)),
        Urgency::Calm => tag(Tone::Neutral, before(t::moderation_before)),
    };
    let occasion = match desk.occasion {
        Some(Occasion::Appeal) => Some((Icon::Scale, t::moderation_occasion_appeal())),
        Some(Occasion::Flags) => Some((Icon::Flag, t::moderation_occasion_flags())),
        _ => None,
    };
    html! {
        div class="row" {
            @if let Some((icon, word)) = occasion { (tag(Tone::Now, texts.say(&word)).icon(icon).render()) }
            (tone.icon(Icon::Clock).render())
        }
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
        all.push(fact(Icon::MapPin, marked(&place, &desk.words)));
    }
    all.extend(scene.theme(what.theme_id).map(|name| fact(Icon::Tag, name)));
    if desk.redacted > 0 {
        let sealed = i64::try_from(desk.redacted).unwrap_or(i64::MAX);
        all.push(fact(Icon::EyeOff, texts.say(&t::moderation_sealed_link(sealed))));
    }
    all.extend(what.asked.map(|asked| fact(Icon::Euro, texts.say(&t::moderation_estimated(asked)))));
    all
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
