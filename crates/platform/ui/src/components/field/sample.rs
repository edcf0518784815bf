//! All kinds of field, one with an error.

use super::{CharCount, Choice, DateWords, Field};
use crate::FormState;
use maud::{Markup, html};

pub(crate) fn sample() -> Markup {
    let mut state = FormState::new([("cost", "douze"), ("born_day", "31"), ("theme", "2")]);
    state.fail("cost", "Indiquez un montant en euros, par exemple 12\u{202f}500.");
    let count = CharCount {
        max: 600,
        rule: "600 caractères au plus.".into(),
        left: "Il reste {n} caractères.".into(),
        over: "{n} caractères de trop.".into(),
    };
    let themes = || vec![Choice::new("1", "Mobilité"), Choice::new("2", "Sport").hint("Équipements et pratiques")];
    let words = DateWords { day: "Jour".into(), month: "Mois".into(), year: "Année".into(), birthday: true };
    html! {
        form class="stack gap-5" {
            (Field::text("title", "Titre de votre idée").hint("Ce que l’on fera, en dix mots.").state(&state))
            (Field::money("cost", "Coût estimé").optional("facultatif").state(&state))
            (Field::email("mail", "Adresse électronique").state(&state))
            (Field::password("word", "Mot de passe", "Afficher", "Masquer").hint("12 caractères au moins.").autocomplete("new-password"))
            (Field::textarea("text", "Votre idée", 5).counted(count).state(&state))
            (Field::select("canton", "Canton", vec![Choice::new("", "Choisissez un canton"), Choice::new("4701", "Agen-1")]).state(&state))
            (Field::date("born", "Date de naissance", words).hint("Par exemple, 27 3 1985.").state(&state))
            (Field::file("photo", "Photographie").hint("JPEG, PNG ou WebP, 8 Mo au plus.").attr("accept", "image/*"))
            (Field::radios("theme", "Thème", themes()).state(&state))
            (Field::checkboxes("themes", "Thèmes qui vous intéressent", themes()).state(&state))
            (Field::checkbox("resident", "J’atteste sur l’honneur résider en Lot-et-Garonne.").state(&state))
        }
    }
}
