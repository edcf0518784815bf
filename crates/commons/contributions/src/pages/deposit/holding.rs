//! Whose draft it is, and what every page of the form needs.

use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_slice::PanelSeed;
use parvis_spaces::{self as spaces, ActivityState, FormField};
use parvis_web::{Actor, Cx, Proof, Proofs, WebError};

use crate::{
    model::{DraftData, DraftRow, Holder, Step},
    pages::scene::Scene,
    rules, store,
};

/// Who fills the form, carried into database closures.
#[derive(Clone)]
pub(crate) struct Filling {
    /// Name of the process in addresses.
    pub slug: String,
    /// Who.
    pub actor: Actor,
    /// Their session, if there is one.
    pub session: Option<i64>,
    /// What pieces may know.
    pub seed: PanelSeed,
    /// When.
    pub now: Timestamp,
}

impl Filling {
    /// Of this request.
    pub fn of(cx: &Cx) -> Result<Filling, WebError> {
        Ok(Filling {
            slug: cx.path("process")?,
            actor: cx.actor(),
            session: cx.session_id(),
            seed: PanelSeed::of(cx),
            now: cx.now(),
        })
    }

    /// Who holds the draft.
    pub fn holder(&self) -> Option<Holder> {
        self.actor.person_id().map(Holder::Person).or_else(|| self.session.map(Holder::Session))
    }

    /// The address of the form.
    pub fn path(&self) -> String {
        format!("/demarches/{}/deposer", self.slug)
    }

    /// The form as it stands now.
    pub fn load(&self, c: &mut Conn) -> Result<Deposit, WebError> {
        let scene = Scene::load(c, &self.slug, &self.seed)?;
        let process = scene.process().id;
        let own = match self.actor.person_id() {
            Some(person) => store::draft(c, Holder::Person(person), process)?,
            None => None,
        };
        let given = match self.session {
            Some(session) => store::draft(c, Holder::Session(session), process)?,
            None => None,
        };
        let draft = own.into_iter().chain(given).max_by_key(|draft| draft.updated_at);
        let fields = spaces::form_fields(c, process)?;
        let state = spaces::activity_state(c, process, "deposit", self.now)?;
        let accepted = spaces::accepted_proofs(c, process, "deposit", &Proof::ALL, self.now)?;
        Ok(Deposit {
            accepted,
            data: draft.as_ref().map(DraftRow::data).unwrap_or_default(),
            draft,
            fields,
            state,
            scene,
        })
    }

    /// Makes the draft of the session that of the person who signed in since.
    pub fn adopt(&self, tx: &mut Conn, deposit: &Deposit) -> Result<(), WebError> {
        if let (Some(session), Some(person)) = (self.session, self.actor.person_id()) {
            store::adopt_draft(tx, session, person, deposit.scene.process().id)?;
        }
        Ok(())
    }
}

/// The form as it stands.
pub(crate) struct Deposit {
    /// The process and its surroundings.
    pub scene: Scene,
    /// Its own questions.
    pub fields: Vec<FormField>,
    /// What one must prove to send it.
    pub accepted: Proofs,
    /// Whether one may deposit now.
    pub state: ActivityState,
    /// The draft, if one was kept.
    pub draft: Option<DraftRow>,
    /// What was typed so far.
    pub data: DraftData,
}

impl Deposit {
    /// Whether a theme is asked for.
    pub fn has_themes(&self) -> bool {
        self.scene.themes.iter().any(|theme| theme.active)
    }

    /// All steps in order.
    pub fn steps(&self) -> Vec<Step> {
        Step::all(rules::question_pages(&self.fields).len())
    }

    /// Which step this is and how many there are; similar ideas count with the title.
    pub fn rank(&self, step: Step) -> (usize, usize) {
        let mut steps = self.steps();
        steps.retain(|one| *one != Step::Similar);
        let step = if step == Step::Similar { Step::Title } else { step };
        (steps.iter().position(|one| *one == step).map_or(1, |here| here + 1), steps.len())
    }

    /// The step after this one.
    pub fn after(&self, step: Step) -> Step {
        let steps = self.steps();
        let here = steps.iter().position(|one| *one == step);
        here.and_then(|here| steps.get(here + 1)).copied().unwrap_or(Step::Check)
    }

    /// The step before this one, to go back to: never the similar ideas, which may have gone.
    pub fn before(&self, step: Step) -> Option<Step> {
        let steps = self.steps();
        let here = steps.iter().position(|one| *one == step)?;
        steps[..here].iter().rev().copied().find(|one| *one != Step::Similar)
    }

    /// The questions of a step, but those that want files.
    pub fn questions(&self, step: Step) -> Vec<&FormField> {
        match step {
            Step::Description => rules::cost_question(&self.fields).into_iter().collect(),
            Step::Questions(page) => {
                rules::question_pages(&self.fields).into_iter().nth(page).unwrap_or_default()
            }
            _ => Vec::new(),
        }
    }
}
