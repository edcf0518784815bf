//! "Mes contributions": what someone sees of themselves who takes part with a link sent by mail. Nothing of an account is
//! here; they look, leave, or make an account that keeps what they did.

use maud::{Markup, html};
use parvis_slice::{PanelSeed, Place};
use parvis_ui::{Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome, Page, WebError};

use super::parts;
use crate::{
    model::PersonView,
    store::{self, Credentials},
    t,
};

struct Light {
    person: PersonView,
    credentials: Credentials,
    panels: Vec<Markup>,
}

async fn load(cx: &Cx) -> Result<Light, WebError> {
    let id = cx.person()?.id;
    let seed = PanelSeed::of(cx);
    cx.read(move |c| {
        Ok(Light {
            person: store::person(c, id)?.ok_or(WebError::NotFound)?,
            credentials: store::credentials(c, id)?.ok_or(WebError::NotFound)?,
            panels: parvis_slice::panels_for(c, Place::AccountBody, &seed.cx(None), id.raw())?,
        })
    })
    .await
}

/// The page.
pub(crate) async fn show(cx: &Cx) -> Outcome {
    let light = load(cx).await?;
    let has_password = light.credentials.password_hash.is_some();
    let title = cx.t(t::people_light_title());
    let address = light.person.email.unwrap_or_default();
    let content = html! { div class="stack gap-7" {
        @for panel in &light.panels { (panel) }
        (notice(Tone::Neutral, html! { p { (cx.t(t::people_light_limits())) } }))
        section class="stack gap-3" {
            h2 { (cx.t(t::people_light_further())) }
            p class="row" {
                @if has_password {
                    (link_button(cx.t(t::people_sign_in()), "/connexion?retour=/mon-compte"))
                } @else {
                    (link_button(cx.t(t::people_sign_up()), "/inscription"))
                    (link_button(cx.t(t::people_light_delete()), "/mon-compte/supprimer").plain().danger())
                }
            }
            form method="post" action="/deconnexion" { (button(cx.t(t::people_light_leave())).plain()) }
        }
    } };
    let main = parts::column(&title, &cx.t(t::people_light_lead(address)), content);
    Page::new(&title, main).private().reply(cx)
}
