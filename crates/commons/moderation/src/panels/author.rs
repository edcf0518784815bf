//! What an author learns of moderation: on the page of their contribution, and on their own page.

use maud::{Markup, html};
use parvis_contributions::{self as contributions, Contribution, ContributionId};
use parvis_db::{Conn, DbError};
use parvis_kernel::{Arg, Id};
use parvis_slice::PanelCx;
use parvis_spaces as spaces;
use parvis_ui::{Tone, notice as boxed};

use crate::{
    model::{DecisionRow, Verdict},
    pages::decision::verdict_said,
    policy, store, t,
};

/// A decision that asks its author for something: the last one that stands.
fn to_tell(rows: &[DecisionRow]) -> Option<&DecisionRow> {
    rows.iter()
        .find(|row| row.undone_at.is_none())
        .filter(|row| matches!(row.decision, Verdict::Refuse | Verdict::Uphold | Verdict::AskChange))
}

/// On the page of a contribution, to its author: what was decided, and where it is explained.
pub fn notice(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let ids: Vec<ContributionId> = subjects.iter().copied().map(ContributionId::new).collect();
    let mut panels = Vec::new();
    for what in contributions::store::contributions(conn, &ids)? {
        if !policy::is_author(cx.actor, &what) {
            continue;
        }
        let decisions = store::decisions_of(conn, what.id)?;
        if let Some(row) = to_tell(&decisions)
            && let Some(href) = address(conn, &what)?
        {
            panels.push((
                what.id.raw(),
                boxed(
                    Tone::Watch,
                    html! {
                        p { b { (cx.texts.say(&verdict_said(row.decision))) } }
                        p { a href=(href) { (cx.texts.say(&t::moderation_own_link())) } }
                    },
                ),
            ));
        } else if store::alert(conn, what.id)?.is_some_and(|alert| alert.hid) {
            panels.push((
                what.id.raw(),
                boxed(Tone::Watch, html! { p { (cx.texts.say(&t::moderation_own_hid())) } }),
            ));
        }
    }
    Ok(panels)
}

fn address(conn: &mut Conn, what: &Contribution) -> Result<Option<String>, DbError> {
    let process = spaces::process(conn, what.process_id)?;
    Ok(process.map(|process| format!("{}/moderation", what.path(&process.slug))))
}

/// On a person's own page: their contributions about which something was decided that they can answer.
pub fn account(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut panels = Vec::new();
    for subject in
        subjects.iter().filter(|subject| cx.actor.person_id().is_some_and(|own| own.raw() == **subject))
    {
        let rows = contributions::store::by_author(conn, Id::new(*subject))?;
        let ids: Vec<i64> = rows.iter().map(|row| row.id.raw()).collect();
        let decisions = store::decisions_of_many(conn, &ids)?;
        let mut told: Vec<(Contribution, DecisionRow, String)> = Vec::new();
        for row in rows {
            let Some(decision) = decisions.get(&row.id.raw()).and_then(|all| to_tell(all)) else { continue };
            if let Some(href) = address(conn, &row)? {
                told.push((row, decision.clone(), href));
            }
        }
        if !told.is_empty() {
            panels.push((*subject, html! {
                section class="stack" aria-labelledby="mes-decisions" {
                    h2 id="mes-decisions" { (cx.texts.say(&t::moderation_own_list())) }
                    ul role="list" class="stack" {
                        @for (row, decision, href) in &told {
                            li { a href=(href) { (row.title) } " " (cx.texts.say(&verdict_said(decision.decision))) " "
                                span class="hint" { (row.reference) " · " (cx.texts.say(&t::moderation_day(Arg::Day(decision.at)))) } }
                        }
                    }
                }
            }));
        }
    }
    Ok(panels)
}
