//! Flagging a published contribution: a reason from a list, a few words, and where to answer. Anyone may, without an
//! account and without script; a trap, a shortest time and a counter keep machines out.

use maud::{Markup, html};
use parvis_contributions::Contribution;
use parvis_kernel::{Email, Refusal};
use parvis_slice::PanelSeed;
use parvis_spaces::ProcessFrame;
use parvis_ui::{Choice, Field, FormState, Icon, button, hidden, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{
    find, flag_reason,
    stamp::{shown_at, stamp},
};
use crate::{
    actions::{By, flag},
    model::{FlagReason, NewFlag},
    policy,
    rules::{self, FLAG_WORDS_MAX},
    t,
};

/// Flags per hour from one address: a school stands behind one.
const PER_ADDRESS: u32 = 60;
/// Flags per hour of one person.
const PER_PERSON: u32 = 15;
const HOUR: i64 = 3_600;

/// `GET /demarches/{process}/projets/{reference}/signaler`
pub async fn edit(cx: Cx) -> Outcome {
    let (frame, what) = load(&cx).await?;
    if let Err(refusal) = policy::may_flag(&cx.actor(), &what) {
        let to = what.path(&frame.process.slug);
        return Ok(Redirect::to(to).notice(cx.t(refusal.message)).into());
    }
    page(&cx, &frame, &what, &FormState::default())
}

/// `POST /demarches/{process}/projets/{reference}/signaler`
pub async fn create(cx: Cx) -> Outcome {
    let (frame, what) = load(&cx).await?;
    let back = what.path(&frame.process.slug);
    let new = match parse(&cx, &what) {
        Ok(new) => new,
        Err(refusal) => return page(&cx, &frame, &what, &cx.refused(&refusal)),
    };
    let (by, target) = (By::of(&cx), what.clone());
    match cx.write(move |tx| flag::flag(tx, &by, &target, &new)).await {
        Ok(first) => {
            let said = if first { t::moderation_flag_thanks() } else { t::moderation_flag_known() };
            // A contribution that flags have just hidden has no page any more: the notice stands on the list.
            let to = format!("/demarches/{}/projets", frame.process.slug);
            let hidden = load(&cx).await.map_or(true, |(_, after)| !after.visible);
            Ok(Redirect::to(if hidden { to } else { back }).notice(cx.t(said)).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &frame, &what, &cx.refused(&refusal)),
        Err(other) => Err(other),
    }
}

async fn load(cx: &Cx) -> Result<(ProcessFrame, Contribution), WebError> {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed) = (cx.actor(), PanelSeed::of(cx));
    cx.read(move |c| find(c, &seed, &actor, &slug, &reference)).await
}

fn parse(cx: &Cx, what: &Contribution) -> Result<NewFlag, Refusal> {
    let form = cx.form();
    let reason = FlagReason::from_key(&form.text("motif"))
        .ok_or_else(|| Refusal::on("motif", t::moderation_flag_reason_needed()))?;
    let email = form.filled("courriel").filter(|_| cx.person_id().is_none());
    let email = email.map(|typed| typed.parse::<Email>()).transpose();
    let email = email.map_err(|_| Refusal::on("courriel", t::moderation_flag_email_wrong()))?;
    let words = form.text("texte");
    if words.chars().count() > FLAG_WORDS_MAX {
        return Err(Refusal::on("texte", t::moderation_flag_words_long()));
    }
    rules::filled_by_a_person(&form.text("site"), shown_at(cx, &form.text("forme")), cx.now())?;
    Ok(NewFlag {
        contribution: what.id,
        person: cx.person_id(),
        flagger: flagger(cx)?,
        email: email.map(|email| email.to_string()),
        locale: cx.locale(),
        reason,
        words,
    })
}

/// Who flags, as a keyed hash: the person, or the visitor's network address and browser.
fn flagger(cx: &Cx) -> Result<String, Refusal> {
    let (tenant, now) = (cx.tenant(), cx.now());
    let address = tenant.keyed_hash("flag address", cx.client_address());
    let own = match (cx.person_id(), cx.session_id()) {
        (Some(person), _) => tenant.keyed_hash("flag person", &person.to_string()),
        (None, Some(session)) => tenant.keyed_hash("flag session", &session.to_string()),
        (None, None) => tenant.keyed_hash("flag visitor", cx.client_address()),
    };
    let within = tenant.throttle.attempt(&format!("flag {own}"), PER_PERSON, HOUR, now)
        & tenant.throttle.attempt(&format!("flag from {address}"), PER_ADDRESS, HOUR, now);
    if within { Ok(own) } else { Err(Refusal::new(t::moderation_flag_too_many())) }
}

fn page(cx: &Cx, frame: &ProcessFrame, what: &Contribution, state: &FormState) -> Outcome {
    let title = cx.t(t::moderation_flag_title());
    let reasons = FlagReason::ALL
        .into_iter()
        .map(|reason| Choice::new(reason.key(), cx.t(flag_reason(reason))))
        .collect();
    let back = what.path(&frame.process.slug);
    let content: Markup = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            p { b { (what.title) } " (" (what.reference) ")" }
            p { (cx.t(t::moderation_flag_intro())) " " a href="/moderation" { (cx.t(t::moderation_flag_how())) } }
            form class="stack gap-5" method="post" novalidate {
                (hidden("forme", &stamp(cx)))
                (Field::radios("motif", cx.t(t::moderation_flag_reason()), reasons).state(state))
                (Field::textarea("texte", cx.t(t::moderation_flag_words()), 4).optional(cx.t(t::moderation_optional())).state(state))
                @if cx.person_id().is_none() {
                    (Field::email("courriel", cx.t(t::moderation_flag_email())).optional(cx.t(t::moderation_optional())).hint(cx.t(t::moderation_flag_email_hint())).state(state))
                }
                div class="sr-only" aria-hidden="true" { (Field::text("site", cx.t(t::moderation_flag_trap())).attr("tabindex", "-1").attr("autocomplete", "off")) }
                div class="row" {
                    (button(cx.t(t::moderation_flag_send())).icon(Icon::Flag))
                    (link_button(cx.t(t::moderation_cancel()), back).plain())
                }
            }
        }
    };
    frame.act_page(cx, &title, content).private().with_errors(state).reply(cx)
}
