//! How often one may try in a minute. Too fast means waiting, never a locked account: who knows an address must
//! not be able to shut its owner out.

use parvis_web::Cx;

const WINDOW_SECONDS: i64 = 60;
const PER_ACCOUNT_AND_ADDRESS: u32 = 6;
const PER_ACCOUNT: u32 = 30;
const PER_ADDRESS: u32 = 60;

const MAIL_WINDOW_SECONDS: i64 = 3_600;
const MAILS_PER_ACCOUNT: u32 = 5;
const MAILS_PER_ADDRESS: u32 = 60;

/// Notes an attempt at a password and tells whether it may be checked.
pub(crate) fn may_try(cx: &Cx, account: &str) -> bool {
    let (account, address) = keys(cx, account);
    let both = format!("try {account} {address}");
    let throttle = &cx.tenant().throttle;
    let now = cx.now();
    // All three count, whatever the first says.
    let own = throttle.attempt(&both, PER_ACCOUNT_AND_ADDRESS, WINDOW_SECONDS, now);
    let account = throttle.attempt(&format!("try {account}"), PER_ACCOUNT, WINDOW_SECONDS, now);
    let address = throttle.attempt(&format!("try from {address}"), PER_ADDRESS, WINDOW_SECONDS, now);
    own && account && address
}

/// The password was right: attempts of this account from this address are forgotten.
pub(crate) fn succeeded(cx: &Cx, account: &str) {
    let (account, address) = keys(cx, account);
    cx.tenant().throttle.forget(&format!("try {account} {address}"));
}

/// Notes that a mail is asked for and tells whether it goes. When not, the page says the same: the mailbox has
/// several already.
pub(crate) fn may_mail(cx: &Cx, account: &str) -> bool {
    let (account, address) = keys(cx, account);
    let throttle = &cx.tenant().throttle;
    let now = cx.now();
    let account = throttle.attempt(&format!("mail {account}"), MAILS_PER_ACCOUNT, MAIL_WINDOW_SECONDS, now);
    let address =
        throttle.attempt(&format!("mail from {address}"), MAILS_PER_ADDRESS, MAIL_WINDOW_SECONDS, now);
    account && address
}

fn keys(cx: &Cx, account: &str) -> (String, String) {
    let tenant = cx.tenant();
    (
        tenant.keyed_hash("throttle account", account),
        tenant.keyed_hash("throttle address", cx.client_address()),
    )
}
