//! The address of a PostgreSQL server, and whether the way there is encrypted.
//!
//! `?sslmode=require` encrypts and always checks the server's certificate: against the public authorities, or against
//! the file (PEM) of `sslrootcert=` alone. Without it the connection is plain, as suits a server on the same machine.

use std::{str::FromStr, sync::Arc, time::Duration};

use postgres::{Client, Config, NoTls, config::SslMode};
use rustls::{
    ClientConfig, RootCertStore,
    pki_types::{CertificateDer, pem::PemObject},
};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::DbError;

/// Where a server is and how to reach it.
#[derive(Clone)]
pub(super) struct Address {
    config: Config,
    tls: Option<MakeRustlsConnect>,
}

impl Address {
    /// Reads `postgres://user:password@host:port/database?sslmode=require&sslrootcert=/path/ca.pem`.
    ///
    /// # Errors
    /// The address can not be read, or the file holds no certificate.
    pub(super) fn parse(url: &str) -> Result<Address, DbError> {
        let (url, root_file) = without_root_file(url);
        let mut config = Config::from_str(&url)
            .map_err(|error| DbError::Other(format!("the address of the database is wrong: {error}")))?;
        config.application_name("parvis");
        let tls = match config.get_ssl_mode() {
            SslMode::Require => Some(connector(root_file.as_deref())?),
            _ => None,
        };
        Ok(Address { config, tls })
    }

    /// The same, waiting that long for the server unless the address says otherwise.
    pub(super) fn waiting(mut self, time: Duration) -> Address {
        if self.config.get_connect_timeout().is_none() {
            self.config.connect_timeout(time);
        }
        self
    }

    pub(super) fn connect(&self) -> Result<Client, postgres::Error> {
        match &self.tls {
            Some(tls) => self.config.connect(tls.clone()),
            None => self.config.connect(NoTls),
        }
    }
}

/// The address without `sslrootcert`, which the driver does not know, and its value.
fn without_root_file(url: &str) -> (String, Option<String>) {
    let Some((address, query)) = url.split_once('?') else { return (url.to_owned(), None) };
    let (own, rest): (Vec<&str>, Vec<&str>) =
        query.split('&').partition(|pair| pair.starts_with("sslrootcert="));
    let file = own.first().and_then(|pair| pair.split_once('=')).map(|(_, file)| file.to_owned());
    let rest = if rest.is_empty() { String::new() } else { format!("?{}", rest.join("&")) };
    (format!("{address}{rest}"), file)
}

fn connector(root_file: Option<&str>) -> Result<MakeRustlsConnect, DbError> {
    let mut roots = RootCertStore::empty();
    match root_file {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(file) => {
            let unreadable =
                |why: &dyn std::fmt::Display| DbError::Other(format!("sslrootcert, {file}: {why}"));
            let found = CertificateDer::pem_file_iter(file).map_err(|error| unreadable(&error))?;
            for certificate in found {
                let certificate = certificate.map_err(|error| unreadable(&error))?;
                roots.add(certificate).map_err(|error| unreadable(&error))?;
            }
            if roots.is_empty() {
                return Err(unreadable(&"no certificate in that file"));
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| DbError::Other(format!("TLS: {error}")))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(MakeRustlsConnect::new(config))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_authorities_is_taken_out_of_the_address() {
        let (url, file) = without_root_file("postgres://h/d?sslmode=require&sslrootcert=/etc/ca.pem&a=b");
        assert_eq!(
            (url.as_str(), file.as_deref()),
            ("postgres://h/d?sslmode=require&a=b", Some("/etc/ca.pem"))
        );
        assert_eq!(without_root_file("postgres://h/d"), ("postgres://h/d".to_owned(), None));
    }

    #[test]
    fn a_file_without_certificate_is_refused_with_its_name() {
        let refused = Address::parse("postgres://h/d?sslmode=require&sslrootcert=/nowhere/ca.pem").err();
        assert!(matches!(refused, Some(DbError::Other(text)) if text.contains("/nowhere/ca.pem")));
    }
}
