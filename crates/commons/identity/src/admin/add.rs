//! Adding a provider: which one it is. Everything else has its first value from that.

use maud::html;
use parvis_kernel::Message;
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use super::list::PATH;
use crate::{actions, model::Profile, t};

/// `GET /bureau/reglages/connexions/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, &FormState::new([("profil", Profile::FranceConnect.key())])).await
}

/// `POST /bureau/reglages/connexions/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let Some(profile) = Profile::from_key(&cx.form().text("profil")) else {
        return page(&cx, &cx.form().state_with("profil", cx.t(t::identity_profile_needed()))).await;
    };
    let label = match profile.name() {
        "" => cx.t(t::identity_generic_label()),
        name => name.to_owned(),
    };
    let (actor, now, settings) = (cx.actor(), cx.now(), profile.preset());
    let id = cx.write(move |tx| actions::add_provider(tx, &actor, &label, &settings, now)).await?;
    Ok(Redirect::to(format!("{PATH}/{id}")).notice(cx.t(t::identity_added())).into())
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::identity_add());
    let choices = Profile::ALL.map(|profile| {
        let (label, hint) = words(profile);
        Choice::new(profile.key(), cx.t(label)).hint(cx.t(hint))
    });
    let main = html! {
        p { a href=(PATH) { (cx.t(t::identity_back())) } }
        h1 { (title) }
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::radios("profil", cx.t(t::identity_profile()), choices.to_vec()).state(state))
            div class="row" {
                (button(cx.t(t::identity_continue())))
                (link_button(cx.t(t::identity_cancel()), PATH).plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn words(profile: Profile) -> (Message, Message) {
    match profile {
        Profile::FranceConnect => (t::identity_profile_fc(), t::identity_profile_fc_hint()),
        Profile::FranceConnectTest => (t::identity_profile_fc_test(), t::identity_profile_fc_test_hint()),
        Profile::ProConnect => (t::identity_profile_pc(), t::identity_profile_pc_hint()),
        Profile::ProConnectTest => (t::identity_profile_pc_test(), t::identity_profile_pc_test_hint()),
        Profile::Generic => (t::identity_profile_other(), t::identity_profile_other_hint()),
    }
}
