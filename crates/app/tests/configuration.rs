//! The configuration: what is wrong is told with the key's name and what was expected.

use std::io::Write;

use parvis_app::config::{load, reference};

fn faults(toml: &str, environment: &[(&str, &str)]) -> String {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(toml.as_bytes()).expect("a file is writable");
    let environment: Vec<(String, String)> =
        environment.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    load(Some(file.path()), &environment).map_or_else(|error| error.to_string(), |_| String::new())
}

#[test]
fn an_unknown_key_stops_the_start() {
    assert!(faults("listne = \"127.0.0.1:1\"", &[]).contains("listne: there is no such key"));
    assert!(faults("", &[("PARVIS_MAIL_HOTS", "x")]).contains("PARVIS_MAIL_HOTS: there is no such variable"));
    assert_eq!(faults("", &[("PARVIS_PORT", "tcp://10.0.0.1:80"), ("PATH", "/bin")]), "");
    assert!(faults("[mail]\nhots = \"x\"", &[]).contains("mail.hots"));
}

#[test]
fn a_wrong_value_is_told_with_what_was_expected() {
    assert!(
        faults("[mail]\nport = \"many\"", &[]).contains("mail.port: expected a whole number from 1 to 65535")
    );
    assert!(faults("listen = \"here\"", &[]).contains("listen: expected an address and a port"));
    assert!(
        faults("[log]\nlevel = \"loud\"", &[])
            .contains("log.level: expected one of error, warn, info, debug")
    );
    assert!(faults("behind_proxy = 3", &[]).contains("behind_proxy: expected true or false, found integer"));
    assert!(faults("", &[("PARVIS_BACKUP_KEEP", "0")]).contains("backup.keep"));
}

#[test]
fn a_secret_is_never_repeated_in_a_message() {
    let told = faults("secret = \"abcdef\"", &[]);
    assert!(told.contains("secret: expected 64 hexadecimal characters") && !told.contains("abcdef"));
}

#[test]
fn the_environment_overrides_the_file() {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(b"listen = \"127.0.0.1:1\"\n[database]\nreaders = 2").expect("a file is writable");
    let environment = [("PARVIS_LISTEN".to_owned(), "127.0.0.1:2".to_owned())];
    let config = load(Some(file.path()), &environment).expect("a good configuration");
    assert_eq!((config.listen.as_str(), config.database.readers), ("127.0.0.1:2", 2));
}

#[test]
fn the_reference_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/guides/configuration.md");
    if std::env::var("PARVIS_WRITE").is_ok() {
        std::fs::write(path, reference()).expect("the reference is writable");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        reference(),
        committed,
        "write it anew: PARVIS_WRITE=1 cargo test -p parvis-app --test configuration"
    );
}
