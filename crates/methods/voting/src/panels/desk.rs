//! The vote on the process' desk: where it stands, how many voted, what to do next.

use maud::{Markup, Render, html};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_spaces::ProcessId;
use parvis_ui::{data_list, link_button};

use crate::{admin::words, store, t};

/// The card.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for process in subjects {
        let Some(round) = store::round_of_process(conn, ProcessId::new(*process))? else { continue };
        let voters = store::voters(conn, round.id)?;
        let say = |message| cx.texts.say(&message);
        let facts = [
            (say(t::voting_desk_state()), say(words::state(&round, cx.now))),
            (say(t::voting_desk_voters()), cx.texts.number(voters)),
        ];
        let facts: Vec<(&str, &String)> = facts.iter().map(|(name, value)| (name.as_str(), value)).collect();
        let markup = html! {
            section class="card stack gap-3" {
                h2 { (say(t::voting_desk_title())) }
                (data_list(&facts))
                p { (say(words::next_act(&round, cx.now))) }
                p class="row" { (link_button(say(t::voting_desk_open()), round.desk_path()).small().plain().render()) }
            }
        };
        drawn.push((*process, markup));
    }
    Ok(drawn)
}
