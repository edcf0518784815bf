//! How sure one is of who acts: what a session proved, and what an act accepts.
//!
//! A session carries one [`Proof`]; an activity accepts some of them ([`Proofs`]). More kinds come (a code by SMS or by
//! letter, the imported roll, a provider's level, a check at a desk): each is one more variant here, one way to get a
//! session that carries it, and its words. An account proved its address too, so it serves wherever a link by mail does.

use crate::Actor;

/// What a session proved about its person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Proof {
    /// The mailbox: a link that was sent to it was followed, for a short session in one browser.
    EmailLink,
    /// An account: password, or an identity provider.
    Account,
}

impl Proof {
    /// All of them, the easiest first.
    pub const ALL: [Proof; 2] = [Proof::EmailLink, Proof::Account];

    /// The name in the database and in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Proof::EmailLink => "email_link",
            Proof::Account => "account",
        }
    }

    /// The proof of that name.
    pub fn from_key(key: &str) -> Option<Proof> {
        Proof::ALL.into_iter().find(|proof| proof.key() == key)
    }

    /// The proofs that this one holds in itself.
    const fn holds(self) -> &'static [Proof] {
        match self {
            Proof::EmailLink => &[Proof::EmailLink],
            Proof::Account => &[Proof::Account, Proof::EmailLink],
        }
    }
}

/// The proofs that an act accepts; one of them is enough.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proofs(Vec<Proof>);

impl Proofs {
    /// These, each once, the easiest first.
    pub fn new(some: impl IntoIterator<Item = Proof>) -> Proofs {
        let mut all: Vec<Proof> = some.into_iter().collect();
        all.sort_unstable();
        all.dedup();
        Proofs(all)
    }

    /// The accepted ones, the easiest first.
    pub fn iter(&self) -> impl Iterator<Item = Proof> + '_ {
        self.0.iter().copied()
    }

    /// Whether none was chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether who proved that much may act.
    pub fn accept(&self, proof: Proof) -> bool {
        proof.holds().iter().any(|held| self.0.contains(held))
    }

    /// Whether this actor is known and proved enough.
    pub fn admit(&self, actor: &Actor) -> bool {
        actor.proof().is_some_and(|proof| self.accept(proof))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_serves_where_a_link_does_and_not_the_other_way_round() {
        let (link, account) = (Proofs::new([Proof::EmailLink]), Proofs::new([Proof::Account]));
        assert!(link.accept(Proof::EmailLink) && link.accept(Proof::Account));
        assert!(account.accept(Proof::Account) && !account.accept(Proof::EmailLink));
        assert!(!Proofs::default().accept(Proof::Account));
        assert_eq!(Proofs::new([Proof::Account, Proof::EmailLink, Proof::Account]).iter().count(), 2);
    }
}
