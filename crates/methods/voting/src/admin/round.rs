//! The rules of a vote: the form while they are free, the sentences once they are locked; then what to do next.

use maud::{Markup, Render, html};
use parvis_kernel::Money;
use parvis_ui::{FormState, Icon, Tone, data_list, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{Desk, desk, head, presets, ready, rules_form, rules_read, summary, words};
use crate::{
    actions::{Rules, configure_round},
    model::{OfferedRow, Round, RoundState, labels_of},
    pages::day_words,
    store, t,
};

struct Loaded {
    desk: Desk,
    offered: Vec<OfferedRow>,
    voters: i64,
}

async fn load(cx: &Cx) -> Result<Loaded, WebError> {
    let slug: String = cx.path("process")?;
    cx.read(move |c| {
        let desk = desk(c, &slug)?;
        let offered = store::offered_projects(c, desk.process.id)?;
        let voters = desk.round.as_ref().map(|round| store::voters(c, round.id)).transpose()?;
        Ok(Loaded { desk, offered, voters: voters.unwrap_or(0) })
    })
    .await
}

/// The rules as they are, or those that a new round begins with.
fn rules_of(desk: &Desk) -> Rules {
    let fresh = || Rules::new(desk.process.envelope.unwrap_or(Money::ZERO));
    desk.round.as_ref().map_or_else(fresh, Rules::of)
}

/// `GET /bureau/demarches/{process}/scrutin`
pub async fn edit(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    let mut rules = rules_of(&loaded.desk);
    if let Some(rule) =
        cx.query().filled("modele").and_then(|key| presets::preset(&key, &loaded.desk.categories))
    {
        rules.counting_rule = rule;
    }
    page(&cx, &loaded, &rules_form::filled(&rules)).await
}

/// `POST /bureau/demarches/{process}/scrutin`
pub async fn update(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    let locked = loaded.desk.round.as_ref().is_some_and(Round::is_locked);
    let read = if locked {
        Ok(Rules { other_ways: cx.form().text("autrement"), ..rules_of(&loaded.desk) })
    } else {
        rules_read::read(&cx, &loaded.desk.categories)
    };
    let rules = match read {
        Ok(rules) => rules,
        Err(state) => return page(&cx, &loaded, &state).await,
    };
    let (process, actor, random, now) = (loaded.desk.process.clone(), cx.actor(), cx.random(), cx.now());
    let done = cx.write(move |tx| configure_round(tx, &process, &actor, &rules, &*random, now)).await;
    match done {
        Ok(_) => {
            let path = format!("{}/scrutin", loaded.desk.process.desk_path());
            Ok(Redirect::to(path).notice(cx.t(t::voting_rules_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &loaded, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, loaded: &Loaded, state: &FormState) -> Outcome {
    let Desk { process, round, categories } = &loaded.desk;
    let title = cx.t(t::voting_desk_title());
    let path = format!("{}/scrutin", process.desk_path());
    let locked = round.as_ref().is_some_and(Round::is_locked);
    let main = html! {
        div class="stack gap-6" {
            div class="stack gap-2" { (head(cx, process, &title)) }
            @if let Some(round) = round { (standing(cx, round, loaded.voters)) (ready::section(cx, round, &loaded.offered)) }
            @else { (notice(Tone::Neutral, html! { p { (cx.t(t::voting_no_round())) } })) }
            (summary::summary(cx, &rules_of(&loaded.desk), &labels_of(categories)))
            @if locked { (notice(Tone::Watch, html! { p { (locked_sentence(cx, round.as_ref())) } })) (rules_form::locked_form(cx, &path, state)) }
            @else { (rules_form::form(cx, &path, categories, state)) }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn locked_sentence(cx: &Cx, round: Option<&Round>) -> String {
    let day = round.and_then(|round| Some(day_words(cx.texts(), round.first_ballot_day?, &round.zone)));
    cx.t(day.map_or_else(t::voting_rules_locked, t::voting_rules_locked_since))
}

fn standing(cx: &Cx, round: &Round, voters: i64) -> Markup {
    let facts = [
        (cx.t(t::voting_desk_state()), cx.t(words::state(round, cx.now()))),
        (cx.t(t::voting_desk_voters()), cx.texts().number(voters)),
        (cx.t(t::voting_desk_seed()), round.seed.clone()),
    ];
    let facts: Vec<(&str, &String)> = facts.iter().map(|(name, value)| (name.as_str(), value)).collect();
    let act = match round.state(cx.now()) {
        RoundState::Closed => {
            Some((t::voting_seal_title(), format!("{}/sceller", round.desk_path()), Icon::Lock))
        }
        RoundState::Sealed => {
            Some((t::voting_draft_title(), format!("{}/depouillement", round.desk_path()), Icon::Calculator))
        }
        RoundState::Published => Some((t::voting_results_see(), round.results_path(), Icon::ChartColumn)),
        RoundState::Unscheduled if round.waits_for_publication() => {
            Some((t::voting_publish_process(), round.process_desk("/publier"), Icon::Send))
        }
        RoundState::Unscheduled => {
            Some((t::voting_schedule_process(), round.process_desk("/dates"), Icon::Calendar))
        }
        _ => None,
    };
    html! {
        section class="card stack gap-3" {
            (data_list(&facts))
            p { (cx.t(words::next_act(round, cx.now()))) }
            @if let Some((label, href, icon)) = act { p { (link_button(cx.t(label), href).icon(icon).render()) } }
        }
    }
}
