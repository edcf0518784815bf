//! What a slice has for search engines: the public pages it serves, in ranges of keys, so that a site of any size is
//! listed in files of a bounded size.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;

/// A range of keys: after `after`, up to and with `upto`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyRange {
    /// The last key of the range before.
    pub after: i64,
    /// The last key of this one.
    pub upto: i64,
}

/// A public page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPage {
    /// Its path.
    pub path: String,
    /// When what it shows changed last, where that is known.
    pub changed_at: Option<Timestamp>,
}

/// The public pages of a slice: everybody sees them without signing in.
#[derive(Clone, Copy)]
pub struct Sitemap {
    /// The highest key of what has a page; 0: nothing has one.
    pub last: fn(&mut Conn) -> Result<i64, DbError>,
    /// The pages whose key is in the range.
    pub pages: fn(&mut Conn, KeyRange, Timestamp) -> Result<Vec<PublicPage>, DbError>,
}
