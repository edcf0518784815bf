//! On to the provider. A link, not a form: the way ends at another site. Nothing is changed for the person; only the
//! number of this sign-in is noted beside their session.

use parvis_kernel::token_hex;
use parvis_people::local_path;
use parvis_web::{Cx, Outcome, PersonId, Redirect, WebError, hash_token};
use url::Url;

use super::{fault, parts};
use crate::{
    actions::begin_login,
    model::{LoginFault, Provider},
    protocol::{Start, authorization_url, published},
};

/// Leads to the provider.
pub async fn show(cx: Cx) -> Outcome {
    let provider = parts::provider(&cx).await?;
    let back =
        cx.query().filled("retour").map_or_else(|| "/".to_owned(), |path| local_path(&path).to_owned());
    if cx.person_id().is_some() {
        return Ok(Redirect::to(back).into());
    }
    let (session, token) = cx.ensure_session().await?;
    match begin(&cx, &provider, session, None, &back).await? {
        Err(fault) => fault::page(&cx, &provider, fault, &back),
        Ok(url) => {
            let redirect = Redirect::elsewhere(&url);
            Ok(token.into_iter().fold(redirect, Redirect::set_session).into())
        }
    }
}

/// Notes a sign-in and answers where it takes place.
pub(super) async fn begin(
    cx: &Cx,
    provider: &Provider,
    session: i64,
    person: Option<PersonId>,
    back: &str,
) -> Result<Result<Url, LoginFault>, WebError> {
    if !provider.active || !provider.settings.signs_in {
        return Ok(Err(LoginFault::Inactive));
    }
    let (settings, now) = (provider.settings.clone(), cx.now());
    let public = parts::waiting(move || published(parvis_http::client(), &settings, false, now)).await?;
    let public = match public {
        Ok(public) => public,
        Err(fault) => return Ok(Err(fault)),
    };
    let state = token_hex(&*cx.random(), 24);
    let start = Start {
        return_url: &parts::return_url(cx, provider),
        state: &state,
        nonce: &parts::nonce_of(cx, &state),
        verifier: &parts::verifier_of(cx, &state),
    };
    let url = match authorization_url(&public.endpoints, &provider.settings, &start) {
        Ok(url) => url,
        Err(fault) => return Ok(Err(fault)),
    };
    let (hash, id, back) = (hash_token(&state), provider.id, back.to_owned());
    cx.write(move |tx| Ok(begin_login(tx, &hash, id, session, person, &back, now)?)).await?;
    Ok(Ok(url))
}
