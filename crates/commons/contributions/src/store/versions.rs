//! What contributions said before their authors corrected them.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_media as media;

use super::answers::answers;
use crate::{
    model::{Attachment, Contribution, ContributionId, VersionRow, Wording},
    policy::{Correct, Permit},
};

/// What a contribution says now: all that its author may correct.
///
/// # Errors
/// The database's failure.
pub fn wording(conn: &mut Conn, of: &Contribution) -> Result<Wording, DbError> {
    let files = media::of(conn, "contribution", &[of.id.raw()])?.remove(&of.id.raw()).unwrap_or_default();
    let file = |file: media::MediaView| Attachment { media: file.id.raw(), name: file.alt, file: file.name };
    Ok(Wording {
        title: of.title.clone(),
        summary: of.summary.clone(),
        body: of.body.clone(),
        theme: of.theme_id.map(parvis_kernel::Id::raw),
        area: of.area_id.map(parvis_kernel::Id::raw),
        place: of.place.clone(),
        point: of.point(),
        organisation: of.organisation.clone().unwrap_or_default(),
        youth: of.youth,
        answers: answers(conn, of.id)?,
        files: files.into_iter().map(file).collect(),
    })
}

/// Keeps what was said until now.
///
/// # Errors
/// The database's failure.
pub fn keep_version(
    conn: &mut Conn,
    _permit: &Permit<Correct>,
    id: ContributionId,
    earlier: &Wording,
    now: Timestamp,
) -> Result<(), DbError> {
    let text = serde_json::to_string(earlier).map_err(|error| DbError::Other(error.to_string()))?;
    conn.execute(
        sql!("insert into contribution_version (contribution_id, replaced_at, wording) values ($1, $2, $3)"),
        params![id, now, text],
    )?;
    Ok(())
}

/// The earlier texts of a contribution, the oldest first, the last 50.
///
/// # Errors
/// The database's failure.
pub fn versions(conn: &mut Conn, id: ContributionId) -> Result<Vec<VersionRow>, DbError> {
    let mut rows: Vec<VersionRow> = conn.query(
        sql!(
            "select ",
            VersionRow::COLUMNS,
            " from contribution_version where contribution_id = $1 order by id desc limit 50"
        ),
        params![id],
    )?;
    rows.reverse();
    Ok(rows)
}

/// When its author corrected it last, if ever.
///
/// # Errors
/// The database's failure.
pub fn corrected_at(conn: &mut Conn, id: ContributionId) -> Result<Option<Timestamp>, DbError> {
    conn.query_opt(
        sql!(
            "select replaced_at from contribution_version where contribution_id = $1 order by id desc limit 1"
        ),
        params![id],
    )
}

/// Forgets the earlier texts of a contribution: what was taken away for good must not live on in them.
///
/// # Errors
/// The database's failure.
pub fn forget_versions(conn: &mut Conn, id: ContributionId) -> Result<u64, DbError> {
    conn.execute(sql!("delete from contribution_version where contribution_id = $1"), params![id])
}
