//! The forms of the desk: status with reason and official answer, merger, number and cost, visibility. An agent sees those
//! that they may send.

use maud::{Markup, html};
use parvis_kernel::Money;
use parvis_ui::{Choice, Field, FormState, button, fold_of_fields, hidden};
use parvis_web::{Cx, Role};

use super::desk::View;
use crate::{policy, t};

/// The forms.
pub(super) fn forms(cx: &Cx, view: &View, state: &FormState) -> Markup {
    html! {
        section class="stack gap-5" aria-labelledby="agir" {
            h2 id="agir" { (cx.t(t::contributions_decide())) }
            (status(cx, view, state))
            (merge(cx, view, state))
            (figures(cx, view, state))
            (visibility(cx, view))
        }
    }
}

fn status(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let may = |status: &&parvis_spaces::Status| policy::may_move(&cx.actor(), &view.row, status).is_ok();
    let choices: Vec<Choice> = view
        .statuses
        .iter()
        .filter(may)
        .map(|status| Choice::new(status.id.to_string(), status.label.as_str()).hint(status.hint.as_str()))
        .collect();
    html! {
        @if choices.is_empty() { p class="hint" { (cx.t(t::contributions_no_move())) } }
        @else {
            form class="stack gap-5" method="post" action={ (view.row.desk_path()) "/statut" } novalidate {
                (Field::radios("vers", cx.t(t::contributions_new_status()), choices).state(state))
                (Field::textarea("motif", cx.t(t::contributions_reason()), 4).hint(cx.t(t::contributions_reason_hint())).state(state))
                (Field::textarea("reponse", cx.t(t::contributions_official_response()), 4).hint(cx.t(t::contributions_response_hint())).optional(cx.t(t::contributions_optional())).state(state))
                (button(cx.t(t::contributions_move())))
            }
        }
    }
}

fn merge(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let moderates = cx.actor().may_in(
        Role::Moderator,
        Some(view.row.process_id.raw()),
        view.row.area_id.map(parvis_kernel::Id::raw),
        view.row.theme_id.map(parvis_kernel::Id::raw),
    );
    html! {
        @if moderates && view.row.merged_into.is_none() {
            (fold_of_fields(state, &["reference", "motif_fusion"], cx.t(t::contributions_merge()), html! {
                p { (cx.t(t::contributions_merge_meaning())) }
                form class="stack" method="post" action={ (view.row.desk_path()) "/fusion" } novalidate {
                    (Field::text("reference", cx.t(t::contributions_merge_with())).hint(cx.t(t::contributions_merge_hint())).width("w-16").state(state))
                    (Field::textarea("motif_fusion", cx.t(t::contributions_reason()), 3).state(state))
                    (button(cx.t(t::contributions_merge())).plain())
                }
            }))
        }
    }
}

fn figures(cx: &Cx, view: &View, state: &FormState) -> Markup {
    let row = &view.row;
    let administers = cx.actor().has_role(Role::Administrator);
    let mut shown = state.clone();
    if !shown.values.contains_key("cout") {
        shown.set("cout", row.cost.map(Money::to_input).unwrap_or_default());
        shown.set("numero", row.number.map(|number| number.to_string()).unwrap_or_default());
        shown.set("jeunes", if row.youth { "1" } else { "" });
    }
    html! {
        @if policy::may_number(&cx.actor(), Some(row)).is_ok() {
            (fold_of_fields(state, &["cout", "numero", "jeunes"], cx.t(t::contributions_figures()), html! {
                form class="stack" method="post" action={ (row.desk_path()) "/chiffres" } novalidate {
                    (Field::money("cout", cx.t(t::contributions_cost())).optional(cx.t(t::contributions_optional())).state(&shown))
                    @if administers { (Field::number("numero", cx.t(t::contributions_number())).optional(cx.t(t::contributions_optional())).state(&shown)) }
                    (Field::checkbox("jeunes", cx.t(t::contributions_youth())).hint(cx.t(t::contributions_youth_hint())).state(&shown))
                    (button(cx.t(t::contributions_save())).plain())
                }
            }))
        }
    }
}

fn visibility(cx: &Cx, view: &View) -> Markup {
    let (label, wanted) =
        if view.row.hidden { (t::contributions_unhide(), "non") } else { (t::contributions_hide(), "oui") };
    html! {
        @if policy::may_hide(&cx.actor(), &view.row).is_ok() {
            form class="row" method="post" action={ (view.row.desk_path()) "/masquer" } {
                (hidden("voulu", wanted))
                (button(cx.t(label)).plain())
                span class="hint" { (cx.t(t::contributions_hide_hint())) }
            }
        }
    }
}
