//! Pieces that several pages share: the calendar as steps, what one can do now, the card of a process, news.

use maud::{Markup, PreEscaped, html};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message, PeriodState, Timestamp};
use parvis_slice::registry;
use parvis_ui::{Icon, Step, StepState, Tag, Tone, card, fact, facts, icon, link_button, notice, steps, tag};

use crate::{
    model::{CitizensPlace, News, Phase, Process, ProcessState, RichText, Status, StatusTone},
    rules::{local_time, timeline},
    t,
};

/// The tag of a status: its shape, its words, its tone.
pub fn status_tag(status: &Status) -> Tag {
    let tag = tag(tone(status.tone), status.label.as_str());
    match Icon::named(&status.shape) {
        Some(shape) => tag.icon(shape),
        None => tag,
    }
}

/// The tone of the user interface.
pub fn tone(tone: StatusTone) -> Tone {
    Tone::from_code(tone.key()).unwrap_or_default()
}

/// A text written by agents, as it stands on a page.
pub fn rich(text: &RichText) -> Markup {
    html! { @if !text.html.is_empty() { div class="stack" { (PreEscaped(text.html.as_str())) } } }
}

/// The calendar with "Vous êtes ici"; each step leads to its description on the page of the process.
pub fn phase_steps(texts: &Texts, process: &Process, phases: &[Phase], now: Timestamp) -> Markup {
    let live = process.state != ProcessState::Archived;
    let all: Vec<Step> = phases
        .iter()
        .map(|phase| Step {
            name: phase.title.clone(),
            dates: short_dates(texts, process, phase, now),
            state: match phase.period.state(now) {
                PeriodState::Past => StepState::Done,
                _ if phase.is_current(now) && live => StepState::Here,
                _ => StepState::Ahead,
            },
            href: Some(format!("{}#etape-{}", process.path(), phase.id)),
        })
        .collect();
    let say = |message: Message| texts.say(&message);
    html! {
        @if !all.is_empty() {
            (steps(&say(t::spaces_calendar()), &say(t::spaces_here()), &say(t::spaces_done()), &all))
        }
    }
}

/// "18 févr. – 19 mars", with the year where it is not this one.
pub(crate) fn short_dates(texts: &Texts, process: &Process, phase: &Phase, now: Timestamp) -> String {
    let year = |at: Timestamp| local_time::year(at, &process.zone);
    let dates = texts.period(&phase.period);
    let (opens, closes) = (phase.period.opens_at.map(year), phase.period.closes_at.map(year));
    let shown = opens.or(closes).filter(|year| closes.is_none_or(|closes| closes == *year));
    match shown.filter(|shown| *shown != year(now)) {
        Some(other) => format!("{dates}\u{a0}{other}"),
        None => dates,
    }
}

/// Something one can do now in a process.
#[derive(Clone, Debug)]
pub struct Act {
    /// The words of the act: "Voter".
    pub label: String,
    /// Where.
    pub href: String,
    /// Until when.
    pub closes: Option<Timestamp>,
}

/// What one can do now: the acts of the activities that are open, the main one first.
pub fn acts(texts: &Texts, process: &Process, phases: &[Phase], now: Timestamp) -> Vec<Act> {
    if process.state == ProcessState::Archived {
        return Vec::new();
    }
    let mut acts: Vec<Act> = Vec::new();
    for phase in phases.iter().rev().filter(|phase| phase.is_current(now)) {
        for activity in &phase.activities {
            let Some(kind) = registry().activity(&activity.kind) else { continue };
            let Some(path) = kind.act_path else { continue };
            let href = path.replace("{process}", &process.slug);
            if acts.iter().all(|act| act.href != href) {
                acts.push(Act {
                    label: texts.say(&(kind.act_label)()),
                    href,
                    closes: phase.period.closes_at,
                });
            }
        }
    }
    acts
}

/// The acts as buttons, the first one as the main act of the page, with the time left.
pub fn act_buttons(texts: &Texts, acts: &[Act], now: Timestamp) -> Markup {
    html! {
        @if let Some(first) = acts.first() {
            div class="row" {
                (link_button(first.label.as_str(), first.href.as_str()))
                @for act in &acts[1..] { (link_button(act.label.as_str(), act.href.as_str()).plain()) }
            }
            @if let Some(closes) = first.closes {
                p { (texts.say(&t::spaces_until(texts.closing(closes), texts.remaining(closes, now)))) }
            }
        }
    }
}

