//! The way to PostgreSQL is encrypted where the address asks for it, and only to a server whose certificate is trusted.

use parvis_db::{Db, DbError, Options, testing};

fn is_encrypted(db: &Db) -> bool {
    let asked = "select ssl from pg_stat_ssl where pid = pg_backend_pid()";
    db.read_blocking(|c| c.query_one::<bool>(asked, &[])).expect("an answer")
}

#[test]
fn the_address_decides_and_the_certificate_is_checked() {
    let (url, certificate) = testing::encrypted_postgres();
    let open = |query: String| Db::open_postgres(&format!("{url}{query}"), &Options::default());

    assert!(!is_encrypted(&open(String::new()).unwrap()));
    let trusted = format!("?sslmode=require&sslrootcert={}", certificate.display());
    assert!(is_encrypted(&open(trusted).unwrap()));

    let unknown = open("?sslmode=require".to_owned()).err();
    assert!(matches!(&unknown, Some(DbError::Other(_) | DbError::Lost)), "{unknown:?}");
    std::fs::remove_file(certificate).unwrap();
}
