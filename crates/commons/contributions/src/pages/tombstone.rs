//! What stays at the address of a contribution that was public and is so no longer: the reason, as the slice that
//! took it away words it. Without such a piece the address answers "not found", as if nothing had ever been there.

use http::StatusCode;
use maud::{Markup, html};
use parvis_db::Conn;
use parvis_slice::{PanelSeed, Place};
use parvis_web::{Actor, Cx, Outcome, WebError};

use super::scene::{Scene, pieces};
use crate::{model::Contribution, policy, store, t};

/// What is said in its place.
pub(super) struct Tombstone {
    row: Contribution,
    pieces: Vec<Markup>,
}

/// The tombstone of that reference, where this person may not see the contribution itself.
pub(super) fn find(
    c: &mut Conn,
    scene: &Scene,
    reference: &str,
    actor: &Actor,
    seed: &PanelSeed,
) -> Result<Option<Tombstone>, WebError> {
    let row = store::by_reference(c, reference)?.filter(|row| row.process_id == scene.process().id);
    let gone = |row: &Contribution| {
        row.published_at.is_some() && row.merged_into.is_none() && !policy::may_see(actor, row)
    };
    let Some(row) = row.filter(gone) else { return Ok(None) };
    let (id, process) = (row.id.raw(), Some(row.process_id.raw()));
    let all = pieces(c, Place::ContributionTombstone, seed, process, &[id])?.remove(&id).unwrap_or_default();
    Ok((!all.is_empty()).then_some(Tombstone { row, pieces: all }))
}

/// The page: gone (410), and no search engine keeps it.
pub(super) fn reply(cx: &Cx, scene: &Scene, gone: &Tombstone) -> Outcome {
    let title = cx.t(t::contributions_gone_title(gone.row.reference.as_str()));
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            @for piece in &gone.pieces { (piece) }
            @if gone.row.support_count > 0 { p { (cx.t(t::contributions_supports(gone.row.support_count))) } }
            p { a href=(scene.list_path()) { (cx.t(t::contributions_gone_list())) } }
        }
    };
    scene.frame.act_page(cx, &title, content).private().status(StatusCode::GONE).reply(cx)
}
