//! What an agent does in the back office is in the log, with before and after; what citizens do is not.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_journal::{AuditRow, Verdict, verify};
use parvis_testkit::{TestApp, Who, on_each_engine};

const ADD: &str = "/bureau/reglages/themes/ajouter";

fn entries(app: &TestApp) -> Vec<AuditRow> {
    app.db()
        .read_blocking(|c| {
            c.query(&format!("select {} from audit_entry order by seq", AuditRow::COLUMNS), &[])
        })
        .unwrap()
}

fn theme(name: &str) -> [(&str, &str); 3] {
    [("nom", name), ("couleur", "#2f6b3a"), ("icone", "leaf")]
}

#[test]
fn what_changed_is_kept_before_and_after() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        david.post(ADD, &theme("Nature")).is(303);
        david.post("/bureau/reglages/themes/1", &theme("Nature et climat")).is(303);
        david.post("/bureau/reglages/themes/1/retirer", &[]).is(303);
        let all = entries(app);
        assert_eq!(all.len(), 3, "{all:?}");
        let [added, changed, withdrawn] = &all[..] else { panic!("three") };
        assert_eq!((added.act.as_str(), added.actor_id), (ADD, Some(app.person(Who::David))));
        assert_eq!((added.subject_kind.as_str(), added.subject_id), ("theme", Some(1)));
        assert!(added.before_json.is_empty() && added.after_json.contains(r##""color":"#2f6b3a""##));
        assert_eq!(changed.before_json, r#"{"name":"Nature"}"#);
        assert_eq!(changed.after_json, r#"{"name":"Nature et climat"}"#);
        assert_eq!(withdrawn.act, "/bureau/reglages/themes/{theme}/retirer");
        assert_eq!(withdrawn.before_json, r#"{"active":true}"#);
        assert!(all.iter().all(|entry| !entry.origin.is_empty() && entry.origin.ends_with(['0', ':'])));
        let whole = app.db().read_blocking(|c| verify(c, None)).unwrap();
        assert!(matches!(whole, Verdict::Whole { count: 3, .. }));
    });
}

#[test]
fn what_is_refused_leaves_nothing() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        david.post(ADD, &theme("")).is(422);
        david.post("/bureau/reglages/themes/99", &theme("Nature")).is(404);
        app.client(Who::Chloe).post(ADD, &theme("Nature")).is(403);
        assert!(entries(app).is_empty());
    });
}

#[test]
fn what_citizens_do_is_not_there() {
    on_each_engine(|app| {
        app.client(Who::Amina).post("/mon-compte/langue", &[("langue", "en")]);
        app.stranger().post("/langue", &[("langue", "en")]);
        assert!(entries(app).is_empty());
    });
}

#[test]
fn a_role_keeps_before_and_after_but_no_name_of_who_has_it() {
    on_each_engine(|app| {
        let (david, amina) = (app.client(Who::David), app.person(Who::Amina));
        let path = format!("/bureau/personnes/{amina}/roles");
        david.post(&path, &[("role", "moderator")]).is(303);
        let entry = entries(app).pop().unwrap();
        assert_eq!((entry.subject_kind.as_str(), entry.subject_id), ("person", Some(amina.raw())));
        assert!(entry.subject_words.is_empty(), "the chain holds no name of a person: {entry:?}");
        assert_eq!((entry.before_json.as_str(), entry.after_json.as_str()), ("", r#"{"moderator":true}"#));
        david.get("/bureau/journal").says("a donné un rôle à « Amina »");
        david.get("/bureau/journal/evenements").says("RoleGiven");
    });
}

#[test]
fn settings_keep_the_fields_that_changed() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let tiles = "https://tuiles.exemple.fr/{z}/{x}/{y}.png";
        let sent = [("modele", tiles), ("mention", "OpenStreetMap")];
        david.post("/bureau/reglages/carte", &sent).is(303);
        let last = entries(app).pop().unwrap();
        assert_eq!((last.subject_kind.as_str(), last.subject_key.as_str()), ("setting", "map"));
        assert!(last.after_json.contains("tuiles.exemple.fr"), "{last:?}");
        let before = entries(app).len();
        david.post("/bureau/reglages/carte", &sent).is(303);
        assert_eq!(entries(app).len(), before, "what stays the same is no act");
    });
}

#[test]
fn administrators_read_it_as_sentences_and_search_it() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        david.post(ADD, &theme("Nature"));
        david.post(ADD, &theme("Écoles"));
        david.post("/bureau/reglages/themes/2/monter", &[]);
        let page = david.get("/bureau/journal");
        page.is_ok().says("a ajouté le thème « Nature »").says("a monté le thème « Écoles » dans la liste");
        david.get("/bureau/journal?mots=ecoles").says("le thème « Écoles »").hides("le thème « Nature »");
        let raised = "/bureau/journal?acte=%2Fbureau%2Freglages%2Fthemes%2F%7Btheme%7D%2Fmonter";
        david.get(raised).says("a monté le thème « Écoles »").hides("a ajouté le thème « Nature »");
        david.get("/bureau/journal?objet=theme:1").says("« Nature »").hides("a ajouté le thème « Écoles »");
        david.get("/bureau/journal?du=2026-03-03").says("Aucun acte");
        david.get("/bureau/journal?du=2026-03-02&au=2026-03-02").says("« Nature »");
        david.get("/bureau/journal?agent=999").says("Aucun acte");
        david.get("/bureau/journal/evenements").is_ok().says("ThemeAdded");
        app.client(Who::Chloe).get("/bureau/journal").is(403);
    });
}

#[test]
fn an_export_asks_what_for_and_is_an_entry_itself() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        david.post(ADD, &theme("Nature"));
        let path = "/bureau/journal/exporter";
        david.get(path).is_ok().says("Motif de l'export");
        david.post(path, &[("finalite", "")]).is(422).says("à quoi servira le fichier");
        assert_eq!(entries(app).len(), 1, "a refused export is none");
        let file = david.post(path, &[("finalite", "Contrôle annuel"), ("mots", "nature")]);
        file.is_ok();
        assert!(file.headers["content-type"].to_str().unwrap().starts_with("text/csv"));
        file.says("a ajouté le thème « Nature »");
        let last = entries(app).pop().unwrap();
        assert_eq!((last.act.as_str(), last.note.as_str()), (path, "Contrôle annuel"));
        david.get("/bureau/journal").says("a exporté le journal des actes").says("Contrôle annuel");
    });
}
