//! "Comment prouver qui l'on est": boxes of each activity in which citizens act, in the form of a phase. Those of an
//! activity that is not ticked are not read.

use maud::{Markup, html};
use parvis_slice::{ActivityKind, registry};
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Cx, Proof, Proofs};

use crate::{
    model::{Phase, proofs_in},
    pages::proofs::proof_label,
    t,
};

fn kinds() -> impl Iterator<Item = &'static ActivityKind> {
    registry().activities().filter(|kind| !kind.proofs.is_empty())
}

fn field_of(kind: &ActivityKind) -> String {
    format!("preuve-{}", kind.key)
}

/// The fields.
pub(super) fn fields(cx: &Cx, state: &FormState) -> Markup {
    let choices = || {
        Proof::ALL.map(|proof| {
            let (label, hint) = proof_label(proof);
            Choice::new(proof.key(), cx.t(label)).hint(cx.t(hint))
        })
    };
    html! {
        @for kind in kinds() {
            (Field::checkboxes(field_of(kind), cx.t(t::spaces_proofs(cx.t((kind.label)()))), choices().to_vec())
                .hint(cx.t(t::spaces_proofs_hint())).state(state))
        }
    }
}

/// Ticks what is chosen in a phase, or what is proposed.
pub(super) fn fill(state: &mut FormState, phase: Option<&Phase>) {
    for kind in kinds() {
        let chosen =
            phase.and_then(|phase| phase.activity(kind.key)).map(|activity| activity.settings.clone());
        for proof in proofs_in(&chosen.unwrap_or_default(), kind.proofs).iter() {
            state.add(field_of(kind), proof.key());
        }
    }
}

/// What was ticked for each of these activities; without a box a sentence stands at its field.
pub(super) fn typed(cx: &Cx, state: &mut FormState, activities: &[String]) -> Vec<(String, Proofs)> {
    let mut chosen = Vec::new();
    for kind in kinds().filter(|kind| activities.iter().any(|key| key == kind.key)) {
        let field = field_of(kind);
        let proofs = Proofs::new(cx.form().all(&field).iter().filter_map(|key| Proof::from_key(key)));
        if proofs.is_empty() {
            state.fail(&field, cx.t(t::spaces_proofs_missing()));
        }
        chosen.push((kind.key.to_owned(), proofs));
    }
    chosen
}
