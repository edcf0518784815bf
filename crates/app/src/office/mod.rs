//! What `app` itself declares: the first page of the back office, the list of all public pages, the platform's tables. All
//! else belongs to the slices.

mod today;

use parvis_db::Migration;
use parvis_slice::{JobKind, Manifest, RailEntry};
use parvis_web::{Access, Role};

use crate::{sitemap, t};

const MIGRATIONS: &[Migration] = &[
    parvis_jobs::MIGRATION,
    parvis_db::search::MIGRATION,
    parvis_mail::MIGRATIONS[0],
    parvis_web::MIGRATION,
];

const RAIL: &[RailEntry] = &[RailEntry {
    order: 10,
    label: t::app_today,
    href: "/bureau",
    roles: &[Role::Moderator, Role::Assessor, Role::ElectedOfficial],
    count: None,
}];

/// What `app` itself declares: the tables of the platform and the first page of the back office.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes: |routes| {
            routes.get("/bureau", Access::AnyAgent, today::show);
            routes.get("/sitemap.xml", Access::Everyone, sitemap::show);
            routes.get("/sitemap/{part}", Access::Everyone, sitemap::part);
        },
        jobs: &[
            JobKind { name: parvis_mail::SEND_MAIL, run: parvis_mail::send_mail, schedule: None },
            JobKind {
                name: parvis_mail::FORGET_MAILS,
                run: parvis_mail::forget_mails,
                schedule: Some("41 3 * * *"),
            },
        ],
        rail: RAIL,
        ..Manifest::new("app", t::SOURCES)
    }
}
