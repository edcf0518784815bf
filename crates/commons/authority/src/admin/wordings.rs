//! `/bureau/reglages/textes`: finding a text of the platform, and those said otherwise.

use maud::{Markup, html};
use parvis_db::search::fold;
use parvis_kernel::Locale;
use parvis_slice::registry;
use parvis_ui::{Field, FormState, Icon, Table, button, empty_state};
use parvis_web::{Cx, Outcome};

use super::{SETTINGS, load, page};
use crate::{
    model::Wordings,
    rules::{CatalogText, texts_of_source},
    t,
};

const MOST_SHOWN: usize = 50;

/// Shows what is searched for, and what is said otherwise already.
pub async fn list(cx: Cx) -> Outcome {
    let wordings: Wordings = load(&cx).await?;
    let wanted = cx.query().text("texte");
    let state = FormState::new([("texte", wanted.as_str())]);
    let body = html! {
        form method="get" class="row" {
            (Field::search("texte", cx.t(t::authority_wordings_search())).hint(cx.t(t::authority_wordings_search_hint())).state(&state))
            (button(cx.t(t::authority_wordings_find())).icon(Icon::Search))
        }
        @if !wanted.is_empty() { (found(&cx, &wanted)) }
        (own(&cx, &wordings))
    };
    page(&cx, cx.t(t::authority_wordings()), cx.t(t::authority_wordings_about()), &FormState::default(), body)
        .await
}

/// All texts of the platform in a language, as they are written.
pub fn catalog(locale: Locale) -> Vec<CatalogText> {
    let sources = registry().texts();
    sources.iter().filter(|(own, _)| *own == locale).flat_map(|(_, source)| texts_of_source(source)).collect()
}

fn found(cx: &Cx, wanted: &str) -> Markup {
    let folded = fold(wanted);
    let mut texts = catalog(Locale::Fr);
    texts.retain(|text| text.key.contains(wanted) || fold(&text.pattern).contains(&folded));
    let count = texts.len();
    texts.truncate(MOST_SHOWN);
    if texts.is_empty() {
        return empty_state(
            &cx.t(t::authority_wordings_nothing(wanted)),
            cx.t(t::authority_wordings_nothing_why()),
            html! {},
        );
    }
    let title = if count > MOST_SHOWN {
        t::authority_wordings_many(count, MOST_SHOWN)
    } else {
        t::authority_wordings_found(count)
    };
    let mut table = Table::new(cx.t(title))
        .column(cx.t(t::authority_wordings_text()))
        .column(cx.t(t::authority_wordings_change()));
    for text in texts {
        table = table.row([
            html! { span lang="fr" { (text.pattern) } br; span class="hint" { (text.key) } },
            links(cx, &text.key),
        ]);
    }
    html! { (table) }
}

fn links(cx: &Cx, key: &str) -> Markup {
    html! {
        @for locale in Locale::ALL {
            a href=(address(locale, key)) { (cx.t(t::authority_wordings_in(locale.own_name()))) span class="sr-only" { " " (key) } } " "
        }
    }
}

fn own(cx: &Cx, wordings: &Wordings) -> Markup {
    if wordings.0.is_empty() {
        return html! { p class="hint" { (cx.t(t::authority_wordings_none())) } };
    }
    let mut table = Table::new(cx.t(t::authority_wordings_own()))
        .column(cx.t(t::authority_wordings_text()))
        .column(cx.t(t::authority_wordings_language()))
        .column(cx.t(t::authority_wordings_change()));
    for own in &wordings.0 {
        let Ok(locale) = own.locale.parse::<Locale>() else { continue };
        table = table.row([
            html! { span lang=(own.locale) { (own.text) } br; span class="hint" { (own.key) } },
            html! { (locale.own_name()) },
            html! { a href=(address(locale, &own.key)) { (cx.t(t::authority_wordings_edit())) span class="sr-only" { " " (own.key) } } },
        ]);
    }
    html! { (table) }
}

/// Where a text is said otherwise.
pub fn address(locale: Locale, key: &str) -> String {
    format!("{SETTINGS}/textes/{}/{key}", locale.code())
}
