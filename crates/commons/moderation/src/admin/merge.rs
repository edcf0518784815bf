//! Comparing a contribution with another and merging the two.

use maud::{Markup, html};
use parvis_contributions::{CardRow, Contribution};
use parvis_kernel::{Arg, Refusal};
use parvis_ui::{Field, FormState, Icon, Tone, button, data_list, hidden, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, WebError};

use super::{
    QUEUE,
    acts::{go_on, with_next},
    marked::marked_paragraphs,
    scene::load_desk,
    sieve::{ask_of, sieve_of},
};
use crate::{
    actions::{By, merge},
    rules::WordList,
    t,
};

struct Pair {
    what: Contribution,
    other: Option<Contribution>,
    similar: Vec<CardRow>,
    words: WordList,
}

/// `GET /bureau/moderation/{reference}/reunir?avec=REFERENCE`
pub async fn edit(cx: Cx) -> Outcome {
    let with = cx.query().text("avec");
    page(&cx, with, FormState::default()).await
}

/// `POST /bureau/moderation/{reference}/reunir`
pub async fn update(cx: Cx) -> Outcome {
    let (reference, by, into) = (cx.path::<String>("reference")?, By::of(&cx), cx.form().text("reference"));
    let (wanted, ask) = (into.clone(), ask_of(&cx));
    let done = cx
        .write(move |tx| {
            with_next(tx, &by, &ask, |tx| merge::merge(tx, &by, &reference, &wanted).map(|(desk, _)| desk))
        })
        .await;
    match done {
        Ok(done) => Ok(go_on(&cx, done, t::moderation_said_merged)),
        Err(WebError::Refused(refusal)) => page(&cx, into, cx.refused(&at_field(refusal))).await,
        Err(error) => Err(error),
    }
}

/// Whatever is wrong with the choice stands at the field where one chooses.
fn at_field(refusal: Refusal) -> Refusal {
    Refusal { field: Some("avec".to_owned()), ..refusal }
}

async fn page(cx: &Cx, with: String, mut state: FormState) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (actor, now) = (cx.actor(), cx.now());
    let typed = with.clone();
    let (pair, unknown) = cx
        .read(move |c| {
            let desk = load_desk(c, &actor, now, &reference)?;
            let (other, unknown) = match typed.as_str() {
                "" => (None, None),
                typed => match merge::target(c, typed) {
                    Ok(other) => (Some(other), None),
                    Err(WebError::Refused(refusal)) => (None, Some(refusal)),
                    Err(error) => return Err(error),
                },
            };
            Ok((Pair { what: desk.what, other, similar: desk.similar, words: desk.words }, unknown))
        })
        .await?;
    if let Some(refusal) = unknown.filter(|_| state.is_clean()) {
        cx.add_refusal(&mut state, &at_field(refusal));
    }
    state.set("avec", with);
    let title = cx.t(t::moderation_merge_title(pair.what.title.as_str()));
    let back = format!("{QUEUE}/{}{}", pair.what.reference, sieve_of(cx).query());
    let main = html! {
        p { a href=(back) { (cx.t(t::moderation_merge_back())) } }
        h1 { (title) }
        @match pair.other.as_ref().filter(|_| state.is_clean()) {
            Some(other) => (comparison(cx, &pair, other)),
            None => (choice(cx, &pair, &state)),
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn choice(cx: &Cx, pair: &Pair, state: &FormState) -> Markup {
    let here = format!("{QUEUE}/{}/reunir", pair.what.reference);
    let field = Field::text("avec", cx.t(t::moderation_merge_reference()))
        .hint(cx.t(t::moderation_merge_reference_hint()))
        .width("w-16")
        .state(state);
    html! {
        p { (cx.t(t::moderation_merge_intro())) }
        @if !pair.similar.is_empty() {
            h2 { (cx.t(t::moderation_similar())) }
            ul { @for near in &pair.similar { li { a href={ (here) "?avec=" (near.reference) } { (near.title) " (" (near.reference) ")" } } } }
        }
        form method="get" action=(here) class="stack gap-5" {
            (field)
            div class="row" { (button(cx.t(t::moderation_compare()))) }
        }
    }
}

fn comparison(cx: &Cx, pair: &Pair, other: &Contribution) -> Markup {
    let here = format!("{QUEUE}/{}/reunir", pair.what.reference);
    html! {
        div class="grid wide" {
            (side(cx, &cx.t(t::moderation_merge_ends()), &pair.what, &pair.words))
            (side(cx, &cx.t(t::moderation_merge_goes_on()), other, &pair.words))
        }
        (notice(Tone::Watch, html! { p { (cx.t(t::moderation_merge_effect(other.title.as_str()))) } }))
        form method="post" action={ (here) (sieve_of(cx).query()) } class="row" {
            (hidden("reference", &other.reference))
            (button(cx.t(t::moderation_merge_send())).icon(Icon::GitMerge))
            (link_button(cx.t(t::moderation_merge_other()), here.clone()).plain())
        }
    }
}

fn side(cx: &Cx, role: &str, what: &Contribution, words: &WordList) -> Markup {
    let rows = [
        (cx.t(t::moderation_reference()), what.reference.clone()),
        (cx.t(t::moderation_author_name()), what.author_name.clone()),
        (cx.t(t::moderation_place()), what.place.clone()),
        (cx.t(t::moderation_supports()), cx.texts().number(what.support_count)),
        (cx.t(t::moderation_sent_on()), cx.t(t::moderation_day(Arg::Day(what.submitted_at)))),
    ];
    let rows: Vec<(&str, &str)> = rows.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    html! {
        section class="stack" {
            p class="hint" { (role) }
            h2 { (what.title) }
            (data_list(&rows))
            p class="strong" { (what.summary) }
            (marked_paragraphs(&what.body, words))
        }
    }
}
