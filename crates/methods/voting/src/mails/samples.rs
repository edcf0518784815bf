//! The mail of this slice with invented data.

use parvis_kernel::{Money, Period};
use parvis_mail::Message;
use parvis_slice::{MailKind, SAMPLE_NOW, Sender, sample_reader};
use parvis_spaces::samples;
use parvis_tally::{BallotRule, BallotSize, CountingRule};
use parvis_web::Proofs;

use super::{ReceiptLetter, ballot_receipt};
use crate::{
    model::{Eligibility, Round, RoundId},
    t,
};

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[MailKind::new("voting.receipt", t::voting_mail_kind, receipt)];

fn receipt(sender: &Sender) -> Message {
    let round = round();
    let day = SAMPLE_NOW.local_day(&round.zone);
    ballot_receipt(sender, &sample_reader(), &ReceiptLetter { round: &round, code: "7KQ4-M2XD-9RTA", day })
}

fn round() -> Round {
    let process = samples::process();
    let opens_at = SAMPLE_NOW.plus_days(-7);
    Round {
        id: RoundId::new(3),
        process_id: process.id,
        slug: process.slug,
        title: process.title,
        zone: process.zone,
        process_state: process.state,
        ballot_rule: BallotRule::new(BallotSize::Exactly(3)),
        counting_rule: CountingRule::votes_within_envelope(),
        eligibility: Eligibility::default(),
        other_ways: String::new(),
        changeable: true,
        envelope: Money::from_euros(1_000_000),
        seed: String::new(),
        seal_salt: None,
        first_ballot_day: None,
        sealed_at: None,
        published_at: None,
        period: Some(Period { opens_at: Some(opens_at), closes_at: Some(opens_at.plus_days(21)) }),
        proofs: Proofs::default(),
    }
}
