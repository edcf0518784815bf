//! Voting: a round of a process, its rules, who voted, what was voted, and the result.
//!
//! Turnout (who) and ballot (what) share no key, no order and no moment; while a round is open a sealed handle keeps
//! a ballot revocable, and sealing destroys it. The same check serves the basket, the cast and the count, and the
//! same rule is set up, explained, counted and published. See `README.md`.

mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
mod model;
mod pages;
mod panels;
mod policy;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{ActivityKind, Manifest, Sitemap};
use parvis_web::{Access, Routes};

use model::DEFAULT_PROOFS;

pub use actions::{
    BallotOrder, Booth, Cast, CastOutcome, Counted, Editing, MOST_CATEGORIES, Publisher, RoundKeys, Rules,
    add_category, booth, cast_ballot, categories_of, choose, configure_round, count_round, edit_category,
    keep_answers, publish_result, remove_category, seal_round, sort_project, strike_ballot, take_in_ballots,
};
pub use model::{
    AgeProof, Answers, Attestation, BallotId, Basket, Category, CategoryId, CategoryLabels, CategorySource,
    Channel, Eligibility, Holder, Participation, Report, ReportProject, Round, RoundId, RoundState, YOUTH,
};
pub use store::{
    ballots, count_ballots, participation, round, round_by_slug, round_of_process, save_basket, stored_pb,
    stored_report, voters,
};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration { stamp: "20261123_1900_voting", sql: include_str!("../migrations/20261123_1900_voting.sql") },
    Migration {
        stamp: "20261123_1901_voting_categories",
        sql: include_str!("../migrations/20261123_1901_voting_categories.sql"),
    },
    Migration {
        stamp: "20261123_1950_voting_ballot_key",
        sql: include_str!("../migrations/20261123_1950_voting_ballot_key.sql"),
    },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: jobs::JOBS,
        mails: mails::MAILS,
        today: Some(admin::today),
        activities: ACTIVITIES,
        copy_edition: Some(actions::copy_round),
        advice: Some(actions::rules_are_set),
        sitemap: Some(Sitemap { last: store::public::last, pages: store::public::pages }),
        panels: panels::PANELS,
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("voting", t::SOURCES)
    }
}

const ACTIVITIES: &[ActivityKind] = &[
    ActivityKind {
        key: "vote",
        label: t::voting_activity,
        hint: t::voting_activity_hint,
        settings_path: Some("/bureau/demarches/{process}/scrutin"),
        act_path: Some("/demarches/{process}/vote"),
        act_label: t::voting_activity_act,
        proofs: DEFAULT_PROOFS,
    },
    ActivityKind {
        key: "results",
        label: t::voting_results_activity,
        hint: t::voting_results_activity_hint,
        settings_path: None,
        act_path: Some("/demarches/{process}/resultats"),
        act_label: t::voting_results_see,
        proofs: &[],
    },
];

fn routes(routes: &mut Routes) {
    let (all, own, only) = (Access::Everyone, Access::SignedIn, Access::Administrators);
    routes.get("/demarches/{process}/vote", all, pages::start::show);
    routes.post("/demarches/{process}/vote", all, pages::ballot::create);
    routes.get("/demarches/{process}/vote/conditions", all, pages::conditions::show);
    routes.post("/demarches/{process}/vote/conditions", all, pages::conditions::update);
    routes.post("/demarches/{process}/vote/panier", all, pages::basket::update);
    routes.get("/demarches/{process}/vote/verification", all, pages::check::show);
    routes.get("/demarches/{process}/vote/recu", all, pages::receipt::find);
    routes.get("/demarches/{process}/vote/recu/{code}", all, pages::receipt::show);
    routes.get("/demarches/{process}/vote/modifier", own, pages::change::edit);
    routes.post("/demarches/{process}/vote/modifier", own, pages::change::update);
    routes.get("/demarches/{process}/vote/annuler", own, pages::change::confirm_cancel);
    routes.post("/demarches/{process}/vote/annuler", own, pages::change::cancel);
    routes.get("/demarches/{process}/resultats", all, pages::results::show).cached();
    routes.get("/demarches/{process}/resultats/calcul", all, pages::results::calculation::show).cached();
    routes.get("/demarches/{process}/resultats/resultats.csv", all, pages::results::downloads::csv);
    routes.get("/demarches/{process}/resultats/resultats.json", all, pages::results::downloads::json);
    routes.get("/demarches/{process}/resultats/bulletins.pb", all, pages::results::downloads::pb);
    routes.get("/demarches/{process}/resultats/laureats.geojson", all, pages::results::map::points);
    routes.get("/bureau/demarches/{process}/scrutin", only, admin::round::edit);
    routes.post("/bureau/demarches/{process}/scrutin", only, admin::round::update);
    routes.get("/bureau/demarches/{process}/scrutin/categories", only, admin::categories::list);
    routes.get("/bureau/demarches/{process}/scrutin/categories/ajouter", only, admin::category_form::new);
    routes.post("/bureau/demarches/{process}/scrutin/categories/ajouter", only, admin::category_form::create);
    routes.get("/bureau/demarches/{process}/scrutin/categories/{category}", only, admin::category_form::edit);
    routes.post(
        "/bureau/demarches/{process}/scrutin/categories/{category}",
        only,
        admin::category_form::update,
    );
    routes.post(
        "/bureau/demarches/{process}/scrutin/categories/{category}/supprimer",
        only,
        admin::categories::remove,
    );
    routes.post("/bureau/demarches/{process}/scrutin/projets/{reference}", only, admin::sort_project::update);
    routes.get("/bureau/demarches/{process}/scrutin/sceller", only, admin::seal::edit);
    routes.post("/bureau/demarches/{process}/scrutin/sceller", only, admin::seal::update);
    routes.get("/bureau/demarches/{process}/scrutin/depouillement", only, admin::draft::show);
    routes.get("/bureau/demarches/{process}/scrutin/publier", only, admin::publish::edit);
    routes.post("/bureau/demarches/{process}/scrutin/publier", only, admin::publish::update);
}
