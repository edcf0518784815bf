//! All SQL of this slice.

mod account_rules;
mod address;
pub(crate) mod facts;
mod light;
mod name;
mod pending;
mod person;
mod place;
mod role;
mod search;
mod second_factor;
mod session;
mod token;
mod unconfirmed;
mod vouched;

pub use account_rules::account_rules;
pub use person::{contact, contacts, person, public_names};
pub use search::{PeopleQuery, people};
pub use session::{begin_session, find_session, touch_session};

pub(crate) use account_rules::put_account_rules;
pub(crate) use address::set_email;
pub(crate) use light::{LightSession, begin_light, is_visitors_session, open_light_session, park_password};
pub(crate) use name::{name_card, set_name, show_names_of_age};
pub(crate) use pending::{begin_pending, forget_pending, pending_person};
pub(crate) use person::{
    Credentials, confirm, credentials, delete_account, find_by_email, insert, replace_unproven, set_locale,
    set_password,
};
pub(crate) use place::{PlaceNames, place_names};
pub(crate) use role::{
    all_mandates, grants_of, insert_mandate, keep_mandate, mandates, mandates_of_many, whole_administrators,
    withdraw_mandate,
};
pub(crate) use search::{agents, people_of};
pub(crate) use second_factor::{
    SecondFactorRow, has_second_factor, people_with_second_factor, put_recovery_codes, put_second_factor,
    recovery_codes_left, remove_second_factor, second_factor, use_recovery_code, use_step,
};
pub(crate) use session::{
    SessionRow, end_other_sessions, end_own_session, end_session, end_sessions, open_session, purge,
    sessions_of,
};
pub(crate) use token::{
    NewToken, TokenRow, find_token, insert_token, last_unused_token, spend_tokens, token_state, use_token,
};
pub(crate) use unconfirmed::{InvitationRow, invitation_of, unconfirmed_since};
pub(crate) use vouched::{drop_unproven_password, insert_vouched, session_of_token};
