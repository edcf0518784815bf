//! "/demo/composants": each component of `parvis-ui` as it looks, in the colors of the authority, then a sample of
//! each kind of mail.

use maud::html;
use parvis_slice::{Sender, registry};
use parvis_ui::fold;
use parvis_web::{Cx, Outcome, Page};

use super::{crumbs, mails, only_in_demonstration};
use crate::t;

/// The page.
pub(crate) async fn show(cx: Cx) -> Outcome {
    only_in_demonstration(&cx)?;
    let title = cx.t(t::demo_components());
    let sender = Sender { base_url: "participer.exemple.fr".into(), ..Sender::of(cx.tenant(), cx.locale()) };
    let main = html! {
        div class="wrap band stack gap-6" {
            div class="stack gap-3" {
                h1 { (title) }
                p class="lead" { (cx.t(t::demo_components_lead())) }
            }
            @for sample in parvis_ui::samples() {
                section class="stack gap-3" data-sample=(sample.name) lang="fr" {
                    h2 id={ "composant-" (sample.name) } { (sample.name) }
                    ((sample.render)())
                }
            }
            section class="stack gap-3" {
                h2 id="courriels" { (cx.t(t::demo_mails())) }
                @for kind in registry().mails() {
                    (fold(cx.t((kind.label)()), mails::text(&(kind.sample)(&sender).text)))
                }
            }
        }
    };
    Page::new(&title, main).crumbs(crumbs(&cx)).private().reply(&cx)
}
