//! David builds a participatory budget from the template, publishes it, copies it.

use parvis_testkit::{Client, TestApp, Who, on_each_engine};

const NEW: &str = "/bureau/demarches/nouvelle";

/// The form of the template, with dates around 2 March 2026 (the clock of tests).
fn answers() -> Vec<(&'static str, &'static str)> {
    vec![
        ("titre", "Budget participatif 2026"),
        ("espace", "nouveau"),
        ("espace-titre", "Budget participatif"),
        ("annee", "2026"),
        ("enveloppe", "1 000 000"),
        ("ouvre-0", "2026-01-05T09:00"),
        ("ferme-0", "2026-02-01T23:59"),
        ("ouvre-1", "2026-02-02T09:00"),
        ("ferme-1", "2026-03-29T23:59"),
        ("ouvre-2", "2026-03-30T09:00"),
        ("ferme-2", "2026-06-01T23:59"),
        ("ouvre-3", "2026-06-02T09:00"),
        ("ferme-3", "2026-06-30T23:59"),
        ("ouvre-4", "2026-07-10T09:00"),
        ("ferme-4", "2027-07-10T23:59"),
        ("ouvre-5", "2027-07-11T09:00"),
        ("ferme-5", ""),
    ]
}

fn with(
    mut fields: Vec<(&'static str, &'static str)>,
    name: &str,
    value: &'static str,
) -> Vec<(&'static str, &'static str)> {
    for field in &mut fields {
        if field.0 == name {
            field.1 = value;
        }
    }
    fields
}

fn built(app: &TestApp) -> (Client, String) {
    let david = app.client(Who::David);
    let desk = david.post(NEW, &answers()).leads_to();
    (david, desk)
}

#[test]
fn few_questions_make_a_draft_that_only_agents_see() {
    on_each_engine(|app| {
        let (david, desk) = built(app);
        assert_eq!(desk, "/bureau/demarches/budget-participatif-2026");
        let page = david.get(&desk);
        page.is_ok().says("Prêt à publier ?").says("Campagne et vote").says("Vous êtes ici");
        david.get("/demarches/budget-participatif-2026").is_ok().says("n'est pas encore publiée");
        app.client(Who::Visitor).get("/demarches/budget-participatif-2026").is(404);
        app.client(Who::Amina).get("/demarches/budget-participatif-2026").is(404);
        app.client(Who::Visitor).get("/demarches").is_ok().hides("Budget participatif 2026");
    });
}

#[test]
fn wrong_answers_come_back_with_their_sentences_and_what_was_typed() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let page = david.post(NEW, &with(answers(), "ouvre-3", "2026-05-01T09:00"));
        page.is(422).says("commence avant la fin de « Instruction »");
        assert!(page.text().contains("2026-05-01T09:00"), "what was typed is kept");
        david.post(NEW, &with(answers(), "titre", "")).is(422).says("Indiquez un titre");
        david.post(NEW, &with(answers(), "enveloppe", "beaucoup")).is(422).says("un montant en euros");
        david.post(NEW, &with(answers(), "ferme-1", "demain")).is(422).says("un jour et une heure");
        david.get("/bureau/demarches").is_ok().says("Aucune démarche");
    });
}

#[test]
fn a_process_is_published_with_a_confirmation_and_is_then_public() {
    on_each_engine(|app| {
        let (david, desk) = built(app);
        let publish = format!("{desk}/publier");
        david.get(&publish).is_ok().says("Ce qui va se passer");
        david.post(&publish, &[]).is(422).says("Cochez la case");
        david.post(&publish, &[("confirmation", "1")]).is(303);
        let visitor = app.client(Who::Visitor);
        visitor.get("/demarches").is_ok().says("Budget participatif 2026").says("Dépôt des idées");
        let page = visitor.get("/demarches/budget-participatif-2026");
        page.is_ok().says("Vous êtes ici").says("co-décision").says("29 mars 2026 à 23 h 59");
        visitor.get("/espaces/budget-participatif").is_ok().says("Calendrier");
    });
}

