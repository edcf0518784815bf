use super::*;
use maud::Render;

fn html(field: Field) -> String {
    field.render().into_string()
}

fn failed(name: &str) -> FormState {
    let mut state = FormState::new([(name, "a < b \"c\"")]);
    state.fail(name, "Trop court.");
    state
}

#[test]
fn a_label_is_tied_to_its_control() {
    let text = html(Field::text("long title", "Titre"));
    assert!(text.contains(r#"<label for="f-long-title">Titre</label>"#), "{text}");
    assert!(text.contains(r#"id="f-long-title" name="long title""#), "{text}");
    assert!(!text.contains("aria-describedby") && !text.contains("aria-invalid"), "{text}");
}

#[test]
fn hint_and_error_describe_the_control() {
    let text = html(Field::text("title", "Titre").hint("Court.").state(&failed("title")));
    assert!(text.contains(r#"aria-describedby="f-title-hint f-title-error""#), "{text}");
    assert!(text.contains(r#"aria-invalid="true""#), "{text}");
    assert!(text.contains(r#"id="f-title-hint""#) && text.contains(r#"id="f-title-error""#), "{text}");
}

#[test]
fn what_was_typed_comes_back_escaped() {
    let text = html(Field::text("title", "Titre").state(&failed("title")));
    assert!(text.contains(r#"value="a &lt; b &quot;c&quot;""#), "{text}");
    let area = html(Field::textarea("title", "Titre", 4).state(&failed("title")));
    assert!(area.contains(">\na &lt; b"), "{area}");
}

#[test]
fn a_password_and_a_file_never_come_back() {
    let password = html(Field::password("p", "Mot de passe", "Afficher", "Masquer").state(&failed("p")));
    assert!(!password.contains("value="), "{password}");
    assert!(!html(Field::file("p", "Fichier").state(&failed("p"))).contains("value="));
}

#[test]
fn a_group_has_a_legend_and_its_first_control_has_the_id_of_the_field() {
    let choices = vec![Choice::new("1", "Sport"), Choice::new("2", "Culture")];
    let text = html(Field::checkboxes("theme", "Thème", choices).state(&FormState::new([("theme", "2")])));
    assert!(text.contains("<legend>Thème</legend>"), "{text}");
    assert!(text.contains(r#"id="f-theme" name="theme" value="1">"#), "{text}");
    assert!(text.contains(r#"id="f-theme-2" name="theme" value="2" checked>"#), "{text}");
}

#[test]
fn a_date_has_three_labelled_parts() {
    let words = DateWords { day: "Jour".into(), month: "Mois".into(), year: "Année".into(), birthday: true };
    let state = FormState::new([("born_day", "31"), ("born_year", "1985")]);
    let text = html(Field::date("born", "Date de naissance", words).state(&state));
    for (id, label) in [("f-born", "Jour"), ("f-born-month", "Mois"), ("f-born-year", "Année")] {
        assert!(text.contains(&format!(r#"<label for="{id}">{label}</label>"#)), "{text}");
    }
    assert!(text.contains(r#"name="born_day""#) && text.contains(r#"value="1985""#), "{text}");
    assert!(text.contains(r#"autocomplete="bday-year""#), "{text}");
}

#[test]
fn a_box_is_ticked_when_it_was_sent() {
    let field = || Field::checkbox("ok", "J’atteste");
    assert!(html(field().state(&FormState::new([("ok", "1")]))).contains(" checked>"));
    assert!(!html(field().state(&FormState::default())).contains("checked"));
    assert!(html(field().state(&failed("ok"))).contains(r#"aria-describedby="f-ok-error""#));
}
