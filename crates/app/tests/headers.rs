//! Checklist S3 and S4: security headers on every response of every route, errors included; cookies; foreign origins.

use parvis_testkit::{Who, on_each_engine};

const WANTED: [&str; 7] = [
    "strict-transport-security",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "permissions-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
];

#[test]
fn every_response_carries_the_security_headers() {
    on_each_engine(|app| {
        let visitor = app.client(Who::Visitor);
        let mut paths: Vec<String> = app
            .app
            .routes()
            .all()
            .iter()
            .filter(|route| route.method == http::Method::GET)
            .map(|route| route.path.replace(['{', '}'], ""))
            .collect();
        paths.extend(["/n-existe-pas".into(), "/assets/rien.css".into()]);
        for path in paths {
            let reply = visitor.get(&path);
            for name in WANTED {
                assert!(reply.headers.contains_key(name), "{path} lacks {name}");
            }
            let policy = reply.headers["content-security-policy"].to_str().expect("ASCII");
            assert!(
                policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
                "{path}: {policy}"
            );
            assert!(
                !reply.text().contains(" style=\"") && !reply.text().contains("<script>"),
                "{path} has inline code"
            );
        }
    });
}

#[test]
fn no_foreign_page_posts_for_a_person() {
    on_each_engine(|app| {
        for route in app.app.routes().all().iter().filter(|route| route.method == http::Method::POST) {
            let path = route.path.replace(['{', '}'], "");
            let reply = app.client(Who::David).post_from_elsewhere(&path, &[]);
            assert_eq!(reply.status.as_u16(), 403, "POST {path} accepts a foreign page");
        }
    });
}

#[test]
fn a_first_visit_sets_no_cookie() {
    on_each_engine(|app| {
        let reply = app.client(Who::Visitor).get("/");
        reply.is_ok();
        assert!(reply.headers.get("set-cookie").is_none(), "checklist G10");
    });
}
