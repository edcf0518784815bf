//! Mails go over real SMTP, are tried again when the server says "later", and never twice when it took them.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod server;

use parvis_db::{Db, testing::fresh_databases};
use parvis_kernel::{Locale, Timestamp};
use parvis_mail::{
    Block, Delivery, Letter, MIGRATIONS, MailId, MailRow, SmtpConfig, TlsMode, Transport, deliver,
};
use server::{Answer, Server};

const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

fn database() -> Vec<(&'static str, Db)> {
    let all = fresh_databases();
    for (_, db) in &all {
        db.migrate(&[MIGRATIONS, &[parvis_jobs::MIGRATION]].concat()).unwrap();
    }
    all
}

fn queue(db: &Db) -> MailId {
    let letter = Letter {
        to: "amina@exemple.fr".parse().unwrap(),
        locale: Locale::Fr,
        authority: "Lot-et-Garonne".into(),
        base_url: "https://participer.exemple.fr".into(),
        service_mail: "service@exemple.fr".into(),
        subject: "Votre vote est enregistré".into(),
        blocks: vec![
            Block::Paragraph("Bonjour Amina, à bientôt.".into()),
            Block::Paragraph("a".repeat(2_000)),
            Block::Paragraph(".un point en tête de ligne".into()),
        ],
        reason: "Vous recevez ce message car vous avez voté.".into(),
        kind: "test.receipt",
        reference: Some("VOTE-1".into()),
    };
    db.write_blocking(move |tx| parvis_mail::queue(tx, &letter.message(), NOW)).unwrap()
}

fn row(db: &Db, id: MailId) -> MailRow {
    db.read_blocking(move |c| parvis_mail::mail(c, id)).unwrap().unwrap()
}

fn transport(server: &Server) -> Transport {
    let config = SmtpConfig {
        host: "127.0.0.1".into(),
        port: server.port,
        tls: TlsMode::None,
        user: None,
        password: None,
        from: "ne-pas-repondre@participer.exemple.fr".into(),
        timeout_seconds: 5,
    };
    Transport::smtp(&config).unwrap()
}

#[test]
fn a_mail_goes_once_with_both_parts_and_its_bodies_are_forgotten() {
    for (engine, db) in database() {
        let server = Server::start(vec![]);
        let transport = transport(&server);
        let id = queue(&db);
        assert_eq!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::Done, "{engine}");
        assert_eq!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::Done, "{engine}");
        let taken = server.taken();
        assert_eq!(taken.len(), 1, "{engine}");
        assert_eq!(taken[0].from, "<ne-pas-repondre@participer.exemple.fr>");
        assert_eq!(taken[0].to, ["<amina@exemple.fr>"]);
        let data = &taken[0].data;
        for header in [
            "From: Lot-et-Garonne <ne-pas-repondre@participer.exemple.fr>",
            "Reply-To: service@exemple.fr",
            "Auto-Submitted: auto-generated",
            "Content-Type: multipart/alternative",
            "Content-Type: text/plain",
            "Content-Type: text/html",
            &format!("Message-ID: <{id}.1800000000000000@participer.exemple.fr>"),
        ] {
            assert!(data.contains(header), "{header} in\n{data}");
        }
        assert!(data.len() < 100_000 && data.lines().all(|line| line.len() <= 998));
        let row = row(&db, id);
        assert_eq!((row.state.as_str(), row.text.as_str(), row.html.as_str()), ("sent", "", ""), "{engine}");
        assert_eq!(row.sent_at, Some(NOW));
    }
}

#[test]
fn later_means_again_with_the_same_message_id() {
    for (engine, db) in database() {
        let server = Server::start(vec![Answer::Recipient(450), Answer::Data(451)]);
        let transport = transport(&server);
        let id = queue(&db);
        for _ in 0..2 {
            assert!(matches!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::Later(_)), "{engine}");
        }
        assert_eq!(row(&db, id).attempts, 2);
        assert!(row(&db, id).last_error.unwrap().contains("451"), "{engine}");
        assert_eq!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::Done);
        let ids: Vec<String> = server.seen_ids();
        assert_eq!(ids.len(), 2, "the mail was shown twice: {ids:?}");
        assert_eq!(ids[0], ids[1]);
    }
}

#[test]
fn a_refusal_for_good_is_kept_with_its_reason() {
    for (engine, db) in database() {
        let server = Server::start(vec![Answer::Recipient(550)]);
        let id = queue(&db);
        assert!(
            matches!(deliver(&db, &transport(&server), id, NOW).unwrap(), Delivery::GaveUp(_)),
            "{engine}"
        );
        let row = row(&db, id);
        assert_eq!(row.state, "failed");
        assert!(row.last_error.unwrap().contains("550"), "{engine}");
        assert_eq!(deliver(&db, &transport(&server), id, NOW).unwrap(), Delivery::Done);
        assert!(server.taken().is_empty());
    }
}

#[test]
fn no_server_is_a_passing_trouble_until_it_lasts_too_long() {
    let (_, db) = database().remove(0);
    let port = { std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port() };
    let config = SmtpConfig {
        host: "127.0.0.1".into(),
        port,
        tls: TlsMode::None,
        user: None,
        password: None,
        from: "service@exemple.fr".into(),
        timeout_seconds: 1,
    };
    let transport = Transport::smtp(&config).unwrap();
    let id = queue(&db);
    for _ in 1..parvis_mail::MOST_ATTEMPTS {
        assert!(matches!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::Later(_)));
    }
    assert!(matches!(deliver(&db, &transport, id, NOW).unwrap(), Delivery::GaveUp(_)));
}

#[test]
fn the_demonstration_keeps_mails_readable() {
    for (engine, db) in database() {
        let id = queue(&db);
        assert_eq!(deliver(&db, &Transport::Kept, id, NOW).unwrap(), Delivery::Done);
        let shown = db.read_blocking(|c| parvis_mail::recent(c, None, 10)).unwrap();
        assert_eq!(shown.len(), 1, "{engine}");
        assert_eq!(shown[0].id, id);
        assert!(shown[0].state == "kept" && shown[0].text.contains("Bonjour Amina"));
        let waiting = queue(&db);
        db.write_blocking(|tx| parvis_mail::forget_address(tx, "amina@exemple.fr")).unwrap();
        let left = db.read_blocking(|c| parvis_mail::recent(c, None, 10)).unwrap();
        assert_eq!(left.iter().map(|mail| mail.id).collect::<Vec<_>>(), [waiting], "{engine}");
    }
}

#[test]
fn every_statement_is_understood_by_both_engines() {
    for (engine, db) in database() {
        let mut refused = parvis_db::testing::refused_statements(&db);
        refused.retain(|line| line.starts_with("crates/platform/mail"));
        assert_eq!(refused, Vec::<String>::new(), "{engine}");
    }
}
