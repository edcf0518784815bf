//! The databases of a PostgreSQL server: each tenant has its own.

use super::address::Address;
use crate::DbError;

/// The same server, another database: the last part of the path of `url` replaced.
pub fn with_database(url: &str, name: &str) -> String {
    let (address, query) = url.split_once('?').map_or((url, None), |(address, query)| (address, Some(query)));
    let server = match address.find("://").map(|at| at + 3) {
        Some(start) => address[start..].find('/').map_or(address, |slash| &address[..start + slash]),
        None => address,
    };
    query.map_or_else(|| format!("{server}/{name}"), |query| format!("{server}/{name}?{query}"))
}

/// Makes a database on the server of `url` unless it is there.
///
/// # Errors
/// A name that is no plain identifier, or the server's refusal.
pub fn create_postgres_database(url: &str, name: &str) -> Result<(), DbError> {
    let plain = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if name.is_empty() || !plain {
        return Err(DbError::Other(format!("\"{name}\" is no name for a database")));
    }
    let failed = |error: postgres::Error| DbError::Other(error.to_string());
    let mut client = Address::parse(url)?.connect().map_err(failed)?;
    let there = client.query_opt("select 1 from pg_database where datname = $1", &[&name]).map_err(failed)?;
    if there.is_none() {
        let sql = format!("create database {name} template template0 encoding 'UTF8'");
        client.batch_execute(&sql).map_err(failed)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::with_database;

    #[test]
    fn only_the_database_changes() {
        assert_eq!(
            with_database("postgres://u:p@h:5432/main?a=b", "parvis_47"),
            "postgres://u:p@h:5432/parvis_47?a=b"
        );
        assert_eq!(with_database("postgres://h", "parvis_47"), "postgres://h/parvis_47");
    }
}
