//! "Numéros et projets soumis": what is put to the vote and what still hinders it.

use maud::{Markup, Render, html};
use parvis_kernel::Money;
use parvis_ui::{Tone, link_button, notice};
use parvis_web::Cx;

use crate::{
    model::{OfferedRow, Round},
    t,
};

/// What is put to the vote, in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// Shortlisted projects.
    pub projects: usize,
    /// Those without a number.
    pub without_number: usize,
    /// Those without a cost.
    pub without_cost: usize,
    /// Numbers given twice.
    pub number_twice: usize,
    /// Those dearer than the whole envelope.
    pub too_dear: usize,
}

impl Ready {
    /// The figures of these projects.
    pub fn of(rows: &[OfferedRow], envelope: Money) -> Ready {
        let numbers: Vec<i64> = rows.iter().filter_map(|row| row.number).collect();
        Ready {
            projects: rows.len(),
            without_number: rows.iter().filter(|row| row.number.is_none()).count(),
            without_cost: rows.iter().filter(|row| row.cost_cents.is_none()).count(),
            // By number, as the store gives them.
            number_twice: numbers.windows(2).filter(|pair| pair[0] == pair[1]).count(),
            too_dear: rows.iter().filter(|row| row.cost_cents.is_some_and(|cost| cost > envelope)).count(),
        }
    }

    /// Whether every project can be voted for.
    pub const fn is_ready(&self) -> bool {
        self.projects > 0 && self.without_number == 0 && self.without_cost == 0 && self.number_twice == 0
    }
}

/// The section.
pub fn section(cx: &Cx, round: &Round, rows: &[OfferedRow]) -> Markup {
    let ready = Ready::of(rows, round.envelope);
    let tone = if ready.is_ready() { Tone::Good } else { Tone::Bad };
    let list = format!("/bureau/contributions?demarche={}", round.slug);
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_ready_title())) }
            (notice(tone, html! {
                p { b { (cx.t(t::voting_ready_projects(ready.projects))) } }
                @if ready.is_ready() { p { (cx.t(t::voting_ready_all())) } }
                @else { p { (cx.t(t::voting_ready_blocked())) } }
                @if ready.without_number > 0 { p { (cx.t(t::voting_ready_numbers(ready.without_number))) } }
                @if ready.without_cost > 0 { p { (cx.t(t::voting_ready_costs(ready.without_cost))) } }
                @if ready.number_twice > 0 { p { (cx.t(t::voting_ready_twice(ready.number_twice))) } }
                @if ready.too_dear > 0 { p { (cx.t(t::voting_ready_dear(ready.too_dear))) } }
            }))
            p { (link_button(cx.t(t::voting_ready_list()), list).small().plain().render()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: Option<i64>, euros: Option<i64>) -> OfferedRow {
        OfferedRow {
            id: 1,
            number,
            title: "Un verger".into(),
            cost_cents: euros.map(Money::from_euros),
            area_id: None,
            youth: false,
            reference: "P-1".into(),
            stage: "shortlisted".into(),
            lat: None,
            lon: None,
        }
    }

    #[test]
    fn each_project_needs_a_number_of_its_own_and_a_cost() {
        let envelope = Money::from_euros(100);
        assert!(!Ready::of(&[], envelope).is_ready());
        assert!(Ready::of(&[row(Some(1), Some(5)), row(Some(2), Some(500))], envelope).is_ready());
        let bad = Ready::of(&[row(Some(1), None), row(Some(1), Some(5)), row(None, Some(5))], envelope);
        assert_eq!((bad.without_cost, bad.number_twice, bad.without_number), (1, 1, 1));
        assert!(!bad.is_ready());
    }
}
