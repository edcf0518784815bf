//! `/bureau/reglages/textes/{locale}/{key}`: one text, said in the authority's own words.

use maud::{Markup, html};
use parvis_kernel::Locale;
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{SETTINGS, load, page, wordings};
use crate::{actions::save_setting::save_setting, model::Wordings, t};

const MOST_TEXT: usize = 2000;

/// The text that the address names, with the platform's words.
struct Subject {
    locale: Locale,
    key: String,
    platform: String,
}

impl Subject {
    fn of(cx: &Cx) -> Result<Subject, WebError> {
        let (locale, key): (Locale, String) = (cx.path("locale")?, cx.path("key")?);
        let text =
            wordings::catalog(locale).into_iter().find(|text| text.key == key).ok_or(WebError::NotFound)?;
        Ok(Subject { locale, key, platform: text.pattern })
    }
}

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let subject = Subject::of(&cx)?;
    let own: Wordings = load(&cx).await?;
    let words = own.find(subject.locale, &subject.key).unwrap_or(&subject.platform);
    show(&cx, &subject, &FormState::new([("texte", words)])).await
}

/// Saves the own words, or says what is wrong with them.
pub async fn update(cx: Cx) -> Outcome {
    let subject = Subject::of(&cx)?;
    let text = cx.form().text("texte");
    if text.chars().count() > MOST_TEXT {
        let state = cx.form().state_with("texte", cx.t(t::authority_too_long(MOST_TEXT)));
        return show(&cx, &subject, &state).await;
    }
    let arguments = cx.texts().arguments(&subject.key).unwrap_or_default();
    if let Err(reason) = cx.texts().check_override(&subject.key, &text, &arguments) {
        return show(&cx, &subject, &cx.form().state_with("texte", reason)).await;
    }
    let own = (text != subject.platform).then_some(text);
    save(&cx, &subject, own).await
}

/// Goes back to the platform's words.
pub async fn reset(cx: Cx) -> Outcome {
    let subject = Subject::of(&cx)?;
    save(&cx, &subject, None).await
}

/// Reads and writes in one transaction: two people may change two texts at once.
async fn save(cx: &Cx, subject: &Subject, text: Option<String>) -> Outcome {
    let (actor, now, locale, key) = (cx.actor(), cx.now(), subject.locale, subject.key.clone());
    cx.write(move |tx| {
        let own: Wordings = crate::store::get(tx)?;
        save_setting(tx, &actor, &own.with(locale, &key, text.as_deref()), now)
    })
    .await?;
    cx.tenant().site_changed();
    Ok(Redirect::to(format!("{SETTINGS}/textes")).notice(cx.t(t::authority_saved())).into())
}

async fn show(cx: &Cx, subject: &Subject, state: &FormState) -> Outcome {
    let title = cx.t(t::authority_wording_title(subject.locale.own_name()));
    let intro = cx.t(t::authority_wording_about(subject.key.as_str()));
    page(cx, title, intro, state, form(cx, subject, state)).await
}

fn form(cx: &Cx, subject: &Subject, state: &FormState) -> Markup {
    let arguments = cx.texts().arguments(&subject.key).unwrap_or_default();
    let names: Vec<String> = arguments.iter().map(|name| format!("{{ ${name} }}")).collect();
    let hint = if names.is_empty() {
        t::authority_wording_plain()
    } else {
        t::authority_wording_places(names.join(", "))
    };
    html! {
        section class="stack" {
            h2 { (cx.t(t::authority_wording_platform())) }
            pre lang=(subject.locale.code()) { (subject.platform) }
        }
        form method="post" class="stack gap-5" {
            (Field::textarea("texte", cx.t(t::authority_wording_own()), 4).hint(cx.t(hint)).attr("lang", subject.locale.code()).state(state))
            div class="row" {
                (button(cx.t(t::authority_save())))
                (button(cx.t(t::authority_wording_reset())).plain().form_action(format!("{}/retablir", wordings::address(subject.locale, &subject.key))))
                (link_button(cx.t(t::authority_cancel()), format!("{SETTINGS}/textes")).plain())
            }
        }
    }
}
