//! "La connexion n'a pas abouti": one sentence that says why, and the ways on.

use http::StatusCode;
use maud::html;
use parvis_ui::link_button;
use parvis_web::{Cx, Outcome, Page};

use super::parts::{encode, note};
use crate::{
    model::{LoginFault, Provider},
    t,
};

/// The page. `back` is where the person wanted to go.
pub(super) fn page(cx: &Cx, provider: &Provider, fault: LoginFault, back: &str) -> Outcome {
    note(provider, fault);
    let title = cx.t(t::identity_fault_title(provider.label.as_str()));
    let again = format!("/connexion/avec/{}?retour={}", provider.slug, encode(back));
    let otherwise = format!("/connexion?retour={}", encode(back));
    let account = cx.person_id().is_some();
    let main = html! {
        div class="wrap narrow band stack gap-5" {
            h1 { (title) }
            p class="lead" { (cx.t(fault.sentence(&provider.label))) }
            @if fault.is_providers() { p { (cx.t(t::identity_fault_told())) } }
            p { (cx.t(t::identity_fault_nothing_lost())) }
            div class="row gap-3" {
                @if account {
                    (link_button(cx.t(t::identity_to_account()), "/mon-compte"))
                } @else {
                    @if fault != LoginFault::Inactive { (link_button(cx.t(t::identity_again()), again)) }
                    (link_button(cx.t(t::identity_otherwise()), otherwise).plain())
                }
            }
        }
    };
    let status =
        if fault.is_providers() { StatusCode::FAILED_DEPENDENCY } else { StatusCode::UNPROCESSABLE_ENTITY };
    Page::new(&title, main).private().status(status).reply(cx)
}
