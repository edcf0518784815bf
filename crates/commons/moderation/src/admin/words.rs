//! The words to look at: those shipped, those of the authority, adding one, dropping one.

use maud::{Markup, html};
use parvis_ui::{Field, FormState, Icon, button, fold};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::WORDS;
use crate::{
    actions::{By, edit_words},
    rules, store, t,
};

/// `GET /bureau/reglages/mots`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, FormState::default()).await
}

/// `POST /bureau/reglages/mots`: field `acte`, `ajouter` or `retirer`.
pub async fn update(cx: Cx) -> Outcome {
    let (by, word) = (By::of(&cx), cx.form().text("mot"));
    let active = cx.form().text("acte") != "retirer";
    let named = word.clone();
    match cx.write(move |tx| edit_words::edit_word(tx, &by, &word, active)).await {
        Ok(()) => {
            let said =
                if active { t::moderation_word_added(named) } else { t::moderation_word_dropped(named) };
            Ok(Redirect::to(WORDS).notice(cx.t(said)).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, cx.refused(&refusal)).await,
        Err(other) => Err(other),
    }
}

async fn page(cx: &Cx, state: FormState) -> Outcome {
    let own = cx.read(|c| Ok(store::own_words(c)?)).await?;
    let title = cx.t(t::moderation_words());
    let added: Vec<&str> = own.iter().filter(|(_, active)| *active).map(|(word, _)| word.as_str()).collect();
    let dropped: Vec<&str> =
        own.iter().filter(|(_, active)| !*active).map(|(word, _)| word.as_str()).collect();
    let shipped: Vec<&str> = rules::shipped().filter(|word| !dropped.contains(word)).collect();
    let main = html! {
        h1 { (title) }
        p { (cx.t(t::moderation_words_intro())) }
        form method="post" class="stack gap-3" {
            (parvis_ui::hidden("acte", "ajouter"))
            (Field::text("mot", cx.t(t::moderation_word())).hint(cx.t(t::moderation_word_hint())).width("w-16").attr("autocomplete", "off").state(&state))
            div class="row" { (button(cx.t(t::moderation_word_add())).icon(Icon::Plus)) }
        }
        h2 { (cx.t(t::moderation_words_own())) }
        @if added.is_empty() { p { (cx.t(t::moderation_words_none())) } } @else { (list(cx, &added, false)) }
        @if !dropped.is_empty() {
            h2 { (cx.t(t::moderation_words_dropped())) }
            (list(cx, &dropped, true))
        }
        (fold(cx.t(t::moderation_words_shipped(i64::try_from(shipped.len()).unwrap_or(0))), list(cx, &shipped, false)))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

/// Words with a button each: dropping it, or looking at it again.
fn list(cx: &Cx, words: &[&str], again: bool) -> Markup {
    let (act, label, icon) = if again {
        ("ajouter", t::moderation_word_again(), Icon::RefreshCw)
    } else {
        ("retirer", t::moderation_word_drop(), Icon::X)
    };
    let label = cx.t(label);
    html! {
        ul role="list" class="row gap-2" {
            @for word in words {
                li { form method="post" class="row gap-2" {
                    (parvis_ui::hidden("acte", act)) (parvis_ui::hidden("mot", word))
                    span { (word) }
                    (button(label.as_str()).quiet().icon(icon).context(*word))
                } }
            }
        }
    }
}
