//! The pages, with words of the participatory budget of Lot-et-Garonne.

use super::office::moderation;
use maud::{Markup, Render, html};
use parvis_ui::*;

pub fn all() -> Vec<(&'static str, Markup)> {
    vec![
        ("home", home()),
        ("projects", projects()),
        ("results", results()),
        ("moderation", moderation()),
        ("samples", all_samples()),
    ]
}

pub fn head(title: &str) -> Head {
    Head {
        lang: "fr".into(),
        title: title.into(),
        description: "Exemple".into(),
        hidden_from_search: true,
        scripts: assets::all()
            .filter(|a| a.url.ends_with(".js") && !a.url.contains("/part-") && !a.url.contains("/site."))
            .collect(),
        ..Head::default()
    }
}

fn site(title: &str, here: &str, breadcrumb: Markup, main: Markup, after: Markup) -> Markup {
    let nav = ["Démarches", "Carte", "Réalisations", "Comprendre"];
    let links = [
        "Accessibilité : partiellement conforme",
        "Mentions légales",
        "Données personnelles",
        "Données ouvertes",
        "Aide",
    ];
    site_shell(&SiteShell {
        head: head(title),
        skip: "Aller au contenu".into(),
        authority: "Lot-et-Garonne".into(),
        tagline: "Initiative citoyenne".into(),
        home: "home.html".into(),
        nav_label: "Principal".into(),
        menu: "Menu".into(),
        nav: nav.map(|text| NavItem { text: text.into(), href: "#".into(), current: text == here }).into(),
        languages: vec![LanguageChoice {
            code: "en".into(),
            name: "English".into(),
            action: "#".into(),
            back: "/".into(),
        }],
        account: link_button("Se connecter", "#").plain().small().icon(Icon::User).render(),
        breadcrumb,
        main,
        after,
        footer: Footer {
            owner: "Département de Lot-et-Garonne, service Démocratie participative".into(),
            contact: html! { p { "Par téléphone du lundi au vendredi, ou à l’accueil de votre mairie" } },
            nav_label: "Pied de page".into(),
            links: links.map(|text| (text.to_owned(), "#".to_owned())).into(),
            about: html! { "Parvis 0.1, logiciel libre" },
        },
        ..SiteShell::default()
    })
}

fn home() -> Markup {
    let main = html! {
        (hero("Lot-et-Garonne", "Vos idées changent le département", html! {
            p class="lead" { "Proposez, votez, signez, et suivez ce que devient chaque contribution jusqu’à sa réalisation." }
            div class="row" { (link_button("Voter pour 3 projets", "#").icon(Icon::Vote)) a href="#" { "Comment ça marche ?" } }
        }))
        section class="wrap band stack gap-5" {
            h2 { "En ce moment" }
            div class="grid" {
                (card(html! { "Budget participatif citoyen, 4" sup { "e" } " édition" }).href("#").whole()
                    .top(html! { (tag(Tone::Now, "Vote ouvert").icon(Icon::Vote)) span class="hint" { "encore 12 jours" } })
                    .body(html! { p { "144 projets dans 21 cantons se partagent 1 million d’euros. Choisissez-en trois." } })
                    .foot(facts(&[fact(Icon::Users, "8 214 votants"), fact(Icon::Clock, "jusqu’au 19 mars, minuit")])))
                (card("Rouvrir la ligne Agen – Périgueux le week-end").href("#").whole()
                    .top(html! { (tag(Tone::Now, "Signatures").icon(Icon::PenLine)) span class="hint" { "encore 41 jours" } })
                    .body(html! { p { "Droit d’initiative citoyenne : 3 300 signatures l’inscrivent à l’ordre du jour." } })
                    .foot(progress(2107, 3300, "2 107 signatures sur 3 300")))
                (card("Quels itinéraires cyclables d’ici 2030 ?").href("#").whole()
                    .top(html! { (tag(Tone::Now, "Consultation").icon(Icon::Lightbulb)) span class="hint" { "encore 3 semaines" } })
                    .body(html! { p { "Tracez sur la carte, commentez les 6 tronçons proposés, dites ce qui compte pour vous." } })
                    .foot(facts(&[fact(Icon::Users, "612 contributions")])))
            }
        }
        section class="band stone" { div class="wrap stack gap-5" {
            h2 { "Ce que vos contributions sont devenues" }
            div class="grid" {
                div { p class="figure" { "97" } p { "projets votés depuis 2019, dont 81 réalisés" } }
                div { p class="figure" { "23 jours" } p { "pour répondre à une proposition, en moyenne" } }
                div { p class="figure" { "2" } p { "sujets d’initiative citoyenne débattus en séance" } }
            }
            p { a href="#" { "Voir toutes les réalisations, sur la carte ou en liste" } }
        } }
    };
    site("Initiative citoyenne, Lot-et-Garonne", "Démarches", html! {}, main, html! {})
}

fn calendar() -> Markup {
    use StepState::*;
    let all = [
        ("Idées", "25 août – 30 oct.", Done),
        ("Instruction", "nov. – févr.", Done),
        ("Vote", "18 févr. – 19 mars", Here),
        ("Résultats", "22 avril", Ahead),
        ("Réalisation", "2027 – 2029", Ahead),
    ];
    let list =
        all.map(|(name, dates, state)| Step { name: name.into(), dates: dates.into(), state, href: None });
    steps("Calendrier", "Vous êtes ici", "terminé", &list)
}

