//! The table of routes.

use std::{future::Future, pin::Pin, sync::Arc};

use http::Method;

use crate::{Access, Cx, Outcome};

/// What a route runs.
pub type Handler = Arc<dyn Fn(Cx) -> Pin<Box<dyn Future<Output = Outcome> + Send>> + Send + Sync>;

/// One declared route.
#[derive(Clone)]
pub struct Route {
    /// GET or POST.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    /// Whether the page of visitors without a session is kept for a moment.
    pub cached: bool,
    /// Whether the page's order depends on the visitor's seed.
    pub seeded: bool,
    /// Whether files may be sent to it (larger body).
    pub uploads: bool,
    pub(crate) handler: Handler,
}

impl Route {
    /// Keeps the page for visitors without a session; see `cache.rs`.
    pub fn cached(&mut self) -> &mut Self {
        self.cached = true;
        self
    }

    /// The order of the page depends on the visitor's seed ([`Cx::seed`]).
    pub fn seeded(&mut self) -> &mut Self {
        self.seeded = true;
        self
    }

    /// Accepts files.
    pub fn uploads(&mut self) -> &mut Self {
        self.uploads = true;
        self
    }
}

/// Collects the routes of all slices.
#[derive(Default)]
pub struct Routes {
    routes: Vec<Route>,
}

impl Routes {
    /// A page. GET never changes anything.
    pub fn get<F, Fut>(&mut self, path: &'static str, access: Access, handler: F) -> &mut Route
    where
        F: Fn(Cx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        self.add(Method::GET, path, access, handler)
    }

    /// An act. The origin of the request is checked before the handler runs.
    pub fn post<F, Fut>(&mut self, path: &'static str, access: Access, handler: F) -> &mut Route
    where
        F: Fn(Cx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        self.add(Method::POST, path, access, handler)
    }

    fn add<F, Fut>(&mut self, method: Method, path: &'static str, access: Access, handler: F) -> &mut Route
    where
        F: Fn(Cx) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        let handler: Handler = Arc::new(move |cx| Box::pin(handler(cx)));
        self.routes.push(Route {
            method,
            path,
            access,
            cached: false,
            seeded: false,
            uploads: false,
            handler,
        });
        self.routes.last_mut().expect("just pushed")
    }

    /// Puts something before the handlers: `wrap` gets each route's path and handler and answers the handler to run.
    pub fn wrap(&mut self, wrap: impl Fn(&'static str, Handler) -> Handler) {
        for route in &mut self.routes {
            route.handler = wrap(route.path, route.handler.clone());
        }
    }

    /// The finished table.
    ///
    /// # Panics
    /// Where two slices declare the same method and path, or a path is malformed: a defect found at start.
    pub fn finish(self) -> RouteTable {
        let mut table =
            RouteTable { get: matchit::Router::new(), post: matchit::Router::new(), routes: self.routes };
        for (index, route) in table.routes.iter().enumerate() {
            let router = if route.method == Method::GET { &mut table.get } else { &mut table.post };
            if let Err(error) = router.insert(route.path, index) {
                panic!("route {} {}: {error}", route.method, route.path);
            }
        }
        table
    }
}

/// The finished table: finds the route of a request.
pub struct RouteTable {
    get: matchit::Router<usize>,
    post: matchit::Router<usize>,
    routes: Vec<Route>,
}

pub(crate) enum Found<'t> {
    Route(&'t Route, Vec<(String, String)>),
    OtherMethod,
    Nothing,
}

impl RouteTable {
    /// Every route, in the order declared: for the access matrix.
    pub fn all(&self) -> &[Route] {
        &self.routes
    }

    pub(crate) fn find(&self, method: &Method, path: &str) -> Found<'_> {
        let (wanted, other) = match *method {
            Method::GET | Method::HEAD => (&self.get, &self.post),
            Method::POST => (&self.post, &self.get),
            _ if self.get.at(path).is_ok() || self.post.at(path).is_ok() => return Found::OtherMethod,
            _ => return Found::Nothing,
        };
        match wanted.at(path) {
            Ok(hit) => {
                let params =
                    hit.params.iter().map(|(name, value)| (name.to_owned(), decode(value))).collect();
                Found::Route(&self.routes[*hit.value], params)
            }
            Err(_) if other.at(path).is_ok() => Found::OtherMethod,
            Err(_) => Found::Nothing,
        }
    }
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
