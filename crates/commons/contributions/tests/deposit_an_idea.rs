//! A visitor deposits an idea: what belongs together on a page, a draft kept before sign-in, errors that lose nothing.

mod support;

use support::{AMINA, BRUNO, NOW, TestSite, on_each_engine, png};

const FORM: &str = "/demarches/bpc4/deposer";

const TITLE: [(&str, &str); 3] =
    [("titre", "Un verger partagé"), ("resume", "Quarante fruitiers pour le quartier."), ("theme", "1")];
const BODY: &str = "Planter et entretenir avec les élèves du collège.\n\nÀ l’automne.";

fn fill(site: &TestSite, who: i64) {
    let step = |step: &str, fields: &[(&str, &str)], next: &str| {
        site.post(who, &format!("{FORM}/{step}"), fields).goes_to(&format!("{FORM}/{next}"));
    };
    step("titre", &TITLE, "idees-proches");
    step("description", &[("description", BODY), ("question-1", "18 500")], "lieu");
    step("lieu", &[("commune", "3")], "questions");
    step("questions", &[("question-2", "06 00 00 00 00")], "pieces");
    step("pieces", &[], "auteur");
    step("auteur", &[("porteur", "personne"), ("nom", "Amina B.")], "verification");
}

#[test]
fn a_visitor_fills_the_form_signs_in_and_sends() {
    on_each_engine(|site| {
        site.get(-1, FORM).is(200).shows("Commencer").shows("Vous pouvez déposer votre idée jusqu’au");
        fill(site, 0);
        site.get(0, &format!("{FORM}/idees-proches")).goes_to(&format!("{FORM}/description"));
        site.get(0, &format!("{FORM}/lieu")).shows("Étape 3 sur 7");
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
        let post = |step: &str, fields: &[(&str, &str)]| site.post(0, &format!("{FORM}/{step}"), fields);
        let wrong = post("titre", &[("titre", "Oui"), ("resume", "Mon résumé"), ("theme", "99")]);
        wrong
            .is(422)
            .shows("trop court")
            .shows("Choisissez un thème")
            .shows("Mon résumé")
            .shows("value=\"Oui\"");
        let long = "é".repeat(6_001);
        let wrong = post("description", &[("description", &long), ("question-1", "beaucoup")]);
        wrong
            .is(422)
            .shows("6\u{202f}000 au plus")
            .shows("en euros")
            .shows(&long)
            .shows("value=\"beaucoup\"");
        let place =
            [("canton", "77"), ("commune", "1"), ("lieu", "Au bout du pré"), ("lat", "abc"), ("lon", "2")];
        let wrong = post("lieu", &place);
        wrong.is(422).shows("un canton de la liste").shows("une commune de la liste").shows("en degrés");
        wrong.shows("Au bout du pré").shows("value=\"abc\"");
        post("lieu", &[("lat", "91"), ("lon", "NaN")]).is(422).shows("en degrés");
        post("lieu", &[("lieu", "Quelque part")]).is(422).shows("Choisissez un canton, une commune");
        post("questions", &[("question-2", "")]).is(422).shows("Répondez à cette question");
        post("questions", &[("question-2", &"9".repeat(201))]).is(422).shows("200 au plus");
        let wrong = post("auteur", &[("porteur", "organisation"), ("nom", &"x".repeat(161))]);
        wrong.is(422).shows("Indiquez le nom de l’association").shows("160 au plus");
        post("auteur", &[("porteur", "roi"), ("nom", "Amina")])
            .is(422)
            .shows("en quel nom")
            .shows("value=\"Amina\"");
        site.get(0, &format!("{FORM}/inconnue")).is(404);
        site.get(0, &format!("{FORM}/questions-7")).goes_to(FORM);
    });
}

#[test]
fn characters_that_no_text_has_are_taken_out() {
    on_each_engine(|site| {
        let title = [("titre", "Un verger\0 partagé"), ("resume", "Des\u{1} fruitiers."), ("theme", "1")];
        site.post(AMINA, &format!("{FORM}/titre"), &title).is(303);
        site.get(AMINA, &format!("{FORM}/titre"))
            .shows("value=\"Un verger partagé\"")
            .shows("Des fruitiers.");
    });
}

#[test]
fn pictures_and_documents_keep_their_words_and_a_false_one_takes_nothing_with_it() {
    on_each_engine(|site| {
        fill(site, AMINA);
        let (at, picture) = (format!("{FORM}/pieces"), png(64, 64));
        let wrong = site.upload(
            AMINA,
            &at,
            &[
                ("images-1-texte", "La cour de l’école"),
                ("images-2-texte", "Le mur"),
                ("documents-1-texte", "Plan"),
            ],
            &[
                ("images-1", "cour.png", &picture),
                ("images-2", "mur.png", b"MZ rien"),
                ("documents-1", "plan.pdf", b"<html>"),
            ],
        );
        wrong.is(422).shows("pas une image").shows("value=\"La cour de l’école\"").shows("cour.jpg");
        wrong.shows("value=\"Le mur\"").shows("value=\"Plan\"").shows("pages web");
        let media = wrong.text.split("name=\"legende-").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let (words, away) = (format!("legende-{media}"), format!("enlever-{media}"));
        site.post(AMINA, &at, &[(&words, &"x".repeat(301))]).is(422).shows("300 au plus");
        site.post(AMINA, &at, &[(&words, "La cour"), ("encore", "1")]).goes_to(&at);
        site.get(AMINA, &at).shows("value=\"La cour\"").shows("Image 2");
        site.get(AMINA, &format!("{FORM}/verification")).shows("Un fichier joint");
        site.post(AMINA, &at, &[(&away, "1")]).goes_to(&format!("{FORM}/auteur"));
        site.get(AMINA, &at).hides("La cour").shows("Image 1");
    });
}

#[test]
fn a_step_sent_twice_keeps_its_files_once() {
    on_each_engine(|site| {
        fill(site, AMINA);
        let (at, picture) = (format!("{FORM}/pieces"), png(64, 64));
        let key = site.get(AMINA, &at).value_of("envoi");
        for _ in 0..2 {
            site.upload(AMINA, &at, &[("envoi", &key)], &[("images-1", "cour.png", &picture)])
                .goes_to(&format!("{FORM}/auteur"));
        }
        site.get(AMINA, &format!("{FORM}/verification")).shows("Un fichier joint");
    });
}

#[test]
fn a_draft_with_gaps_is_not_sent_and_says_where_to_go_on() {
    on_each_engine(|site| {
        site.post(AMINA, &format!("{FORM}/titre"), &TITLE).is(303);
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
        site.post(AMINA, &format!("{FORM}/titre"), &TITLE).goes_to(FORM);
        let drafts: i64 =
            site.db.read_blocking(|c| c.query_one::<i64>("select count(*) from draft", &[])).unwrap();
        assert_eq!(drafts, 0);
    });
}

#[test]
fn similar_ideas_are_shown_after_the_title() {
    on_each_engine(|site| {
        site.add("Des vergers partagés au collège", 2, 1);
        fill(site, AMINA);
        site.get(AMINA, &format!("{FORM}/idees-proches"))
            .is(200)
            .shows("Des vergers partagés au collège")
            .shows("Soutenir celle-ci plutôt");
        site.get(-1, &format!("{FORM}/proches?q=verger+partage")).is(200).shows("Des vergers partagés");
        site.post(AMINA, &format!("{FORM}/idees-proches"), &[]).goes_to(&format!("{FORM}/description"));
    });
}
