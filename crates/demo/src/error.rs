//! Why the demonstration could not be filled.

use std::{error, fmt};

use parvis_db::DbError;
use parvis_kernel::Refusal;
use parvis_web::WebError;

/// Why the demonstration could not be filled.
#[derive(Debug)]
pub enum FillError {
    /// The place holds something that is not the demonstration.
    NotEmpty,
    /// The database's failure.
    Db(DbError),
    /// A rule of the platform refused what the demonstration wanted: the content and the rules disagree.
    Refused(String),
}

impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FillError::NotEmpty => f.write_str(
                "this data folder already holds a site; start the demonstration with another --data folder",
            ),
            FillError::Db(error) => write!(f, "the demonstration can not be written: {error}"),
            FillError::Refused(why) => write!(f, "the demonstration breaks a rule of the platform: {why}"),
        }
    }
}

impl error::Error for FillError {}

impl From<DbError> for FillError {
    fn from(error: DbError) -> Self {
        FillError::Db(error)
    }
}

impl From<Refusal> for FillError {
    fn from(refusal: Refusal) -> Self {
        FillError::Refused(format!("{} {:?}", refusal.message.key, refusal.message.args))
    }
}

impl From<WebError> for FillError {
    fn from(error: WebError) -> Self {
        match error {
            WebError::Refused(refusal) => refusal.into(),
            WebError::Failure(why) => FillError::Db(DbError::other(why)),
            other => FillError::Refused(format!("{other:?}")),
        }
    }
}
