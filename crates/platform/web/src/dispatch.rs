//! The way of a request: tenant, asset, cached page, route, origin, body, session, access, handler, reply.

use std::{net::IpAddr, sync::Arc};

use axum::{body::Body, http::Request, response::Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use parvis_kernel::{Locale, Timestamp};
use sha2::{Digest, Sha256};

use crate::{
    Access, App, Cx, Form, Redirect, Session, Tenant, WebError, act, body,
    cache::CachedPage,
    cookie,
    cx::Inner,
    error_pages, headers,
    once::{self, Once},
    origin,
    outcome::Outcome,
    reply,
    routes::{Found, Route},
};

/// Answers one request; `peer` is the other end of the connection.
pub async fn handle(app: Arc<App>, request: Request<Body>, peer: IpAddr) -> Response {
    let (parts, body) = request.into_parts();
    let host = host_of(&parts).to_owned();
    let Some(tenant) = app.parts.tenants.of_host(&host) else {
        return reply::plain(
            StatusCode::MISDIRECTED_REQUEST,
            "Aucune collectivité ne répond à cette adresse.\n",
        );
    };
    let mut response = answer(&app, &tenant, &host, parts, body, peer).await;
    let site = tenant.site();
    headers::security_headers(response.headers_mut(), site.0.tiles.as_deref());
    response
}

async fn answer(
    app: &Arc<App>,
    tenant: &Arc<Tenant>,
    host: &str,
    parts: Parts,
    body: Body,
    peer: IpAddr,
) -> Response {
    let path = parts.uri.path();
    if path.starts_with("/assets/") {
        return reply::asset(path, &parts.headers);
    }
    let now = app.parts.clock.now();
    if let Err(error) = refresh_site(app, tenant, now).await {
        tracing::error!(%error, "the authority's settings could not be read");
        return reply::plain(StatusCode::SERVICE_UNAVAILABLE, "Le service revient dans un instant.\n");
    }
    let found = app.parts.routes.find(&parts.method, path);
    let route = match &found {
        Found::Route(route, _) => Some(*route),
        _ => None,
    };
    let key = route.and_then(|route| cache_key(app, tenant, route, &parts, peer));
    if let Some(page) = key.as_ref().and_then(|key| tenant.cache.get(key)) {
        return reply::cached(&page, &parts.headers);
    }
    let _turn = match &key {
        Some(key) => Some(tenant.cache.turn(key).await),
        None => None,
    };
    if let Some(page) = key.as_ref().and_then(|key| tenant.cache.get(key)) {
        return reply::cached(&page, &parts.headers);
    }
    let accept = parts.headers.clone();
    let cx = match context(app, tenant, parts, &found, now, peer).await {
        Ok(cx) => cx,
        Err(error) => {
            tracing::error!(?error, "the session could not be read");
            return reply::plain(StatusCode::SERVICE_UNAVAILABLE, "Le service revient dans un instant.\n");
        }
    };
    let (cx, outcome) = run(cx, route, &found, host, body).await;
    if let Some(key) = key
        && let Some(page) = reply::cacheable(&outcome)
    {
        let page: Arc<CachedPage> = Arc::new(page);
        tenant.cache.put(key, page.clone());
        return reply::cached(&page, &accept);
    }
    reply::finish(&cx, outcome)
}

async fn run(cx: Cx, route: Option<&Route>, found: &Found<'_>, host: &str, body: Body) -> (Cx, Outcome) {
    let Some(route) = route else {
        let status = if matches!(found, Found::OtherMethod) {
            WebError::Bad(StatusCode::METHOD_NOT_ALLOWED)
        } else {
            WebError::NotFound
        };
        let page = error_pages::show(&cx, status).await;
        return (cx, page);
    };
    if route.method == Method::POST && !origin::is_ours(&cx.0.headers, host) {
        let page = error_pages::show(&cx, WebError::Bad(StatusCode::FORBIDDEN)).await;
        return (cx, page);
    }
    if !route.access.admits(&cx.actor()) {
        let page = error_pages::show(&cx, WebError::NotAllowed).await;
        return (cx, page);
    }
    if let Some(redirect) = detour(&cx, route) {
        return (cx, Ok(redirect.into()));
    }
    let cx = if route.method == Method::POST {
        match body::read(&cx.0.headers, body, route.uploads).await {
            Ok(form) => with_form(cx, form, route),
            Err(error) => {
                let page = error_pages::show(&cx, error).await;
                return (cx, page);
            }
        }
    } else {
        cx
    };
    let mut outcome = once::answer(cx.clone(), route).await;
    if let Ok(reply) = outcome {
        outcome = act::export(&cx, route, reply).await;
    }
    let outcome = match outcome {
        Err(error) => error_pages::show(&cx, error).await,
        fine => fine,
    };
    (cx, outcome)
}

/// Where the person must go first, when the page asked for is of the back office; from there back to it.
fn detour(cx: &Cx, route: &Route) -> Option<Redirect> {
    let first = cx.0.session.as_ref()?.detour?;
    let is_office = cx.current_path() == "/bureau" || cx.current_path().starts_with("/bureau/");
    let for_agents = matches!(route.access, Access::Agents(_) | Access::AnyAgent | Access::Administrators);
    if !is_office && !for_agents {
        return None;
    }
    let back: String = url::form_urlencoded::byte_serialize(cx.current_url().as_bytes()).collect();
    let is_page = route.method == Method::GET;
    Some(Redirect::to(if is_page { format!("{first}?retour={back}") } else { first.to_owned() }))
}

fn with_form(cx: Cx, form: Form, route: &Route) -> Cx {
    match Arc::try_unwrap(cx.0) {
        Ok(mut inner) => {
            inner.once = Once::of(inner.session.as_ref().map(|session| session.id), &inner.path, &form);
            inner.form = form;
            let mut cx = Cx(Arc::new(inner));
            let act = act::of(&cx, route);
            if let Some(inner) = Arc::get_mut(&mut cx.0) {
                inner.act = act;
            }
            cx
        }
        Err(shared) => Cx(shared),
    }
}

async fn refresh_site(app: &App, tenant: &Tenant, now: Timestamp) -> Result<(), parvis_db::DbError> {
    if !tenant.site_is_stale(now) {
        return Ok(());
    }
    let load = app.parts.hooks.load_site;
    let site = tenant.db().read(load).await?;
    if tenant.site().0 == site {
        tenant.site_confirmed(now);
    } else {
        tenant.set_site(site, now);
    }
    Ok(())
}

async fn context(
    app: &Arc<App>,
    tenant: &Arc<Tenant>,
    parts: Parts,
    found: &Found<'_>,
    now: Timestamp,
    peer: IpAddr,
) -> Result<Cx, parvis_db::DbError> {
    let session = find_session(app, tenant, &parts.headers, now).await?;
    let locale = locale_of(&parts);
    let raw_query = parts.uri.query().unwrap_or_default().to_owned();
    let pairs =
        url::form_urlencoded::parse(raw_query.as_bytes()).map(|(k, v)| (k.into_owned(), v.into_owned()));
    let params = match found {
        Found::Route(_, params) => params.clone(),
        _ => Vec::new(),
    };
    Ok(Cx(Arc::new(Inner {
        app: app.clone(),
        tenant: tenant.clone(),
        method: parts.method.clone(),
        path: parts.uri.path().to_owned(),
        query: Form::new(pairs.collect(), Vec::new()),
        raw_query,
        params,
        form: Form::default(),
        once: None,
        act: None,
        session,
        locale,
        texts: tenant.texts(locale),
        now,
        address: address_of(app, &parts.headers, peer),
        notice: cookie::read(&parts.headers, cookie::NOTICE).and_then(reply::decode_notice),
        headers: parts.headers,
    })))
}

async fn find_session(
    app: &App,
    tenant: &Tenant,
    headers: &HeaderMap,
    now: Timestamp,
) -> Result<Option<Session>, parvis_db::DbError> {
    let Some(hash) = token_hash(headers) else { return Ok(None) };
    let key = format!("{}\n{hash}", tenant.slug());
    if let Some(session) = app.sessions.get(&key) {
        return Ok(Some(session));
    }
    let (find, turn) = (app.parts.hooks.find_session, app.sessions.turn());
    let session = tenant.db().read(move |c| find(c, &hash, now)).await?;
    if let Some(session) = &session {
        if session.stale {
            let (touch, id) = (app.parts.hooks.touch_session, session.id);
            tenant.db().write(move |tx| touch(tx, id, now)).await?;
        }
        app.sessions.put(turn, key, session.clone());
    }
    Ok(session)
}

/// The key under which a page is kept, where it may be: a GET of a cached route without session nor notice.
fn cache_key(app: &App, tenant: &Tenant, route: &Route, parts: &Parts, peer: IpAddr) -> Option<String> {
    let plain = route.cached
        && parts.method == Method::GET
        && cookie::read(&parts.headers, cookie::SESSION).is_none()
        && cookie::read(&parts.headers, cookie::NOTICE).is_none()
        && !parts.uri.query().is_some_and(|query| query.contains("langue="))
        && !parts.headers.contains_key("hx-request");
    plain.then(|| {
        let locale = locale_of(parts).code();
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let chosen = parts.uri.query().is_some_and(|query| query.contains("graine="));
        if route.seeded && !chosen {
            let seed = seed_from(tenant, &address_of(app, &parts.headers, peer), &parts.headers);
            format!("{locale}{seed} {target}")
        } else {
            format!("{locale} {target}")
        }
    })
}

fn locale_of(parts: &Parts) -> Locale {
    let asked = parts.uri.query().and_then(|query| {
        url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "langue").map(|(_, value)| value)
    });
    asked
        .and_then(|code| code.parse().ok())
        .or_else(|| cookie::read(&parts.headers, cookie::LANGUAGE)?.parse().ok())
        .unwrap_or_default()
}

