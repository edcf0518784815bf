//! The generator: one tenant, one process in the middle of its vote, N contributions, M voters ready to cast.

use std::path::Path;

use anyhow::{Context, Result};
use parvis_app::{
    start::{Installation, read_config},
    tenancy::TenantRow,
};
use parvis_contributions::{ContributionContent, ContributionKind, NewContribution, model, policy, store};
use parvis_db::{Conn, DbError, Val};
use parvis_kernel::{Clock, FixedRandom, Locale, Money, Period, Random, SystemClock, Timestamp};
use parvis_spaces::{ActivityState, By, Process, ProcessId, Stage, TemplateInput, TemplateSpace};
use parvis_tally::{BallotRule, BallotSize, CountingRule};
use parvis_territory::{AreaId, AreaKind, NewTheme, ThemeId};
use parvis_voting::Rules;
use parvis_web::{Actor, Grant, PersonId, Proof, Proofs, Role, SignedIn, Tenant, hash_token};

const ZONE: &str = "Europe/Paris";
const PROJECTS: usize = 144;
const BATCH: usize = 500;

/// The session token of a voter.
pub fn token(voter: usize) -> String {
    format!("{:032x}", (voter as u128 + 1) * 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835 % (u128::MAX >> 1))
}

/// The name of the process in addresses.
pub const SLUG: &str = "banc-d-essai";

struct Ground {
    process: ProcessId,
    areas: Vec<AreaId>,
    themes: Vec<ThemeId>,
}

/// Fills an empty place.
///
/// # Errors
/// The place is not empty or can not be written.
pub fn run(config: &Path, contributions: usize, voters: usize) -> Result<Vec<String>> {
    let installation = Installation::open(read_config(Some(config))?)?;
    let tenant = installation.add_tenant(&TenantRow {
        slug: "banc".into(),
        name: "Banc d'essai".into(),
        hosts: "*".into(),
        base_url: "http://localhost".into(),
    })?;
    let now = SystemClock.now();
    let ground = ground(&tenant, now).context("process")?;
    let random = FixedRandom::new(47);
    let offered = write_contributions(&tenant, &ground, PROJECTS, true, now, &random).context("projects")?;
    write_contributions(&tenant, &ground, contributions, false, now, &random).context("contributions")?;
    open_vote(&tenant, &ground, now).context("round")?;
    write_voters(&tenant, &offered, voters, now).context("voters")?;
    Ok(vec![format!("filled: {PROJECTS} projects, {contributions} contributions, {voters} voters")])
}

fn administrator() -> Actor {
    let grants = vec![Grant::everywhere(Role::Administrator)];
    Actor::Person(SignedIn {
        id: PersonId::new(1),
        public_name: "Banc".into(),
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    })
}

fn ground(tenant: &Tenant, now: Timestamp) -> Result<Ground> {
    let texts = tenant.texts(Locale::Fr);
    tenant
        .db()
        .write_blocking(move |tx| {
            let mut areas = Vec::new();
            for n in 1..=21 {
                let (code, name) = (format!("47{n:02}"), format!("Canton {n}"));
                areas.push(parvis_territory::setup::add_area(
                    tx,
                    AreaKind::Canton,
                    &code,
                    &name,
                    Some((44.2, 0.6)),
                )?);
            }
            let mut themes = Vec::new();
            for name in ["Culture", "Environnement", "Innovation", "Mobilité", "Solidarités", "Sport"] {
                let new = NewTheme { name: name.into(), icon: "tag".into(), color: "#4b1d52".into() };
                themes.push(parvis_territory::add_theme(
                    tx,
                    &parvis_territory::policy::by_the_machine(),
                    &new,
                )?);
            }
            let permit = parvis_spaces::policy::by_the_machine();
            let by = By { actor: Actor::Visitor, now };
            let input = TemplateInput {
                title: "Banc d'essai".into(),
                summary: "Mesure".into(),
                space: TemplateSpace::New("Mesures".into()),
                year: 2026,
                envelope: Some(Money::from_euros(1_000_000)),
                zone: ZONE.into(),
                dates: dates(now),
            };
            let process = parvis_spaces::create_process_from_template(tx, &permit, &by, &texts, &input)?;
            parvis_spaces::setup::publish_process(tx, &permit, process, now)?;
            Ok::<_, DbError>(Ground { process, areas, themes })
        })
        .map_err(Into::into)
}

