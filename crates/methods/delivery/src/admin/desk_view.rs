//! The desk as a page.

use maud::{Markup, Render, html};
use parvis_ui::{FormState, Icon, Table, Tone, button, fold, link_button, notice};
use parvis_web::Cx;

use super::{
    desk::{Desk, path},
    forms,
};
use crate::{
    model::{DeliveryState, Milestone},
    panels, t, words,
};

/// Everything under the frame.
pub(super) fn main(cx: &Cx, desk: &Desk, title: &str, state: &FormState) -> Markup {
    let base = path(&desk.what.reference);
    let may = desk.allowed.is_ok();
    html! {
        p { a href={ "/bureau/demarches/" (desk.work.row.process_slug) "/suivi" } { (cx.t(t::delivery_desk_back())) } }
        h1 { (title) }
        p class="row" {
            (words::state_tag(cx.texts(), desk.work.state(cx.now())))
            a href=(desk.work.path()) { (cx.t(t::delivery_desk_public())) }
            a href=(desk.what.desk_path()) { (cx.t(t::delivery_desk_contribution())) }
        }
        @if let Err(refusal) = &desk.allowed { (notice(Tone::Neutral, html! { p { (cx.texts().say(&refusal.message)) } })) }
        (proposal(cx, desk, &base))
        (milestones(cx, desk, &base, state))
        section class="stack gap-4" aria-labelledby="montants" {
            h2 id="montants" { (cx.t(t::delivery_amounts())) }
            (words::amounts(cx.texts(), &desk.work))
            @if may { (forms::amounts_form(cx, &format!("{base}/montants"), state)) }
        }
        section class="stack gap-4" aria-labelledby="retard" {
            h2 id="retard" { (cx.t(t::delivery_desk_delay())) }
            @if may {
                (forms::delay_form(cx, &format!("{base}/retard"), desk.work.late(cx.now()), state))
            } @else {
                p { (desk.work.row.delay_reason) }
            }
        }
        (photos(cx, desk, &base, state))
        (panels::log::fold(cx.texts(), &desk.events))
    }
}

/// The next status, proposed and never taken silently.
fn proposal(cx: &Cx, desk: &Desk, base: &str) -> Markup {
    let Some((stage, status)) = desk.proposed.as_ref().filter(|_| desk.allowed.is_ok()) else {
        return html! {};
    };
    notice(
        Tone::Now,
        html! {
            p { (cx.t(t::delivery_propose(status.label.as_str()))) }
            form method="post" action={ (base) "/etat" } {
                (button(cx.t(t::delivery_propose_act(status.label.as_str()))).named("etat", stage.key()).icon(Icon::Check))
            }
        },
    )
}

fn milestones(cx: &Cx, desk: &Desk, base: &str, state: &FormState) -> Markup {
    let all = &desk.work.milestones;
    let may = desk.allowed.is_ok();
    let adding = ["titre", "prevu", "debut", "fin", "note"].iter().any(|field| state.error(field).is_some());
    let form = html! {
        form method="post" action={ (base) "/jalons" } class="stack gap-4" {
            (cx.once())
            (forms::milestone_fields(cx, state))
            (button(cx.t(t::delivery_add_milestone())))
        }
    };
    html! {
        section class="stack gap-4" aria-labelledby="etapes" {
            h2 id="etapes" { (cx.t(t::delivery_milestones())) }
            @if all.is_empty() { p { (cx.t(t::delivery_milestones_none())) } } @else { (table(cx, desk, base)) }
            @if may && (adding || all.is_empty()) {
                h3 { (cx.t(t::delivery_add_milestone())) }
                (form)
            } @else if may {
                (fold(cx.t(t::delivery_add_milestone()), form))
            }
        }
    }
}

fn table(cx: &Cx, desk: &Desk, base: &str) -> Markup {
    let all = &desk.work.milestones;
    let today = desk.work.day(cx.now());
    let mut table = Table::new(cx.t(t::delivery_milestones()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::delivery_column_milestone()))
        .column(cx.t(t::delivery_column_dates()))
        .column(cx.t(t::delivery_column_acts()));
    for (rank, one) in all.iter().enumerate() {
        let (dates, _) = words::milestone_dates(cx.texts(), one, today);
        let acts = match desk.allowed {
            Ok(()) => acts(cx, one, base, rank == 0, rank + 1 == all.len()),
            Err(_) => html! {},
        };
        table = table.row([
            html! { b { (one.title) } @if !one.note.is_empty() { p class="hint" { (one.note) } } },
            html! { (dates) },
            acts,
        ]);
    }
    table.render()
}

fn acts(cx: &Cx, one: &Milestone, base: &str, first: bool, last: bool) -> Markup {
    let to = |word: &str| format!("{base}/jalons/{}/{word}", one.id);
    let act = |word: &str, label: String, icon: Icon| {
        html! { form method="post" action=(to(word)) { (button(label).small().plain().icon(icon).context(one.title.as_str())) } }
    };
    html! {
        div class="row gap-2" {
            @if one.done_day.is_none() { (act("terminer", cx.t(t::delivery_done_today()), Icon::Check)) }
            (link_button(cx.t(t::delivery_edit()), format!("{base}/jalons/{}", one.id)).small().plain().icon(Icon::Pencil).context(one.title.as_str()))
            @if !first { (act("monter", cx.t(t::delivery_up()), Icon::ArrowUp)) }
            @if !last { (act("descendre", cx.t(t::delivery_down()), Icon::ArrowDown)) }
        }
    }
}

fn photos(cx: &Cx, desk: &Desk, base: &str, state: &FormState) -> Markup {
    let may = desk.allowed.is_ok();
    html! {
        section class="stack gap-4" aria-labelledby="photographies" {
            h2 id="photographies" { (cx.t(t::delivery_photos())) }
            @if desk.photos.is_empty() { p { (cx.t(t::delivery_photos_none())) } }
            div class="grid" {
                @for (rank, photo) in desk.photos.iter().enumerate() {
                    div class="card stack gap-2" {
                        (panels::photos::image(photo))
                        p class="hint" { @if photo.alt.is_empty() { (cx.t(t::delivery_decorative())) } @else { (photo.alt) } }
                        @if may {
                            form method="post" action={ (base) "/photographies/" (photo.id) "/retirer" } {
                                (button(cx.t(t::delivery_remove_photo())).small().plain().icon(Icon::Trash2).context(cx.t(t::delivery_photo_number(rank + 1))))
                            }
                        }
                    }
                }
            }
            @if may { (forms::photo_form(cx, &format!("{base}/photographies"), state)) }
        }
    }
}

/// The order of the list: what is late first, then what goes on, then what is to come, then what is done.
pub(super) const fn urgency(state: DeliveryState) -> u8 {
    match state {
        DeliveryState::Late => 0,
        DeliveryState::Ongoing => 1,
        DeliveryState::Upcoming => 2,
        DeliveryState::Delivered => 3,
    }
}
