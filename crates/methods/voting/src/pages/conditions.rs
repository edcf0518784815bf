//! The answers to the form of the rules; and the page that explains who may vote and how else to take part, which is
//! what someone sees who may not (checklist U1: an explanation, not a validation error).

use maud::{Markup, Render, html};
use parvis_kernel::Refusal;
use parvis_spaces::proofs_words;
use parvis_ui::{Icon, Tone, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect};

use super::{act_page, holder, narrow, rules_form, start};
use crate::{
    actions::keep_answers,
    model::{AgeProof, Holder, Round},
    rules::{AnswerFault, as_project, check_answers, progress},
    t,
};

/// `GET /demarches/{process}/vote/conditions`
pub async fn show(cx: Cx) -> Outcome {
    let start = start::load(&cx).await?;
    explanation(&cx, &start, None)
}

/// `POST /demarches/{process}/vote/conditions`
pub async fn update(cx: Cx) -> Outcome {
    let start = start::load(&cx).await?;
    let round = &start.booth.round;
    let answers = rules_form::read(&round.eligibility, &start.areas, cx.form());
    let today = cx.now().in_zone(&round.zone).date();
    if let Err(faults) = check_answers(&round.eligibility, &answers, today) {
        return refused(&cx, &start, faults);
    }
    let (session, token) = cx.ensure_session().await?;
    let holder = Holder { session: Some(session), ..holder(&cx) };
    let (slug, now) = (round.slug.clone(), cx.now());
    let booth = cx.write(move |tx| keep_answers(tx, &slug, &holder, &answers, now)).await?;
    let chosen: Vec<_> = booth.chosen.iter().map(as_project).collect();
    let complete = !chosen.is_empty() && progress(&booth.round.ballot_rule, &chosen).complete;
    let next =
        if complete { round.path("/verification") } else { format!("/demarches/{}/projets", round.slug) };
    let redirect = Redirect::to(next).notice(cx.t(t::voting_form_kept()));
    Ok(match token {
        Some(token) => redirect.set_session(token),
        None => redirect,
    }
    .into())
}

fn refused(cx: &Cx, start: &start::Start, faults: Vec<AnswerFault>) -> Outcome {
    let refusal = faults.iter().find_map(|fault| match fault {
        AnswerFault::NotEligible(refusal) => Some(refusal.clone()),
        AnswerFault::Incomplete(_) => None,
    });
    if let Some(refusal) = refusal {
        return explanation(cx, start, Some(&refusal));
    }
    let mut state = cx.form().state();
    for fault in faults {
        cx.add_refusal(&mut state, &fault.into_refusal());
    }
    start::page(cx, start, &state)
}

fn explanation(cx: &Cx, start: &start::Start, refusal: Option<&Refusal>) -> Outcome {
    let round = &start.booth.round;
    let title = cx.t(if refusal.is_some() { t::voting_not_you_title() } else { t::voting_who_title() });
    let main = html! {
        @if let Some(refusal) = refusal { (notice(Tone::Neutral, html! { p { (cx.t(refusal.message.clone())) } })) }
        (who(cx, round))
        (otherwise(cx, round))
        (start::other_ways(cx, round))
        p class="row" { (link_button(cx.t(t::voting_back_to_rules()), round.path("")).plain().icon(Icon::ArrowLeft).render()) }
    };
    act_page(&start.frame, &title, narrow(&title, main)).reply(cx)
}

fn who(cx: &Cx, round: &Round) -> Markup {
    let rule = &round.eligibility;
    let asks_age = rule.age_proof != AgeProof::None;
    let required = rule.attestations.iter().filter(|one| one.required);
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_who_conditions())) }
            ul {
                @if asks_age { li { (cx.t(t::voting_who_age(i64::from(rule.minimum_age)))) } }
                @if asks_age && rule.parental_consent_under > 0 {
                    li { (cx.t(t::voting_who_consent(i64::from(rule.parental_consent_under)))) }
                }
                @for one in required { li { (one.label) } }
                li { (cx.t(t::voting_proofs(proofs_words(cx.texts(), &round.proofs)))) }
                li { (cx.t(t::voting_who_once())) }
            }
        }
    }
}

fn otherwise(cx: &Cx, round: &Round) -> Markup {
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_otherwise_title())) }
            p { (cx.t(t::voting_otherwise())) }
            p { a href={ "/demarches/" (round.slug) "/projets" } { (cx.t(t::voting_see_projects())) } }
        }
    }
}
