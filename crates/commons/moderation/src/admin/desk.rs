//! One contribution on the desk, beside the queue.

use maud::Markup;
use parvis_contributions::corrections;
use parvis_ui::{FormState, assets};
use parvis_web::{Cx, OfficePage, Outcome};

use super::{
    desk_view,
    queue::{column, note},
    scene::{Desk, Scene, load_desk, load_scene},
    sieve::ask_of,
};
use crate::{model::Reason, store};

/// Which form stands under the contribution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// None: the bar of decisions.
    None,
    /// Asking for a correction.
    AskChange,
    /// Refusing.
    Refuse,
}

/// `GET /bureau/moderation/{reference}`
pub async fn show(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    page_of(&cx, reference, Act::None, FormState::default()).await
}

/// All that the page shows.
pub struct View {
    /// The queue.
    pub scene: Scene,
    /// The contribution.
    pub desk: Desk,
    /// What its author corrected, word by word.
    pub corrections: Option<Markup>,
    /// The reasons on offer.
    pub reasons: Vec<Reason>,
    /// The form.
    pub act: Act,
}

/// The page with this contribution and this form.
pub async fn page_of(cx: &Cx, reference: String, act: Act, state: FormState) -> Outcome {
    let (actor, now, ask, texts) = (cx.actor(), cx.now(), ask_of(cx), cx.texts().clone());
    let view = cx
        .read(move |c| {
            let desk = load_desk(c, &actor, now, &reference)?;
            let scene = load_scene(c, ask, now, Some(&desk.what))?;
            let reasons = store::reasons(c)?.into_iter().filter(|reason| reason.active).collect();
            let corrections = corrections(c, &texts, &desk.what)?;
            Ok(View { scene, desk, corrections, reasons, act })
        })
        .await?;
    let queue = column(cx.texts(), &view.scene, &view.desk.what.reference, now);
    let main = desk_view::main(cx, &view, &state);
    OfficePage::new(&view.desk.what.title, main)
        .queue(queue)
        .note(note(cx.texts(), &view.scene))
        .script(&assets::QUEUE_KEYS_JS)
        .script(&assets::QUEUE_FLOW_JS)
        .with_errors(&state)
        .reply(cx)
        .await
}
