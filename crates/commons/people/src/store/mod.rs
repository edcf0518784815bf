//! All SQL of this slice.

mod person;
mod place;
mod role;
mod search;
mod session;
mod token;

pub use person::{contact, contacts, person, public_names};
pub use search::{PeopleQuery, people};
pub use session::{begin_session, find_session, touch_session};

pub(crate) use person::{
    confirm, credentials, delete_account, find_by_email, insert, replace_unproven, set_locale, set_password,
    set_public_name,
};
pub(crate) use place::{PlaceNames, place_names};
pub(crate) use role::{administrators, grant_role, grants, grants_of_many, holds, revoke_role};
pub(crate) use session::{
    SessionRow, end_other_sessions, end_session, end_sessions, open_session, purge, sessions_of,
};
pub(crate) use token::{NewToken, find_token, insert_token, last_unused_token, token_state, use_token};
