//! The part of the form of the rules that says how votes become winners: the steps in their order, the share of each
//! category, limits and ties.

use maud::{Markup, Render, html};
use parvis_kernel::{Arg, Message};
use parvis_tally::{EarlierWinners, Share, Stage};
use parvis_ui::{Choice, Field, FormState, Icon, link_button};
use parvis_web::Cx;

use super::{
    rules_form::small_number,
    rules_read::{STAGES, TIES, stage_word, tie_word},
};
use crate::{
    actions::Rules,
    model::{Category, labels_of},
    rules::{category_words, tie_words},
    t,
};

/// Puts a counting rule into the form's state.
pub fn counting_state(rules: &Rules, state: &mut FormState) {
    let rule = &rules.counting_rule;
    for (stage, place) in rule.stages.iter().zip(1..=STAGES) {
        state.set(format!("etape_{place}"), stage_word(stage));
        if let Stage::ReservedShare { category, share, earlier_winners } = stage {
            let share = match share {
                Share::Percent(percent) => format!("{percent} %"),
                Share::Amount(amount) => format!("{} €", amount.to_input()),
            };
            let whole = *earlier_winners == EarlierWinners::LeaveShareWhole;
            state.set(format!("part_{category}"), share);
            state.set(format!("laureats_{category}"), if whole { "entiere" } else { "compte" });
        }
    }
    for (tie, place) in rule.ties.iter().zip(1..=TIES) {
        state.set(format!("egalite_{place}"), tie_word(*tie));
    }
    state.set("minimum_voix", rule.minimum_votes.to_string());
    if let Some(most) = rule.maximum_winners {
        state.set("maximum_laureats", most.to_string());
    }
}

/// The section.
pub fn counting(cx: &Cx, path: &str, categories: &[Category], state: &FormState) -> Markup {
    let optional = || cx.t(t::voting_optional());
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::voting_set_counting())) }
            (Field::money("enveloppe", cx.t(t::voting_set_envelope())).state(state).render())
            p class="hint" { (cx.t(t::voting_set_stages_hint())) }
            @for place in 1..=STAGES {
                (Field::select(format!("etape_{place}"), cx.t(t::voting_set_stage(place)), stages(cx, categories)).state(state).render())
            }
            (shares(cx, path, categories, state))
            div class="row" {
                (small_number(cx, "minimum_voix", t::voting_set_minimum(), state).render())
                (small_number(cx, "maximum_laureats", t::voting_set_maximum(), state).optional(optional()).render())
            }
            @for place in 1..=TIES {
                (Field::select(format!("egalite_{place}"), cx.t(t::voting_set_tie(place)), ties(cx)).state(state).render())
            }
            p class="hint" { (cx.t(t::voting_set_tie_hint())) }
        }
    }
}

/// The share of each category, read only where a step reserves it.
fn shares(cx: &Cx, path: &str, categories: &[Category], state: &FormState) -> Markup {
    html! {
        section class="card stack gap-4" aria-labelledby="parts" {
            h3 id="parts" { (cx.t(t::voting_set_shares())) }
            p class="hint" { (cx.t(t::voting_set_shares_hint())) }
            @for category in categories { (share(cx, category, &words(categories, category), state)) }
            p { (link_button(cx.t(t::voting_categories_open()), format!("{path}/categories")).small().plain().icon(Icon::Tag).render()) }
        }
    }
}

fn share(cx: &Cx, category: &Category, words: &Arg, state: &FormState) -> Markup {
    let winners = vec![
        Choice::new("compte", cx.t(t::voting_share_counts())),
        Choice::new("entiere", cx.t(t::voting_share_whole())),
    ];
    html! {
        div class="row" {
            (Field::text(format!("part_{}", category.key), cx.t(t::voting_set_share(words.clone()))).width("w-12").optional(cx.t(t::voting_optional())).state(state).render())
            (Field::select(format!("laureats_{}", category.key), cx.t(t::voting_set_share_winners(words.clone())), winners).state(state).render())
        }
    }
}

fn words(categories: &[Category], category: &Category) -> Arg {
    category_words(&category.key.as_str().into(), &labels_of(categories))
}

fn stages(cx: &Cx, categories: &[Category]) -> Vec<Choice> {
    let first: [(&str, Message); 4] = [
        ("", t::voting_stage_none()),
        ("premier-suivant", t::voting_stage_first_next()),
        ("premier-sans", t::voting_stage_first_without()),
        ("premier-depasse", t::voting_stage_first_exceed()),
    ];
    let last = [("voix-suivant", t::voting_stage_votes_skip()), ("voix-arret", t::voting_stage_votes_stop())];
    let plain = |(value, words): (&str, Message)| Choice::new(value, cx.t(words));
    let share = |category: &Category| {
        let sentence = t::voting_stage_share(words(categories, category));
        Choice::new(format!("part-{}", category.key), cx.t(sentence))
    };
    let first = first.into_iter().map(plain);
    first.chain(categories.iter().map(share)).chain(last.into_iter().map(plain)).collect()
}

fn ties(cx: &Cx) -> Vec<Choice> {
    use parvis_tally::TieBreak::{HigherCost, ListOrder, LowerCost};
    let mut choices = vec![Choice::new("", cx.t(t::voting_tie_none()))];
    let means = [LowerCost, HigherCost, ListOrder];
    choices.extend(means.map(|means| Choice::new(tie_word(means), cx.t(tie_words(means)))));
    choices
}
