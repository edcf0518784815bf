//! The desk of a moderator.

use super::pages::head;
use maud::{Markup, html};
use parvis_ui::*;

pub fn moderation() -> Markup {
    let item = |text: &str, count, current| RailItem { text: text.into(), href: "#".into(), count, current };
    let main = html! {
        div class="row between" { (tag(Tone::Watch, "À décider avant demain 9 h").icon(Icon::Clock)) span class="hint" { "Budget participatif citoyen · dépôt d’idée · 14 h 12" } }
        h1 { "Un banc tous les 300 mètres" }
        (facts(&[fact(Icon::User, "Jeanne L., 3 contributions publiées, aucune refusée"), fact(Icon::MapPin, "Agen-2"), fact(Icon::Euro, "estimé 12 000 €")]))
        p { "Ma mère de 84 ans ne va plus au marché parce qu’il n’y a nulle part où s’asseoir entre le pont et la place. " mark { "Vous pouvez m’appeler au 06 •• •• •• 18." } }
        (notice(Tone::Watch, html! { p { b { "Numéro de téléphone repéré." } " Le masquer garde le reste du texte. " a href="#" { "Masquer le passage" } " " (kbd("M")) } }))
        (decide("Décision", html! {
            (button("Publier").icon(Icon::Check).key("P"))
            (button("Demander une correction").plain().key("C"))
            (button("Refuser avec un motif").plain().key("R"))
        }))
    };
    office_shell(&OfficeShell {
        head: head("À modérer, espace de travail"),
        skip: "Aller au contenu".into(),
        title: "Initiative citoyenne".into(),
        tagline: "Espace de travail".into(),
        search: search_box("#", "q", "", "Chercher une contribution, une personne", "Chercher"),
        account: html! { a href="#" { "Voir le site" } (link_button("Mon compte", "#").plain().small().icon(Icon::User)) },
        menu: "Menu (5 à modérer)".into(),
        rail_label: "Espace de travail".into(),
        rail: vec![
            vec![
                item("Aujourd’hui", None, false),
                item("À modérer", Some(5), true),
                item("À instruire", Some(18), false),
            ],
            vec![
                item("Démarches", None, false),
                item("Personnes", None, false),
                item("Réglages", None, false),
            ],
        ],
        rail_note: "Vous modérez : cantons Agen-1, Agen-2, Le Confluent.".into(),
        queue: Some(waiting()),
        main,
        home: "#".into(),
        ..OfficeShell::default()
    })
}

fn waiting() -> Markup {
    queue(&Queue {
        label: "File".into(),
        title: "5 contributions".into(),
        order: "les plus anciennes d’abord".into(),
        keys: ("suivante".into(), "précédente".into()),
        keys_switch: "Touches du clavier".into(),
        items: vec![
            QueueItem {
                title: "Un banc tous les 300 mètres".into(),
                about: "Agen-2 · Solidarités · depuis 3 h".into(),
                href: "#".into(),
                current: true,
            },
            QueueItem {
                title: "Mare pédagogique au lycée".into(),
                about: "Marmande-1 · depuis 1 j".into(),
                href: "#".into(),
                current: false,
            },
        ],
        tools: html! {},
        foot: html! {},
    })
}
