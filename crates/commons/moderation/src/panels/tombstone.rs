//! What stands at the address of a contribution that was public and was taken down: when and why, and that its supports
//! are kept. Its words are not repeated, and neither are the moderator's to its author.

use maud::{Markup, html};
use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError};
use parvis_kernel::Arg;
use parvis_slice::PanelCx;
use parvis_ui::{Tone, notice};

use crate::{
    model::{DecisionRow, Reason, Verdict},
    store, t,
};

/// The tombstones of these; none where moderation did not take it down.
pub fn tombstone(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for subject in subjects {
        let id = ContributionId::new(*subject);
        let alert = store::alert(conn, id)?.filter(|alert| alert.hid);
        let decisions = store::decisions_of(conn, id)?;
        let standing = decisions.iter().find(|row| row.undone_at.is_none());
        let refusal = standing.and_then(|row| match row.decision {
            Verdict::Refuse => Some(row),
            // The refusal stays: it says why.
            Verdict::Uphold => {
                decisions.iter().find(|row| row.decision == Verdict::Refuse && row.undone_at.is_none())
            }
            _ => None,
        });
        if let Some(alert) = alert {
            let since = alert.raised_at.unwrap_or(cx.now);
            panels.push((*subject, waiting(cx, Arg::Day(since))));
        } else if let Some(refusal) = refusal {
            let reason = match refusal.reason_id {
                Some(id) => store::reason(conn, id)?,
                None => None,
            };
            panels.push((*subject, refused(cx, refusal, reason.as_ref())));
        }
    }
    Ok(panels)
}

fn waiting(cx: &PanelCx<'_>, since: Arg) -> Markup {
    notice(
        Tone::Watch,
        html! {
            p { (cx.texts.say(&t::moderation_gone_flags(since))) }
            p { a href="/moderation" { (cx.texts.say(&t::moderation_flag_how())) } }
        },
    )
}

fn refused(cx: &PanelCx<'_>, refusal: &DecisionRow, reason: Option<&Reason>) -> Markup {
    notice(
        Tone::Watch,
        html! {
            p { b { (cx.texts.say(&t::moderation_gone_refused(Arg::Day(refusal.at)))) } }
            @if let Some(reason) = reason {
                p { (cx.texts.say(&t::moderation_gone_reason(reason.title.as_str()))) }
                @if !reason.article.is_empty() { p class="hint" { (reason.article) } }
            }
            p { a href="/moderation" { (cx.texts.say(&t::moderation_flag_how())) } }
        },
    )
}
