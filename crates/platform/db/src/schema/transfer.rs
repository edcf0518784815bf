//! Whole tables out and in, in one form for both engines: backups, and moving a tenant from one to the other.
//!
//! Rows refer to each other, also in circles, so foreign keys are looked at only when everything is in:
//! [`Conn::begin_import`], any number of [`Conn::import_rows`], [`Conn::finish_import`], all in one `db.write`.

use crate::{Columns, Conn, DbError, Engine, Val, conn::Link, params};

/// Rows put into one statement; PostgreSQL pays a round trip for each statement.
const ROWS_AT_ONCE: usize = 50;

const PG_FOREIGN_KEYS: &str = "select concat('alter table ', cast(conrelid as regclass), ' alter constraint ', \
    quote_ident(conname)) from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";
const PG_COUNTERS: &str = "select cast(table_name as text), cast(column_name as text) from information_schema.columns \
    where table_schema = current_schema() and is_identity = 'YES'";

impl Conn {
    /// Gives every row of a table to `take`, in the order of its key; the values stand in the order of
    /// [`Conn::columns`].
    ///
    /// # Errors
    /// The database's; what `take` returns ends the reading.
    pub fn export_table(
        &mut self,
        table: &str,
        mut take: impl FnMut(Vec<Val>) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        let columns = self.columns(table)?;
        let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
        let mut key: Vec<_> = columns.iter().filter(|column| column.key_place > 0).collect();
        key.sort_by_key(|column| column.key_place);
        let key: Vec<&str> = key.iter().map(|column| column.name.as_str()).collect();
        let order = if key.is_empty() { names.join(", ") } else { key.join(", ") };
        let sql = format!("select {} from {} order by {order}", names.join(", "), known(table)?);
        self.for_each(&sql, &[], |Columns(vals)| take(vals))
    }

    /// How many rows a table has.
    ///
    /// # Errors
    /// The database's; a name that is no plain identifier.
    pub fn count_rows(&mut self, table: &str) -> Result<i64, DbError> {
        self.query_one(&format!("select count(*) from {}", known(table)?), &[])
    }

    /// Empties every table except the record of migrations, and lets rows come in any order until
    /// [`Conn::finish_import`]. Statements may take as long as they need meanwhile.
    ///
    /// # Errors
    /// The database's.
    pub fn begin_import(&mut self) -> Result<(), DbError> {
        if let Link::Lite(lite) = &mut self.link {
            lite.set_patient(true);
        }
        match self.engine() {
            Engine::Sqlite => self.execute_batch("pragma defer_foreign_keys = on")?,
            Engine::Postgres => {
                self.execute_batch(
                    "set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0",
                )?;
                self.alter_foreign_keys("deferrable initially deferred")?;
            }
        }
        for table in self.tables()? {
            if table != "schema_migration" {
                self.execute_batch(&format!("delete from {}", known(&table)?))?;
            }
        }
        Ok(())
    }

    /// Puts rows into a table, their values in the order of `columns`.
    ///
    /// # Errors
    /// The database's; a name that is no plain identifier.
    pub fn import_rows(&mut self, table: &str, columns: &[String], rows: &[Vec<Val>]) -> Result<(), DbError> {
        for name in columns {
            known(name)?;
        }
        let head = format!("insert into {} ({}) values ", known(table)?, columns.join(", "));
        for chunk in rows.chunks(ROWS_AT_ONCE) {
            let (mut sql, mut vals) = (head.clone(), Vec::with_capacity(chunk.len() * columns.len()));
            for (number, row) in chunk.iter().enumerate() {
                let places: Vec<String> =
                    (1..=columns.len()).map(|place| format!("${}", number * columns.len() + place)).collect();
                sql.push_str(if number == 0 { "(" } else { ", (" });
                sql.push_str(&places.join(", "));
                sql.push(')');
                vals.extend_from_slice(row);
            }
            self.execute(&sql, &vals)?;
        }
        Ok(())
    }

    /// Checks that every row refers to one that is there, and lets keys go on counting behind the highest.
    ///
    /// # Errors
    /// [`DbError::ForeignKey`] when a row refers to none; the database's.
    pub fn finish_import(&mut self) -> Result<(), DbError> {
        match self.engine() {
            Engine::Sqlite => {
                let loose: i64 = self.query_one("select count(*) from pragma_foreign_key_check", &[])?;
                if loose > 0 {
                    return Err(DbError::ForeignKey);
                }
                self.end_patience()
            }
            Engine::Postgres => {
                self.execute_batch("set constraints all immediate")?;
                self.alter_foreign_keys("not deferrable")?;
                for (table, column) in self.query::<(String, String)>(PG_COUNTERS, &[])? {
                    let sql = format!(
                        "select setval(pg_get_serial_sequence($1, $2), coalesce(max({column}), 1), \
                         max({column}) is not null) from {table}"
                    );
                    self.query::<i64>(&sql, params![table, column])?;
                }
                Ok(())
            }
        }
    }

    /// Undoes what [`Conn::begin_import`] changed on SQLite's connection; also done behind a failed import.
    pub(crate) fn end_patience(&mut self) -> Result<(), DbError> {
        match &mut self.link {
            Link::Lite(lite) if lite.is_patient() => {
                lite.set_patient(false);
                lite.steer("pragma defer_foreign_keys = off")
            }
            _ => Ok(()),
        }
    }

    fn alter_foreign_keys(&mut self, how: &str) -> Result<(), DbError> {
        for alter in self.query::<String>(PG_FOREIGN_KEYS, &[])? {
            self.execute_batch(&format!("{alter} {how}"))?;
        }
        Ok(())
    }
}

/// The name, if it is a plain identifier: names come from backups, so they must not be able to say more.
fn known(name: &str) -> Result<&str, DbError> {
    let is_plain = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    if is_plain && !name.is_empty() {
        Ok(name)
    } else {
        Err(DbError::Other(format!("{name:?} is no name of a table or column")))
    }
}