fn host_of(parts: &Parts) -> &str {
    let header = parts.headers.get(header::HOST).and_then(|value| value.to_str().ok());
    header.or_else(|| parts.uri.authority().map(|authority| authority.as_str())).unwrap_or_default()
}

fn address_of(app: &App, headers: &HeaderMap, peer: IpAddr) -> String {
    let forwarded = headers.get("x-forwarded-for").and_then(|value| value.to_str().ok());
    match forwarded.and_then(|list| list.rsplit(',').next()).filter(|_| app.parts.behind_proxy) {
        Some(last) => last.trim().to_owned(),
        None => peer.to_string(),
    }
}

/// The hash under which a token is stored: SHA-256 in hexadecimal. The token itself is 128 random bits.
pub fn hash(token: &str) -> String {
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn token_hash(headers: &HeaderMap) -> Option<String> {
    let token = cookie::read(headers, cookie::SESSION)?;
    (token.len() == 32 && token.bytes().all(|b| b.is_ascii_hexdigit())).then(|| hash(token))
}

pub(crate) fn seed_of(cx: &Cx) -> u32 {
    if let Some(chosen) = cx.query().parse::<u32>("graine") {
        return chosen % 64;
    }
    if let Some(person) = cx.person_id() {
        return u32::from(cx.tenant().keyed_bytes("seed", &person.to_string())[0] % 64);
    }
    seed_from(cx.tenant(), &cx.0.address, &cx.0.headers)
}

fn seed_from(tenant: &Tenant, address: &str, headers: &HeaderMap) -> u32 {
    let agent = headers.get(header::USER_AGENT).map(HeaderValue::as_bytes).unwrap_or_default();
    let text = format!("{address}\n{}", String::from_utf8_lossy(agent));
    u32::from(tenant.keyed_bytes("seed", &text)[0] % 64)
}

/// A body of bytes.
pub(crate) fn bytes_body(bytes: Bytes) -> Body {
    Body::from(bytes)
}