/// Six phases, the fourth (campaign and vote) open now.
fn dates(now: Timestamp) -> [Period; 6] {
    [-90, -60, -30, -5, 25, 60].map(|opens| {
        let next = match opens {
            -90 => -60,
            -60 => -30,
            -30 => -5,
            -5 => 25,
            25 => 60,
            _ => 400,
        };
        Period { opens_at: Some(now.plus_days(opens)), closes_at: Some(now.plus_days(next)) }
    })
}

fn write_contributions(
    tenant: &Tenant,
    ground: &Ground,
    count: usize,
    offered: bool,
    now: Timestamp,
    random: &FixedRandom,
) -> Result<Vec<i64>> {
    let stage = if offered { Stage::Shortlisted } else { Stage::Published };
    let (process, areas, themes) = (ground.process, ground.areas.clone(), ground.themes.clone());
    let mut ids = Vec::with_capacity(count);
    for start in (0..count).step_by(BATCH) {
        let numbers: Vec<(usize, i64)> =
            (start..(start + BATCH).min(count)).map(|n| (n, random.next_key())).collect();
        let (areas, themes) = (areas.clone(), themes.clone());
        ids.extend(tenant.db().write_blocking(move |tx| {
            let status = parvis_spaces::status_of_stage(tx, process, stage)?
                .ok_or(DbError::Other("no status".into()))?;
            let actor = administrator();
            let permit =
                policy::may_submit(&actor, &Proofs::new([Proof::Account]), ActivityState::Open(None))
                    .map_err(refused)?;
            let mut ids = Vec::new();
            for (n, shuffle) in &numbers {
                let new = contribution(process, status.id, *n, *shuffle, (&areas, &themes), now);
                let id = store::insert(tx, &permit, &new)?;
                if offered {
                    number(tx, &actor, id, *n)?;
                }
                ids.push(id.raw());
            }
            Ok::<_, DbError>(ids)
        })?);
    }
    Ok(ids)
}

fn refused(refusal: parvis_kernel::Refusal) -> DbError {
    DbError::Other(refusal.message.key.to_owned())
}

fn number(tx: &mut Conn, actor: &Actor, id: model::ContributionId, n: usize) -> Result<(), DbError> {
    let Some(row) = store::contribution(tx, id)? else { return Ok(()) };
    let permit = policy::may_number(actor, Some(&row)).map_err(refused)?;
    store::set_figure(tx, &permit, id, store::Figure::Number(i64::try_from(n).ok().map(|n| n + 1)))?;
    let cost = Money::from_euros(5_000 + i64::try_from(n * 611 % 60_000).unwrap_or(0));
    store::set_figure(tx, &permit, id, store::Figure::Cost(Some(cost))).map(|_| ())
}

fn contribution(
    process_id: ProcessId,
    status_id: parvis_spaces::StatusId,
    n: usize,
    shuffle: i64,
    (areas, themes): (&[AreaId], &[ThemeId]),
    now: Timestamp,
) -> NewContribution {
    const WORDS: [&str; 12] = [
        "verger", "lavoir", "piste", "halle", "école", "jardin", "sentier", "atelier", "terrain", "salle",
        "mare", "banc",
    ];
    let (first, second) = (WORDS[n % 12], WORDS[n / 12 % 12]);
    NewContribution {
        process_id,
        status_id,
        kind: ContributionKind::Idea,
        content: ContributionContent {
            title: format!("Un {first} près de chaque {second}, quartier {n}"),
            summary: format!("Créer un {first} et l'entretenir avec les habitants du quartier {n}."),
            body: format!("Nous proposons un {first} ouvert à tous. Il servirait à l'école et aux aînés. ")
                .repeat(8),
            theme_id: Some(themes[n % themes.len()]),
            area_id: Some(areas[n % areas.len()]),
            place: format!("Place {}", n % 97),
            point: Some((44.0 + (n % 100) as f64 / 200.0, 0.2 + (n % 89) as f64 / 150.0)),
            asked: Some(Money::from_euros(10_000)),
            organisation: None,
            youth: n.is_multiple_of(9),
        },
        author_id: None,
        author_name: "Jeanne L.".into(),
        at: now.plus_seconds(-(i64::try_from(n).unwrap_or(0) % 4_000_000)),
        shuffle,
        locale: Locale::Fr,
        early: false,
        token: None,
        prefix: "BANC".into(),
    }
}

