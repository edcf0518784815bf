//! The vote bar: how many are chosen, that nothing is recorded yet, and the way to one's vote.

use maud::{Markup, Render, html};
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_slice::PanelCx;
use parvis_ui::{Icon, VoteBar, link_button, vote_bar};

use super::open_booth;
use crate::{
    actions::Booth,
    rules::{as_project, progress},
    t,
};

/// At the foot of every page of the process, from the opening to the reader's vote. The page of the rules has it only once
/// something is chosen, and without a way to itself.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let on_rules = |booth: &Booth| cx.current_url.split('?').next() == Some(&*booth.round.path(""));
    let booth = open_booth(conn, cx)?.filter(|booth| !booth.voted);
    let booth = booth.filter(|booth| !on_rules(booth) || !booth.basket.choices.is_empty());
    let drawn = booth.map(|booth| {
        let see = !on_rules(&booth) || booth.basket.answers.is_some();
        (booth.round.process_id.raw(), drawn_bar(cx.texts, &booth, None, see))
    });
    Ok(drawn.filter(|(process, _)| subjects.contains(process)).into_iter().collect())
}

/// The bar of a basket; `instead` is said in place of what is missing, such as the reason of a refusal.
pub fn bar_of(texts: &Texts, booth: &Booth, instead: Option<String>) -> Markup {
    drawn_bar(texts, booth, instead, true)
}

fn drawn_bar(texts: &Texts, booth: &Booth, instead: Option<String>, acts: bool) -> Markup {
    let chosen: Vec<_> = booth.chosen.iter().map(as_project).collect();
    let progress = progress(&booth.round.ballot_rule, &chosen);
    let round = &booth.round;
    let action = if !acts {
        html! {}
    } else if booth.basket.choices.is_empty() {
        link_button(texts.say(&t::voting_bar_rules()), round.path("")).plain().icon(Icon::Info).render()
    } else {
        link_button(texts.say(&t::voting_bar_see()), round.path("/verification")).icon(Icon::Vote).render()
    };
    html! {
        (vote_bar(&VoteBar {
            label: texts.say(&t::voting_bar_label()),
            chosen: progress.chosen,
            places: progress.places,
            strong: texts.say(&progress.count),
            text: instead.unwrap_or_else(|| texts.say(&progress.next)),
            action,
        }))
    }
}
