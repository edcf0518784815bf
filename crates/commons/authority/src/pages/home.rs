//! `/`: the home page. Its words and order are the authority's; what goes on is drawn by the slices that know,
//! each as a piece of `Place::Home`.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_kernel::Locale;
use parvis_slice::{PanelSeed, Place, panels};
use parvis_ui::{empty_state, hero, link_button};
use parvis_web::{Cx, Outcome, Page, Share};

use crate::{
    model::{BlockKind, Home},
    store, t,
};

/// Pieces of other slices, by subject.
type Pieces = HashMap<i64, Vec<Markup>>;

/// Shows it.
pub async fn show(cx: Cx) -> Outcome {
    let seed = PanelSeed::of(&cx);
    let (home, pieces): (Home, Pieces) = cx
        .read(move |c| {
            let home: Home = store::get(c)?;
            let wanted: Vec<i64> = home
                .all_blocks()
                .iter()
                .filter(|block| block.shown)
                .filter_map(|block| block.kind.subject())
                .collect();
            Ok((home, panels(c, Place::Home, &seed.cx(None), &wanted)?))
        })
        .await?;
    let site = cx.site();
    let lead = own_or(&cx, &home.lead, cx.t(t::authority_home_lead()));
    let description = if home.lead.is_empty() { cx.t(t::authority_home_lead()) } else { home.lead.clone() };
    let main = html! {
        (hero(crate::paving_seed(&site), own_or(&cx, &home.title, cx.t(t::authority_home_title())), html! {
            p class="lead" { (lead) }
            (acts(&cx, &home))
        }))
        @for block in home.all_blocks().iter().filter(|block| block.shown) {
            (block_view(&cx, &home, block.kind, &pieces))
        }
    };
    Page::new(&site.name, main).share(Share { description, image: site.logo.clone() }).reply(&cx)
}

/// Words of the authority, marked as French for those who read another language; else the platform's.
fn own_or(cx: &Cx, own: &str, platform: String) -> Markup {
    match (own.is_empty(), cx.locale()) {
        (true, _) => html! { (platform) },
        (false, Locale::Fr) => html! { (own) },
        (false, _) => html! { span lang="fr" { (own) } },
    }
}

fn acts(cx: &Cx, home: &Home) -> Markup {
    let label =
        if home.act_label.is_empty() { cx.t(t::authority_home_act()) } else { home.act_label.clone() };
    html! {
        div class="row" {
            @if !home.act_href.is_empty() { (link_button(label, home.act_href.as_str())) }
            @if !home.more_label.is_empty() { a href=(home.more_href) { (own_or(cx, &home.more_label, String::new())) } }
        }
    }
}

fn block_view(cx: &Cx, home: &Home, kind: BlockKind, pieces: &Pieces) -> Markup {
    let drawn =
        kind.subject().and_then(|subject| pieces.get(&subject)).map(Vec::as_slice).unwrap_or_default();
    match kind {
        BlockKind::Now if drawn.is_empty() => section(false, cx.t(t::authority_home_now()), nothing_now(cx)),
        BlockKind::Now => section(false, cx.t(t::authority_home_now()), grid(drawn)),
        BlockKind::Figures if drawn.is_empty() => html! {},
        BlockKind::Figures => section(true, cx.t(t::authority_home_figures()), grid(drawn)),
        BlockKind::News if drawn.is_empty() => html! {},
        BlockKind::News => section(false, cx.t(t::authority_home_news()), grid(drawn)),
        BlockKind::Text => free_text(home),
    }
}

fn grid(pieces: &[Markup]) -> Markup {
    html! { div class="grid" { @for piece in pieces { (piece) } } }
}

fn section(on_stone: bool, title: impl Render, body: Markup) -> Markup {
    html! {
        section class=(if on_stone { "band stone" } else { "band" }) {
            div class="wrap stack gap-5" { h2 { (title) } (body) }
        }
    }
}

fn nothing_now(cx: &Cx) -> Markup {
    let next = link_button(cx.t(t::authority_home_all_processes()), "/demarches").plain();
    empty_state(&cx.t(t::authority_home_nothing()), cx.t(t::authority_home_nothing_why()), next)
}

/// Plain paragraphs: rich pages belong to spaces.
fn free_text(home: &Home) -> Markup {
    let paragraphs = home.text.split("\n\n").map(str::trim).filter(|text| !text.is_empty());
    let body = html! { div class="stack" lang="fr" { @for paragraph in paragraphs { p { (paragraph) } } } };
    if home.text.trim().is_empty() {
        html! {}
    } else if home.text_title.is_empty() {
        html! { section class="band" { div class="wrap" { (body) } } }
    } else {
        section(false, html! { span lang="fr" { (home.text_title) } }, body)
    }
}
