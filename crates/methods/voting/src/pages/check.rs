//! "Vérifiez votre vote": the last page before it is cast. A visitor sees it too, and is asked to sign in by the act
//! alone; what they chose and answered waits with their session.

use maud::{Markup, Render, html};
use parvis_kernel::Money;
use parvis_people::email_way;
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, process_frame};
use parvis_ui::{
    Change, FormState, Icon, SummaryRow, Tone, button, empty_state, hidden, link_button, notice, summary_list,
};
use parvis_web::{Cx, Outcome, Proof, Redirect};

use super::{act_page, back_to_check, day_words, holder, narrow, sign_in_path, start};
use crate::{
    actions::{Booth, booth},
    model::{Answers, OfferedRow, Round},
    rules::{as_project, progress},
    t,
};

/// `GET /demarches/{process}/vote/verification`
pub async fn show(cx: Cx) -> Outcome {
    let (frame, booth, area) = load(&cx).await?;
    if booth.basket.answers.is_none() && !booth.voted {
        return Ok(Redirect::to(booth.round.path("")).notice(cx.t(t::voting_rules_first())).into());
    }
    page(&cx, &frame, &booth, area.as_deref(), &FormState::default())
}

/// The frame, the booth and the name of the voter's canton.
pub(super) async fn load(cx: &Cx) -> Result<(ProcessFrame, Booth, Option<String>), parvis_web::WebError> {
    let slug: String = cx.path("process")?;
    let (seed, holder) = (PanelSeed::of(cx), holder(cx));
    cx.read(move |c| {
        let frame = process_frame(c, &seed, &slug)?;
        let booth = booth(c, &slug, &holder)?;
        let area = booth.basket.answers.as_ref().and_then(|answers| answers.area_id);
        let area =
            area.map(|id| parvis_territory::area(c, parvis_kernel::Id::new(id))).transpose()?.flatten();
        Ok((frame, booth, area.map(|area| area.name)))
    })
    .await
}

/// The page; `state` holds why the vote was refused.
pub(super) fn page(
    cx: &Cx,
    frame: &ProcessFrame,
    booth: &Booth,
    area: Option<&str>,
    state: &FormState,
) -> Outcome {
    let title = cx.t(t::voting_check_title());
    let round = &booth.round;
    let main = if booth.voted { start::voted(cx, round) } else { basket(cx, booth, area) };
    act_page(frame, &title, narrow(&title, main)).with_errors(state).reply(cx)
}

fn basket(cx: &Cx, booth: &Booth, area: Option<&str>) -> Markup {
    let round = &booth.round;
    let chosen: Vec<_> = booth.chosen.iter().map(as_project).collect();
    let progress = progress(&round.ballot_rule, &chosen);
    let projects = format!("/demarches/{}/projets", round.slug);
    html! {
        (notice(Tone::Watch, html! { p { b { (cx.t(progress.count)) } " " (cx.t(progress.next)) } }))
        @if booth.chosen.is_empty() && !progress.complete {
            (empty_state(&cx.t(t::voting_check_empty()), cx.t(t::voting_check_empty_why()),
                link_button(cx.t(t::voting_see_projects()), projects.as_str()).render()))
        } @else {
            (chosen_list(cx, round, &booth.chosen))
            p { a href=(projects) { (cx.t(t::voting_check_other())) } }
        }
        @if let Some(answers) = &booth.basket.answers {
            section class="stack gap-3" {
                h2 { (cx.t(t::voting_check_statements())) }
                (summary_list(&statements(cx, round, answers, area)))
            }
        }
        @if progress.complete {
            @if round.proofs.admit(&cx.actor()) { (cast_form(cx, round, booth.chosen.len())) } @else { (say_who(cx, round)) }
        }
    }
}

fn cast_form(cx: &Cx, round: &Round, chosen: usize) -> Markup {
    html! {
        form method="post" action=(round.path("")) class="stack gap-3" {
            p { (cx.t(if round.changeable { t::voting_check_changeable() } else { t::voting_check_final() })) }
            p class="row" { (button(cast_words(cx, chosen)).icon(Icon::Vote).render()) }
        }
    }
}

