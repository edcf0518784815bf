//! Every statement of every slice is prepared on both engines, against the whole schema.

use parvis_app::tenancy::migrate;
use parvis_db::testing::{fresh_databases, refused_statements};

#[test]
fn both_engines_understand_every_statement() {
    for (engine, db) in fresh_databases() {
        migrate(&db).expect("the schema is made");
        let refused: Vec<String> =
            refused_statements(&db).into_iter().filter(|line| !line.contains("/tenancy/")).collect();
        assert!(refused.is_empty(), "{engine} refuses:\n{}", refused.join("\n"));
        assert!(
            parvis_db::STATEMENTS.len() > 200,
            "the statements of the slices are not linked into this test"
        );
    }
}
