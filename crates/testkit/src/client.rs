//! Someone with a browser: keeps cookies, sends the headers that browsers send.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use axum::body::Body;
use http::{Method, Request, header};
use http_body_util::BodyExt;
use parvis_web::App;
use tokio::runtime::Runtime;

use crate::Reply;

/// A file to send with a form.
#[derive(Clone, Debug)]
pub struct FileToSend<'a> {
    /// Field.
    pub field: &'a str,
    /// Name on disk.
    pub name: &'a str,
    /// Content.
    pub bytes: &'a [u8],
}

/// Someone with a browser.
pub struct Client {
    app: Arc<App>,
    runtime: Arc<Runtime>,
    host: String,
    cookies: RefCell<BTreeMap<String, String>>,
}

impl Client {
    pub(crate) fn new(app: Arc<App>, runtime: Arc<Runtime>, host: &str) -> Client {
        Client { app, runtime, host: host.to_owned(), cookies: RefCell::default() }
    }

    /// The same browser at another host name.
    pub(crate) fn at(mut self, host: &str) -> Client {
        host.clone_into(&mut self.host);
        self
    }

    /// Gives this browser a session.
    pub(crate) fn carry(&self, token: &str) {
        self.cookies.borrow_mut().insert("__Host-parvis".into(), token.to_owned());
    }

    /// The value of a cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Opens a page.
    pub fn get(&self, path: &str) -> Reply {
        self.send(Request::builder().method(Method::GET).uri(path), Body::empty())
    }

    /// Opens a page with the header of a script that wants a fragment.
    pub fn get_fragment(&self, path: &str) -> Reply {
        self.send(
            Request::builder().method(Method::GET).uri(path).header("hx-request", "true"),
            Body::empty(),
        )
    }

    /// Sends a form from a page of the site.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body))
    }

    /// Sends a form from a foreign page.
    pub fn post_from_elsewhere(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "cross-site")
            .header(header::ORIGIN, "https://ailleurs.exemple")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body))
    }

    /// Sends a form with files.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], files: &[FileToSend<'_>]) -> Reply {
        const MARK: &str = "frontiere-de-test";
        let mut body = Vec::new();
        for (name, value) in fields {
            let part =
                format!("--{MARK}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        for file in files {
            let head = format!(
                "--{MARK}\r\ncontent-disposition: form-data; name=\"{}\"; filename=\"{}\"\r\n\
                 content-type: application/octet-stream\r\n\r\n",
                file.field, file.name
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(file.bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{MARK}--\r\n").as_bytes());
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={MARK}"));
        self.send(request, Body::from(body))
    }

    fn send(&self, request: http::request::Builder, body: Body) -> Reply {
        let asked = format!("{:?} {:?}", request.method_ref(), request.uri_ref());
        let cookies: Vec<String> =
            self.cookies.borrow().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = request.header(header::HOST, &self.host).header(header::USER_AGENT, "testkit");
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let request = request.body(body).expect("a test sends a well-formed request");
        let peer = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let reply = self.runtime.block_on(async {
            let response = parvis_web::handle(self.app.clone(), request, peer).await;
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.expect("a page's body is whole").to_bytes().to_vec();
            Reply { status: parts.status, headers: parts.headers, bytes, asked }
        });
        self.keep_cookies(&reply);
        reply
    }

    fn keep_cookies(&self, reply: &Reply) {
        for value in reply.headers.get_all(header::SET_COOKIE) {
            let text = value.to_str().expect("a cookie is ASCII");
            let Some((name, rest)) = text.split_once('=') else { continue };
            let value = rest.split(';').next().unwrap_or_default();
            if rest.contains("Max-Age=0") {
                self.cookies.borrow_mut().remove(name);
            } else {
                self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
            }
        }
    }
}
