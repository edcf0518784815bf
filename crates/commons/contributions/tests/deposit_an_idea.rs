//! A visitor deposits an idea: one thing a page, a draft kept before sign-in, errors that lose nothing.

mod support;

use support::{AMINA, BRUNO, NOW, TestSite, on_each_engine};

const FORM: &str = "/demarches/bpc4/deposer";

fn fill(site: &TestSite, who: i64) {
    let step = |step: &str, fields: &[(&str, &str)], next: &str| {
        site.post(who, &format!("{FORM}/{step}"), fields).goes_to(&format!("{FORM}/{next}"));
    };
    step(
        "titre",
        &[("titre", "Un verger partagé"), ("resume", "Quarante fruitiers pour le quartier.")],
        "description",
    );
    step(
        "description",
        &[("description", "Planter et entretenir avec les élèves du collège.\n\nÀ l’automne.")],
        "theme",
    );
    step("theme", &[("theme", "1")], "lieu");
    step("lieu", &[("commune", "3")], "question-1");
    step("question-1", &[("question-1", "18 500")], "question-2");
    step("question-2", &[("question-2", "06 00 00 00 00")], "pieces");
    step("pieces", &[], "auteur");
    step("auteur", &[("porteur", "personne"), ("nom", "Amina B.")], "idees-proches");
}

#[test]
fn a_visitor_fills_the_form_signs_in_and_sends() {
    on_each_engine(|site| {
        site.get(-1, FORM).is(200).shows("Commencer").shows("Vous pouvez déposer votre idée jusqu’au");
        fill(site, 0);
        site.get(0, &format!("{FORM}/idees-proches")).goes_to(&format!("{FORM}/verification"));
        site.get(0, &format!("{FORM}/verification"))
            .is(200)
            .shows("Un verger partagé")
            .shows("18\u{202f}500\u{a0}€")
            .shows("Clairac")
            .shows("Se connecter pour envoyer");
        let check = site.get(AMINA, &format!("{FORM}/verification"));
        let token = check.shows("Envoyer mon idée").value_of("jeton");
        let done = site.post(AMINA, &format!("{FORM}/envoyer"), &[("jeton", &token)]);
        done.goes_to(&format!("{FORM}/merci/BPC-2026-0001"));
        site.get(AMINA, &done.location).is(200).shows("BPC-2026-0001").shows("Et maintenant");
        // Twice is once.
        site.post(AMINA, &format!("{FORM}/envoyer"), &[("jeton", &token)])
            .goes_to(&format!("{FORM}/merci/BPC-2026-0001"));
        let row = site
            .db
            .read_blocking(|c| parvis_contributions::store::by_reference(c, "BPC-2026-0001"))
            .unwrap()
            .unwrap();
        assert_eq!(
            (row.area_id.map(|id| id.raw()), row.asked.map(|money| money.cents())),
            (Some(2), Some(1_850_000))
        );
        assert!(!row.visible);
        let page = "/demarches/bpc4/projets/BPC-2026-0001";
        site.get(-1, page).is(404);
        site.get(BRUNO, page).is(404);
        site.get(AMINA, page).is(200).shows("Non publique").hides("06 00 00 00 00").shows("Quel budget");
        let jobs: i64 = site
            .db
            .read_blocking(|c| {
                c.query_one::<i64>("select count(*) from job where kind = 'SendDepositReceipt'", &[])
            })
            .unwrap();
        assert_eq!(jobs, 1, "{}", site.engine);
    });
}

#[test]
fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    on_each_engine(|site| {
        let wrong = site.post(0, &format!("{FORM}/titre"), &[("titre", "Oui"), ("resume", "Mon résumé")]);
        wrong.is(422).shows("trop court").shows("Mon résumé").shows("value=\"Oui\"");
        site.post(0, &format!("{FORM}/theme"), &[("theme", "99")]).is(422).shows("Choisissez un thème");
        site.post(0, &format!("{FORM}/lieu"), &[("lat", "abc"), ("lon", "2")]).is(422).shows("en degrés");
        site.post(0, &format!("{FORM}/question-1"), &[("question-1", "beaucoup")]).is(422).shows("beaucoup");
        site.post(0, &format!("{FORM}/question-2"), &[("question-2", "")]).is(422);
        site.get(0, &format!("{FORM}/inconnue")).is(404);
    });
}

#[test]
fn a_draft_with_gaps_is_not_sent_and_says_where_to_go_on() {
    on_each_engine(|site| {
        site.post(
            AMINA,
            &format!("{FORM}/titre"),
            &[("titre", "Un verger partagé"), ("resume", "Quarante fruitiers.")],
        )
        .is(303);
        let check = site.get(AMINA, &format!("{FORM}/verification"));
        check.shows("Compléter mes réponses").shows("/description?puis=verification");
        site.post(AMINA, &format!("{FORM}/envoyer"), &[("jeton", "x")])
            .is(422)
            .shows("Il manque des réponses");
        site.get(AMINA, FORM).shows("Reprendre mon brouillon");
        site.post(AMINA, &format!("{FORM}/abandonner"), &[]).goes_to(FORM);
        site.get(AMINA, FORM).shows("Commencer");
    });
}

#[test]
fn after_the_closing_second_nothing_is_taken() {
    on_each_engine(|site| {
        site.clock.set(NOW.plus_days(30));
        site.get(-1, FORM).is(200).shows("Le dépôt est clos");
        site.post(AMINA, &format!("{FORM}/titre"), &[("titre", "Un verger partagé"), ("resume", "x")])
            .goes_to(FORM);
        let drafts: i64 =
            site.db.read_blocking(|c| c.query_one::<i64>("select count(*) from draft", &[])).unwrap();
        assert_eq!(drafts, 0);
    });
}

#[test]
fn similar_ideas_are_shown_before_sending() {
    on_each_engine(|site| {
        site.add("Des vergers partagés au collège", 2, 1);
        fill(site, AMINA);
        site.get(AMINA, &format!("{FORM}/idees-proches"))
            .is(200)
            .shows("Des vergers partagés au collège")
            .shows("Soutenir celle-ci plutôt");
        site.get(-1, &format!("{FORM}/proches?q=verger+partage")).is(200).shows("Des vergers partagés");
        site.post(AMINA, &format!("{FORM}/idees-proches"), &[]).goes_to(&format!("{FORM}/verification"));
    });
}
