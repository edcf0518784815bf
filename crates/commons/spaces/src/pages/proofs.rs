//! What citizens must prove, in words: shown before they act and beside the result.

use parvis_i18n::Texts;
use parvis_kernel::Message;
use parvis_web::{Proof, Proofs};

use crate::t;

/// "une adresse électronique vérifiée ou un compte"
pub fn proofs_words(texts: &Texts, proofs: &Proofs) -> String {
    let words: Vec<String> = proofs.iter().map(|proof| texts.say(&proof_word(proof))).collect();
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, before)) => texts.say(&t::spaces_proof_or(before.join(", "), last.as_str())),
    }
}

/// "un compte"
pub(crate) fn proof_word(proof: Proof) -> Message {
    match proof {
        Proof::EmailLink => t::spaces_proof_email_link(),
        Proof::Account => t::spaces_proof_account(),
    }
}

/// The name of the box that lets it be accepted.
pub(crate) fn proof_label(proof: Proof) -> (Message, Message) {
    match proof {
        Proof::EmailLink => (t::spaces_proof_email_link_box(), t::spaces_proof_email_link_hint()),
        Proof::Account => (t::spaces_proof_account_box(), t::spaces_proof_account_hint()),
    }
}
