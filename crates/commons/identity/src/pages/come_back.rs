//! Back from the provider: the answer is taken once, in the browser it is for; the identity is fetched and checked; then
//! the person is signed in, or asked for a name.

use parvis_people::local_path;
use parvis_slice::Sender;
use parvis_web::{Cx, Outcome, Redirect, WebError, hash_token};

use super::{fault, parts};
use crate::{
    actions::{Arrival, Arrived, Vault, arrive, take_login},
    model::{Guest, Login, LoginFault, Provider},
    protocol::{Exchange, exchange},
    t,
};

/// Takes the answer.
pub async fn show(cx: Cx) -> Outcome {
    let provider = parts::provider(&cx).await?;
    let state = cx.query().text("state");
    let (hash, id, session) = (hash_token(&state), provider.id, cx.session_id());
    let (actor, now) = (cx.actor(), cx.now());
    let taken = cx.write(move |tx| Ok(take_login(tx, &hash, id, session, &actor, now)?)).await?;
    let login = match taken {
        Ok(login) => login,
        Err(fault) => return fault::page(&cx, &provider, fault, "/"),
    };
    match guest(&cx, &provider, &login, &state).await? {
        Ok(guest) => take_in(&cx, provider, login, guest).await,
        Err(fault) => fault::page(&cx, &provider, fault, &login.return_to),
    }
}

/// Whom the provider vouches for.
async fn guest(
    cx: &Cx,
    provider: &Provider,
    login: &Login,
    state: &str,
) -> Result<Result<Guest, LoginFault>, WebError> {
    if let Some(error) = cx.query().filled("error") {
        return Ok(Err(if error == "access_denied" { LoginFault::Cancelled } else { LoginFault::Refused }));
    }
    let (Some(code), Some(secret)) = (cx.query().filled("code"), parts::secret_of(cx, provider)) else {
        return Ok(Err(LoginFault::Refused));
    };
    let (named, settings, now) = (cx.query().filled("iss"), provider.settings.clone(), cx.now());
    let return_url = parts::return_url(cx, provider);
    let (nonce, verifier) = (parts::nonce_of(cx, state), parts::verifier_of(cx, state));
    let done = parts::waiting(move || {
        let wish = Exchange {
            settings: &settings,
            secret: &secret,
            code: &code,
            named_issuer: named.as_deref(),
            return_url: &return_url,
            nonce: &nonce,
            verifier: &verifier,
            now,
        };
        exchange(parvis_http::client(), &wish)
    });
    let return_to = login.return_to.clone();
    Ok(done.await?.map(|guest| Guest { return_to, ..guest }))
}

async fn take_in(cx: &Cx, provider: Provider, login: Login, guest: Guest) -> Outcome {
    let (token, browser) = parvis_people::browser_of(cx);
    let (vault, random) = (Vault::of(cx.tenant()), cx.random());
    let text = serde_json::to_vec(&guest).map_err(|error| WebError::Failure(error.to_string()))?;
    let arrived = Arrived {
        sealed_guest: vault.seal(&arrival_purpose(login.session_id), &text, &*random),
        sealed_token: vault.seal(parts::TOKEN, guest.id_token.as_bytes(), &*random),
        provider,
        login,
        guest,
        browser,
    };
    let (sender, now, wish) = (Sender::of(cx.tenant(), cx.locale()), cx.now(), arrived.clone());
    let done = cx.write(move |tx| arrive(tx, &wish, &sender, now)).await?;
    match done {
        Err(fault) => fault::page(cx, &arrived.provider, fault, &arrived.login.return_to),
        Ok(arrival) => Ok(onward(cx, arrival, &arrived.provider, &arrived.login.return_to, token).into()),
    }
}

/// What the seal of an identity is bound to.
pub(super) fn arrival_purpose(session: i64) -> String {
    format!("arrival {session}")
}

/// Where one goes on to.
pub(super) fn onward(cx: &Cx, arrival: Arrival, provider: &Provider, back: &str, token: String) -> Redirect {
    match arrival {
        Arrival::Open => {
            cx.sessions_changed();
            let done = cx.t(t::identity_signed_in(provider.label.as_str()));
            Redirect::to(if back == "/" { back } else { local_path(back) }).set_session(token).notice(done)
        }
        Arrival::NeedsCode => {
            cx.sessions_changed();
            Redirect::to(format!("/connexion/code?retour={}", parts::encode(back))).set_session(token)
        }
        Arrival::First => Redirect::to("/connexion/premiere-fois"),
        Arrival::Linked => {
            Redirect::to("/mon-compte").notice(cx.t(t::identity_linked(provider.label.as_str())))
        }
    }
}
