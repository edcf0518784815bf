//! The calendar of a process: what is done, where we are, what comes.

use maud::{Markup, html};

/// Where a step stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    /// Over.
    Done,
    /// Going on now.
    Here,
    /// To come.
    Ahead,
}

/// One step.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its name: "Vote".
    pub name: String,
    /// Its dates in words: "18 févr. – 19 mars".
    pub dates: String,
    /// Where it stands.
    pub state: StepState,
    /// Leads to what one can do there.
    pub href: Option<String>,
}

/// The steps in order; `here` is "Vous êtes ici", `done` tells those who listen that a step is over.
pub fn steps(label: &str, here: &str, done: &str, steps: &[Step]) -> Markup {
    html! {
        ol class="steps" role="list" aria-label=(label) {
            @for step in steps {
                li class=[(step.state == StepState::Done).then_some("done")] aria-current=[(step.state == StepState::Here).then_some("step")] {
                    b { @if let Some(href) = &step.href { a href=(href) { (step.name) } } @else { (step.name) } }
                    @if step.state == StepState::Done { span class="sr-only" { " (" (done) ") " } }
                    span { (step.dates) }
                    @if step.state == StepState::Here { span class="here" { (here) } }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    use StepState::*;
    let all = [("Idées", "25 août – 30 oct.", Done), ("Instruction", "nov. – févr.", Done), ("Vote", "18 févr. – 19 mars", Here), ("Résultats", "22 avril", Ahead)];
    let list = all.map(|(name, dates, state)| Step { name: name.into(), dates: dates.into(), state, href: None });
    steps("Calendrier (exemple)", "Vous êtes ici", "terminé", &list)
}
