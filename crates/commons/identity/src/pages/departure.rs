//! Signing out at the provider too. The session here has ended before; whatever the provider does, nobody is signed in.

use parvis_kernel::token_hex;
use parvis_web::{Cx, Outcome, Redirect};

use super::{onward, parts};
use crate::{
    actions::{Vault, leave, say_goodbye},
    protocol::{end_session_url, published},
    t,
};

/// Leads to the provider's end of session; home where it has none or does not answer.
pub async fn show(cx: Cx) -> Outcome {
    let ticket: String = cx.path("ticket")?;
    let state = token_hex(&*cx.random(), 24);
    let (number, now) = (state.clone(), cx.now());
    let found = cx.write(move |tx| Ok(leave(tx, &ticket, &number, now)?)).await?;
    let home = || Ok(Redirect::to("/").notice(cx.t(t::identity_signed_out_here())).into());
    let Some((provider, sealed)) = found else { return home() };
    let Some(id_token) = Vault::of(cx.tenant()).open_text(parts::TOKEN, &sealed) else { return home() };
    let settings = provider.settings.clone();
    let public = parts::waiting(move || published(parvis_http::client(), &settings, false, now)).await?;
    let back = format!("{}/deconnexion/retour", cx.tenant().base_url());
    let url = public.and_then(|public| end_session_url(&public.endpoints, &id_token, &back, &state));
    match url {
        Ok(Some(url)) => {
            let label = provider.label.as_str();
            let title = cx.t(t::identity_leaving_title(label));
            onward::page(&cx, &title, &cx.t(t::identity_leaving_text(label)), &url)
        }
        Ok(None) => home(),
        Err(fault) => {
            parts::note(&provider, fault);
            home()
        }
    }
}

/// Back from there. A number that nobody was sent away with changes nothing: one is signed out in any case.
pub async fn back(cx: Cx) -> Outcome {
    let (state, now) = (cx.query().text("state"), cx.now());
    let known = cx
        .write(move |tx| {
            let provider = say_goodbye(tx, &state, now)?;
            Ok(provider.map(|id| crate::store::provider(tx, id)).transpose()?.flatten())
        })
        .await?;
    let done = match known {
        Some(provider) => t::identity_signed_out_both(provider.label.as_str()),
        None => t::identity_signed_out_here(),
    };
    Ok(Redirect::to("/").notice(cx.t(done)).into())
}