/// The last step of a visitor: one vote a person needs to know the person, by an address where that is enough, or by an
/// account.
fn say_who(cx: &Cx, round: &Round) -> Markup {
    let by_link = round.proofs.accept(Proof::EmailLink);
    let (title, text) = if by_link {
        (t::voting_check_who_title(), t::voting_check_who())
    } else {
        (t::voting_check_sign_in_title(), t::voting_check_sign_in())
    };
    let connect = link_button(cx.t(t::voting_check_sign_in_act()), sign_in_path("/connexion", &round.slug));
    let connect = connect.icon(Icon::User);
    html! {
        section class="card stack gap-4" aria-labelledby="derniere-etape" {
            h2 id="derniere-etape" { (cx.t(title)) }
            p { (cx.t(text)) }
            @if by_link {
                (email_way(cx, &back_to_check(&round.slug)))
                p { (cx.t(t::voting_check_or_account())) }
            }
            p class="row" {
                @if by_link { (connect.plain().render()) } @else { (connect.render()) }
                (link_button(cx.t(t::voting_check_sign_up_act()), sign_in_path("/inscription", &round.slug)).plain().render())
            }
            @if !by_link { p class="hint" { (cx.t(t::voting_check_sign_up_hint())) } }
        }
    }
}

/// The button says the act: "Voter pour ces 3 projets".
fn cast_words(cx: &Cx, chosen: usize) -> String {
    cx.t(if chosen == 0 { t::voting_cast_blank() } else { t::voting_cast(chosen) })
}

fn chosen_list(cx: &Cx, round: &Round, chosen: &[OfferedRow]) -> Markup {
    html! {
        ul role="list" class="stack gap-3" {
            @for row in chosen {
                li class="card" {
                    div class="row between" {
                        div class="stack gap-1" {
                            p class="hint" { (cx.t(t::voting_project_number(row.number.unwrap_or_default()))) }
                            p { a href={ "/demarches/" (round.slug) "/projets/" (row.reference) } { b { (row.title) } } }
                            p class="hint" { (cx.texts().money(row.cost_cents.unwrap_or(Money::ZERO))) }
                        }
                        (remove(cx, round, row))
                    }
                }
            }
        }
    }
}

fn remove(cx: &Cx, round: &Round, row: &OfferedRow) -> Markup {
    let act = button(cx.t(t::voting_remove())).small().plain().icon(Icon::Minus).context(row.title.as_str());
    html! {
        form method="post" action=(round.path("/panier")) {
            (hidden("projet", &row.id.to_string()))
            (hidden("retour", &round.path("/verification")))
            (act.named("geste", "retirer").render())
        }
    }
}

fn statements(cx: &Cx, round: &Round, answers: &Answers, area: Option<&str>) -> Vec<SummaryRow> {
    let mut rows: Vec<(String, String)> = Vec::new();
    let yes = || cx.t(t::voting_yes());
    if let Some((year, month, day)) = answers.birth_date
        && let Ok(date) = jiff::civil::Date::new(year, month, day)
    {
        let days = date
            .since((jiff::Unit::Day, jiff::civil::date(1970, 1, 1)))
            .map_or(0, |span| i64::from(span.get_days()));
        rows.push((cx.t(t::voting_form_birth()), day_words(cx.texts(), days, "UTC")));
    }
    if answers.old_enough {
        rows.push((cx.t(t::voting_form_age(i64::from(round.eligibility.minimum_age))), yes()));
    }
    if answers.parental_consent {
        rows.push((cx.t(t::voting_form_consent(i64::from(round.eligibility.parental_consent_under))), yes()));
    }
    let ticked = round.eligibility.attestations.iter().filter(|one| answers.ticked.contains(&one.key));
    rows.extend(ticked.map(|one| (one.label.clone(), yes())));
    rows.extend(area.map(|name| (cx.t(t::voting_form_area()), name.to_owned())));
    let row = |(term, value): (String, String)| SummaryRow {
        change: Some(Change { href: round.path(""), text: cx.t(t::voting_modify()), context: term.clone() }),
        term,
        value: html! { (value) },
    };
    rows.into_iter().map(row).collect()
}
