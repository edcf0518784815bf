//! The list of themes: their order, which are offered, adding one.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, button, empty_state, icon, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use crate::{
    actions::{By, edit_theme},
    model::{Theme, ThemeId},
    store, t,
};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/themes";

/// `GET /bureau/reglages/themes`
pub async fn list(cx: Cx) -> Outcome {
    let themes = cx.read(|c| Ok(store::themes(c)?)).await?;
    let title = cx.t(t::territory_themes());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::territory_theme_add()), format!("{PATH}/ajouter")).plain().icon(Icon::Plus))
        }
        p { (cx.t(t::territory_themes_intro())) }
        @if themes.is_empty() {
            (empty_state(&cx.t(t::territory_themes_none()), cx.t(t::territory_themes_none_why()), html! {}))
        } @else {
            (table(&cx, &themes))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/themes/{theme}/{act}`: `monter`, `descendre`, `retirer`, `proposer`.
pub async fn steer(cx: Cx) -> Outcome {
    let id: ThemeId = cx.path("theme")?;
    let act: String = cx.path("act")?;
    let by = By::of(&cx);
    cx.write(move |tx| edit_theme::steer(tx, &by, id, &act)).await?;
    Ok(Redirect::to(PATH).notice(cx.t(t::territory_themes_saved())).into())
}

fn table(cx: &Cx, themes: &[Theme]) -> Markup {
    let mut table = Table::new(cx.t(t::territory_themes()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::territory_name()))
        .column(cx.t(t::territory_theme_state()))
        .column(cx.t(t::territory_theme_order()));
    for (rank, theme) in themes.iter().enumerate() {
        let state = if theme.active {
            tag(Tone::Good, cx.t(t::territory_theme_offered()))
        } else {
            tag(Tone::Neutral, cx.t(t::territory_theme_not_offered()))
        };
        table = table.row([
            html! { span class="row gap-2" {
                @if let Some(drawing) = Icon::named(&theme.icon) { (icon(drawing)) }
                a href={ (PATH) "/" (theme.id) } { (theme.name) }
            } },
            state.render(),
            acts(cx, theme, rank == 0, rank + 1 == themes.len()),
        ]);
    }
    table.render()
}

fn acts(cx: &Cx, theme: &Theme, first: bool, last: bool) -> Markup {
    let act = |word: &str, label: String, drawing: Icon| {
        html! {
            form method="post" action={ (PATH) "/" (theme.id) "/" (word) } {
                (button(label).small().plain().icon(drawing).context(theme.name.as_str()))
            }
        }
    };
    html! {
        div class="row gap-2" {
            @if !first { (act("monter", cx.t(t::territory_up()), Icon::ArrowUp)) }
            @if !last { (act("descendre", cx.t(t::territory_down()), Icon::ArrowDown)) }
            @if theme.active { (act("retirer", cx.t(t::territory_theme_withdraw()), Icon::EyeOff)) }
            @else { (act("proposer", cx.t(t::territory_theme_offer()), Icon::Eye)) }
        }
    }
}
