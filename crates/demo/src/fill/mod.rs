//! Fills an empty tenant, once.
//!
//! It goes in steps, each one transaction that ends by noting itself in the setting `demo`: a process that died in the
//! middle goes on where it stopped, with the same dates. Everything is written through the slices' own actions, so
//! counters, search index, timelines and journal are those that people would have left.

mod acts;
mod authors;
mod ballots;
mod disputes;
mod edition;
mod entry;
mod follow_up;
mod ideas;
mod known;
mod mailbox;
mod moderation;
mod past;
mod people;
mod progress;
mod projects;
mod review;
mod scene;
mod site;
mod territory;
mod vote;

use std::sync::Arc;

use parvis_authority as authority;
use parvis_db::Conn;
use parvis_kernel::{Clock, Message};
use parvis_web::Tenant;

pub(crate) use progress::Progress;
use scene::Scene;

use crate::{FillError, present::Present, t};

/// One transaction of the filling.
struct Step {
    says: fn() -> Message,
    run: fn(&mut Conn, &Scene, &mut Progress) -> Result<(), FillError>,
}

/// In this order; a demonstration filled by an older version keeps the number of its steps, so new ones come last.
const STEPS: [Step; 11] = [
    Step { says: t::demo_step_territory, run: territory::fill },
    Step { says: t::demo_step_people, run: people::fill },
    Step { says: t::demo_step_site, run: site::fill },
    Step { says: t::demo_step_past, run: past::fill },
    Step { says: t::demo_step_past_ballots, run: past::fill_ballots },
    Step { says: t::demo_step_results, run: past::fill_results },
    Step { says: t::demo_step_vote, run: vote::fill },
    Step { says: t::demo_step_vote_ballots, run: vote::fill_ballots },
    Step { says: t::demo_step_ideas, run: ideas::fill },
    Step { says: t::demo_step_mails, run: mailbox::fill },
    Step { says: t::demo_step_acts, run: acts::fill },
];

/// After that many days the vote is over or nearly so.
const STALE_DAYS: i64 = 14;

/// Fills the tenant with the demonstration, or goes on where an earlier filling stopped; returns at once where it is
/// full. `say` gets one line for each step, in French.
///
/// # Errors
/// The place holds another site, the database fails, or the content breaks a rule.
pub fn fill(tenant: &Tenant, clock: &dyn Clock, say: &dyn Fn(&str)) -> Result<(), FillError> {
    let now = clock.now();
    let texts = tenant.texts(parvis_kernel::Locale::Fr);
    let mut progress = tenant.db().read_blocking(authority::get::<Progress>)?;
    if progress.steps >= STEPS.len() {
        if now.seconds_since(progress.filled_at) > STALE_DAYS * 86_400 {
            say(&texts.say(&t::demo_stale()));
        }
        return Ok(());
    }
    if progress.steps == 0 {
        tenant.db().read_blocking(must_be_empty)?;
        progress.filled_at = now;
    } else {
        say(&texts.say(&t::demo_goes_on(progress.steps, STEPS.len())));
    }
    let scene = Arc::new(Scene::new(tenant, Present::at(progress.filled_at)));
    for (rank, step) in STEPS.iter().enumerate().skip(progress.steps) {
        say(&texts.say(&t::demo_step(rank + 1, STEPS.len(), (step.says)())));
        let (scene, before, run) = (scene.clone(), progress.clone(), step.run);
        progress = tenant.db().write_blocking(move |tx| {
            let mut after = before.clone();
            run(tx, &scene, &mut after)?;
            after.steps = rank + 1;
            authority::put(tx, &authority::operator_edits_settings(), &after, scene.present.now())?;
            Ok::<_, FillError>(after)
        })?;
    }
    tenant.site_changed();
    say(&texts.say(&t::demo_filled(clock.now().seconds_since(now))));
    Ok(())
}

/// Whether nothing stands there yet but what every new tenant gets.
fn must_be_empty(conn: &mut Conn) -> Result<(), FillError> {
    let has_space = !parvis_spaces::spaces(conn)?.is_empty();
    let has_theme = !parvis_territory::themes(conn)?.is_empty();
    if has_space || has_theme { Err(FillError::NotEmpty) } else { Ok(()) }
}
