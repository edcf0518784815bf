//! Areas and themes on both engines.

use parvis_db::{Db, testing::fresh_databases};
use parvis_territory::{
    AreaKind, MIGRATIONS, NewArea, NewTheme, add_theme, area, area_at, area_by_code, areas, import_csv,
    import_geojson, move_theme, policy, save_area, set_theme_active, themes,
};

fn each_engine(test: impl Fn(&Db)) {
    for (engine, db) in fresh_databases() {
        db.migrate(MIGRATIONS).unwrap_or_else(|error| panic!("{engine}: {error}"));
        test(&db);
    }
}

const CANTONS: &str = "code;nom;lat;lon\n4701;Agen-1;44,22;0,61\n4702;Élan;44,19;0,62\n4703;Zola;44,5;0,16\n";
const COMMUNES: &str = "code,name,population,parent\n47001,Agen,32801,4701\n47002,Agmé,108,4703\n";

#[test]
fn areas_come_from_a_file_and_are_sorted_as_french_does() {
    each_engine(|db| {
        let names = db.write_blocking(|tx| {
            let permit = policy::by_the_machine();
            let first = import_csv(tx, &permit, AreaKind::Canton, CANTONS.as_bytes())?.expect("it is right");
            assert_eq!((first.added, first.changed), (3, 0));
            let again = import_csv(tx, &permit, AreaKind::Canton, CANTONS.as_bytes())?.expect("it is right");
            assert_eq!((again.added, again.changed), (0, 3));
            import_csv(tx, &permit, AreaKind::Municipality, COMMUNES.as_bytes())?.expect("it is right");
            areas(tx, AreaKind::Canton)
        });
        let names: Vec<String> = names.expect("written").into_iter().map(|area| area.name).collect();
        assert_eq!(names, ["Agen-1", "Élan", "Zola"]);
        let agen = db.read_blocking(|c| area_by_code(c, AreaKind::Municipality, "47001")).expect("read");
        let agen = agen.expect("Agen is there");
        assert_eq!(agen.population, Some(32_801));
        let parent = db.read_blocking(move |c| area(c, agen.parent_id.expect("a canton"))).expect("read");
        assert_eq!(parent.map(|area| area.name), Some("Agen-1".to_owned()));
    });
}

#[test]
fn a_parent_that_is_not_there_refuses_the_file() {
    each_engine(|db| {
        let problems = db
            .write_blocking(|tx| {
                import_csv(tx, &policy::by_the_machine(), AreaKind::Municipality, COMMUNES.as_bytes())
            })
            .expect("no failure")
            .expect_err("no canton is there");
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3]);
        let count = db.read_blocking(|c| areas(c, AreaKind::Municipality)).expect("read").len();
        assert_eq!(count, 0);
    });
}

#[test]
fn a_place_is_in_the_outline_that_holds_it_else_near_the_nearest_point() {
    const OUTLINE: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"4702","nom":"Élan"},
        "geometry":{"type":"Polygon","coordinates":[[[0.5,44.0],[0.7,44.0],[0.7,44.2],[0.5,44.2],[0.5,44.0]]]}}]}"#;
    each_engine(|db| {
        let at = |lat: f64, lon: f64| {
            let found = db.read_blocking(move |c| area_at(c, AreaKind::Canton, lat, lon)).expect("read");
            found.map(|area| area.name)
        };
        db.write_blocking(|tx| {
            import_csv(tx, &policy::by_the_machine(), AreaKind::Canton, CANTONS.as_bytes())
        })
        .expect("no failure")
        .expect("it is right");
        assert_eq!(at(44.1, 0.6).as_deref(), Some("Élan"), "the nearest point");
        assert_eq!(at(48.85, 2.35), None, "Paris is too far");
        db.write_blocking(|tx| {
            import_geojson(tx, &policy::by_the_machine(), AreaKind::Canton, OUTLINE.as_bytes())
        })
        .expect("no failure")
        .expect("it is right");
        assert_eq!(at(44.1, 0.6).as_deref(), Some("Élan"), "inside");
        assert_eq!(
            at(44.21, 0.61).as_deref(),
            Some("Agen-1"),
            "outside of the outline: the nearest without one"
        );
    });
}

#[test]
fn what_a_file_does_not_say_stays() {
    each_engine(|db| {
        let kept = db.write_blocking(|tx| {
            let permit = policy::by_the_machine();
            let full = NewArea {
                code: "4701".into(),
                name: "Agen".into(),
                point: Some((44.2, 0.6)),
                population: Some(9),
                ..NewArea::default()
            };
            save_area(tx, &permit, AreaKind::Canton, &full)?;
            let bare = NewArea { code: "4701".into(), name: "Agen-1".into(), ..NewArea::default() };
            let id = save_area(tx, &permit, AreaKind::Canton, &bare)?;
            area(tx, id)
        });
        let kept = kept.expect("written").expect("there");
        assert_eq!((kept.name.as_str(), kept.point, kept.population), ("Agen-1", Some((44.2, 0.6)), Some(9)));
    });
}

#[test]
fn themes_have_an_order_and_may_be_withdrawn() {
    each_engine(|db| {
        let all = db.write_blocking(|tx| {
            let permit = policy::by_the_machine();
            for name in ["Sport", "Mobilité", "Mobilité"] {
                let new = NewTheme { name: name.into(), icon: "tag".into(), color: "#000000".into() };
                add_theme(tx, &permit, &new)?;
            }
            let last = themes(tx)?.last().map(|theme| theme.id).expect("three");
            move_theme(tx, &permit, last, true)?;
            move_theme(tx, &permit, last, true)?;
            move_theme(tx, &permit, last, true)?;
            set_theme_active(tx, &permit, last, false)?;
            themes(tx)
        });
        let all: Vec<(String, bool)> =
            all.expect("written").into_iter().map(|theme| (theme.slug, theme.active)).collect();
        let expected = [("mobilite-2", false), ("sport", true), ("mobilite", true)];
        assert_eq!(all, expected.map(|(slug, active)| (slug.to_owned(), active)));
    });
}

#[test]
fn both_engines_accept_every_statement() {
    each_engine(|db| {
        let refused = parvis_db::testing::refused_statements(db);
        let own: Vec<&String> = refused.iter().filter(|text| text.contains("commons/territory")).collect();
        assert!(own.is_empty(), "{own:#?}");
    });
}
