//! One contribution in the database.

use parvis_db::{Conn, DbError, FromRow, FromVal, Row, ToVal, Val, ValRef, params, search::sort_key, sql};
use parvis_kernel::Timestamp;
use parvis_spaces::{self as spaces, Stage};
use parvis_web::PersonId;

use super::{counters, search};
use crate::{
    model::{
        CoProponent, Contribution, ContributionContent, ContributionId, ContributionKind, NewContribution,
    },
    policy::{Correct, Hide, Permit, Submit},
    rules,
};

impl ToVal for ContributionKind {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for ContributionKind {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        Ok(ContributionKind::from_key(&String::from_val(val)?))
    }
}

/// The columns of a [`Contribution`], in the order in which it is read.
pub(super) const COLUMNS: &str = "id, process_id, reference, kind, title, summary, body, author_id, author_name, \
    organisation, status_id, stage, hidden, early, visible, theme_id, area_id, place, lat, lon, cost_cents, asked_cents, number, \
    youth, support_count, submitted_at, published_at, updated_at, correct_until, merged_into, locale";

impl FromRow for Contribution {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Contribution {
            id: row.get(0)?,
            process_id: row.get(1)?,
            reference: row.get(2)?,
            kind: row.get(3)?,
            title: row.get(4)?,
            summary: row.get(5)?,
            body: row.get(6)?,
            author_id: row.get(7)?,
            author_name: row.get(8)?,
            organisation: row.get(9)?,
            status_id: row.get(10)?,
            stage: row.get(11)?,
            hidden: row.get(12)?,
            early: row.get(13)?,
            visible: row.get(14)?,
            theme_id: row.get(15)?,
            area_id: row.get(16)?,
            place: row.get(17)?,
            lat: row.get(18)?,
            lon: row.get(19)?,
            cost: row.get(20)?,
            asked: row.get(21)?,
            number: row.get(22)?,
            youth: row.get(23)?,
            support_count: row.get(24)?,
            submitted_at: row.get(25)?,
            published_at: row.get(26)?,
            updated_at: row.get(27)?,
            correct_until: row.get(28)?,
            merged_into: row.get(29)?,
            locale: row.get(30)?,
        })
    }
}

/// One contribution.
///
/// # Errors
/// The database's failure.
pub fn contribution(conn: &mut Conn, id: ContributionId) -> Result<Option<Contribution>, DbError> {
    conn.query_opt(sql!("select ", COLUMNS, " from contribution where id = $1"), params![id])
}

/// The contribution of that reference.
///
/// # Errors
/// The database's failure.
pub fn by_reference(conn: &mut Conn, reference: &str) -> Result<Option<Contribution>, DbError> {
    conn.query_opt(sql!("select ", COLUMNS, " from contribution where reference = $1"), params![reference])
}

/// The contribution that was sent from the draft with this token.
///
/// # Errors
/// The database's failure.
pub fn by_token(conn: &mut Conn, token: &str) -> Result<Option<Contribution>, DbError> {
    conn.query_opt(sql!("select ", COLUMNS, " from contribution where token = $1"), params![token])
}

/// What a person gave, newest first, at most 100.
///
/// # Errors
/// The database's failure.
pub fn by_author(conn: &mut Conn, author: PersonId) -> Result<Vec<Contribution>, DbError> {
    conn.query(
        sql!(
            "select ",
            COLUMNS,
            " from contribution where author_id = $1 order by submitted_at desc, id desc limit 100"
        ),
        params![author],
    )
}

/// Who carries it with its author.
///
/// # Errors
/// The database's failure.
pub fn co_proponents(conn: &mut Conn, id: ContributionId) -> Result<Vec<CoProponent>, DbError> {
    conn.query(
        sql!("select ", CoProponent::COLUMNS, " from co_proponent where contribution_id = $1 order by id"),
        params![id],
    )
}

