//! Deleting one's account: what goes, what stays, and a word to type.

use maud::html;
use parvis_ui::{Field, FormState, Tone, button, link_button, notice};
use parvis_web::{Crumb, Cx, Outcome, Page, Redirect, WebError};

use super::parts;
use crate::{actions, mails::Sender, model::PeopleFault, t};

/// The form.
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, &FormState::default())
}

/// Takes the form.
pub async fn update(cx: Cx) -> Outcome {
    let typed = cx.form().text("confirmation").to_uppercase();
    if typed != cx.t(t::people_delete_word()).to_uppercase() {
        return page(&cx, &cx.refused(&PeopleFault::DeletionNotTyped.into()));
    }
    let (actor, sender, now) = (cx.actor(), Sender::of(cx.tenant(), cx.locale()), cx.now());
    match cx.write(move |tx| actions::delete_account(tx, &actor, &sender, now)).await {
        Ok(()) => {}
        Err(WebError::Refused(refusal)) => return page(&cx, &cx.refused(&refusal)),
        Err(error) => return Err(error),
    }
    cx.sessions_changed();
    Ok(Redirect::to("/").clear_session().notice(cx.t(t::people_delete_done())).into())
}

fn page(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::people_delete());
    let content = html! {
        (notice(Tone::Watch, html! { p { (cx.t(t::people_delete_what())) } p { (cx.t(t::people_delete_kept())) } }))
        form method="post" class="stack gap-5" novalidate {
            (Field::text("confirmation", cx.t(t::people_delete_type())).autocomplete("off").width("w-16").state(state))
            p class="row" {
                (button(cx.t(t::people_delete_button())).danger())
                (link_button(cx.t(t::people_delete_keep()), "/mon-compte").plain())
            }
        }
    };
    let crumbs = vec![Crumb::new(cx.t(t::people_account()), "/mon-compte")];
    Page::new(&title, parts::column(&title, "", content))
        .crumbs(crumbs)
        .private()
        .with_errors(state)
        .reply(cx)
}
