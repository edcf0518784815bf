//! Handing roles over for the days of an absence: an administrator for anyone, an agent for themselves.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, Redirect, WebError};

use super::{
    days::{day_fields, typed_period},
    mandate_sentence, those_away,
};
use crate::{
    actions::{self, Absence},
    mails::Sender,
    model::{Mandate, PeopleFault, PersonView},
    store::{self, PlaceNames},
    t,
};

const MOST_AGENTS: usize = 1_000;

struct Scene {
    away: PersonView,
    mandates: Vec<Mandate>,
    agents: Vec<PersonView>,
    places: PlaceNames,
    names: HashMap<PersonId, String>,
    /// The page to go back to.
    home: String,
}

/// The form about somebody.
pub async fn edit(cx: Cx) -> Outcome {
    let scene = of_somebody(&cx).await?;
    page(&cx, &scene, &FormState::default()).await
}

/// Takes the form about somebody.
pub async fn update(cx: Cx) -> Outcome {
    let scene = of_somebody(&cx).await?;
    hand_over(&cx, &scene).await
}

/// The form about oneself.
pub async fn edit_own(cx: Cx) -> Outcome {
    let scene = own(&cx).await?;
    page(&cx, &scene, &FormState::default()).await
}

/// Takes the form about oneself.
pub async fn update_own(cx: Cx) -> Outcome {
    let scene = own(&cx).await?;
    hand_over(&cx, &scene).await
}

async fn of_somebody(cx: &Cx) -> Result<Scene, WebError> {
    let id: PersonId = cx.path("person")?;
    load(cx, id, format!("/bureau/personnes/{id}")).await
}

async fn own(cx: &Cx) -> Result<Scene, WebError> {
    let id = cx.person()?.id;
    load(cx, id, "/mon-compte".to_owned()).await
}

async fn load(cx: &Cx, id: PersonId, home: String) -> Result<Scene, WebError> {
    cx.read(move |c| {
        let away = store::person(c, id)?.filter(|person| person.erased_at.is_none());
        let away = away.ok_or(WebError::NotFound)?;
        let mandates = store::mandates(c, id)?;
        let mut agents = store::agents(c, MOST_AGENTS)?;
        agents.retain(|agent| agent.id != id && agent.confirmed_at.is_some());
        Ok(Scene {
            names: store::public_names(c, &those_away(&mandates))?,
            places: store::place_names(c)?,
            away,
            mandates,
            agents,
            home,
        })
    })
    .await
}

async fn hand_over(cx: &Cx, scene: &Scene) -> Outcome {
    let days = typed_period(cx.form(), true, cx.texts().zone(), cx.now());
    let stand_in = cx.form().parse::<PersonId>("remplacant");
    let stand_in = stand_in.filter(|id| scene.agents.iter().any(|agent| agent.id == *id));
    let (days, stand_in) = match (days, stand_in) {
        (Ok(days), Some(stand_in)) => (days, stand_in),
        (days, stand_in) => {
            let missing = stand_in.is_none().then(|| Refusal::from(PeopleFault::StandInMissing));
            let refusals: Vec<Refusal> = missing.into_iter().chain(days.err()).collect();
            return page(cx, scene, &crate::pages::parts::state_with(cx, &refusals)).await;
        }
    };
    let absence = Absence { away: scene.away.id, stand_in, days };
    let locale =
        scene.agents.iter().find(|agent| agent.id == stand_in).map_or(cx.locale(), |agent| agent.locale);
    let (actor, sender, now) = (cx.actor(), Sender::of(cx.tenant(), locale), cx.now());
    match cx.write(move |tx| actions::delegate(tx, &actor, &absence, &sender, now)).await {
        Ok(handed) => {
            cx.sessions_changed();
            Ok(Redirect::to(scene.home.as_str()).notice(cx.t(t::people_absence_done(handed))).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, scene, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, scene: &Scene, state: &FormState) -> Outcome {
    let title = cx.t(t::people_absence());
    let mut choices = vec![Choice::new("", cx.t(t::people_grant_choose()))];
    choices.extend(
        scene.agents.iter().map(|agent| Choice::new(agent.id.to_string(), agent.public_name.as_str())),
    );
    let main = html! {
        div class="stack gap-5" {
            div class="stack gap-3" {
                p { a href=(scene.home) { (scene.away.public_name) } }
                h1 { (title) }
                p { (cx.t(t::people_absence_lead())) }
            }
            (what_is_handed_over(cx, scene))
            form method="post" class="stack gap-4" novalidate {
                (cx.once())
                (Field::select("remplacant", cx.t(t::people_absence_who()), choices).state(state))
                (day_fields(cx, true, state))
                p class="row" {
                    (button(cx.t(t::people_absence_button())))
                    (link_button(cx.t(t::people_cancel()), scene.home.as_str()).plain())
                }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn what_is_handed_over(cx: &Cx, scene: &Scene) -> Markup {
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::people_absence_what())) }
            ul {
                @for mandate in scene.mandates.iter().filter(|mandate| mandate.stands_in_for.is_none()) {
                    li { (mandate_sentence(cx.texts(), mandate, &scene.places, &scene.names)) }
                }
            }
        }
    }
}
