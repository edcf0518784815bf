//! "Essayer la connexion": what works and what does not, in plain words, with what to do. Nothing is changed by it.

use maud::{Render, html};
use parvis_kernel::Message;
use parvis_ui::{Table, Tone, link_button, notice, tag};
use parvis_web::{Cx, OfficePage, Outcome};

use super::{form, list::PATH};
use crate::{
    model::Provider,
    pages::{return_url, secret_of, waiting},
    protocol::{Finding, Trial, try_out},
    t,
};

/// `GET /bureau/reglages/connexions/{provider}/essai`
pub async fn show(cx: Cx) -> Outcome {
    let provider = form::provider(&cx).await?;
    let (settings, now) = (provider.settings.clone(), cx.now());
    let (secret, return_url) = (secret_of(&cx, &provider), return_url(&cx, &provider));
    let found = waiting(move || {
        let trial = Trial { settings: &settings, secret: secret.as_deref(), return_url: &return_url, now };
        try_out(parvis_http::client(), &trial)
    });
    page(&cx, &provider, &found.await?).await
}

async fn page(cx: &Cx, provider: &Provider, found: &[Finding]) -> Outcome {
    let label = provider.label.as_str();
    let title = cx.t(t::identity_trial_title(label));
    let works = !found.iter().any(Finding::is_fatal);
    let (tone, verdict) =
        if works { (Tone::Good, t::identity_trial_works()) } else { (Tone::Bad, t::identity_trial_fails()) };
    let mut table = Table::new(cx.t(t::identity_trial_findings()))
        .caption_hidden()
        .column(cx.t(t::identity_state()))
        .column(cx.t(t::identity_trial_finding()));
    for finding in found {
        let mark = match finding {
            one if one.is_fatal() => tag(Tone::Bad, cx.t(t::identity_trial_bad())),
            one if one.is_good() => tag(Tone::Good, cx.t(t::identity_trial_good())),
            _ => tag(Tone::Watch, cx.t(t::identity_trial_watch())),
        };
        table = table.row([mark.render(), html! { (cx.t(words(finding, label))) }]);
    }
    let here = format!("{PATH}/{}", provider.id);
    let main = html! {
        p { a href=(here) { (cx.t(t::identity_trial_back())) } }
        h1 { (title) }
        (notice(tone, cx.t(verdict)))
        (table.render())
        div class="row" {
            (link_button(cx.t(t::identity_trial_again()), format!("{here}/essai")))
            (link_button(cx.t(t::identity_trial_change()), here.as_str()).plain())
        }
    };
    OfficePage::new(&title, main).reply(cx).await
}

fn words(finding: &Finding, provider: &str) -> Message {
    match finding {
        Finding::Reads(keys) => t::identity_found_reads(i64::try_from(*keys).unwrap_or_default()),
        Finding::Fault(fault) => fault.advice(provider),
        Finding::NoUsableKey => t::identity_found_no_key(),
        Finding::NoUsableSignature => t::identity_found_no_signature(),
        Finding::NoCodeFlow => t::identity_found_no_code(),
        Finding::NoChallenge => t::identity_found_no_challenge(),
        Finding::OtherClientAuth => t::identity_found_client_auth(),
        Finding::IdentityNotSigned => t::identity_found_not_signed(),
        Finding::UnknownScopes(scopes) => t::identity_found_scopes(scopes.as_str()),
        Finding::UnknownLevels(levels) => t::identity_found_levels(levels.as_str()),
        Finding::NoSignOut => t::identity_found_no_sign_out(),
        Finding::ClientAccepted => t::identity_found_client_accepted(),
        Finding::ClientRefused => t::identity_found_client_refused(),
        Finding::ClientUnknown => t::identity_found_client_unknown(),
        Finding::NoSecret => t::identity_found_no_secret(),
    }
}