#[test]
fn every_page_of_the_builder_answers_and_no_moderator_changes_anything() {
    on_each_engine(|app| {
        let (david, desk) = built(app);
        let pages = [
            "general",
            "dates",
            "etapes",
            "etapes/ajouter",
            "etapes/1",
            "statuts",
            "statuts/ajouter",
            "statuts/1",
            "formulaire",
            "formulaire/ajouter",
            "formulaire/1",
            "dupliquer",
            "publier",
        ];
        let chloe = app.client(Who::Chloe);
        chloe.get(&desk).is_ok().hides("Dupliquer");
        for page in pages {
            david.get(&format!("{desk}/{page}")).is_ok();
            chloe.get(&format!("{desk}/{page}")).is(403);
        }
        chloe.post(&format!("{desk}/publier"), &[("confirmation", "1")]).is(403);
        david.get(&format!("{desk}/etapes/999")).is(404);
        david.post(&format!("{desk}/etapes/2/monter"), &[]).is(303);
        david.post(&format!("{desk}/statuts/14/supprimer"), &[]).is(303);
        david.post(&format!("{desk}/formulaire/6/supprimer"), &[]).is(303);
    });
}

#[test]
fn last_years_edition_is_copied_one_year_later() {
    on_each_engine(|app| {
        let (david, desk) = built(app);
        let dates =
            david.post(&format!("{desk}/dupliquer"), &[("titre", "Budget participatif 2027")]).leads_to();
        assert_eq!(dates, "/bureau/demarches/budget-participatif-2027/dates");
        let page = david.get(&dates);
        page.is_ok();
        assert!(
            page.text().contains("2027-06-30T23:59"),
            "the vote closes one year later at the same local hour"
        );
    });
}

#[test]
fn pages_and_news_are_written_previewed_and_published() {
    on_each_engine(|app| {
        let (david, _) = built(app);
        let add = "/bureau/reglages/pages/ajouter";
        let text = "# Règlement\n\nUn **projet** par personne.";
        let page = [("titre", "Règlement"), ("espace", "1"), ("texte", text)];
        let preview = david.post(add, &[page[0], page[1], page[2], ("apercu", "1")]);
        preview.is_ok();
        assert!(preview.text().contains("<strong>projet</strong>"));
        david.post(add, &page).is(303);
        let visitor = app.client(Who::Visitor);
        let address = "/espaces/budget-participatif/pages/reglement";
        visitor.get(address).is(404);
        david.get(address).is_ok().says("Aperçu");
        let published = [page[0], page[1], page[2], ("adresse", "reglement"), ("publie", "1")];
        david.post("/bureau/reglages/pages/1", &published).is(303);
        visitor.get(address).is_ok().says("Un projet par personne.");
        let news = [("titre", "Le dépôt est ouvert"), ("texte", "Bonjour"), ("maintenant", "1")];
        david.post("/bureau/reglages/actualites/ajouter", &news).is(303);
        visitor.get("/actualites").is_ok().says("Le dépôt est ouvert");
        visitor.get("/actualites/le-depot-est-ouvert").is_ok().says("Bonjour");
        david
            .post(
                "/bureau/reglages/espaces/ajouter",
                &[("titre", "Conseil citoyen"), ("visibilite", "members")],
            )
            .is(303);
        visitor.get("/espaces/conseil-citoyen").is(404);
        app.client(Who::Farid).get("/espaces/conseil-citoyen").is(404);
        david.post("/bureau/reglages/espaces/2/membres/roles", &[("role", "council_member")]).is(303);
        app.client(Who::Farid).get("/espaces/conseil-citoyen").is_ok();
    });
}

#[test]
fn what_citizens_must_prove_is_chosen_for_each_phase_and_shown() {
    on_each_engine(|app| {
        let (david, desk) = built(app);
        let list = david.get(&format!("{desk}/etapes")).text();
        let start = format!("{desk}/etapes/");
        let found = list.split(&start).filter_map(|rest| rest.split('"').next());
        let phases: Vec<&str> = found.filter(|id| id.chars().all(|c| c.is_ascii_digit())).collect();
        let form = format!(
            "{desk}/etapes/{}",
            phases.iter().max_by_key(|id| id.parse::<i64>().unwrap_or(0)).unwrap()
        );
        let fields = |proof: &'static str| {
            let mut fields = vec![
                ("titre", "Bilan"),
                ("resume", ""),
                ("ouvre", "2027-07-11T09:00"),
                ("ferme", ""),
                ("actions", "vote"),
            ];
            if !proof.is_empty() {
                fields.push(("preuve-vote", proof));
            }
            fields
        };
        david.post(&form, &fields("")).is(422).says("Cochez au moins une preuve.");
        assert_eq!(david.post(&form, &fields("email_link")).leads_to(), format!("{desk}/etapes"));
        let public = david.get("/demarches/budget-participatif-2026");
        public.is_ok().says("Il suffit de prouver qui l’on est avec une adresse électronique vérifiée.");
        public.says("une adresse électronique vérifiée ou un compte");
    });
}