fn project(number: u32, title: &str, theme: &str, place: &str, cost: &str, chosen: bool) -> Markup {
    let act = if chosen { "Dans mon vote" } else { "Ajouter à mon vote" };
    let act = button(act)
        .small()
        .pressed(chosen)
        .icon(if chosen { Icon::Check } else { Icon::Plus })
        .context(title);
    html! {
        (card(title).level(2).href("#")
            .top(html! { span class="hint" { "Projet n° " (number) } (tag(Tone::Neutral, theme).icon(Icon::Tag)) })
            .body(html! {
                p { "Quarante fruitiers de variétés locales plantés et entretenus avec les élèves et le quartier." }
                (facts(&[fact(Icon::MapPin, place), fact(Icon::Euro, cost)]))
            })
            .foot(if chosen { act } else { act.plain() }))
    }
}

fn projects() -> Markup {
    let themes = [
        "Culture et patrimoine (34)",
        "Environnement et cadre de vie (41)",
        "Mobilité (16)",
        "Solidarités (22)",
    ];
    let filter_form = html! {
        form class="stack gap-5" aria-label="Filtrer les projets" {
            (Field::search("q", "Chercher un mot"))
            (Field::select("c", "Canton", vec![Choice::new("", "Tous les cantons")]))
            (Field::checkboxes("t", "Thème", themes.map(|theme| Choice::new(theme, theme)).into()))
            (Field::select("o", "Ordre", vec![Choice::new("", "Au hasard, le même pour vous")]))
            (button("Afficher les projets"))
        }
    };
    let main = html! {
        div class="wrap stack gap-5" { h1 { "144 projets à départager" } (calendar()) }
        div class="band" { div class="wrap side" {
            (filters("Filtres (2)", filter_form))
            div class="stack gap-5" {
                div class="row between" {
                    p role="status" { b { "144 projets" } ", page 1 sur 8" }
                    div class="row" {
                        (link_button("Liste", "#").small().current(true).icon(Icon::List))
                        (link_button("Carte", "#").small().plain().icon(Icon::Map))
                    }
                }
                div class="grid" {
                    (project(12, "Un verger partagé au pied du collège", "Environnement et cadre de vie", "Agen-1", "18 500 €", true))
                    (project(27, "Le bus qui répare : atelier vélo itinérant", "Mobilité", "Le Confluent", "32 000 €", false))
                    (project(41, "Une salle de répétition à prix libre", "Culture et patrimoine", "Marmande-2", "46 200 €", true))
                    (project(58, "Fauteuil tout-terrain en prêt sur la voie verte", "Solidarités", "Le Val du Dropt", "9 800 €", false))
                }
            }
        } }
    };
    let bar = vote_bar(&VoteBar {
        label: "Mon vote".into(),
        chosen: 2,
        places: Some(3),
        strong: "2 projets sur 3.".into(),
        text: "Votre vote n’est pas encore enregistré : choisissez encore 1 projet.".into(),
        action: link_button("Voir mon vote", "#").render(),
    });
    let crumbs =
        breadcrumb("Fil d’Ariane", &[("Accueil", "#"), ("Budget participatif citoyen", "#")], "4e édition");
    site("144 projets, Budget participatif citoyen", "Démarches", crumbs, main, bar)
}

fn results() -> Markup {
    let row = |title: &str, share: f64, votes: &str, cost: &str, won: bool, why: &str| {
        let decision = if won { tag(Tone::Good, "Lauréat") } else { tag(Tone::Neutral, "Non retenu") };
        [
            html! { b { (title) } (bar(share, won)) },
            html! { (votes) },
            html! { (cost) },
            html! { (decision) br; span class="hint" { (why) } },
        ]
    };
    let table = Table::new("Projets par nombre de voix, et pourquoi chacun est retenu ou non")
        .column("Projet")
        .numeric("Voix")
        .numeric("Coût")
        .column("Décision")
        .row(row(
            "27. Le bus qui répare : atelier vélo itinérant",
            1.0,
            "1 893",
            "32 000 €",
            true,
            "Arrivé en tête dans le canton Le Confluent",
        ))
        .row(row(
            "12. Un verger partagé au pied du collège",
            0.92,
            "1 742",
            "18 500 €",
            true,
            "Arrivé en tête dans le canton Agen-1",
        ))
        .row(row(
            "41. Une salle de répétition à prix libre",
            0.52,
            "988",
            "46 200 €",
            false,
            "Non retenu : dépasse ce qui restait de l’enveloppe",
        ));
    let main = html! {
        div class="wrap side right page-end" {
            div class="stack gap-5" {
                h1 { "61 projets lauréats" }
                p class="lead" { "11 406 personnes ont voté. 998 700 € sur 1 000 000 € sont attribués." }
                (table)
            }
            aside class="stack gap-5" {
                (card("Vérifiez vous-même").level(2).body(html! {
                    p { "Tous les bulletins, sans les noms, et la règle de calcul sont publiés. N’importe qui peut recompter." }
                    p { a href="#" { "Comment est-ce calculé ?" } }
                }))
                (notice(Tone::Neutral, html! { p { b { "Une voix, trois portes." } " 7 950 votes en ligne, 3 214 sur papier." } }))
            }
        }
    };
    let crumbs =
        breadcrumb("Fil d’Ariane", &[("Accueil", "#"), ("Budget participatif citoyen", "#")], "Résultats");
    site("Résultats, Budget participatif citoyen", "Réalisations", crumbs, main, html! {})
}

fn all_samples() -> Markup {
    let main = html! {
        div class="wrap stack gap-6 page-end" {
            h1 { "Composants" }
            @for sample in samples() { section class="stack" { h2 { (sample.name) } div class="stack" { ((sample.render)()) } } }
        }
    };
    site("Composants", "", html! {}, main, html! {})
}
