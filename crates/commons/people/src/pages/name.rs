//! "Mon nom public": how one is shown to others, and the birth date that keeps the name of children hidden.

use jiff::civil::Date;
use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{DateWords, Field, FormState, Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::{
    name_fields::{name_fields, typed_name},
    parts,
    second_factor::crumbs,
};
use crate::{
    actions,
    model::{AccountRules, NameCard, NameKind, PeopleFault},
    rules::{hides_name, typed_day},
    store, t,
};

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    let (card, rules) = load(&cx).await?;
    let state = filled(&card);
    page(&cx, &card, &rules, &state)
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let (card, rules) = load(&cx).await?;
    let today = today(&cx);
    let (name, born_on) = match (typed_name(cx.form(), &rules), typed_birthday(&cx, today)) {
        (Ok(name), Ok(born_on)) => (name, born_on),
        (name, born_on) => {
            let mut refusals = name.err().unwrap_or_default();
            refusals.extend(born_on.err());
            return page(&cx, &card, &rules, &parts::state_with(&cx, &refusals));
        }
    };
    let (actor, new) = (cx.actor(), NameCard { name, born_on });
    cx.write(move |tx| actions::change_name(tx, &actor, &new, today)).await?;
    cx.sessions_changed();
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_name_done())).into())
}

async fn load(cx: &Cx) -> Result<(NameCard, AccountRules), WebError> {
    let id = cx.person()?.id;
    cx.read(move |c| Ok((store::name_card(c, id)?.ok_or(WebError::NotFound)?, store::account_rules(c)?)))
        .await
}

/// The day it is for the authority.
fn today(cx: &Cx) -> Date {
    cx.now().in_zone(cx.texts().zone()).date()
}

fn typed_birthday(cx: &Cx, today: Date) -> Result<Option<Date>, Refusal> {
    let part = |part: &str| cx.form().text(&format!("naissance_{part}"));
    let day = typed_day(&part("day"), &part("month"), &part("year"));
    let day = day.ok().filter(|day| day.is_none_or(|day| day <= today));
    day.ok_or_else(|| PeopleFault::BirthDateMalformed.into())
}

fn filled(card: &NameCard) -> FormState {
    let mut state = FormState::default();
    state.set("nom_affiche", card.name.kind.key());
    if card.name.kind == NameKind::Pseudonym {
        state.set("nom_public", card.name.pseudonym.as_str());
    }
    state.set("prenom", card.name.given.as_str());
    state.set("nom", card.name.family.as_str());
    if let Some(born) = card.born_on {
        state.set("naissance_day", born.day().to_string());
        state.set("naissance_month", born.month().to_string());
        state.set("naissance_year", born.year().to_string());
    }
    state
}

fn page(cx: &Cx, card: &NameCard, rules: &AccountRules, state: &FormState) -> Outcome {
    let title = cx.t(t::people_name_title());
    let is_hidden = card.born_on.is_some_and(|born| hides_name(born, today(cx)));
    let words = DateWords {
        day: cx.t(t::people_day()),
        month: cx.t(t::people_month()),
        year: cx.t(t::people_year()),
        birthday: true,
    };
    let content = html! {
        @if is_hidden { (notice(Tone::Neutral, html! { p { (cx.t(t::people_name_hidden())) } })) }
        form method="post" class="stack gap-5" novalidate {
            (name_fields(cx, rules, state))
            (Field::date("naissance", cx.t(t::people_birth_date()), words).hint(cx.t(t::people_birth_date_hint())).optional(cx.t(t::people_optional())).state(state))
            p class="row" {
                (button(cx.t(t::people_account_name_button())))
                (link_button(cx.t(t::people_account()), "/mon-compte").plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_name_lead()), content);
    Page::new(&title, main).crumbs(crumbs(cx)).private().with_errors(state).reply(cx)
}
