//! The pages of settings, one for each thing an administrator may set.

pub mod appearance;
mod appearance_view;
pub mod home;
pub mod identity;
pub mod index;
pub mod map;
pub mod menus;
pub mod wording;
pub mod wordings;

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use crate::{actions::save_setting::save_setting, model::Setting, store, t};

/// Where the list of all settings is.
const SETTINGS: &str = "/bureau/reglages";

/// Reads a setting.
async fn load<T: Setting>(cx: &Cx) -> Result<T, WebError> {
    cx.read(|c| Ok(store::get(c)?)).await
}

/// Saves a setting and shows the same page again.
async fn save<T: Setting>(cx: &Cx, value: T) -> Outcome {
    let (actor, now) = (cx.actor(), cx.now());
    let changed = cx.write(move |tx| save_setting(tx, &actor, &value, now)).await?;
    cx.tenant().site_changed();
    let notice = if changed { t::authority_saved() } else { t::authority_unchanged() };
    Ok(Redirect::to(cx.current_path()).notice(cx.t(notice)).into())
}

/// The form as it was sent, with what is wrong.
fn faulty(cx: &Cx, wrong: &[Refusal]) -> FormState {
    let mut state = cx.form().state();
    for refusal in wrong {
        cx.add_refusal(&mut state, refusal);
    }
    state
}

/// A page of settings: the way back, its title, one sentence, its content.
async fn page(cx: &Cx, title: String, intro: String, state: &FormState, body: Markup) -> Outcome {
    let main = html! {
        p { a href=(SETTINGS) { (cx.t(t::authority_back())) } }
        h1 { (title) }
        p { (intro) }
        (body)
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

/// The buttons at the end of a form.
fn save_row(cx: &Cx) -> Markup {
    html! {
        div class="row" {
            (button(cx.t(t::authority_save())))
            (link_button(cx.t(t::authority_cancel()), SETTINGS).plain())
        }
    }
}
