//! The first sign-in with a provider: a new account under a name one chooses, or the account one has, proven by its
//! password. An account is never linked because of its address alone.

use jiff::civil::Date;
use maud::{Markup, html};
use parvis_kernel::{Email, Refusal};
use parvis_people::{Newcomer, PeopleFault, Secret, check_public_name, prove_account};
use parvis_slice::Sender;
use parvis_ui::{Field, FormState, button};
use parvis_web::{Cx, Outcome, Page, Redirect, WebError};

use super::{
    come_back::{arrival_purpose, onward},
    fault, parts,
};
use crate::{
    actions::{Arrival, Finish, Vault, create_account, link_existing},
    model::{Guest, LoginFault, Provider},
    rules, store, t,
};

/// Who arrived, and what is known of their address.
struct Arriving {
    provider: Provider,
    guest: Guest,
    session: i64,
    has_account: bool,
}

/// The page.
pub async fn show(cx: Cx) -> Outcome {
    match load(&cx).await? {
        Some(arriving) => {
            let name = rules::suggested_name(&arriving.guest);
            let state = FormState::new([("nom_public", name.as_str()), ("adresse", &arriving.guest.email)]);
            page(&cx, &arriving, &state)
        }
        None => gone(&cx),
    }
}

/// Makes the account.
pub async fn create(cx: Cx) -> Outcome {
    let Some(arriving) = load(&cx).await? else { return gone(&cx) };
    let newcomer = match newcomer(&cx, &arriving) {
        Ok(newcomer) => newcomer,
        Err(wrong) => return again(&cx, &arriving, &wrong),
    };
    let (token, finish) = finish(&cx, &arriving);
    let (secret, sender) = (Secret::new(&cx), Sender::of(cx.tenant(), cx.locale()));
    let now = cx.now();
    let today = now.in_zone(&cx.site().zone).date();
    let done =
        cx.write(move |tx| create_account(tx, &finish, &newcomer, &secret, &sender, today, now)).await?;
    answer(&cx, &arriving, done, token)
}

/// Links the account one has.
pub async fn link(cx: Cx) -> Outcome {
    let Some(arriving) = load(&cx).await? else { return gone(&cx) };
    let typed =
        if arriving.has_account { arriving.guest.email.clone() } else { cx.form().text("adresse_compte") };
    let Ok(email) = typed.parse::<Email>() else {
        return again(&cx, &arriving, &[renamed(PeopleFault::EmailMalformed.into(), "adresse_compte")]);
    };
    let password = cx.form().raw("mot_de_passe").unwrap_or_default().to_owned();
    let person = match prove_account(&cx, &email, &password).await? {
        Ok(person) => person,
        Err(refusal) => return again(&cx, &arriving, &[renamed(refusal, "mot_de_passe")]),
    };
    let (token, finish) = finish(&cx, &arriving);
    let (sender, now) = (Sender::of(cx.tenant(), cx.locale()), cx.now());
    let done = cx.write(move |tx| link_existing(tx, &finish, person, &sender, now)).await?;
    answer(&cx, &arriving, done, token)
}

fn answer(cx: &Cx, arriving: &Arriving, done: Result<Arrival, LoginFault>, token: String) -> Outcome {
    let back = &arriving.guest.return_to;
    match done {
        Ok(arrival) => Ok(onward(cx, arrival, &arriving.provider, back, token).into()),
        Err(fault) => fault::page(cx, &arriving.provider, fault, back),
    }
}

async fn load(cx: &Cx) -> Result<Option<Arriving>, WebError> {
    let (Some(session), now) = (cx.session_id(), cx.now()) else { return Ok(None) };
    let vault = Vault::of(cx.tenant());
    cx.read(move |c| {
        let Some((provider, sealed)) = store::arrival(c, session, now)? else { return Ok(None) };
        let opened = vault.open(&arrival_purpose(session), &sealed);
        let guest: Option<Guest> = opened.and_then(|text| serde_json::from_slice(&text).ok());
        let (Some(provider), Some(guest)) = (store::provider(c, provider)?, guest) else { return Ok(None) };
        let email = guest.email.parse::<Email>().ok().filter(|_| guest.email_is_proven);
        let known = email.map(|email| parvis_people::account_of(c, &email)).transpose()?.flatten();
        let has_account = known.is_some_and(|known| known.is_proven);
        Ok(Some(Arriving { provider, guest, session, has_account }))
    })
    .await
}

