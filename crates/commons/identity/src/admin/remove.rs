//! Removing a provider: a page first, which says who can not sign in any more.

use maud::html;
use parvis_ui::{button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use super::{form, list::PATH};
use crate::{actions, model::ProviderId, store, t};

/// `GET /bureau/reglages/connexions/{provider}/supprimer`
pub async fn edit(cx: Cx) -> Outcome {
    let provider = form::provider(&cx).await?;
    let id = provider.id;
    let links = cx.read(move |c| Ok(store::count_links(c, id)?)).await?;
    let title = cx.t(t::identity_remove_title(provider.label.as_str()));
    let here = format!("{PATH}/{id}");
    let main = html! {
        p { a href=(here) { (cx.t(t::identity_trial_back())) } }
        h1 { (title) }
        p { (cx.t(t::identity_remove_text(links))) }
        p { (cx.t(t::identity_remove_rather())) }
        form method="post" class="row" {
            (button(cx.t(t::identity_remove_button())).danger())
            (link_button(cx.t(t::identity_cancel()), here.as_str()).plain())
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/connexions/{provider}/supprimer`
pub async fn update(cx: Cx) -> Outcome {
    let id: ProviderId = cx.path("provider")?;
    let (actor, now) = (cx.actor(), cx.now());
    cx.write(move |tx| actions::remove_provider(tx, &actor, id, now)).await?;
    Ok(Redirect::to(PATH).notice(cx.t(t::identity_removed())).into())
}