/// Adds a contribution in its first status, with its reference, its first entry of the timeline and its counts. The
/// author follows it. Answers are set apart ([`super::set_answers`]).
///
/// # Errors
/// The database's failure; [`DbError::Other`] where the status does not exist.
pub fn insert(
    conn: &mut Conn,
    _permit: &Permit<Submit>,
    new: &NewContribution,
) -> Result<ContributionId, DbError> {
    let status = spaces::status(conn, new.status_id)?
        .ok_or_else(|| DbError::other("the first status does not exist"))?;
    let rank: i64 = conn.query_one(
        sql!(
            "insert into reference_counter (prefix, last) values ($1, 1) ",
            "on conflict (prefix) do update set last = reference_counter.last + 1 returning last"
        ),
        params![new.prefix],
    )?;
    let reference = rules::reference(&new.prefix, rank);
    let visible = status.public || new.early;
    let (content, published) = (&new.content, visible.then_some(new.at));
    let id: ContributionId = conn.query_one(
        sql!(
            "insert into contribution (process_id, reference, kind, title, title_key, summary, body, author_id, author_name, ",
            "organisation, status_id, stage, early, visible, theme_id, area_id, place, lat, lon, asked_cents, youth, shuffle, ",
            "submitted_at, updated_at, published_at, locale, token) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, ",
            "$14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27) returning id"
        ),
        params![
            new.process_id,
            reference,
            new.kind,
            content.title,
            sort_key(&content.title),
            content.summary,
            content.body,
            new.author_id,
            new.author_name,
            content.organisation,
            new.status_id,
            status.stage,
            new.early,
            visible,
            content.theme_id,
            content.area_id,
            content.place,
            content.point.map(|point| point.0),
            content.point.map(|point| point.1),
            content.asked,
            content.youth,
            new.shuffle,
            new.at,
            new.at,
            published,
            new.locale,
            new.token
        ],
    )?;
    after_insert(conn, id, new)?;
    Ok(id)
}

fn after_insert(conn: &mut Conn, id: ContributionId, new: &NewContribution) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into status_change (contribution_id, at, from_status, to_status, reason, response, agent_id, public) ",
            "values ($1, $2, null, $3, '', '', null, 1)"
        ),
        params![id, new.at, new.status_id],
    )?;
    let row = contribution(conn, id)?.ok_or_else(|| DbError::other("the row that was just added is gone"))?;
    counters::add(conn, &counters::Cell::of(&row))?;
    search::index(conn, &row)?;
    if let Some(author) = new.author_id {
        super::supports::subscribe(conn, author, id, new.at)?;
    }
    Ok(())
}

/// Replaces what the author wrote.
///
/// # Errors
/// The database's failure.
pub fn update_content(
    conn: &mut Conn,
    _permit: &Permit<Correct>,
    before: &Contribution,
    content: &ContributionContent,
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "update contribution set title = $2, title_key = $3, summary = $4, body = $5, theme_id = $6, area_id = $7, ",
            "place = $8, lat = $9, lon = $10, asked_cents = $11, organisation = $12, youth = $13, updated_at = $14 where id = $1"
        ),
        params![
            before.id,
            content.title,
            sort_key(&content.title),
            content.summary,
            content.body,
            content.theme_id,
            content.area_id,
            content.place,
            content.point.map(|point| point.0),
            content.point.map(|point| point.1),
            content.asked,
            content.organisation,
            content.youth,
            now
        ],
    )?;
    recounted(conn, before)
}

/// Lets the author correct until a moment, whatever the window of the process: a moderator asked for it. `None`: the
/// request was taken back.
///
/// # Errors
/// The database's failure.
pub fn reopen_correction(
    conn: &mut Conn,
    _permit: &Permit<Correct>,
    id: ContributionId,
    until: Option<Timestamp>,
) -> Result<u64, DbError> {
    conn.execute(sql!("update contribution set correct_until = $2 where id = $1"), params![id, until])
}

/// Takes a contribution from public view, or gives it back as far as its status is public.
///
/// # Errors
/// The database's failure.
pub fn set_hidden(
    conn: &mut Conn,
    _permit: &Permit<Hide>,
    before: &Contribution,
    hidden: bool,
) -> Result<(), DbError> {
    let public = spaces::status(conn, before.status_id)?.is_some_and(|status| status.public)
        || (before.early && before.stage == Stage::Submitted);
    conn.execute(
        sql!("update contribution set hidden = $2, visible = $3 where id = $1"),
        params![before.id, hidden, public && !hidden],
    )?;
    recounted(conn, before)
}

/// Moves the counts from what a row was to what it is, and indexes it anew.
pub(super) fn recounted(conn: &mut Conn, before: &Contribution) -> Result<(), DbError> {
    let after = contribution(conn, before.id)?.ok_or_else(|| DbError::other("the contribution is gone"))?;
    counters::moved(conn, &counters::Cell::of(before), &counters::Cell::of(&after))?;
    search::index(conn, &after)
}
