//! The bar of decisions, one key each, and the forms of those that need words.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Message;
use parvis_ui::{Choice, Field, FormState, Icon, button, decide, fold, link_button};
use parvis_web::Cx;

use super::{
    QUEUE,
    desk::{Act, View},
};
use crate::{model::Occasion, t};

/// As many reasons have a key of their own: 1 to 9.
const QUICK: usize = 9;

/// The decisions that this person can take now.
pub fn bar(cx: &Cx, view: &View) -> Markup {
    let (texts, desk) = (cx.texts(), &view.desk);
    let query = view.scene.ask.sieve.query();
    let to = |act: &str| format!("{QUEUE}/{}/{act}{query}", desk.what.reference);
    let redact =
        link_button(texts.say(&t::moderation_redact()), to("masquer")).plain().icon(Icon::EyeOff).key("M");
    if !desk.is_open_to(cx.person_id(), cx.now()) {
        return html! { @if desk.occasion.is_some() || desk.what.visible { div class="row" { (redact) } } };
    }
    let deposit = desk.occasion == Some(Occasion::Deposit);
    html! {
        (decide(
            &texts.say(&t::moderation_decision()),
            html! {
                form method="post" action=(to("publier")) { (button(texts.say(&publish(view))).icon(Icon::Check).key("P")) }
                @if deposit { (link_button(texts.say(&t::moderation_ask_change()), to("correction")).plain().key("C")) }
                (link_button(texts.say(&refuse(view)), to("refus")).plain().key("R"))
                @if deposit { (link_button(texts.say(&t::moderation_merge()), to("reunir")).plain().icon(Icon::GitMerge).key("D")) }
                (redact)
            },
        ))
        (quick(texts, view, &to("refus")))
    }
}

fn publish(view: &View) -> Message {
    match view.desk.occasion {
        Some(Occasion::Appeal) => t::moderation_publish_after_all(),
        Some(Occasion::Flags) if view.desk.hid => t::moderation_put_back(),
        _ if view.desk.what.visible => t::moderation_keep(),
        _ => t::moderation_publish(),
    }
}

fn refuse(view: &View) -> Message {
    if view.desk.occasion == Some(Occasion::Appeal) { t::moderation_uphold() } else { t::moderation_refuse() }
}

/// One key for each of the first reasons: refused at once, and it can be taken back.
fn quick(texts: &Texts, view: &View, action: &str) -> Markup {
    html! {
        @if !view.reasons.is_empty() {
            form method="post" action=(action) class="stack gap-2" {
                p class="hint" { (texts.say(&t::moderation_quick())) }
                div class="row gap-2" {
                    @for (rank, reason) in view.reasons.iter().take(QUICK).enumerate() {
                        (button(reason.title.as_str()).small().plain().named("motif", reason.id.to_string()).key((rank + 1).to_string()))
                    }
                }
            }
        }
    }
}

/// The form of a refusal or of a request for a correction.
pub fn reason_form(texts: &Texts, view: &View, state: &FormState) -> Markup {
    let refusing = view.act == Act::Refuse;
    let appealed = view.desk.occasion == Some(Occasion::Appeal);
    let (word, title, hint, send) = match (refusing, appealed) {
        (true, true) => {
            ("refus", t::moderation_uphold(), t::moderation_uphold_hint(), t::moderation_uphold_send())
        }
        (true, false) => {
            ("refus", t::moderation_refuse(), t::moderation_refuse_hint(), t::moderation_refuse_send())
        }
        (false, _) => (
            "correction",
            t::moderation_ask_change(),
            t::moderation_ask_change_hint(),
            t::moderation_ask_change_send(),
        ),
    };
    let query = view.scene.ask.sieve.query();
    let here = format!("{QUEUE}/{}", view.desk.what.reference);
    html! {
        form method="post" action={ (here) "/" (word) (query) } class="stack gap-5" {
            h2 { (texts.say(&title)) }
            p { (texts.say(&hint)) }
            (fields(texts, view, state, refusing))
            (fold(texts.say(&t::moderation_sentences()), html! {
                dl class="data-list" { @for reason in &view.reasons { div { dt { (reason.title) } dd { (reason.sentence) @if !reason.article.is_empty() { br; span class="hint" { (reason.article) } } } } } }
            }))
            div class="row" {
                (button(texts.say(&send)))
                (link_button(texts.say(&t::moderation_cancel()), format!("{here}{query}")).plain())
            }
        }
    }
}

fn fields(texts: &Texts, view: &View, state: &FormState, refusing: bool) -> Markup {
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
    html! { (reason) (note) }
}
