//! The yearly review: who may do what, since when, seen when; kept or withdrawn with one form. What nobody looked at for a
//! year stands first; what is left without an answer stays as it is and is asked again.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_kernel::Id;
use parvis_ui::{Choice, Field, FormState, Table, Tone, button, empty_state, link_button, tag};
use parvis_web::{Cx, Grant, OfficePage, Outcome, PersonId, Redirect, WebError};

use super::{mandate_sentence, those_away};
use crate::{
    actions::{self, MOST_REVIEWED, Verdict},
    model::{Mandate, PersonView},
    store::{self, PlaceNames},
    t,
};

/// Where it is.
pub(crate) const PATH: &str = "/bureau/personnes/revue";

struct Scene {
    mandates: Vec<Mandate>,
    people: HashMap<PersonId, PersonView>,
    with_factor: Vec<PersonId>,
    places: PlaceNames,
    names: HashMap<PersonId, String>,
}

/// The list: what is due, or all with `?tout=1`.
pub async fn show(cx: Cx) -> Outcome {
    let scene = load(&cx).await?;
    page(&cx, &scene, &FormState::default()).await
}

/// Takes what was decided.
pub async fn update(cx: Cx) -> Outcome {
    let verdicts: Vec<(Id<Grant>, Verdict)> =
        cx.form().pairs().iter().filter_map(|(name, value)| verdict(name, value)).collect();
    let (actor, now) = (cx.actor(), cx.now());
    match cx.write(move |tx| actions::review_mandates(tx, &actor, &verdicts, now)).await {
        Ok((kept, withdrawn)) => {
            cx.sessions_changed();
            Ok(Redirect::to(PATH).notice(cx.t(t::people_review_done(kept, withdrawn))).into())
        }
        Err(WebError::Refused(refusal)) => {
            let scene = load(&cx).await?;
            page(&cx, &scene, &cx.refused(&refusal)).await
        }
        Err(error) => Err(error),
    }
}

fn verdict(name: &str, value: &str) -> Option<(Id<Grant>, Verdict)> {
    let id: i64 = name.strip_prefix("avis_")?.parse().ok()?;
    let verdict = match value {
        "garder" => Verdict::Keep,
        "retirer" => Verdict::Withdraw,
        _ => return None,
    };
    Some((Id::new(id), verdict))
}

async fn load(cx: &Cx) -> Result<Scene, WebError> {
    let (all, now) = (cx.query().ticked("tout"), cx.now());
    cx.read(move |c| {
        let mut mandates = store::all_mandates(c, MOST_REVIEWED)?;
        mandates.retain(|mandate| all || mandate.review_due() <= now);
        mandates.sort_by_key(Mandate::review_due);
        let mut people: Vec<PersonId> = mandates.iter().map(|mandate| mandate.person).collect();
        people.sort();
        people.dedup();
        let views = store::people_of(c, &people)?;
        Ok(Scene {
            with_factor: store::people_with_second_factor(c, &people)?,
            names: store::public_names(c, &those_away(&mandates))?,
            places: store::place_names(c)?,
            people: views.into_iter().map(|person| (person.id, person)).collect(),
            mandates,
        })
    })
    .await
}

async fn page(cx: &Cx, scene: &Scene, state: &FormState) -> Outcome {
    let title = cx.t(t::people_review());
    let all = cx.query().ticked("tout");
    let main = html! {
        div class="stack gap-5" {
            div class="stack gap-3" {
                p { a href="/bureau/personnes" { (cx.t(t::people_list())) } }
                h1 { (title) }
                p { (cx.t(t::people_review_lead())) }
                p {
                    @if all { a href=(PATH) { (cx.t(t::people_review_due_only())) } }
                    @else { a href=(format!("{PATH}?tout=1")) { (cx.t(t::people_review_all())) } }
                }
            }
            @if scene.mandates.is_empty() {
                (empty_state(&cx.t(t::people_review_none()), cx.t(t::people_review_none_why()), link_button(cx.t(t::people_review_all()), format!("{PATH}?tout=1")).plain()))
            } @else {
                form method="post" action=(PATH) class="stack gap-4" {
                    (table(cx, scene, state))
                    p { (button(cx.t(t::people_review_button()))) }
                }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn table(cx: &Cx, scene: &Scene, state: &FormState) -> Markup {
    let mut table = Table::new(cx.t(t::people_review_caption()))
        .dense()
        .column(cx.t(t::people_col_name()))
        .column(cx.t(t::people_col_role()))
        .column(cx.t(t::people_col_given()))
        .column(cx.t(t::people_col_seen()))
        .column(cx.t(t::people_review_verdict()));
    for mandate in &scene.mandates {
        let Some(person) = scene.people.get(&mandate.person) else { continue };
        let sentence = mandate_sentence(cx.texts(), mandate, &scene.places, &scene.names);
        let bare = mandate.terms.role.is_agent() && !scene.with_factor.contains(&person.id);
        table = table.row([
            html! { a href=(format!("/bureau/personnes/{}", person.id)) { (person.public_name) } },
            html! { (sentence) @if bare { br; (tag(Tone::Watch, cx.t(t::people_review_no_factor()))) } },
            html! { (cx.texts().day(mandate.created_at)) @if let Some(at) = mandate.reviewed_at { br; (cx.t(t::people_review_last(cx.texts().day(at)))) } },
            html! { @match person.last_seen_at { Some(at) => (cx.texts().day(at)), None => (cx.t(t::people_never_seen())) } },
            choice(cx, mandate, &format!("{}, {sentence}", person.public_name), state),
        ]);
    }
    table.render()
}

fn choice(cx: &Cx, mandate: &Mandate, about: &str, state: &FormState) -> Markup {
    let choices = vec![
        Choice::new("garder", cx.t(t::people_review_keep())),
        Choice::new("retirer", cx.t(t::people_review_withdraw())),
    ];
    Field::radios(format!("avis_{}", mandate.id), about, choices).label_hidden().state(state).render()
}
