//! Tables and columns as both engines describe them, in one form that can be compared.

use crate::{Conn, Db, DbError, Engine, FromVal, ValRef, params, row};

/// What a column holds. Every type of PostgreSQL and SQLite that migrations use is one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TypeClass {
    /// Whole numbers.
    Int,
    /// Floats.
    Real,
    /// Texts.
    Text,
    /// Bytes.
    Bytes,
}

row! {
    /// A column of a table.
    #[derive(PartialEq, Eq)]
    pub struct ColumnInfo {
        /// The table.
        pub table: String,
        /// The column.
        pub name: String,
        /// What it holds.
        pub class: TypeClass,
        /// Whether it may be null.
        pub is_nullable: bool,
        /// Its place in the primary key, counted from 1; 0 outside.
        pub key_place: i64,
    }
}

impl FromVal for TypeClass {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        let ValRef::Text(name) = val else { return Err(DbError::other("a type without name")) };
        match name.to_ascii_uppercase().as_str() {
            "BIGINT" | "INTEGER" => Ok(TypeClass::Int),
            "DOUBLE PRECISION" => Ok(TypeClass::Real),
            "TEXT" => Ok(TypeClass::Text),
            "BLOB" | "BYTEA" => Ok(TypeClass::Bytes),
            other => Err(DbError::Other(format!(
                "{other} is no type of ours: BIGINT, DOUBLE PRECISION, TEXT, @blob"
            ))),
        }
    }
}

const LITE_TABLES: &str = "select name from pragma_table_list where schema = 'main' and type = 'table' \
    and substr(name, 1, 7) <> 'sqlite_' order by name";
const LITE_COLUMNS: &str = "select t.name, c.name, c.type, case when c.\"notnull\" = 0 and c.pk = 0 then 1 else 0 end, \
    c.pk from pragma_table_list t join pragma_table_info(t.name) c where t.schema = 'main' and t.type = 'table' \
    and t.name = $1 order by c.cid";
const PG_TABLES: &str = "select cast(relname as text) from pg_class \
    where relnamespace = current_schema()::regnamespace and relkind = 'r' order by cast(relname as text) collate \"C\"";
const PG_COLUMNS: &str = "select cast(t.relname as text), cast(a.attname as text), format_type(a.atttypid, a.atttypmod), \
    not a.attnotnull, coalesce(array_position(k.conkey, a.attnum), 0) \
    from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped \
    left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p' \
    where t.relnamespace = current_schema()::regnamespace and t.relkind = 'r' and t.relname = cast($1 as text) \
    order by a.attnum";

impl Conn {
    /// The names of all tables, in order; indexes of the engine's own search are left out.
    ///
    /// # Errors
    /// The database's.
    pub fn tables(&mut self) -> Result<Vec<String>, DbError> {
        let sql = match self.engine() {
            Engine::Sqlite => LITE_TABLES,
            Engine::Postgres => PG_TABLES,
        };
        self.query(sql, &[])
    }

    /// The columns of a table, in order.
    ///
    /// # Errors
    /// The database's; a column of a type that migrations must not use.
    pub fn columns(&mut self, table: &str) -> Result<Vec<ColumnInfo>, DbError> {
        let sql = match self.engine() {
            Engine::Sqlite => LITE_COLUMNS,
            Engine::Postgres => PG_COLUMNS,
        };
        self.query(sql, params![table])
    }
}

impl Db {
    /// See [`Conn::tables`].
    ///
    /// # Errors
    /// The database's.
    pub fn tables(&self) -> Result<Vec<String>, DbError> {
        self.read_blocking(Conn::tables)
    }

    /// The columns of all tables.
    ///
    /// # Errors
    /// The database's; a column of a type that migrations must not use.
    pub fn columns(&self) -> Result<Vec<ColumnInfo>, DbError> {
        self.read_blocking(|c| {
            let mut all = Vec::new();
            for table in c.tables()? {
                all.extend(c.columns(&table)?);
            }
            Ok(all)
        })
    }

    /// The whole schema as SQL, in a fixed order: for `schema/*.sql`, which are reviewed as diffs.
    ///
    /// # Errors
    /// The database's.
    pub fn dump_schema(&self) -> Result<String, DbError> {
        self.read_blocking(super::dump::dump)
    }
}
