//! The mails of this slice with invented data.

use parvis_mail::Message;
use parvis_slice::{MailKind, Sender, sample_reader};
use parvis_spaces::samples as spaces;

use super::{Decision, decision, deposit_receipt};
use crate::{samples, t};

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[
    MailKind::new("contributions.receipt", t::contributions_mail_kind_receipt, |sender| {
        let (row, process) = (samples::contribution(), spaces::process());
        deposit_receipt(sender, &sample_reader(), &row, &process, row.submitted_at.plus_days(2))
    }),
    MailKind::new("contributions.decision", t::contributions_mail_kind_decision, moved),
];

fn moved(sender: &Sender) -> Message {
    let decided = Decision {
        row: &samples::contribution(),
        process: &spaces::process(),
        status: &spaces::status(),
        change: &samples::status_change(),
        into: None,
        to_author: true,
    };
    decision(sender, &sample_reader(), &decided)
}
