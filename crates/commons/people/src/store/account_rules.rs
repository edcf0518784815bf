//! The rules of accounts: one row, or none where the authority never changed them.

use parvis_db::{Conn, DbError, params, row, sql};

use crate::{
    model::{AccountRules, NameKind},
    policy::{ManagePeople, Permit},
};

row! {
    struct RulesRow {
        second_factor_for_agents: bool,
        full_name: bool,
        first_name_and_initial: bool,
        pseudonym: bool,
        invitation_days: i64,
        unconfirmed_days: i64,
        link_session_minutes: Option<i64>,
    }
}

/// What the authority decided about accounts.
///
/// # Errors
/// The database's failure.
pub fn account_rules(conn: &mut Conn) -> Result<AccountRules, DbError> {
    let row: Option<RulesRow> =
        conn.query_opt(sql!("select ", RulesRow::COLUMNS, " from account_rules where id = 1"), params![])?;
    let Some(row) = row else { return Ok(AccountRules::default()) };
    let allowed = |kind: &NameKind| match kind {
        NameKind::Pseudonym => row.pseudonym,
        NameKind::FirstNameAndInitial => row.first_name_and_initial,
        NameKind::FullName => row.full_name,
    };
    Ok(AccountRules {
        second_factor_for_agents: row.second_factor_for_agents,
        names: NameKind::ALL.into_iter().filter(allowed).collect(),
        invitation_days: row.invitation_days,
        unconfirmed_days: row.unconfirmed_days,
        link_session_minutes: row
            .link_session_minutes
            .unwrap_or_else(|| AccountRules::default().link_session_minutes),
    })
}

/// Replaces them.
pub(crate) fn put_account_rules(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    rules: &AccountRules,
) -> Result<u64, DbError> {
    let allows = |kind| i64::from(rules.allows(kind));
    conn.execute(
        sql!(
            "insert into account_rules (id, second_factor_for_agents, full_name, first_name_and_initial, pseudonym,",
            " invitation_days, unconfirmed_days, link_session_minutes) values (1, $1, $2, $3, $4, $5, $6, $7)",
            " on conflict (id) do update set second_factor_for_agents = excluded.second_factor_for_agents,",
            " full_name = excluded.full_name, first_name_and_initial = excluded.first_name_and_initial,",
            " pseudonym = excluded.pseudonym, invitation_days = excluded.invitation_days,",
            " unconfirmed_days = excluded.unconfirmed_days, link_session_minutes = excluded.link_session_minutes"
        ),
        params![
            i64::from(rules.second_factor_for_agents),
            allows(NameKind::FullName),
            allows(NameKind::FirstNameAndInitial),
            allows(NameKind::Pseudonym),
            rules.invitation_days,
            rules.unconfirmed_days,
            rules.link_session_minutes
        ],
    )
}