/// One sentence: where the process is, what opens next.
pub fn situation(texts: &Texts, process: &Process, phases: &[Phase], now: Timestamp) -> String {
    let say = |message: Message| texts.say(&message);
    if process.state == ProcessState::Archived || timeline::is_over(phases, now) {
        return say(t::spaces_over());
    }
    let next = timeline::next_phase(phases, now);
    let opens = next.and_then(|phase| phase.period.opens_at);
    match (timeline::current_phase(phases, now), next, opens) {
        (Some(phase), ..) => match phase.period.closes_at {
            Some(closes) => say(t::spaces_now_until(phase.title.as_str(), texts.closing(closes))),
            None => say(t::spaces_now(phase.title.as_str())),
        },
        (None, Some(phase), Some(opens)) => say(t::spaces_next(phase.title.as_str(), Arg::Moment(opens))),
        _ => say(t::spaces_not_planned()),
    }
}

fn state_tag(texts: &Texts, process: &Process, phases: &[Phase], now: Timestamp) -> Tag {
    let say = |message: Message| texts.say(&message);
    if process.state == ProcessState::Draft {
        return tag(Tone::Watch, say(t::spaces_state_draft())).icon(Icon::PenLine);
    }
    if process.state == ProcessState::Archived || timeline::is_over(phases, now) {
        return tag(Tone::Neutral, say(t::spaces_state_over())).icon(Icon::Check);
    }
    match timeline::current_phase(phases, now) {
        Some(phase) => tag(Tone::Now, phase.title.as_str()),
        None => tag(Tone::Neutral, say(t::spaces_state_upcoming())).icon(Icon::Clock),
    }
}

/// The card of a process: where it is, what one can do, until when. `extra` is what other slices add.
pub fn process_card(
    texts: &Texts,
    process: &Process,
    phases: &[Phase],
    now: Timestamp,
    extra: &[Markup],
) -> Markup {
    let current = timeline::current_phase(phases, now).filter(|_| process.state == ProcessState::Published);
    let closes = current.and_then(|phase| phase.period.closes_at);
    let top = html! {
        (state_tag(texts, process, phases, now))
        @if let Some(closes) = closes { span class="hint" { (texts.remaining(closes, now)) } }
    };
    let mut known = vec![fact(Icon::Clock, situation(texts, process, phases, now))];
    known.extend(process.envelope.map(|envelope| fact(Icon::Euro, texts.money(envelope))));
    let acts = acts(texts, process, phases, now);
    let foot = html! {
        (facts(&known))
        @for piece in extra { (piece) }
        @if let Some(act) = acts.first() {
            p { a href=(act.href) { (act.label) } }
        }
    };
    let shown = card(process.title.as_str()).href(process.path()).top(top).foot(foot);
    shown.body(html! { p { (process.summary) } }).into_markup()
}

/// A component as markup.
trait IntoMarkup {
    fn into_markup(self) -> Markup;
}

impl IntoMarkup for parvis_ui::Card {
    fn into_markup(self) -> Markup {
        maud::Render::render(&self)
    }
}

/// The place given to citizens, stated up front.
pub fn citizens_place(texts: &Texts, place: CitizensPlace) -> Markup {
    let (name, sentence) = match place {
        CitizensPlace::Information => (t::spaces_place_information(), t::spaces_place_information_text()),
        CitizensPlace::Consultation => (t::spaces_place_consultation(), t::spaces_place_consultation_text()),
        CitizensPlace::CoDesign => (t::spaces_place_co_design(), t::spaces_place_co_design_text()),
        CitizensPlace::CoDecision => (t::spaces_place_co_decision(), t::spaces_place_co_decision_text()),
    };
    let body = html! {
        p { b { (texts.say(&t::spaces_place_title(name))) } }
        p { (texts.say(&sentence)) }
    };
    notice(Tone::Now, body)
}

/// A list of news with their days.
pub fn news_list(texts: &Texts, news: &[News]) -> Markup {
    html! {
        ul role="list" class="stack" {
            @for piece in news {
                li {
                    @if let Some(at) = piece.published_at { span class="hint" { (texts.day(at)) } " " }
                    a href={ "/actualites/" (piece.slug) } { (piece.title) }
                }
            }
        }
    }
}

/// A link that leads on, with an arrow.
pub fn onward(text: &str, href: &str) -> Markup {
    html! { a class="row gap-2" href=(href) { span { (text) } (icon(Icon::ArrowRight)) } }
}
