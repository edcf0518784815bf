//! The winners in the back office: what comes next in each, and which are late.

use maud::{Markup, Render, html};
use parvis_spaces as spaces;
use parvis_territory as territory;
use parvis_ui::{Icon, Tab, Table, empty_state, tabs};
use parvis_web::{Cx, OfficePage, Outcome, WebError};

use super::desk_view::urgency;
use crate::{
    model::{DeliveryState, Figures, Work, WorkQuery},
    store, t, words,
};

/// The address of the list over all processes.
pub const PATH: &str = "/bureau/realisations";

/// `GET /bureau/realisations`
pub async fn all(cx: Cx) -> Outcome {
    let actor = cx.actor();
    let closed = actor.signed_in().map(|person| person.reach.closed.clone()).unwrap_or_default();
    let query = WorkQuery { process: None, hidden_too: true, closed };
    let works = cx.read(move |c| Ok(store::works(c, &query)?)).await?;
    let title = cx.t(t::delivery_rail());
    page(&cx, &title, PATH.to_owned(), None, works).await
}

/// `GET /bureau/demarches/{process}/suivi`
pub async fn of_process(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (process, works) = cx
        .read(move |c| {
            let process = spaces::process_by_slug(c, &slug)?.ok_or(WebError::NotFound)?;
            let of_process =
                WorkQuery { process: Some(process.id), hidden_too: true, ..WorkQuery::default() };
            let works = store::works(c, &of_process)?;
            Ok((process, works))
        })
        .await?;
    let title = cx.t(t::delivery_desk_list_title(process.title.as_str()));
    let back = (process.desk_path(), process.title.clone());
    page(&cx, &title, format!("{}/suivi", process.desk_path()), Some(back), works).await
}

async fn page(
    cx: &Cx,
    title: &str,
    path: String,
    back: Option<(String, String)>,
    mut works: Vec<Work>,
) -> Outcome {
    let now = cx.now();
    let asked = DeliveryState::from_word(&cx.query().text("etat"));
    works.sort_by_key(|work| {
        (urgency(work.state(now)), std::cmp::Reverse(work.late(now).map_or(0, |(_, days)| days)))
    });
    let sum = Figures::of(&works, now);
    let views = views(cx, &path, &works, asked);
    works.retain(|work| asked.is_none_or(|state| work.state(now) == state));
    let areas: Vec<_> = works.iter().filter_map(|work| work.row.area_id).collect();
    let areas = cx.read(move |c| Ok(territory::area_names(c, &areas)?)).await?;
    let area = |work: &Work| work.row.area_id.and_then(|id| areas.get(&id)).cloned().unwrap_or_default();
    let main = html! {
        @if let Some((href, label)) = back { p { a href=(href) { (label) } } }
        h1 { (title) }
        p { (cx.t(t::delivery_figures(sum.projects, sum.delivered, sum.ongoing))) }
        (views)
        @if works.is_empty() {
            (empty_state(&cx.t(t::delivery_desk_none()), cx.t(t::delivery_desk_none_why()), html! {}))
        } @else {
            (table(cx, title, &works, area))
        }
    };
    OfficePage::new(title, main).reply(cx).await
}

/// The states as views, each with how many there are.
fn views(cx: &Cx, path: &str, works: &[Work], asked: Option<DeliveryState>) -> Markup {
    let tab = |state: Option<DeliveryState>| {
        let n = works.iter().filter(|work| state.is_none_or(|state| work.state(cx.now()) == state)).count();
        Tab {
            text: state
                .map_or_else(|| cx.t(t::delivery_all_states()), |state| cx.t(words::state_name(state))),
            href: state.map_or_else(|| path.to_owned(), |state| format!("{path}?etat={}", state.word())),
            current: asked == state,
            count: Some(n.to_string()),
            icon: (state == Some(DeliveryState::Late)).then_some(Icon::Clock),
        }
    };
    let late_first =
        [DeliveryState::Late, DeliveryState::Ongoing, DeliveryState::Upcoming, DeliveryState::Delivered];
    let all: Vec<Tab> = std::iter::once(None).chain(late_first.map(Some)).map(tab).collect();
    tabs(&cx.t(t::delivery_state()), &all)
}

fn table(cx: &Cx, title: &str, works: &[Work], area: impl Fn(&Work) -> String) -> Markup {
    let mut table = Table::new(title)
        .caption_hidden()
        .dense()
        .column(cx.t(t::delivery_column_next()))
        .column(cx.t(t::delivery_canton()))
        .column(cx.t(t::delivery_state()))
        .numeric(cx.t(t::delivery_committed()))
        .numeric(cx.t(t::delivery_spent()));
    for work in works {
        let money =
            |amount: Option<_>| amount.map_or_else(|| "–".to_owned(), |amount| cx.texts().money(amount));
        table = table.row([
            html! {
                p { a href=(work.desk_path()) { (work.row.title) } " " span class="hint" { (work.row.reference) } }
                div { (next(cx, work)) }
            },
            html! { (area(work)) },
            html! { (words::state_tag(cx.texts(), work.state(cx.now()))) },
            html! { (money(work.row.committed)) },
            html! { (money(work.row.spent)) },
        ]);
    }
    table.render()
}

/// The next milestone, or what is late, and whether the reason is still to be said.
fn next(cx: &Cx, work: &Work) -> Markup {
    let today = work.day(cx.now());
    html! {
        @if let Some((late, days)) = work.late(cx.now()) {
            (words::late_sentence(cx.texts(), late, days))
            @if work.row.delay_reason.is_empty() { br; b { (cx.t(t::delivery_reason_missing())) } }
        } @else if work.row.stage == spaces::Stage::Delivered {
            (words::progress(cx.texts(), work))
        } @else if let Some(next) = work.next() {
            (next.title) br; span class="hint" { (words::milestone_dates(cx.texts(), next, today).0) }
        } @else if work.milestones.is_empty() {
            (cx.t(t::delivery_no_milestone_yet()))
        } @else {
            (cx.t(t::delivery_all_done()))
        }
    }
}
