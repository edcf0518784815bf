//! Fixed SQL, written once and registered, and the macros that write it.
//!
//! [`sql!`](crate::sql) puts each text into a list that the linker collects from all crates, so that one
//! test can prepare every statement of the product on both engines. That test replaces the compile-time
//! check that a heavier layer would give.

/// One fixed statement and where it stands.
#[derive(Debug)]
pub struct Statement {
    /// The SQL.
    pub text: &'static str,
    /// Source file.
    pub file: &'static str,
    /// Line in it.
    pub line: u32,
}

/// Every statement made by [`sql!`](crate::sql) in the crates of this program.
#[linkme::distributed_slice]
pub static STATEMENTS: [Statement];

/// A fixed statement: checks in as `&'static str` and is registered in [`STATEMENTS`].
///
/// Takes pieces, which may be constants: `sql!("select ", AreaRow::COLUMNS, " from area where id = $1")`.
#[macro_export]
macro_rules! sql {
    ($($piece:expr),+ $(,)?) => {{
        const PIECES: &[&str] = &[$($piece),+];
        const BYTES: [u8; $crate::text::joined_len(PIECES)] = $crate::text::joined(PIECES);
        const TEXT: &str = $crate::text::utf8(&BYTES);
        #[allow(unsafe_code, reason = "the linker collects the list; there is no unsafe code in it")]
        #[$crate::linkme::distributed_slice($crate::STATEMENTS)]
        #[linkme(crate = $crate::linkme)]
        static STATEMENT: $crate::Statement = $crate::Statement { text: TEXT, file: file!(), line: line!() };
        STATEMENT.text
    }};
}

/// Parameters of a statement: `params![person, round, now]` is a `&[Val]`.
#[macro_export]
macro_rules! params {
    () => { &[] as &[$crate::Val] };
    ($($value:expr),+ $(,)?) => { &[$($crate::ToVal::to_val(&$value)),+] as &[$crate::Val] };
}

/// Makes a struct that is read from a row by position, with its columns listed once.
///
/// The struct derives `Clone` and `Debug`. `Name::COLUMNS` is `"id, name"`; `Name::columns("a")` is
/// `"a.id, a.name"`, and `parvis_db::columns!(Name, "a")` the same as a constant for `sql!`.
/// ```
/// parvis_db::row! {
///     /// An area.
///     pub struct AreaRow {
///         /// Its key.
///         pub id: i64,
///         /// Its name.
///         pub name: String,
///     }
/// }
/// assert_eq!(AreaRow::COLUMNS, "id, name");
/// assert_eq!(AreaRow::columns("a"), "a.id, a.name");
/// ```
#[macro_export]
macro_rules! row {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident : $kind:ty),+ $(,)?
    })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$field_meta])* $field_vis $field: $kind),+ }

        #[allow(dead_code, reason = "not every row needs each of them")]
        impl $name {
            /// The columns in the order in which they are read.
            pub const COLUMNS: &'static str =
                $crate::text::without_end(concat!($(stringify!($field), ", "),+), 2);

            /// The columns, each behind the alias of its table.
            pub fn columns(alias: &str) -> String {
                $crate::text::aliased_at_run_time(Self::COLUMNS, alias)
            }
        }

        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row<'_>) -> Result<Self, $crate::DbError> {
                let mut position = 0;
                $(let $field = row.get(position)?; position += 1;)+
                let _ = position;
                Ok(Self { $($field),+ })
            }
        }
    )+};
}

/// `columns!(AreaRow, "a")` is the constant `"a.id, a.name"`, for a piece of `sql!`.
#[macro_export]
macro_rules! columns {
    ($row:ty, $alias:expr) => {{
        const LEN: usize = $crate::text::aliased_len(<$row>::COLUMNS, $alias);
        const BYTES: [u8; LEN] = $crate::text::aliased(<$row>::COLUMNS, $alias);
        const TEXT: &str = $crate::text::utf8(&BYTES);
        TEXT
    }};
}
