//! What waits: contributions in the stage "submitted", public already or not; published ones that enough citizens
//! flagged; refusals that their author appealed against. One that its author was asked to correct waits again once it
//! was corrected. Each kind is a list in the order of an index, so that the beginning of the queue costs the same
//! however long it is.

use parvis_contributions::store as contributions;
use parvis_db::{Conn, DbError, Filter, params};
use parvis_kernel::Timestamp;
use parvis_spaces::{ProcessId, Stage};

use super::within;
use crate::{
    model::{Ask, Occasion, Order, QueueItem, Scope, Sieve},
    rules::{WordList, risk_of},
};

/// Counts stop here.
pub const COUNT_BOUND: i64 = 100;

/// The order "most doubtful first" reads so many of the oldest of each kind.
const READ_FOR_RISK: usize = 200;

/// No correction was asked for since the text last changed.
const NOT_ASKED: &str = "not exists (select 1 from moderation_decision d where d.contribution_id = c.id \
    and d.decision = 'ask_change' and d.undone_at is null and d.at >= c.updated_at)";

/// Whether the order of the other kinds than deposits adds to the risk.
const OCCASION_RISK: u32 = 5;

/// The first that wait, at most `most`, in the order asked for.
///
/// # Errors
/// The database's failure.
pub fn waiting(conn: &mut Conn, ask: &Ask, most: usize) -> Result<Vec<QueueItem>, DbError> {
    let read = if ask.sieve.order == Order::Riskiest { most.max(READ_FOR_RISK) } else { most };
    let mut all = Vec::new();
    for occasion in Occasion::ALL {
        let (from, since) = source(occasion);
        let order = format!("{since}, c.id");
        let filter = conditions(ask, occasion).order(&order).page(read, 0);
        let select = format!("select {}, {since} from {from}", QueueItem::COLUMNS);
        let items: Vec<QueueItem> = conn.query(&filter.sql(&select), filter.params())?;
        all.extend(items.into_iter().map(|item| QueueItem { occasion, ..item }));
    }
    all.sort_by_key(|item| (item.since, item.id));
    if ask.sieve.order == Order::Riskiest {
        weigh(conn, &mut all)?;
        all.sort_by_key(|item| std::cmp::Reverse(item.risk));
    }
    all.truncate(most);
    Ok(all)
}

/// How many wait, counted up to [`COUNT_BOUND`] of each kind.
///
/// # Errors
/// The database's failure.
pub fn count(conn: &mut Conn, ask: &Ask) -> Result<i64, DbError> {
    if matches!(&ask.scope, Scope::Within(limits) if limits.is_empty()) {
        return Ok(0);
    }
    let mut total = 0;
    for occasion in Occasion::ALL {
        total += bounded(conn, source(occasion).0, conditions(ask, occasion))?;
    }
    Ok(total)
}

/// How many wait in a process, counted up to [`COUNT_BOUND`] of each kind.
///
/// # Errors
/// The database's failure.
pub fn count_in(conn: &mut Conn, process: ProcessId) -> Result<i64, DbError> {
    let sieve = Sieve { process: Some(process.raw()), ..Sieve::default() };
    count(conn, &Ask { scope: Scope::Everything, person: None, sieve })
}

fn bounded(conn: &mut Conn, from: &str, filter: Filter) -> Result<i64, DbError> {
    let filter = filter.page(usize::try_from(COUNT_BOUND).unwrap_or(usize::MAX), 0);
    let inner = filter.sql(&format!("select c.id from {from}"));
    conn.query_one(&format!("select count(*) from ({inner}) waiting"), filter.params())
}

/// What comes after a place in the queue and is not in another's hands; the first one where nothing does.
///
/// # Errors
/// The database's failure.
pub fn after(
    conn: &mut Conn,
    ask: &Ask,
    place: (Timestamp, i64),
    now: Timestamp,
) -> Result<Option<QueueItem>, DbError> {
    const LOOKED_AT: usize = 60;
    let mut items = waiting(conn, ask, LOOKED_AT)?;
    let ids: Vec<i64> = items.iter().map(|item| item.id.raw()).collect();
    let locks = super::locks(conn, &ids, now)?;
    items.retain(|item| locks.get(&item.id).is_none_or(|lock| !lock.holds_against(ask.person, now)));
    let beyond = items.iter().position(|item| (item.since, item.id.raw()) > place);
    let rank = if ask.sieve.order == Order::Oldest { beyond.unwrap_or(0) } else { 0 };
    Ok(items.into_iter().nth(rank))
}

/// The tables of each kind, and the column that says since when it waits.
const fn source(occasion: Occasion) -> (&'static str, &'static str) {
    match occasion {
        Occasion::Deposit => ("contribution c", "c.submitted_at"),
        Occasion::Flags => {
            ("moderation_alert a join contribution c on c.id = a.contribution_id", "a.raised_at")
        }
        Occasion::Appeal => ("moderation_appeal p join contribution c on c.id = p.contribution_id", "p.at"),
    }
}

fn conditions(ask: &Ask, occasion: Occasion) -> Filter {
    let filter = match occasion {
        Occasion::Deposit => Filter::new().eq("c.stage", Stage::Submitted).fixed(NOT_ASKED),
        Occasion::Flags => Filter::new()
            .present("a.raised_at", true)
            .fixed("c.stage not in ('submitted', 'withdrawn', 'merged')"),
        Occasion::Appeal => Filter::new()
            .present("p.closed_by", false)
            .eq("c.stage", Stage::Refused)
            .when(ask.person, |filter, person| {
                filter.raw(
                    "not exists (select 1 from moderation_decision d where d.id = p.decision_id and d.agent_id = {})",
                    person,
                )
            }),
    };
    let sieve = &ask.sieve;
    let filter = filter
        .when(sieve.area, |filter, area| filter.eq("c.area_id", area))
        .when(sieve.theme, |filter, theme| filter.eq("c.theme_id", theme))
        .when(sieve.process, |filter, process| filter.eq("c.process_id", process));
    within(filter, &ask.scope, "c")
}

/// Says of each how doubtful it looks: its text, how many flagged it, whether anything of its author is published.
fn weigh(conn: &mut Conn, items: &mut [QueueItem]) -> Result<(), DbError> {
    let words = super::word_list(conn)?;
    let ids: Vec<_> = items.iter().map(|item| item.id).collect();
    let flagged = super::open_flags_of(conn, &ids)?;
    for what in contributions::contributions(conn, &ids)? {
        let Some(item) = items.iter_mut().find(|item| item.id == what.id) else { continue };
        let flags = u32::try_from(flagged.get(&what.id).copied().unwrap_or(0)).unwrap_or(u32::MAX);
        let occasion = if item.occasion == Occasion::Deposit { 0 } else { OCCASION_RISK };
        item.risk = text_risk(&words, &what) + flags.saturating_mul(3) + occasion;
    }
    Ok(())
}

fn text_risk(words: &WordList, what: &parvis_contributions::Contribution) -> u32 {
    risk_of(&format!("{}\n{}\n{}", what.title, what.summary, what.body), words)
}

/// Whether a published contribution waits because of flags, and how.
///
/// # Errors
/// The database's failure.
pub fn alert(
    conn: &mut Conn,
    contribution: parvis_contributions::ContributionId,
) -> Result<Option<crate::model::Alert>, DbError> {
    conn.query_opt(
        parvis_db::sql!(
            "select ",
            crate::model::Alert::COLUMNS,
            " from moderation_alert where contribution_id = $1"
        ),
        params![contribution],
    )
}
