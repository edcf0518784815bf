//! The mails of this slice with invented data.

use parvis_contributions::samples;
use parvis_slice::{MailKind, SAMPLE_NOW, sample_reader};
use parvis_spaces::samples as spaces;

use super::{assessment_asked, assessments_due};
use crate::{
    model::{AssessmentId, AssessmentKind, UnitAsked, UnitId},
    t,
};

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[
    MailKind::new("review.asked", t::review_mail_kind_asked, |sender| {
        assessment_asked(sender, &sample_reader(), &asked())
    }),
    MailKind::new("review.due", t::review_mail_kind_due, |sender| {
        let second = UnitAsked {
            reference: "IDEE-2026-0152".into(),
            title: "Des bancs le long du canal".into(),
            due_at: Some(SAMPLE_NOW.plus_days(5)),
            ..asked()
        };
        assessments_due(sender, &sample_reader(), &[&asked(), &second])
    }),
];

fn asked() -> UnitAsked {
    let idea = samples::contribution();
    UnitAsked {
        id: AssessmentId::new(88),
        reference: idea.reference,
        title: idea.title,
        process: spaces::process().title,
        kind: AssessmentKind::Feasibility,
        due_at: Some(SAMPLE_NOW.plus_days(3)),
        unit_id: UnitId::new(4),
        unit: "Bâtiments et énergie".into(),
        mailbox: "batiments@exemple.fr".into(),
        notify: true,
        remind_days: 7,
    }
}
