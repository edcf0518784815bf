//! Public pages: what was decided about one's own contribution and the appeal, flagging something, the yearly figures.

pub mod decision;
pub mod figures;
pub mod flag;
mod stamp;

use parvis_contributions::{self as contributions, Contribution};
use parvis_db::Conn;
use parvis_kernel::Message;
use parvis_slice::PanelSeed;
use parvis_spaces::{self as spaces, ProcessFrame};
use parvis_web::{Actor, WebError};

use crate::{model::FlagReason, t};

/// A reason for flagging, in words.
pub fn flag_reason(reason: FlagReason) -> Message {
    match reason {
        FlagReason::Hateful => t::moderation_flag_hateful(),
        FlagReason::Personal => t::moderation_flag_personal(),
        FlagReason::Advertising => t::moderation_flag_advertising(),
        FlagReason::OffTopic => t::moderation_flag_off_topic(),
        FlagReason::Unlawful => t::moderation_flag_unlawful(),
        FlagReason::Other => t::moderation_flag_other(),
    }
}

/// A contribution of a process, where this person may see it, with the frame of its pages.
fn find(
    c: &mut Conn,
    seed: &PanelSeed,
    actor: &Actor,
    slug: &str,
    reference: &str,
) -> Result<(ProcessFrame, Contribution), WebError> {
    let frame = spaces::process_frame(c, seed, slug)?;
    let what = contributions::store::by_reference(c, reference)?
        .filter(|what| what.process_id == frame.process.id)
        .filter(|what| contributions::policy::may_see(actor, what))
        .ok_or(WebError::NotFound)?;
    Ok((frame, what))
}
