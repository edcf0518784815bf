//! Inviting a person: an account with a role, and a mail with a link to choose the password.

use maud::html;
use parvis_kernel::{Email, Refusal};
use parvis_ui::{Field, FormState, button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::role_fields::{role_fields, typed_mandate};
use crate::{
    actions::{self, Invitation, Secret},
    mails::Sender,
    model::PeopleFault,
    pages::parts,
    rules::check_public_name,
    store::{self, PlaceNames},
    t,
};

/// The form.
pub async fn new(cx: Cx) -> Outcome {
    let scene = load(&cx).await?;
    page(&cx, &scene, &FormState::default()).await
}

/// Takes the form.
pub async fn create(cx: Cx) -> Outcome {
    let scene = load(&cx).await?;
    let invitation = match parse(&cx, &scene.0) {
        Ok(invitation) => invitation,
        Err(state) => return page(&cx, &scene, &state).await,
    };
    let (actor, secret, now) = (cx.actor(), Secret::new(&cx), cx.now());
    let sender = Sender::of(cx.tenant(), cx.locale());
    match cx.write(move |tx| actions::invite(tx, &actor, &invitation, &secret, &sender, now)).await {
        Ok(person) => {
            let path = format!("/bureau/personnes/{person}");
            Ok(Redirect::to(path).notice(cx.t(t::people_invited())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &scene, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// Names to choose from, and how many days an invitation can be accepted.
async fn load(cx: &Cx) -> Result<(PlaceNames, i64), WebError> {
    cx.read(|c| Ok((store::place_names(c)?, store::account_rules(c)?.invitation_days))).await
}

fn parse(cx: &Cx, places: &PlaceNames) -> Result<Invitation, FormState> {
    let form = cx.form();
    let email: Result<Email, PeopleFault> =
        form.text("adresse").parse().map_err(|()| PeopleFault::EmailMalformed);
    let name = check_public_name(&form.text("nom_public"));
    let terms = typed_mandate(form, places, cx.texts().zone(), cx.now());
    match (email, name, terms) {
        (Ok(email), Ok(public_name), Ok(terms)) => Ok(Invitation { email, public_name, terms }),
        (email, name, terms) => {
            let refusals = [email.err().map(Refusal::from), name.err().map(Refusal::from), terms.err()];
            Err(parts::state_with(cx, &refusals.into_iter().flatten().collect::<Vec<_>>()))
        }
    }
}

async fn page(cx: &Cx, (places, days): &(PlaceNames, i64), state: &FormState) -> Outcome {
    let title = cx.t(t::people_invite());
    let main = html! {
        div class="stack gap-5" {
            p { a href="/bureau/personnes" { (cx.t(t::people_list())) } }
            h1 { (title) }
            p { (cx.t(t::people_invite_lead(*days))) }
            form method="post" class="stack gap-4" novalidate {
                (cx.once())
                (Field::email("adresse", cx.t(t::people_email())).autocomplete("off").state(state))
                (Field::text("nom_public", cx.t(t::people_name())).hint(cx.t(t::people_invite_name_hint())).autocomplete("off").state(state))
                (role_fields(cx, places, state))
                p { (button(cx.t(t::people_invite_button()))) }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}
