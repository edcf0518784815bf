//! `/bureau/reglages/menus`: the main menu and the links at the end of each page. Every button sends the whole
//! form, so that it works without script and nothing typed is lost.

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{Field, FormState, Icon, button};
use parvis_web::{Cx, Outcome};

use super::{faulty, load, page, save, save_row};
use crate::{
    model::{MOST_LINKS, MenuLink, Menus},
    rules::{ListAct, check_address},
    t,
};

const MAIN: &str = "menu";
const FOOTER: &str = "pied";
const MOST_LABEL: usize = 40;

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let menus: Menus = load(&cx).await?;
    let mut state = FormState::default();
    for (name, links) in [(MAIN, &menus.main), (FOOTER, &menus.footer)] {
        for (row, link) in links.iter().enumerate() {
            state.set(format!("{name}_{row}_texte"), &link.label);
            state.set(format!("{name}_{row}_adresse"), &link.href);
        }
    }
    show(&cx, &state, menus.main.len(), menus.footer.len()).await
}

/// Saves it, after what the pressed button does.
pub async fn update(cx: Cx) -> Outcome {
    let mut wrong = Vec::new();
    let act = cx.form().text("acte");
    let (name, act) = act.split_once('-').unwrap_or_default();
    let act = ListAct::read(act);
    let mut menus = Menus::default();
    for (own, links) in [(MAIN, &mut menus.main), (FOOTER, &mut menus.footer)] {
        let act = if own == name { act } else { ListAct::Save };
        *links = parse(&cx, own, act, &mut wrong);
    }
    if wrong.is_empty() {
        return save(&cx, menus).await;
    }
    let state = faulty(&cx, &wrong);
    show(&cx, &state, filled_rows(&state, MAIN), filled_rows(&state, FOOTER)).await
}

/// The links of a menu: rows left empty are none. The row that goes need not be right.
fn parse(cx: &Cx, name: &str, act: ListAct, wrong: &mut Vec<Refusal>) -> Vec<MenuLink> {
    let mut rows: Vec<Option<MenuLink>> = Vec::new();
    for row in 0..MOST_LINKS {
        let (label_field, href_field) = (format!("{name}_{row}_texte"), format!("{name}_{row}_adresse"));
        let link = MenuLink { label: cx.form().text(&label_field), href: cx.form().text(&href_field) };
        let empty = link.label.is_empty() && link.href.is_empty();
        if !empty && act != ListAct::Remove(row) {
            if link.label.is_empty() {
                wrong.push(Refusal::on(label_field, t::authority_link_label_missing()));
            } else if link.label.chars().count() > MOST_LABEL {
                wrong.push(Refusal::on(label_field, t::authority_too_long(MOST_LABEL)));
            }
            if let Err(sentence) = check_address(&link.href) {
                wrong.push(Refusal::on(href_field, sentence));
            }
        }
        rows.push((!empty).then_some(link));
    }
    act.apply(&mut rows);
    rows.into_iter().flatten().collect()
}

/// Rows up to the last in which something was typed.
fn filled_rows(state: &FormState, name: &str) -> usize {
    let typed = |row: &usize| {
        ["texte", "adresse"].iter().any(|part| !state.value(&format!("{name}_{row}_{part}")).is_empty())
    };
    (0..MOST_LINKS).rev().find(typed).map_or(0, |last| last + 1)
}

async fn show(cx: &Cx, state: &FormState, main: usize, footer: usize) -> Outcome {
    let body = html! {
        form method="post" class="stack gap-6" {
            // The first button of a form is the one that the Enter key presses: it must only save.
            button class="sr-only" tabindex="-1" aria-hidden="true" { (cx.t(t::authority_save())) }
            (rows(cx, state, MAIN, cx.t(t::authority_menu_main()), main))
            (rows(cx, state, FOOTER, cx.t(t::authority_menu_footer()), footer))
            (save_row(cx))
        }
    };
    page(cx, cx.t(t::authority_menus()), cx.t(t::authority_menus_about()), state, body).await
}

/// The rows of a menu and an empty one.
fn rows(cx: &Cx, state: &FormState, name: &str, title: String, filled: usize) -> Markup {
    html! {
        section {
            div class="stack" {
                h2 { (title) }
                p class="hint" { (cx.t(t::authority_link_address_hint())) }
                @for row in 0..(filled + 1).min(MOST_LINKS) { (link_row(cx, state, name, row, filled)) }
                @if filled < MOST_LINKS { (button(cx.t(t::authority_link_add())).plain().small().icon(Icon::Plus).named("acte", "save")) }
            }
        }
    }
}

fn link_row(cx: &Cx, state: &FormState, name: &str, row: usize, filled: usize) -> Markup {
    let legend = if row < filled { t::authority_link_number(row + 1) } else { t::authority_link_new() };
    html! {
        fieldset {
            legend { (cx.t(legend)) }
            div class="row" {
                (Field::text(format!("{name}_{row}_texte"), cx.t(t::authority_link_label())).width("w-16").state(state))
                (Field::text(format!("{name}_{row}_adresse"), cx.t(t::authority_link_address())).attr("size", "34").state(state))
                @if row < filled { div class="row gap-2" { (acts(cx, name, row, filled, state)) } }
            }
        }
    }
}

fn acts(cx: &Cx, name: &str, row: usize, filled: usize, state: &FormState) -> Markup {
    let label = state.value(&format!("{name}_{row}_texte")).to_owned();
    let act = |act: &str, words: String, icon: Icon| {
        button(words).plain().small().icon(icon).context(&label).named("acte", format!("{name}-{act}-{row}"))
    };
    html! {
        @if row > 0 { (act("up", cx.t(t::authority_up()), Icon::ArrowUp)) }
        @if row + 1 < filled { (act("down", cx.t(t::authority_down()), Icon::ArrowDown)) }
        (act("remove", cx.t(t::authority_remove()), Icon::Trash2))
    }
}
