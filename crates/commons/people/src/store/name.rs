//! Public names as chosen, and the day from which a name may be shown.

use jiff::civil::Date;
use parvis_db::{Conn, DbError, params, row, sql};
use parvis_web::PersonId;

use super::person::search_text;
use crate::{
    model::{ChosenName, NameCard, NameKind},
    policy::{OwnAccount, Permit},
    rules,
};

row! {
    struct NameRow {
        id: PersonId,
        email: Option<String>,
        public_name: String,
        name_kind: Option<String>,
        given_name: Option<String>,
        family_name: Option<String>,
        chosen_name: Option<String>,
        born_on: Option<String>,
    }
}

impl NameRow {
    fn card(self) -> NameCard {
        let kind = self.name_kind.as_deref().and_then(NameKind::from_key).unwrap_or_default();
        let name = ChosenName {
            kind,
            given: self.given_name.unwrap_or_default(),
            family: self.family_name.unwrap_or_default(),
            pseudonym: self.chosen_name.unwrap_or(self.public_name),
        };
        NameCard { name, born_on: self.born_on.and_then(|day| day.parse().ok()) }
    }
}

/// The name of a person as they told it.
pub(crate) fn name_card(conn: &mut Conn, person: PersonId) -> Result<Option<NameCard>, DbError> {
    let row: Option<NameRow> = conn.query_opt(
        sql!("select ", NameRow::COLUMNS, " from person where id = $1 and erased_at is null"),
        params![person],
    )?;
    Ok(row.map(NameRow::card))
}

/// Replaces the name of a person; `today` tells whether it is shown.
pub(crate) fn set_name(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    card: &NameCard,
    today: Date,
) -> Result<u64, DbError> {
    let name = &card.name;
    let email: Option<String> =
        conn.query_opt(sql!("select email from person where id = $1"), params![person])?.flatten();
    let shown = rules::shown_name(card, today);
    let given = (!name.given.is_empty()).then_some(name.given.as_str());
    let family = (!name.family.is_empty()).then_some(name.family.as_str());
    let chosen = (name.kind == NameKind::Pseudonym).then_some(name.pseudonym.as_str());
    conn.execute(
        sql!(
            "update person set public_name = $2, search = $3, name_kind = $4, given_name = $5, family_name = $6,",
            " chosen_name = $7, born_on = $8 where id = $1 and erased_at is null"
        ),
        params![
            person,
            shown.as_str(),
            search_text(email.as_deref().unwrap_or_default(), &format!("{shown} {} {}", name.given, name.family)),
            name.kind.key(),
            given,
            family,
            chosen,
            card.born_on.map(|day| day.to_string())
        ],
    )
}

/// Shows the names of those who are old enough since some days: at most `most` of them. Answers how many.
pub(crate) fn show_names_of_age(
    conn: &mut Conn,
    permit: &Permit<OwnAccount>,
    today: Date,
    most: usize,
) -> Result<usize, DbError> {
    let rows: Vec<NameRow> = conn.query(
        sql!(
            "select ",
            NameRow::COLUMNS,
            " from person where born_on <= $1 and public_name = $2 and erased_at is null",
            " and coalesce(chosen_name, '') <> $2 order by born_on limit $3"
        ),
        params![
            rules::youngest_birthday(today).to_string(),
            rules::NO_NAME,
            i64::try_from(most).unwrap_or(i64::MAX)
        ],
    )?;
    let found = rows.len();
    for row in rows {
        let person = row.id;
        set_name(conn, permit, person, &row.card(), today)?;
    }
    Ok(found)
}