fn newcomer(cx: &Cx, arriving: &Arriving) -> Result<Newcomer, Vec<Refusal>> {
    let guest = &arriving.guest;
    let typed = if guest.email_is_proven { guest.email.clone() } else { cx.form().text("adresse") };
    let email = typed.parse::<Email>().map_err(|()| Refusal::from(PeopleFault::EmailMalformed));
    let name = check_public_name(&cx.form().text("nom_public")).map_err(Refusal::from);
    match (email, name) {
        (Ok(email), Ok(public_name)) => Ok(Newcomer {
            is_proven: guest.email_is_proven,
            email,
            public_name,
            born_on: guest.birthdate.parse::<Date>().ok(),
            locale: cx.locale(),
        }),
        (email, name) => Err([email.err(), name.err()].into_iter().flatten().collect()),
    }
}

fn finish(cx: &Cx, arriving: &Arriving) -> (String, Finish) {
    let (token, browser) = parvis_people::browser_of(cx);
    let guest = arriving.guest.clone();
    let vault = Vault::of(cx.tenant());
    let sealed_token = vault.seal(parts::TOKEN, guest.id_token.as_bytes(), &*cx.random());
    let (provider, session) = (arriving.provider.clone(), arriving.session);
    (token, Finish { provider, guest, sealed_token, session, browser })
}

fn renamed(refusal: Refusal, field: &str) -> Refusal {
    Refusal { field: Some(field.to_owned()), ..refusal }
}

fn gone(cx: &Cx) -> Outcome {
    Ok(Redirect::to("/connexion").notice(cx.t(t::identity_fault_arrival_gone())).into())
}

fn again(cx: &Cx, arriving: &Arriving, wrong: &[Refusal]) -> Outcome {
    let mut state = cx.form().state();
    for refusal in wrong {
        cx.add_refusal(&mut state, refusal);
    }
    if state.value("nom_public").is_empty() && cx.current_path().ends_with("/relier") {
        state.values.insert("nom_public".to_owned(), vec![rules::suggested_name(&arriving.guest)]);
        state.values.insert("adresse".to_owned(), vec![arriving.guest.email.clone()]);
    }
    page(cx, arriving, &state)
}

fn page(cx: &Cx, arriving: &Arriving, state: &FormState) -> Outcome {
    let label = arriving.provider.label.as_str();
    let title = cx.t(t::identity_first_title(label));
    let main = html! {
        div class="wrap narrow band stack gap-7" {
            div class="stack gap-3" {
                h1 { (title) }
                p class="lead" {
                    @if arriving.has_account { (cx.t(t::identity_first_known(label, arriving.guest.email.as_str()))) }
                    @else { (cx.t(t::identity_first_lead(label))) }
                }
            }
            @if !arriving.has_account { (new_account(cx, arriving, state)) }
            (own_account(cx, arriving, state))
        }
    };
    Page::new(&title, main).private().with_errors(state).reply(cx)
}

fn new_account(cx: &Cx, arriving: &Arriving, state: &FormState) -> Markup {
    let guest = &arriving.guest;
    let name = Field::text("nom_public", cx.t(t::identity_name())).hint(cx.t(t::identity_name_hint()));
    let email = Field::email("adresse", cx.t(t::identity_email())).hint(cx.t(t::identity_email_hint()));
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::identity_first_new())) }
            form method="post" action="/connexion/premiere-fois" class="stack gap-5" novalidate {
                (name.autocomplete("nickname").state(state))
                @if guest.email_is_proven { p { (cx.t(t::identity_first_email(guest.email.as_str()))) } }
                @else { (email.autocomplete("email").state(state)) }
                @if !guest.birthdate.is_empty() { p { (cx.t(t::identity_first_birthdate())) } }
                p { (button(cx.t(t::identity_first_button()))) }
            }
        }
    }
}

fn own_account(cx: &Cx, arriving: &Arriving, state: &FormState) -> Markup {
    let email = Field::email("adresse_compte", cx.t(t::identity_account_email())).autocomplete("username");
    let password = Field::password(
        "mot_de_passe",
        cx.t(t::identity_account_password()),
        cx.t(t::identity_show()),
        cx.t(t::identity_hide()),
    );
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::identity_first_have())) }
            p { (cx.t(t::identity_first_have_text())) }
            form method="post" action="/connexion/premiere-fois/relier" class="stack gap-5" novalidate {
                @if !arriving.has_account { (email.state(state)) }
                (password.autocomplete("current-password").state(state))
                p { (button(cx.t(t::identity_link_button())).plain()) }
            }
            p { a href="/mot-de-passe" { (cx.t(t::identity_forgotten())) } }
        }
    }
}
