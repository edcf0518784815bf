//! What this slice shows on the pages of others: the buttons of the sign-in page, the links of an account.

pub(crate) mod account;
pub(crate) mod sign_in;
