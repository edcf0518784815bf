//! Sends a request and reads the answer, within bounds.

use std::{io::Read, time::Duration};

use ureq::{
    Agent, Body, Error,
    http::{self, Method, StatusCode, Uri, header},
    unversioned::transport::DefaultConnector,
};

use crate::reach::{Guarded, NotPublic, Reach};

/// The longest a request may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The most bytes of an answer.
const MOST_BYTES: u64 = 512 * 1024;

/// What to send.
#[derive(Clone)]
pub struct Request {
    method: Method,
    url: String,
    headers: Vec<(header::HeaderName, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Reads an address.
    pub fn get(url: impl Into<String>) -> Request {
        Request { method: Method::GET, url: url.into(), headers: Vec::new(), body: Vec::new() }
    }

    /// Sends a form already encoded.
    pub fn post_form(url: impl Into<String>, form: String) -> Request {
        let kind = "application/x-www-form-urlencoded".to_owned();
        let headers = vec![(header::CONTENT_TYPE, kind)];
        Request { method: Method::POST, url: url.into(), headers, body: form.into_bytes() }
    }

    /// With the kind of answer that is wanted.
    #[must_use]
    pub fn accept(mut self, kind: &str) -> Request {
        self.headers.push((header::ACCEPT, kind.to_owned()));
        self
    }

    /// With a word in the header `Authorization`.
    #[must_use]
    pub fn authorization(mut self, value: String) -> Request {
        self.headers.push((header::AUTHORIZATION, value));
        self
    }
}

/// What came back, whatever its status.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Status.
    pub status: StatusCode,
    /// Kind of the body, lower case and without parameters: `application/json`.
    pub kind: String,
    /// The body.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The address can not be read as one.
    BadAddress,
    /// `http` where `https` is needed.
    NotSecure,
    /// The address leads into a private network.
    NotPublic,
    /// No such name, or nothing answers there.
    Unreachable,
    /// The certificate is wrong, or no encryption could be agreed upon.
    NotTrusted,
    /// It took too long.
    TooSlow,
    /// It leads elsewhere.
    Redirected,
    /// The answer is longer than bearable.
    TooLong,
    /// The answer is no HTTP.
    Garbled,
}

/// Sends requests.
#[derive(Debug)]
pub struct Client {
    agent: Agent,
    reach: Reach,
}

impl Client {
    /// A client that reaches these addresses, with ten seconds of patience.
    pub fn new(reach: Reach) -> Client {
        Client::with_patience(reach, PATIENCE)
    }

    /// The same with another patience: for tests.
    pub fn with_patience(reach: Reach, patience: Duration) -> Client {
        let config = Agent::config_builder()
            .timeout_global(Some(patience))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .proxy(None)
            .user_agent("Parvis")
            .build();
        let agent = Agent::with_parts(config, DefaultConnector::default(), Guarded::new(reach));
        Client { agent, reach }
    }

    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    /// No whole answer came; a status of 400 or more is an answer.
    pub fn send(&self, request: &Request) -> Result<Answer, Fault> {
        self.check(&request.url)?;
        let mut wanted = http::Request::builder().method(request.method.clone()).uri(&request.url);
        for (name, value) in &request.headers {
            wanted = wanted.header(name, value);
        }
        let wanted = wanted.body(request.body.clone()).map_err(|_| Fault::BadAddress)?;
        let response = self.agent.run(wanted).map_err(|error| fault(&error))?;
        if response.status().is_redirection() {
            return Err(Fault::Redirected);
        }
        read(response)
    }

    fn check(&self, url: &str) -> Result<(), Fault> {
        let uri: Uri = url.parse().map_err(|_| Fault::BadAddress)?;
        let has_host = uri.host().is_some_and(|host| !host.is_empty());
        let has_user = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
        if !has_host || has_user {
            return Err(Fault::BadAddress);
        }
        match uri.scheme_str() {
            Some("https") => Ok(()),
            Some("http") if self.reach == Reach::Anywhere => Ok(()),
            Some("http") => Err(Fault::NotSecure),
            _ => Err(Fault::BadAddress),
        }
    }
}

fn read(mut response: http::Response<Body>) -> Result<Answer, Fault> {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let kind = kind.unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let mut body = Vec::new();
    let reader = response.body_mut().as_reader();
    let read = reader.take(MOST_BYTES + 1).read_to_end(&mut body);
    read.map_err(|error| match error.kind() {
        std::io::ErrorKind::TimedOut | std::io::ErrorKind::WouldBlock => Fault::TooSlow,
        _ if error.get_ref().is_some_and(|inner| inner.to_string().contains("timeout")) => Fault::TooSlow,
        _ => Fault::Garbled,
    })?;
    if body.len() as u64 > MOST_BYTES {
        return Err(Fault::TooLong);
    }
    Ok(Answer { status: response.status(), kind, body })
}

fn fault(error: &Error) -> Fault {
    match error {
        Error::BadUri(_) | Error::Http(_) => Fault::BadAddress,
        Error::Timeout(_) => Fault::TooSlow,
        Error::Tls(_) | Error::Rustls(_) => Fault::NotTrusted,
        Error::Other(inner) if inner.is::<NotPublic>() => Fault::NotPublic,
        Error::Protocol(_) | Error::LargeResponseHeader(..) => Fault::Garbled,
        Error::RedirectFailed | Error::TooManyRedirects => Fault::Redirected,
        Error::Io(inner) if inner.kind() == std::io::ErrorKind::InvalidData => Fault::NotTrusted,
        Error::Io(inner) if inner.kind() == std::io::ErrorKind::TimedOut => Fault::TooSlow,
        _ => Fault::Unreachable,
    }
}
