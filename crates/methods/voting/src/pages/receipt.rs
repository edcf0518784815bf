//! The receipt: that a vote counts, when it was cast, what comes next; never what was chosen. Whoever has the code may
//! ask; the signed-in voter finds their own without it.

use maud::{Markup, Render, html};
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, process_frame};
use parvis_ui::{Field, FormState, Icon, Tone, button, data_list, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect};

use super::{act_page, day_words, narrow};
use crate::{
    actions::RoundKeys,
    model::{Round, RoundState},
    rules::receipt_code,
    store, t,
};

/// `GET /demarches/{process}/vote/recu`: one's own, or the form for a code.
pub async fn find(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, person, keys) = (PanelSeed::of(&cx), cx.person_id(), RoundKeys::of(cx.tenant()));
    let (frame, round, voted) = cx
        .read(move |c| {
            let frame = process_frame(c, &seed, &slug)?;
            let round = store::round_by_slug(c, &slug)?.ok_or(parvis_web::WebError::NotFound)?;
            let voted = person.map(|person| store::has_voted(c, round.id, person)).transpose()?;
            Ok((frame, round, voted == Some(true)))
        })
        .await?;
    if let Some(typed) = cx.query().filled("code") {
        return match receipt_code::read(&typed) {
            Some(code) => Ok(Redirect::to(round.path(&format!("/recu/{code}"))).into()),
            None => form(
                &cx,
                &frame,
                &round,
                &cx.query().state_with("code", cx.t(t::voting_receipt_not_a_code())),
            ),
        };
    }
    match person.filter(|_| voted) {
        Some(person) => {
            let code = keys.receipt_code(round.id, person);
            Ok(Redirect::to(round.path(&format!("/recu/{code}"))).into())
        }
        None => form(&cx, &frame, &round, &FormState::default()),
    }
}

fn form(cx: &Cx, frame: &ProcessFrame, round: &Round, state: &FormState) -> Outcome {
    let title = cx.t(t::voting_receipt_find());
    let main = html! {
        p class="lead" { (cx.t(t::voting_receipt_find_lead())) }
        form method="get" action=(round.path("/recu")) class="stack gap-4" {
            (Field::text("code", cx.t(t::voting_receipt_reference())).hint(cx.t(t::voting_receipt_code_hint())).width("w-16")
                .attr("autocomplete", "off").attr("spellcheck", "false").state(state).render())
            p class="row" { (button(cx.t(t::voting_receipt_check())).render()) }
        }
    };
    act_page(frame, &title, narrow(&title, main)).with_errors(state).reply(cx)
}

/// `GET /demarches/{process}/vote/recu/{code}`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let typed: String = cx.path("code")?;
    let code = receipt_code::read(&typed).ok_or(parvis_web::WebError::NotFound)?;
    let hash = RoundKeys::of(cx.tenant()).receipt_hash(&code);
    let seed = PanelSeed::of(&cx);
    let (frame, round, day) = cx
        .read(move |c| {
            let frame = process_frame(c, &seed, &slug)?;
            let round = store::round_by_slug(c, &slug)?.ok_or(parvis_web::WebError::NotFound)?;
            let day = store::receipt_day(c, round.id, &hash)?;
            Ok((frame, round, day))
        })
        .await?;
    let title =
        cx.t(if day.is_some() { t::voting_receipt_title() } else { t::voting_receipt_unknown_title() });
    let main = match day {
        Some(day) => counted(&cx, &round, &code, day),
        None => html! {
            (notice(Tone::Watch, html! { p { (cx.t(t::voting_receipt_unknown(code.as_str()))) } }))
            p { a href=(round.path("/recu")) { (cx.t(t::voting_receipt_again())) } }
        },
    };
    act_page(&frame, &title, narrow(&title, main)).reply(&cx)
}

fn counted(cx: &Cx, round: &Round, code: &str, day: i64) -> Markup {
    let (reference, cast_on) = (cx.t(t::voting_receipt_reference()), cx.t(t::voting_receipt_day()));
    let day = day_words(cx.texts(), day, &round.zone);
    let rows = [(reference.as_str(), code), (cast_on.as_str(), day.as_str())];
    let open = round.state(cx.now()) == RoundState::Open;
    let after = match round.closes_at() {
        Some(closes) if open => cx.t(t::voting_receipt_next_open(cx.texts().closing(closes))),
        _ if round.published_at.is_some() => cx.t(t::voting_receipt_next_published()),
        _ => cx.t(t::voting_receipt_next_closed()),
    };
    html! {
        (notice(Tone::Good, html! { p { b { (cx.t(t::voting_receipt_counted())) } } }))
        (data_list(&rows))
        p { (cx.t(t::voting_receipt_secret())) }
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_receipt_next())) }
            p { (after) }
            @if open && round.changeable {
                p class="row" {
                    (link_button(cx.t(t::voting_change_act()), round.path("/modifier")).plain().icon(Icon::PenLine).render())
                    (link_button(cx.t(t::voting_cancel_act()), round.path("/annuler")).plain().icon(Icon::Undo2).render())
                }
            }
            @if round.published_at.is_some() { p { a href=(round.results_path()) { (cx.t(t::voting_results_see())) } } }
        }
        p class="hint" { (cx.t(t::voting_receipt_print())) }
    }
}
