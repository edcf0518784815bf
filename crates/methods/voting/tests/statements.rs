//! Every statement of the slice is accepted by both engines.

mod support;

use parvis_db::testing::refused_statements;

#[test]
fn both_engines_accept_every_statement() {
    for poll in support::polls() {
        let refused: Vec<String> =
            refused_statements(&poll.db).into_iter().filter(|line| line.contains("voting")).collect();
        assert!(refused.is_empty(), "{}: {}", poll.engine, refused.join("\n"));
    }
}
