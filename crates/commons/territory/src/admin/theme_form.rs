//! One theme: adding it, and changing its name, icon and color.

use maud::{Markup, html};
use parvis_kernel::Message;
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::themes::PATH;
use crate::{
    actions::{By, edit_theme},
    model::{NewTheme, ThemeId},
    store, t,
};

/// Icons that fit a theme, with their words.
const ICONS: [(Icon, fn() -> Message); 16] = [
    (Icon::Leaf, t::territory_icon_leaf),
    (Icon::Trees, t::territory_icon_trees),
    (Icon::Bike, t::territory_icon_bike),
    (Icon::Bus, t::territory_icon_bus),
    (Icon::Dumbbell, t::territory_icon_dumbbell),
    (Icon::HeartHandshake, t::territory_icon_hands),
    (Icon::GraduationCap, t::territory_icon_school),
    (Icon::Landmark, t::territory_icon_landmark),
    (Icon::Palette, t::territory_icon_palette),
    (Icon::House, t::territory_icon_house),
    (Icon::Building2, t::territory_icon_building),
    (Icon::Wrench, t::territory_icon_wrench),
    (Icon::Users, t::territory_icon_people),
    (Icon::Heart, t::territory_icon_heart),
    (Icon::Sprout, t::territory_icon_sprout),
    (Icon::Tag, t::territory_icon_tag),
];

/// `GET /bureau/reglages/themes/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let state = FormState::new([("couleur", "#0b6e69"), ("icone", "tag")]);
    page(&cx, None, state).await
}

/// `POST /bureau/reglages/themes/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let new = parse(&cx);
    let (by, wanted) = (By::of(&cx), new.clone());
    answer(&cx, None, &new, cx.write(move |tx| edit_theme::add(tx, &by, &wanted).map(|_| ())).await).await
}

/// `GET /bureau/reglages/themes/{theme}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: ThemeId = cx.path("theme")?;
    let theme = cx.read(move |c| store::theme(c, id)?.ok_or(WebError::NotFound)).await?;
    let state =
        FormState::new([("nom", theme.name.as_str()), ("couleur", &theme.color), ("icone", &theme.icon)]);
    page(&cx, Some(&theme.name), state).await
}

/// `POST /bureau/reglages/themes/{theme}`
pub async fn update(cx: Cx) -> Outcome {
    let id: ThemeId = cx.path("theme")?;
    let new = parse(&cx);
    let (by, wanted) = (By::of(&cx), new.clone());
    let done = cx.write(move |tx| edit_theme::change(tx, &by, id, &wanted)).await;
    answer(&cx, Some(&new.name), &new, done).await
}

async fn answer(cx: &Cx, title: Option<&str>, new: &NewTheme, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => Ok(Redirect::to(PATH).notice(cx.t(t::territory_saved(new.name.as_str()))).into()),
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewTheme {
    let form = cx.form();
    NewTheme { name: form.text("nom"), icon: form.text("icone"), color: form.text("couleur") }
}

async fn page(cx: &Cx, name: Option<&str>, state: FormState) -> Outcome {
    let title = name.map_or_else(|| cx.t(t::territory_theme_add()), str::to_owned);
    let main = html! {
        p { a href=(PATH) { (cx.t(t::territory_themes_back())) } }
        h1 { (title) }
        (form(cx, &state))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, state: &FormState) -> Markup {
    let icons = ICONS.iter().map(|(drawing, label)| Choice::new(drawing.name(), cx.t(label()))).collect();
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("nom", cx.t(t::territory_name())).state(state))
            (Field::select("icone", cx.t(t::territory_theme_icon()), icons).hint(cx.t(t::territory_theme_icon_hint())).state(state))
            (Field::color("couleur", cx.t(t::territory_theme_color())).hint(cx.t(t::territory_theme_color_hint())).state(state))
            div class="row" {
                (button(cx.t(t::territory_save())))
                (link_button(cx.t(t::territory_cancel()), PATH).plain())
            }
        }
    }
}
