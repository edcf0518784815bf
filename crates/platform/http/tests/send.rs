//! Requests within bounds, against a server of our own on this machine.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use std::time::Duration;

use axum::{
    Router,
    http::{StatusCode, header},
    routing::{get, post},
};
use parvis_http::{Client, Fault, Reach, Request};

async fn server() -> String {
    let app = Router::new()
        .route("/json", get(|| async { ([(header::CONTENT_TYPE, "Application/JSON; charset=utf-8")], "{}") }))
        .route("/echo", post(|body: String| async move { body }))
        .route("/away", get(|| async { (StatusCode::FOUND, [(header::LOCATION, "/json")]) }))
        .route("/broken", get(|| async { (StatusCode::INTERNAL_SERVER_ERROR, "no") }))
        .route("/long", get(|| async { vec![b'a'; 600 * 1024] }))
        .route("/slow", get(|| async { tokio::time::sleep(Duration::from_secs(30)).await }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await });
    format!("http://{address}")
}

async fn send(client: Client, request: Request) -> Result<parvis_http::Answer, Fault> {
    tokio::task::spawn_blocking(move || client.send(&request)).await.unwrap()
}

fn free() -> Client {
    Client::with_patience(Reach::Anywhere, Duration::from_millis(700))
}

#[tokio::test]
async fn an_answer_of_any_status_is_an_answer() {
    let base = server().await;
    let answer = send(free(), Request::get(format!("{base}/json"))).await.unwrap();
    assert_eq!(
        (answer.status.as_u16(), answer.kind.as_str(), answer.body.as_slice()),
        (200, "application/json", b"{}".as_slice())
    );
    let answer = send(free(), Request::post_form(format!("{base}/echo"), "a=b".into())).await.unwrap();
    assert_eq!(answer.body, b"a=b");
    assert_eq!(send(free(), Request::get(format!("{base}/broken"))).await.unwrap().status, 500);
}

#[tokio::test]
async fn bounds_hold() {
    let base = server().await;
    for (path, fault) in [("away", Fault::Redirected), ("long", Fault::TooLong), ("slow", Fault::TooSlow)] {
        assert_eq!(send(free(), Request::get(format!("{base}/{path}"))).await.unwrap_err(), fault, "{path}");
    }
    assert_eq!(send(free(), Request::get("http://127.0.0.1:1/")).await.unwrap_err(), Fault::Unreachable);
    for bad in ["", "/json", "ftp://a.fr", "http://", "http://moi:secret@a.fr/", "javascript:1"] {
        assert_eq!(send(free(), Request::get(bad)).await.unwrap_err(), Fault::BadAddress, "{bad}");
    }
}

#[tokio::test]
async fn the_public_reach_keeps_out_of_this_machine() {
    let base = server().await;
    let public = || Client::with_patience(Reach::Public, Duration::from_secs(2));
    assert_eq!(send(public(), Request::get(format!("{base}/json"))).await.unwrap_err(), Fault::NotSecure);
    let inside = base.replace("http://", "https://");
    assert_eq!(send(public(), Request::get(format!("{inside}/json"))).await.unwrap_err(), Fault::NotPublic);
    let named = inside.replace("127.0.0.1", "localhost");
    assert_eq!(send(public(), Request::get(format!("{named}/json"))).await.unwrap_err(), Fault::NotPublic);
    let plain = send(free(), Request::get(format!("{inside}/json"))).await.unwrap_err();
    assert!(matches!(plain, Fault::NotTrusted | Fault::Unreachable), "{plain:?}");
}
