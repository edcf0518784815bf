//! Links sent by mail: used once, for a while, replaced by a newer one of the same kind.

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// Proves a new account's address.
    Confirm,
    /// Lets its reader choose a new password.
    Reset,
    /// Proves the new address of an account, sent to that address.
    Change,
    /// Takes a change of address back, sent to the old address.
    Undo,
    /// Lets its reader take part without an account.
    TakePart,
}

impl TokenKind {
    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            TokenKind::Confirm => "confirm",
            TokenKind::Reset => "reset",
            TokenKind::Change => "change",
            TokenKind::Undo => "undo",
            TokenKind::TakePart => "take_part",
        }
    }

    /// Whether a newer link makes older ones worthless. Not those that take a change back: who changed the address
    /// twice without right would else have made the owner's link worthless.
    pub const fn replaces_older(self) -> bool {
        !matches!(self, TokenKind::Undo)
    }
}

/// What became of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenState {
    /// It opens.
    Open,
    /// Too old.
    Expired,
    /// Used before, or replaced by a newer one.
    Used,
    /// Never was one.
    Unknown,
}

/// How long things last, in seconds.
pub struct Lifetimes;

impl Lifetimes {
    /// A link that proves an address.
    pub const CONFIRM: i64 = 48 * 3_600;
    /// A link that lets choose a new password.
    pub const RESET: i64 = 3_600;
    /// A link that proves a new address of an account.
    pub const CHANGE: i64 = 24 * 3_600;
    /// A link that takes a change of address back.
    pub const UNDO: i64 = 7 * 86_400;
    /// A link to take part without an account.
    pub const TAKE_PART: i64 = 30 * 60;
    /// Between the right password and the code of the second factor.
    pub const PENDING: i64 = 10 * 60;
    /// A citizen's session at most.
    pub const SESSION: i64 = 30 * 86_400;
    /// A citizen's session without a page seen.
    pub const SESSION_IDLE: i64 = 24 * 3_600;
    /// An agent's session at most.
    pub const AGENT_SESSION: i64 = 10 * 3_600;
    /// An agent's session without a page seen.
    pub const AGENT_SESSION_IDLE: i64 = 30 * 60;
    /// The moment of the last page is noted at most that often.
    pub const SEEN_STEP: i64 = 3 * 60;
}
