//! Providers. Their settings are one JSON text: they are read whole, and never searched in.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_kernel::{Timestamp, slugify};

use crate::{
    model::{Provider, ProviderId, Settings},
    policy::{EditProviders, Permit},
};

impl FromRow for Provider {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let settings: String = row.get(5)?;
        Ok(Provider {
            id: row.get(0)?,
            slug: row.get(1)?,
            label: row.get(2)?,
            position: row.get(3)?,
            active: row.get(4)?,
            settings: serde_json::from_str(&settings)
                .map_err(|_| DbError::other("the settings of a provider can not be read"))?,
            sealed_secret: row.get(6)?,
        })
    }
}

const PROVIDER: &str =
    "select id, slug, label, position, active, settings, client_secret from identity_provider";

/// All providers in their order.
pub(crate) fn providers(conn: &mut Conn) -> Result<Vec<Provider>, DbError> {
    conn.query(sql!(PROVIDER, " order by position, id"), params![])
}

/// One provider.
pub(crate) fn provider(conn: &mut Conn, id: ProviderId) -> Result<Option<Provider>, DbError> {
    conn.query_opt(sql!(PROVIDER, " where id = $1"), params![id])
}

/// The provider of a name in addresses.
pub(crate) fn provider_of_slug(conn: &mut Conn, slug: &str) -> Result<Option<Provider>, DbError> {
    conn.query_opt(sql!(PROVIDER, " where slug = $1"), params![slug])
}

/// Adds a provider, not offered yet; its name in addresses is made from its label and stays.
pub(crate) fn insert_provider(
    conn: &mut Conn,
    _permit: &Permit<EditProviders>,
    label: &str,
    settings: &Settings,
    now: Timestamp,
) -> Result<ProviderId, DbError> {
    let all = providers(conn)?;
    let base = slugify(label).unwrap_or_else(|| "fournisseur".to_owned());
    let taken = |slug: &str| all.iter().any(|provider| provider.slug == slug);
    let free = std::iter::once(base.clone()).chain((2..).map(|n| format!("{base}-{n}")));
    let slug = free.into_iter().find(|slug| !taken(slug)).unwrap_or(base.clone());
    let position = all.last().map_or(0, |last| last.position) + 1;
    conn.query_one(
        sql!(
            "insert into identity_provider (slug, label, position, active, settings, created_at, changed_at)",
            " values ($1, $2, $3, 0, $4, $5, $5) returning id"
        ),
        params![slug, label, position, json(settings)?, now],
    )
}

/// Changes a provider.
pub(crate) fn update_provider(
    conn: &mut Conn,
    _permit: &Permit<EditProviders>,
    id: ProviderId,
    label: &str,
    active: bool,
    settings: &Settings,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update identity_provider set label = $2, active = $3, settings = $4, changed_at = $5 where id = $1"),
        params![id, label, active, json(settings)?, now],
    )
}

/// Replaces the client secret, sealed.
pub(crate) fn put_secret(
    conn: &mut Conn,
    _permit: &Permit<EditProviders>,
    id: ProviderId,
    sealed: &[u8],
) -> Result<u64, DbError> {
    conn.execute(sql!("update identity_provider set client_secret = $2 where id = $1"), params![id, sealed])
}

/// Removes a provider with its links and everything under way.
pub(crate) fn remove_provider(
    conn: &mut Conn,
    _permit: &Permit<EditProviders>,
    id: ProviderId,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from identity_departure where provider_id = $1"), params![id])?;
    conn.execute(sql!("delete from identity_session where provider_id = $1"), params![id])?;
    conn.execute(sql!("delete from identity_arrival where provider_id = $1"), params![id])?;
    conn.execute(sql!("delete from identity_login where provider_id = $1"), params![id])?;
    conn.execute(sql!("delete from person_identity where provider_id = $1"), params![id])?;
    conn.execute(sql!("delete from identity_provider where id = $1"), params![id])
}

fn json(settings: &Settings) -> Result<String, DbError> {
    serde_json::to_string(settings).map_err(|error| DbError::other(error.to_string()))
}
