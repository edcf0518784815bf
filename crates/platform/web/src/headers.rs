//! The security headers of every response, errors included (checklist S3; OWASP ASVS 5.0 3.4.1 to 3.4.6).

use http::{HeaderMap, HeaderName, HeaderValue};

const FIXED: [(&str, &str); 8] = [
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    (
        "permissions-policy",
        "geolocation=(self), camera=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    ),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("x-permitted-cross-domain-policies", "none"),
];

/// Adds them. `tiles` is the one host from which map images may come.
pub fn security_headers(headers: &mut HeaderMap, tiles: Option<&str>) {
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    let plain = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                 connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
                 frame-ancestors 'none'";
    let policy = match tiles.and_then(origin_of) {
        None => HeaderValue::from_static(plain),
        Some(host) => HeaderValue::from_str(&plain.replace("data:;", &format!("data: {host};")))
            .unwrap_or(HeaderValue::from_static(plain)),
    };
    headers.insert(HeaderName::from_static("content-security-policy"), policy);
}

/// `https://tiles.example` of `https://tiles.example/{z}/{x}/{y}.png`.
fn origin_of(template: &str) -> Option<String> {
    let (scheme, rest) = template.split_once("://")?;
    let host = rest.split('/').next().filter(|host| !host.is_empty())?;
    let plain = host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:".contains(&b));
    (matches!(scheme, "https" | "http") && plain).then(|| format!("{scheme}://{host}"))
}