fn open_vote(tenant: &Tenant, ground: &Ground, now: Timestamp) -> Result<()> {
    let process = ground.process;
    let slug = tenant.db().write_blocking(move |tx| {
        let process: Process =
            parvis_spaces::process(tx, process)?.ok_or(DbError::Other("no process".into()))?;
        let rules = Rules {
            ballot_rule: BallotRule::new(BallotSize::Exactly(3)),
            counting_rule: CountingRule::first_of_each_area_with_share("jeunes", 10),
            ..Rules::new(Money::from_euros(1_000_000))
        };
        parvis_voting::configure_round(tx, &process, &administrator(), &rules, &FixedRandom::new(1), now)
            .map_err(|error| DbError::Other(format!("{error:?}")))?;
        Ok::<_, DbError>(process.slug)
    })?;
    anyhow::ensure!(slug == *SLUG, "the process is called {slug}");
    Ok(())
}

/// People, their sessions and their full baskets, in the tables themselves: the acts before the cast are not measured.
fn write_voters(tenant: &Tenant, offered: &[i64], voters: usize, now: Timestamp) -> Result<()> {
    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
    let people = names(&[
        "id",
        "email",
        "email_folded",
        "public_name",
        "search",
        "locale",
        "confirmed_at",
        "created_at",
    ]);
    let sessions = names(&["id", "token_hash", "person_id", "created_at", "seen_at", "expires_at"]);
    let baskets = names(&["round_id", "holder", "choices", "answers", "updated_at"]);
    for start in (0..voters).step_by(2_000) {
        let range = start..(start + 2_000).min(voters);
        let (people, sessions, baskets, offered) =
            (people.clone(), sessions.clone(), baskets.clone(), offered.to_vec());
        tenant.db().write_blocking(move |tx| {
            let (mut rows, mut open, mut full) = (Vec::new(), Vec::new(), Vec::new());
            for voter in range.clone() {
                let id = i64::try_from(voter).unwrap_or(0) + 1_000;
                let mail = format!("v{voter}@exemple.fr");
                let (at, text) = (Val::Int(now.micros()), |text: &str| Val::Text(text.to_owned()));
                rows.push(vec![
                    Val::Int(id),
                    text(&mail),
                    text(&mail),
                    text("Votant"),
                    text("votant"),
                    text("fr"),
                    at.clone(),
                    at.clone(),
                ]);
                let expires = Val::Int(now.plus_days(20).micros());
                open.push(vec![
                    Val::Int(id),
                    text(&hash_token(&token(voter))),
                    Val::Int(id),
                    at.clone(),
                    at.clone(),
                    expires,
                ]);
                let three: Vec<i64> = (0..3).map(|k| offered[(voter * 7 + k * 41) % offered.len()]).collect();
                let choices = serde_json::to_string(&three).unwrap_or_default();
                let answers = serde_json::to_string(&parvis_voting::Answers::default()).unwrap_or_default();
                full.push(vec![
                    Val::Int(1),
                    text(&format!("p:{id}")),
                    Val::Text(choices),
                    Val::Text(answers),
                    at,
                ]);
            }
            tx.import_rows("person", &people, &rows)?;
            tx.import_rows("session", &sessions, &open)?;
            tx.import_rows("basket", &baskets, &full)
        })?;
    }
    tenant.db().write_blocking(|tx| tx.finish_import())?;
    Ok(())
}
