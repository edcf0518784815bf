//! `/bureau/reglages/apparence`: two colors, a font, a logo. Colors that can not be read are refused with the
//! contrast that was measured.

use parvis_kernel::Refusal;
use parvis_media::{Accepts, Prepared, receive};
use parvis_ui::{
    FormState,
    theme::{Color, Font, Theme},
};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{appearance_view, faulty, load, page};
use crate::{
    actions::{save_setting::save_setting, set_logo},
    look::{faults, theme_of},
    model::Look,
    policy::may_edit_settings,
    t,
};

/// The button that measures the colors typed and saves nothing.
pub const MEASURE: &str = "mesurer";

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let look: Look = load(&cx).await?;
    let theme = theme_of(&look);
    show(&cx, &look, &theme, &typed(&theme)).await
}

/// Saves it, or only measures.
pub async fn update(cx: Cx) -> Outcome {
    let look: Look = load(&cx).await?;
    let saved = theme_of(&look);
    let (theme, mut wrong) = parse(&cx, &saved);
    if wrong.is_empty() {
        wrong = faults(&theme, cx.texts());
    }
    let logo = match receive(&cx, "logo", Accepts::Images, 1).await {
        Ok(mut files) => files.pop(),
        Err(WebError::Refused(refusal)) => {
            wrong.push(refusal);
            None
        }
        Err(error) => return Err(error),
    };
    if !wrong.is_empty() || cx.form().text("acte") == MEASURE {
        return show(&cx, &look, &theme, &faulty(&cx, &wrong)).await;
    }
    save(&cx, look, theme, logo).await
}

/// Each color has two fields, one to type and one to pick: what differs from the saved color is what was
/// meant, typing first.
fn parse(cx: &Cx, saved: &Theme) -> (Theme, Vec<Refusal>) {
    let (mut theme, mut wrong) = (*saved, Vec::new());
    for (field, color) in [("principale", &mut theme.brand), ("seconde", &mut theme.accent)] {
        let (typed, picked) = (cx.form().text(field), cx.form().text(&format!("{field}_choix")));
        let is_new = |text: &str| !text.is_empty() && text.parse::<Color>().ok() != Some(*color);
        let meant = if !is_new(&typed) && is_new(&picked) { picked } else { typed };
        match meant.parse() {
            Ok(read) => *color = read,
            Err(_) => wrong.push(Refusal::on(field, t::authority_color_unreadable())),
        }
    }
    match Font::from_code(&cx.form().text("police")) {
        Some(font) => theme.font = font,
        None => wrong.push(Refusal::on("police", t::authority_font_unknown())),
    }
    (theme, wrong)
}

async fn save(cx: &Cx, look: Look, theme: Theme, logo: Option<Prepared>) -> Outcome {
    let (actor, now, folder) = (cx.actor(), cx.now(), cx.tenant().files().clone());
    let removed = cx.form().ticked("sans_logo");
    let new = Look {
        brand: theme.brand.to_string(),
        accent: theme.accent.to_string(),
        font: theme.font.code().to_owned(),
        logo: look.logo,
    };
    cx.write(move |tx| {
        let mut new = new.clone();
        let permit = may_edit_settings(&actor)?;
        if let Some(image) = &logo {
            new.logo = Some(set_logo::use_as_logo(tx, &permit, &folder, image, actor.person_id(), now)?);
        } else if removed {
            set_logo::drop_logo(tx, &permit)?;
            new.logo = None;
        }
        save_setting(tx, &actor, &new, now)
    })
    .await?;
    cx.tenant().site_changed();
    Ok(Redirect::to(cx.current_path()).notice(cx.t(t::authority_saved())).into())
}

fn typed(theme: &Theme) -> FormState {
    let (brand, accent) = (theme.brand.to_string(), theme.accent.to_string());
    FormState::new([
        ("principale", brand.clone()),
        ("principale_choix", brand),
        ("seconde", accent.clone()),
        ("seconde_choix", accent),
        ("police", theme.font.code().to_owned()),
    ])
}

async fn show(cx: &Cx, look: &Look, theme: &Theme, state: &FormState) -> Outcome {
    let body = appearance_view::view(cx, look, theme, state);
    page(cx, cx.t(t::authority_appearance()), cx.t(t::authority_appearance_about()), state, body).await
}
