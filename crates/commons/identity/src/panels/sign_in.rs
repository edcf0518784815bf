//! The providers above address and password, in the order of the authority. The words of the buttons are those that
//! FranceConnect and ProConnect ask for; no picture comes from elsewhere.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_ui::link_button;

use crate::{
    model::{Profile, Provider},
    store, t,
};

/// One piece for the sign-in page.
pub(crate) fn draw(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    _subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let all = store::providers(conn)?;
    let offered: Vec<&Provider> =
        all.iter().filter(|provider| provider.active && provider.settings.signs_in).collect();
    if offered.is_empty() {
        return Ok(Vec::new());
    }
    let back = way_back(&cx.current_url);
    let say = |message| cx.texts.say(&message);
    let markup = html! {
        section class="stack gap-4" aria-label=(say(t::identity_ways())) {
            @for provider in &offered { (way(cx, provider, back.as_deref())) }
            p class="quiet" { (say(t::identity_or())) }
        }
    };
    Ok(vec![(0, markup)])
}

fn way(cx: &PanelCx<'_>, provider: &Provider, back: Option<&str>) -> Markup {
    let profile = provider.settings.profile;
    let label = cx.texts.say(&button_words(provider));
    let query = back.map(|back| format!("?retour={back}")).unwrap_or_default();
    let href = format!("/connexion/avec/{}{query}", provider.slug);
    html! {
        div class="stack gap-2" {
            p { (link_button(label, href)) }
            @if let Some(about) = profile.about() {
                p { a href=(about) { (cx.texts.say(&t::identity_what_is(profile.name()))) } }
            }
        }
    }
}

/// The words of the button.
pub(crate) fn button_words(provider: &Provider) -> parvis_kernel::Message {
    match provider.settings.profile {
        Profile::Generic => t::identity_button(provider.label.as_str()),
        profile => t::identity_button_official(profile.name()),
    }
}

/// The way back in the query of the page, still encoded.
fn way_back(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let pair = query.split('&').find_map(|pair| pair.strip_prefix("retour="))?;
    Some(pair.to_owned()).filter(|pair| !pair.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_is_handed_on_as_it_came() {
        assert_eq!(
            way_back("/connexion?a=1&retour=/demarches/a%3Fpage%3D2").as_deref(),
            Some("/demarches/a%3Fpage%3D2")
        );
        assert_eq!(way_back("/connexion"), None);
        assert_eq!(way_back("/connexion?retour="), None);
    }
}
