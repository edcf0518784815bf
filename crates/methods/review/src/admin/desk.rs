//! The desk of one project: its text, the two steps, the shortlist.

use std::collections::HashMap;

use parvis_contributions::{self as contributions, Contribution};
use parvis_moderation::{self as moderation, Reason};
use parvis_spaces::{self as spaces, Process, Status};
use parvis_territory as territory;
use parvis_ui::FormState;
use parvis_web::{Cx, OfficePage, Outcome, PersonId, WebError};

use super::desk_view;
use crate::{
    model::{Assessment, AssessmentKind, Unit},
    policy, store,
};

/// All that the page shows.
pub struct Desk {
    /// The contribution.
    pub what: Contribution,
    /// Its process.
    pub process: Process,
    /// Its status.
    pub status: Option<Status>,
    /// The name of its area.
    pub area: Option<String>,
    /// The name of its theme.
    pub theme: Option<String>,
    /// Its assessments.
    pub assessments: Vec<Assessment>,
    /// The units, also those that are no longer given work.
    pub units: Vec<Unit>,
    /// The grounds on offer.
    pub grounds: Vec<Reason>,
    /// Names of the agents who assessed.
    pub names: HashMap<PersonId, String>,
}

impl Desk {
    /// The assessment of a step.
    pub fn assessment(&self, kind: AssessmentKind) -> Option<&Assessment> {
        self.assessments.iter().find(|assessment| assessment.kind == kind)
    }

    /// The unit of that key.
    pub fn unit(&self, assessment: &Assessment) -> Option<&Unit> {
        let id = assessment.unit_id?;
        self.units.iter().find(|unit| unit.id == id)
    }
}

/// Which form was sent with a fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Faulty {
    /// None.
    Nothing,
    /// Giving it to a unit.
    Assignment,
    /// The conclusion of a step.
    Conclusion(AssessmentKind),
}

/// `GET /bureau/instruction/{reference}`
pub async fn show(cx: Cx) -> Outcome {
    page_of(&cx, Faulty::Nothing, FormState::default()).await
}

/// The page, with a form that was sent with a fault.
pub async fn page_of(cx: &Cx, faulty: Faulty, state: FormState) -> Outcome {
    let (reference, actor) = (cx.path::<String>("reference")?, cx.actor());
    let desk = cx
        .read(move |c| {
            let what = contributions::store::by_reference(c, &reference)?.ok_or(WebError::NotFound)?;
            policy::may_assess(&actor, &what).map_err(|_| WebError::NotFound)?;
            let assessments = store::assessments_of(c, &[what.id.raw()])?;
            let people: Vec<PersonId> = assessments.iter().filter_map(|one| one.assessor_id).collect();
            Ok(Desk {
                process: spaces::process(c, what.process_id)?.ok_or(WebError::NotFound)?,
                status: spaces::status(c, what.status_id)?,
                area: what
                    .area_id
                    .map(|id| territory::area(c, id))
                    .transpose()?
                    .flatten()
                    .map(|area| area.name),
                theme: what
                    .theme_id
                    .map(|id| territory::theme(c, id))
                    .transpose()?
                    .flatten()
                    .map(|theme| theme.name),
                units: store::units(c)?,
                grounds: moderation::reasons(c)?.into_iter().filter(|reason| reason.active).collect(),
                names: parvis_people::public_names(c, &people)?,
                assessments,
                what,
            })
        })
        .await?;
    let main = desk_view::main(cx, &desk, faulty, &state);
    OfficePage::new(&desk.what.title, main).with_errors(&state).reply(cx).await
}
