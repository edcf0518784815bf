//! What one must prove to deposit and to support: an address is enough, unless the authority wants accounts.
#![allow(clippy::unwrap_used, reason = "tests")]

mod support;

use parvis_contributions::{actions, policy};
use parvis_db::params;
use parvis_kernel::Clock;
use parvis_spaces::ActivityState;
use parvis_web::{Actor, Proof, Proofs};
use support::{BRUNO, LOU, TestSite, on_each_engine, person};

const PAGE: &str = "/demarches/bpc4/projets/BPC-2026-0001";

/// What both activities accept.
fn accept(site: &TestSite, proofs: &'static str) {
    let sql = "update activity set settings = $1";
    site.db.write_blocking(move |tx| tx.execute(sql, params![proofs])).unwrap();
}

#[test]
fn who_is_not_known_is_led_to_say_who_they_are() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        let support = format!("{PAGE}/soutenir");
        let page = site.post(0, &support, &[("voulu", "oui")]);
        assert!(page.location.starts_with("/participer?retour="), "{}", page.location);
        accept(site, "{\"proofs\":[\"account\"]}");
        let page = site.post(0, &support, &[("voulu", "oui")]);
        assert!(page.location.starts_with("/connexion?retour="), "{}", page.location);
    });
}

#[test]
fn an_address_supports_unless_an_account_is_asked_for() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        let support = format!("{PAGE}/soutenir");
        site.post(LOU, &support, &[("voulu", "oui")]).goes_to(PAGE);
        assert_eq!(site.row(row.id).support_count, 1);
        accept(site, "{\"proofs\":[\"account\"]}");
        let away = site.post(LOU, &support, &[("voulu", "non")]);
        assert!(away.location.starts_with("/connexion?retour="), "{}", away.location);
        let (now, what) = (site.clock.now(), row.clone());
        let act =
            move |tx: &mut parvis_db::Conn| actions::toggle_support(tx, &person(LOU), &what, false, now);
        assert!(site.db.write_blocking(act).is_err(), "the act itself refuses");
        assert_eq!(site.row(row.id).support_count, 1);
        site.post(BRUNO, &support, &[("voulu", "oui")]).goes_to(PAGE);
        assert_eq!(site.row(row.id).support_count, 2);
    });
}

#[test]
fn the_policy_of_a_deposit_asks_for_what_the_authority_chose() {
    let open = ActivityState::Open(None);
    let (any, accounts) = (Proofs::new(Proof::ALL), Proofs::new([Proof::Account]));
    assert!(policy::may_submit(&person(LOU), &any, open).is_ok());
    let refused = policy::may_submit(&person(LOU), &accounts, open).unwrap_err();
    assert_eq!(refused.message.key, "contributions-account-needed");
    assert!(policy::may_submit(&person(BRUNO), &accounts, open).is_ok());
    assert!(policy::may_submit(&Actor::Visitor, &any, open).is_err());
}
