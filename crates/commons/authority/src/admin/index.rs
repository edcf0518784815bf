//! `/bureau/reglages`: all that can be set, ours first, then what other slices set.

use maud::{Markup, html};
use parvis_kernel::Message;
use parvis_ui::card;
use parvis_web::{Cx, OfficePage, Outcome};

use super::SETTINGS;
use crate::t;

/// Our pages: end of the address, title, one sentence.
type Entry = (&'static str, fn() -> Message, fn() -> Message);
const OWN: [Entry; 6] = [
    ("identite", t::authority_identity, t::authority_identity_about),
    ("apparence", t::authority_appearance, t::authority_appearance_about),
    ("menus", t::authority_menus, t::authority_menus_about),
    ("accueil", t::authority_home, t::authority_home_about),
    ("carte", t::authority_map, t::authority_map_about),
    ("textes", t::authority_wordings, t::authority_wordings_about),
];

/// From this place in the rail on, entries are settings.
const SETTINGS_ORDER: i32 = 50;

/// Lists them.
pub async fn list(cx: Cx) -> Outcome {
    let title = cx.t(t::authority_settings());
    let main = html! {
        h1 { (title) }
        p { (cx.t(t::authority_settings_about())) }
        div class="grid" {
            @for (end, label, about) in OWN {
                (card(cx.t(label())).level(2).href(format!("{SETTINGS}/{end}")).whole().body(html! { p { (cx.t(about())) } }))
            }
            (of_others(&cx))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn of_others(cx: &Cx) -> Markup {
    let slices = parvis_slice::registry().slices();
    let mut entries: Vec<_> = slices.iter().flat_map(|slice| slice.rail).collect();
    entries.retain(|entry| entry.order >= SETTINGS_ORDER && entry.href != SETTINGS);
    entries.sort_by_key(|entry| entry.order);
    html! {
        @for entry in entries { (card(cx.t((entry.label)())).level(2).href(entry.href).whole()) }
    }
}
