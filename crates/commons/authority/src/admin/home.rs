//! `/bureau/reglages/accueil`: words of the home page, which blocks it shows and in which order.

use maud::{Markup, html};
use parvis_kernel::{Message, Refusal};
use parvis_ui::{Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, Outcome};

use super::{faulty, load, page, save, save_row};
use crate::{
    model::{Block, BlockKind, Home},
    rules::{ListAct, check_address},
    t,
};

const MOST_TITLE: usize = 90;
const MOST_LEAD: usize = 300;
const MOST_LABEL: usize = 40;
const MOST_TEXT: usize = 4000;

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let home: Home = load(&cx).await?;
    let blocks = home.all_blocks();
    let mut state = FormState::new([
        ("titre", home.title),
        ("chapeau", home.lead),
        ("acte_texte", home.act_label),
        ("acte_adresse", home.act_href),
        ("suite_texte", home.more_label),
        ("suite_adresse", home.more_href),
        ("texte_titre", home.text_title),
        ("texte", home.text),
    ]);
    for block in blocks.iter().filter(|block| block.shown) {
        state.set(shown_field(block.kind), "1");
    }
    show(&cx, &state, &blocks).await
}

/// Saves it, after what the pressed button does.
pub async fn update(cx: Cx) -> Outcome {
    let home = parse(&cx);
    let wrong = check(&home);
    if wrong.is_empty() { save(&cx, home).await } else { show(&cx, &faulty(&cx, &wrong), &home.blocks).await }
}

fn parse(cx: &Cx) -> Home {
    let form = cx.form();
    let order = form.all("ordre");
    let sent = order.iter().filter_map(|key| BlockKind::ALL.into_iter().find(|kind| key_of(*kind) == key));
    let order = Home { blocks: sent.map(|kind| Block { kind, shown: true }).collect(), ..Home::default() };
    let mut blocks = order.all_blocks();
    for block in &mut blocks {
        block.shown = form.ticked(shown_field(block.kind));
    }
    ListAct::read(&form.text("acte")).apply(&mut blocks);
    Home {
        title: form.text("titre"),
        lead: form.text("chapeau"),
        act_label: form.text("acte_texte"),
        act_href: form.text("acte_adresse"),
        more_label: form.text("suite_texte"),
        more_href: form.text("suite_adresse"),
        blocks,
        text_title: form.text("texte_titre"),
        text: form.text("texte"),
    }
}

fn check(home: &Home) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    for (field, text, most) in [
        ("titre", &home.title, MOST_TITLE),
        ("chapeau", &home.lead, MOST_LEAD),
        ("acte_texte", &home.act_label, MOST_LABEL),
        ("suite_texte", &home.more_label, MOST_LABEL),
        ("texte_titre", &home.text_title, MOST_TITLE),
        ("texte", &home.text, MOST_TEXT),
    ] {
        if text.chars().count() > most {
            wrong.push(Refusal::on(field, t::authority_too_long(most)));
        }
    }
    for (field, label, href) in [
        ("acte_adresse", &home.act_label, &home.act_href),
        ("suite_adresse", &home.more_label, &home.more_href),
    ] {
        if !(label.is_empty() && href.is_empty())
            && let Err(sentence) = check_address(href)
        {
            wrong.push(Refusal::on(field, sentence));
        }
    }
    wrong
}

async fn show(cx: &Cx, state: &FormState, blocks: &[Block]) -> Outcome {
    let body = html! {
        p { (link_button(cx.t(t::authority_see_home()), "/").plain().icon(Icon::Eye)) }
        form method="post" class="stack gap-6" {
            // The first button of a form is the one that the Enter key presses: it must only save.
            button class="sr-only" tabindex="-1" aria-hidden="true" { (cx.t(t::authority_save())) }
            (band(cx, state))
            (order(cx, state, blocks))
            (free_text(cx, state))
            (save_row(cx))
        }
    };
    page(cx, cx.t(t::authority_home()), cx.t(t::authority_home_about()), state, body).await
}

fn band(cx: &Cx, state: &FormState) -> Markup {
    let own = cx.t(t::authority_home_own_words());
    let optional = cx.t(t::authority_optional());
    let text = |name: &str, label: Message| Field::text(name, cx.t(label)).optional(&optional).state(state);
    html! {
        section { div class="stack" {
            h2 { (cx.t(t::authority_home_band())) }
            (text("titre", t::authority_home_title_field()).hint(&own))
            (Field::textarea("chapeau", cx.t(t::authority_home_lead_field()), 2).optional(&optional).hint(&own).state(state))
            (text("acte_texte", t::authority_home_act_label()).hint(&own))
            (text("acte_adresse", t::authority_home_act_address()).hint(cx.t(t::authority_link_address_hint())))
            (text("suite_texte", t::authority_home_more_label()))
            (text("suite_adresse", t::authority_home_more_address()).hint(cx.t(t::authority_link_address_hint())))
        } }
    }
}

fn order(cx: &Cx, state: &FormState, blocks: &[Block]) -> Markup {
    html! {
        section { div class="stack" {
            h2 { (cx.t(t::authority_home_blocks())) }
            p class="hint" { (cx.t(t::authority_home_blocks_hint())) }
            ol class="stack" {
                @for (row, block) in blocks.iter().enumerate() {
                    li class="row" {
                        (parvis_ui::hidden("ordre", key_of(block.kind)))
                        (Field::checkbox(shown_field(block.kind), cx.t(name_of(block.kind))).state(state))
                        @if row > 0 { (act(cx, "up", row, block.kind)) }
                        @if row + 1 < blocks.len() { (act(cx, "down", row, block.kind)) }
                    }
                }
            }
        } }
    }
}

fn act(cx: &Cx, act: &str, row: usize, kind: BlockKind) -> Markup {
    let (words, icon) =
        if act == "up" { (t::authority_up(), Icon::ArrowUp) } else { (t::authority_down(), Icon::ArrowDown) };
    let pressed = button(cx.t(words)).plain().small().icon(icon).context(cx.t(name_of(kind)));
    html! { (pressed.named("acte", format!("{act}-{row}"))) }
}

fn free_text(cx: &Cx, state: &FormState) -> Markup {
    let optional = cx.t(t::authority_optional());
    html! {
        section { div class="stack" {
            h2 { (cx.t(t::authority_block_text())) }
            (Field::text("texte_titre", cx.t(t::authority_home_text_title())).optional(&optional).state(state))
            (Field::textarea("texte", cx.t(t::authority_home_text()), 6).hint(cx.t(t::authority_home_text_hint())).optional(&optional).state(state))
        } }
    }
}

const fn key_of(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Now => "moment",
        BlockKind::Figures => "chiffres",
        BlockKind::News => "actualites",
        BlockKind::Text => "texte",
    }
}

const fn shown_field(kind: BlockKind) -> &'static str {
    match kind {
        BlockKind::Now => "montrer_moment",
        BlockKind::Figures => "montrer_chiffres",
        BlockKind::News => "montrer_actualites",
        BlockKind::Text => "montrer_texte",
    }
}

fn name_of(kind: BlockKind) -> Message {
    match kind {
        BlockKind::Now => t::authority_home_now(),
        BlockKind::Figures => t::authority_home_figures(),
        BlockKind::News => t::authority_home_news(),
        BlockKind::Text => t::authority_block_text(),
    }
}
