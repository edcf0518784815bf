//! Words of verdicts and steps, shared by pages and panels.

use parvis_i18n::Texts;
use parvis_kernel::Message;
use parvis_ui::{Icon, Tag, Tone, tag};

use crate::{
    model::{AssessmentKind, Verdict},
    t,
};

/// "Recevabilité", "Faisabilité et coût".
pub fn kind_title(kind: AssessmentKind) -> Message {
    match kind {
        AssessmentKind::Admissibility => t::review_admissibility(),
        AssessmentKind::Feasibility => t::review_feasibility(),
    }
}

/// A verdict in the words of its step.
pub fn verdict_name(kind: AssessmentKind, verdict: Verdict) -> Message {
    match (kind, verdict) {
        (_, Verdict::Pending) => t::review_verdict_pending(),
        (AssessmentKind::Admissibility, Verdict::Unfavorable) => t::review_verdict_inadmissible(),
        (AssessmentKind::Admissibility, _) => t::review_verdict_admissible(),
        (AssessmentKind::Feasibility, Verdict::Favorable) => t::review_verdict_favorable(),
        (AssessmentKind::Feasibility, Verdict::Reserved) => t::review_verdict_reserved(),
        (AssessmentKind::Feasibility, Verdict::Unfavorable) => t::review_verdict_unfavorable(),
    }
}

/// A verdict as a tag.
pub fn verdict_tag(texts: &Texts, kind: AssessmentKind, verdict: Verdict) -> Tag {
    let word = texts.say(&verdict_name(kind, verdict));
    match verdict {
        Verdict::Pending => tag(Tone::Neutral, word).icon(Icon::Hourglass),
        Verdict::Favorable => tag(Tone::Good, word),
        Verdict::Reserved => tag(Tone::Watch, word),
        Verdict::Unfavorable => tag(Tone::Bad, word),
    }
}
