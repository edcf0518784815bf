//! David imports cantons from a file; nobody else may.

use parvis_testkit::{FileToSend, Who, on_each_engine};

const IMPORT: &str = "/bureau/reglages/territoire/import";

fn file(bytes: &[u8]) -> [FileToSend<'_>; 1] {
    [FileToSend { field: "fichier", name: "cantons.csv", bytes }]
}

#[test]
fn a_spreadsheet_becomes_cantons() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let fields = [("echelon", "canton"), ("format", "csv")];
        let sent = david.upload(IMPORT, &fields, &file("code;nom\n4702;Agen-2\n4703;Agen-3\n".as_bytes()));
        let list = david.get(&sent.leads_to());
        list.is_ok().says("2 ajouts").says("Agen-2").says("Agen-3");
    });
}

#[test]
fn a_wrong_line_refuses_the_whole_file_and_is_named() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let fields = [("echelon", "canton"), ("format", "csv")];
        let sent =
            david.upload(IMPORT, &fields, &file(b"code;nom;lat;lon\n4702;Agen-2;44,2;0,6\n;Sans code;;\n"));
        sent.is(422).says("Rien n'a été importé").says("Il manque le code").hides("Agen-2");
        let nothing = david.upload(IMPORT, &fields, &[]);
        nothing.is(422).says("Choisissez un fichier");
    });
}

#[test]
fn a_moderator_and_a_visitor_do_not_get_in() {
    on_each_engine(|app| {
        let fields = [("echelon", "canton"), ("format", "csv")];
        app.client(Who::Chloe).upload(IMPORT, &fields, &file(b"code;nom\n4702;Agen-2\n")).is(403);
        app.client(Who::Chloe).get("/bureau/reglages/territoire").is(403);
        assert!(app.client(Who::Visitor).get("/bureau/reglages/themes").leads_to().starts_with("/connexion"));
    });
}

#[test]
fn outlines_are_served_to_the_map() {
    on_each_engine(|app| {
        let visitor = app.client(Who::Visitor);
        visitor.get("/territoire/contours.geojson?genre=canton").is_ok();
        visitor.get("/territoire/contours.geojson?genre=galaxie").is(404);
    });
}

#[test]
fn a_theme_is_added_and_withdrawn() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let path = "/bureau/reglages/themes/ajouter";
        david
            .post(path, &[("nom", ""), ("couleur", "#2f6b3a"), ("icone", "leaf")])
            .is(422)
            .says("Indiquez un nom");
        let list =
            david.post(path, &[("nom", "Nature"), ("couleur", "#2f6b3a"), ("icone", "leaf")]).leads_to();
        david.get(&list).is_ok().says("Nature");
        david.post("/bureau/reglages/themes/1/retirer", &[]).is(303);
        david.get(&list).says("Plus proposé");
        david.post("/bureau/reglages/themes/1/exploser", &[]).is(404);
    });
}
