//! The side column of a contribution's page: acts, facts, sharing.

use maud::{Markup, Render, html};
use parvis_spaces::ActivityState;
use parvis_ui::{Field, Icon, button, data_list, hidden, icon, link_button};
use parvis_web::Cx;
use url::form_urlencoded::byte_serialize;

use super::{card::place, project::View};
use crate::{model::Contribution, policy, t};

/// The column.
pub(super) fn side(cx: &Cx, view: &View) -> Markup {
    html! {
        aside class="stack gap-6" aria-label=(cx.t(t::contributions_acts())) {
            @if !view.acts.is_empty() { div class="stack" { @for act in &view.acts { (act) } } }
            (support(cx, view))
            (facts(cx, view))
            (share(cx, view))
            @for piece in &view.foot { (piece) }
        }
    }
}

fn support(cx: &Cx, view: &View) -> Markup {
    let (row, path) = (&view.row, view.row.path(&view.scene.process().slug));
    let open = row.visible && view.supports.is_open() && !policy::is_author(&cx.actor(), row);
    let (label, wanted) = if view.supporting {
        (t::contributions_support_take_back(), "non")
    } else {
        (t::contributions_support(), "oui")
    };
    html! {
        section class="stack gap-3" id="soutien" {
            @if view.supports.is_open() || row.support_count > 0 {
                p { b { (cx.t(t::contributions_supports(row.support_count))) } }
            }
            @if open {
                form method="post" action={ (path) "/soutenir" } {
                    (hidden("voulu", wanted))
                    (button(cx.t(label)).icon(Icon::ThumbsUp).pressed(view.supporting).wide())
                }
            } @else if let ActivityState::Upcoming(opens) = view.supports {
                p class="hint" { (cx.t(t::contributions_support_upcoming(parvis_kernel::Arg::Moment(opens)))) }
            }
            @if row.visible { (follow(cx, view, &path)) }
        }
    }
}

fn follow(cx: &Cx, view: &View, path: &str) -> Markup {
    let (label, wanted) = if view.following {
        (t::contributions_unfollow(), "non")
    } else {
        (t::contributions_follow(), "oui")
    };
    html! {
        form method="post" action={ (path) "/suivre" } {
            (hidden("voulu", wanted))
            (button(cx.t(label)).icon(Icon::Bell).plain().pressed(view.following).wide())
        }
        p class="hint" { (cx.t(t::contributions_follow_hint())) }
    }
}

fn facts(cx: &Cx, view: &View) -> Markup {
    let (row, scene) = (&view.row, &view.scene);
    let mut rows: Vec<(String, Markup)> = Vec::new();
    if let Some(cost) = row.cost {
        rows.push((cx.t(t::contributions_cost()), html! { (cx.texts().money(cost)) }));
    } else if let Some(asked) = row.asked {
        rows.push((cx.t(t::contributions_cost_asked()), html! { (cx.texts().money(asked)) }));
    }
    if let Some(place) = place(&row.place, scene.area(row.area_id).map(|area| area.name.as_str())) {
        rows.push((cx.t(t::contributions_place()), html! { (place) }));
    }
    rows.push((cx.t(t::contributions_proponent()), proponent(cx, view)));
    rows.push((cx.t(t::contributions_sent_on()), html! { (cx.texts().day(row.submitted_at)) }));
    rows.push((cx.t(t::contributions_reference()), html! { (row.reference) }));
    let shown: Vec<(&str, Markup)> =
        rows.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    data_list(&shown)
}

/// Who carries it, with whom.
fn proponent(cx: &Cx, view: &View) -> Markup {
    let row: &Contribution = &view.row;
    html! {
        (row.author_name)
        @if let Some(organisation) = &row.organisation { br; (organisation) }
        @if !view.co_proponents.is_empty() {
            br; (cx.t(t::contributions_with())) " "
            @for (rank, other) in view.co_proponents.iter().enumerate() { @if rank > 0 { ", " } (other.name) }
        }
    }
}

/// Links and an address to copy: nothing is loaded from elsewhere.
fn share(cx: &Cx, view: &View) -> Markup {
    let url = format!("{}{}", cx.tenant().base_url(), view.row.path(&view.scene.process().slug));
    let coded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
    let (address, title) = (coded(&url), coded(&view.row.title));
    let mail = format!("mailto:?subject={title}&body={address}");
    let elsewhere = [
        ("Facebook", format!("https://www.facebook.com/sharer/sharer.php?u={address}")),
        ("WhatsApp", format!("https://wa.me/?text={title}%20{address}")),
        ("LinkedIn", format!("https://www.linkedin.com/sharing/share-offsite/?url={address}")),
    ];
    html! {
        @if view.row.visible {
            section class="stack gap-3 no-print" aria-labelledby="partager" {
                h2 id="partager" class="lead strong" { (cx.t(t::contributions_share())) }
                (Field::text("adresse", cx.t(t::contributions_share_address())).value(url).attr("readonly", "").render())
                div class="row" {
                    (link_button(cx.t(t::contributions_share_mail()), mail).icon(Icon::Mail).plain().small())
                }
                ul role="list" class="row" {
                    @for (name, href) in elsewhere {
                        li { a href=(href) rel="noopener nofollow" { (name) span class="sr-only" { " " (cx.t(t::contributions_elsewhere())) } } }
                    }
                }
                p class="hint" { (icon(Icon::Printer)) " " (cx.t(t::contributions_printable())) }
            }
        }
    }
}
