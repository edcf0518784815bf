//! "Réglages des comptes": whether agents need a second factor, which names may be chosen, how long invitations and
//! unproven accounts wait.

use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use crate::{
    actions,
    model::{AccountRules, NameKind, PeopleFault},
    pages::{name_fields::kind_label, parts},
    store, t,
};

/// Where they are set.
pub(crate) const PATH: &str = "/bureau/personnes/reglages";

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    let rules = cx.read(|c| Ok(store::account_rules(c)?)).await?;
    page(&cx, &filled(&rules)).await
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let rules = match typed(&cx) {
        Ok(rules) => rules,
        Err(refusals) => return page(&cx, &parts::state_with(&cx, &refusals)).await,
    };
    let (actor, now) = (cx.actor(), cx.now());
    match cx.write(move |tx| actions::save_account_rules(tx, &actor, &rules, now)).await {
        Ok(()) => {
            cx.sessions_changed();
            Ok(Redirect::to(PATH).notice(cx.t(t::people_rules_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn typed(cx: &Cx) -> Result<AccountRules, Vec<Refusal>> {
    let form = cx.form();
    let names = form.all("noms").iter().filter_map(|key| NameKind::from_key(key)).collect();
    let days = |field: &'static str, (least, most): (i64, i64)| {
        form.parse::<i64>(field).ok_or_else(|| PeopleFault::DaysOutOfRange(field, least, most).into())
    };
    let invitation = days("jours_invitation", AccountRules::INVITATION_DAYS);
    let unconfirmed = days("jours_oubli", AccountRules::UNCONFIRMED_DAYS);
    let link = days("minutes_lien", AccountRules::LINK_SESSION_MINUTES);
    match (invitation, unconfirmed, link) {
        (Ok(invitation_days), Ok(unconfirmed_days), Ok(link_session_minutes)) => Ok(AccountRules {
            second_factor_for_agents: form.ticked("second_facteur"),
            names,
            invitation_days,
            unconfirmed_days,
            link_session_minutes,
        }),
        (one, other, last) => Err([one.err(), other.err(), last.err()].into_iter().flatten().collect()),
    }
}

fn filled(rules: &AccountRules) -> FormState {
    let mut state = FormState::default();
    if rules.second_factor_for_agents {
        state.set("second_facteur", "1");
    }
    for kind in &rules.names {
        state.add("noms", kind.key());
    }
    state.set("jours_invitation", rules.invitation_days.to_string());
    state.set("jours_oubli", rules.unconfirmed_days.to_string());
    state.set("minutes_lien", rules.link_session_minutes.to_string());
    state
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::people_rules());
    let names = NameKind::ALL.map(|kind| Choice::new(kind.key(), cx.t(kind_label(kind)))).to_vec();
    let main = html! {
        div class="stack gap-5" {
            div class="stack gap-3" {
                p { a href="/bureau/personnes" { (cx.t(t::people_list())) } }
                h1 { (title) }
            }
            form method="post" class="stack gap-5" novalidate {
                (Field::checkbox("second_facteur", cx.t(t::people_rules_factor())).hint(cx.t(t::people_rules_factor_hint())).state(state))
                (Field::checkboxes("noms", cx.t(t::people_rules_names()), names).hint(cx.t(t::people_rules_names_hint())).state(state))
                (Field::number("jours_invitation", cx.t(t::people_rules_invitation())).suffix(cx.t(t::people_rules_days())).state(state))
                (Field::number("jours_oubli", cx.t(t::people_rules_unconfirmed())).hint(cx.t(t::people_rules_unconfirmed_hint())).suffix(cx.t(t::people_rules_days())).state(state))
                (Field::number("minutes_lien", cx.t(t::people_rules_link())).hint(cx.t(t::people_rules_link_hint())).suffix(cx.t(t::people_rules_minutes())).state(state))
                p class="row" {
                    (button(cx.t(t::people_save())))
                    (link_button(cx.t(t::people_list()), "/bureau/personnes").plain())
                }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}
