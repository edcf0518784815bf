//! How often one may try in a minute. Too fast means waiting, never a locked account: who knows an address must
//! not be able to shut its owner out, and one who guesses in a school must not shut the school out (checklist S12).
//!
//! What is right is given back, so that any number of people may sign in from one address. Where an account signed in
//! lately it is known: wrong guesses by others, elsewhere or from the same address, do not make it wait there.

use parvis_web::{Cx, PersonId};

const WINDOW_SECONDS: i64 = 60;
/// Attempts at one account from one address, until one is right.
const PER_ACCOUNT_AND_ADDRESS: u32 = 6;
/// Wrong attempts at one account, from wherever.
const WRONG_PER_ACCOUNT: u32 = 30;
/// Wrong attempts from one address, at whatever accounts.
const WRONG_PER_ADDRESS: u32 = 60;
/// Attempts from one address that are being checked or were wrong: bounds what is guessed at once.
const AT_ONCE_PER_ADDRESS: u32 = 300;
/// How long an account stays known where it signed in.
const KNOWN_SECONDS: i64 = 30 * 86_400;

const CODE_WINDOW_SECONDS: i64 = 600;
const CODES_PER_PERSON: u32 = 10;

const MAIL_WINDOW_SECONDS: i64 = 3_600;
const MAILS_PER_ACCOUNT: u32 = 5;
const MAILS_PER_ADDRESS: u32 = 60;
const LINKS_PER_ADDRESS: u32 = 400;

/// The counters of one attempt.
struct Keys {
    both: String,
    account: String,
    address: String,
    checked: String,
    known: String,
}

/// Notes an attempt at a password and tells whether it may be checked. What it notes as wrong is taken back by
/// [`succeeded`].
pub(crate) fn may_try(cx: &Cx, account: &str) -> bool {
    let (keys, throttle, now) = (keys(cx, account), &cx.tenant().throttle, cx.now());
    let is_known = throttle.count(&keys.known, KNOWN_SECONDS, now) > 0;
    // All of them count, whatever the first says.
    let own = throttle.attempt(&keys.both, PER_ACCOUNT_AND_ADDRESS, WINDOW_SECONDS, now);
    let account = throttle.attempt(&keys.account, WRONG_PER_ACCOUNT, WINDOW_SECONDS, now);
    let wrong = throttle.count(&keys.address, WINDOW_SECONDS, now) < WRONG_PER_ADDRESS;
    let at_once = throttle.attempt(&keys.checked, AT_ONCE_PER_ADDRESS, WINDOW_SECONDS, now);
    own && (is_known || (account && wrong && at_once))
}

/// The password was wrong.
pub(crate) fn failed(cx: &Cx, account: &str) {
    let keys = keys(cx, account);
    cx.tenant().throttle.attempt(&keys.address, WRONG_PER_ADDRESS, WINDOW_SECONDS, cx.now());
}

/// The password was right: it was no guess, and the account is known here from now on.
pub(crate) fn succeeded(cx: &Cx, account: &str) {
    let (keys, throttle) = (keys(cx, account), &cx.tenant().throttle);
    throttle.forget(&keys.both);
    throttle.give_back(&keys.account);
    throttle.give_back(&keys.checked);
    throttle.attempt(&keys.known, u32::MAX, KNOWN_SECONDS, cx.now());
}

/// Notes an attempt at a code of the second factor and tells whether it may be checked: few, since who tries knows the
/// password already.
pub(crate) fn may_try_code(cx: &Cx, person: PersonId) -> bool {
    cx.tenant().throttle.attempt(&code_key(cx, person), CODES_PER_PERSON, CODE_WINDOW_SECONDS, cx.now())
}

/// The code was right.
pub(crate) fn code_succeeded(cx: &Cx, person: PersonId) {
    cx.tenant().throttle.forget(&code_key(cx, person));
}

fn code_key(cx: &Cx, person: PersonId) -> String {
    format!("code {}", cx.tenant().keyed_hash("throttle code", &person.to_string()))
}

/// Notes that a mail is asked for and tells whether it goes. When not, the page says the same: the mailbox has
/// several already.
pub(crate) fn may_mail(cx: &Cx, account: &str) -> bool {
    let (account, address) = hashes(cx, account);
    let throttle = &cx.tenant().throttle;
    let now = cx.now();
    let account = throttle.attempt(&format!("mail {account}"), MAILS_PER_ACCOUNT, MAIL_WINDOW_SECONDS, now);
    let address =
        throttle.attempt(&format!("mail from {address}"), MAILS_PER_ADDRESS, MAIL_WINDOW_SECONDS, now);
    account && address
}

/// The same for a link to take part, which is a vote's: a whole school asks for them from one address.
pub(crate) fn may_mail_link(cx: &Cx, account: &str) -> bool {
    let (account, address) = hashes(cx, account);
    let (throttle, now) = (&cx.tenant().throttle, cx.now());
    let account = throttle.attempt(&format!("mail {account}"), MAILS_PER_ACCOUNT, MAIL_WINDOW_SECONDS, now);
    let address =
        throttle.attempt(&format!("link from {address}"), LINKS_PER_ADDRESS, MAIL_WINDOW_SECONDS, now);
    account && address
}

fn keys(cx: &Cx, account: &str) -> Keys {
    let (account, address) = hashes(cx, account);
    Keys {
        both: format!("try {account} {address}"),
        account: format!("try {account}"),
        address: format!("wrong from {address}"),
        checked: format!("try from {address}"),
        known: format!("known {account} {address}"),
    }
}

fn hashes(cx: &Cx, account: &str) -> (String, String) {
    let tenant = cx.tenant();
    (
        tenant.keyed_hash("throttle account", account),
        tenant.keyed_hash("throttle address", cx.client_address()),
    )
}
