//! What an agent does in the back office, as the audit log needs it.
//!
//! A POST to a route for agents is an [`OfficeAct`]; so is any answer of such a route that is a file to save. Every
//! transaction of [`crate::Cx::write`] in such a request runs between the two functions of the [`Recorder`], so the entry
//! is kept with the change or neither is; a file leaves only once its entry is kept. Handlers and actions have nothing to
//! call and can not forget it.

use std::sync::Arc;

use http::{HeaderValue, Method, header};
use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;

use crate::{Access, Cx, Reply, SignedIn, WebError, routes::Route};

/// Names under which forms ask what an export is for.
const PURPOSE: [&str; 2] = ["finalite", "motif"];

/// An act of an agent.
#[derive(Clone, Debug)]
pub struct OfficeAct {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub person: SignedIn,
    /// The route with its parameters in braces; `{act}` is replaced by what was asked.
    pub route: String,
    /// The other parameters of the path, by name.
    pub params: Vec<(String, String)>,
    /// The names of the fields that were sent, never their values.
    pub fields: Vec<String>,
    /// The address of the client as it came; to be shortened before it is kept.
    pub address: String,
    /// Whether a file leaves.
    pub is_export: bool,
    /// What the file is for, where that was asked.
    pub purpose: String,
}

/// Writes acts of agents down; the slice of the journal has it.
#[derive(Clone, Copy)]
pub struct Recorder {
    /// Before the work of a transaction: notes what there is.
    pub begin: fn(&mut Conn, &OfficeAct) -> Result<(), DbError>,
    /// After it: writes down what changed.
    pub end: fn(&mut Conn, &OfficeAct) -> Result<(), DbError>,
}

impl Recorder {
    /// Writes nothing down: for tests of a slice alone.
    pub const NONE: Recorder = Recorder { begin: |_, _| Ok(()), end: |_, _| Ok(()) };

    pub(crate) fn around<T>(
        self,
        tx: &mut Conn,
        act: &OfficeAct,
        work: impl Fn(&mut Conn) -> Result<T, WebError>,
    ) -> Result<T, WebError> {
        (self.begin)(tx, act)?;
        let done = work(tx);
        let kept = done.is_ok().then(|| (self.end)(tx, act)).transpose();
        // whatever was attached ends with the work
        let _: Option<()> = tx.detach();
        kept?;
        done
    }
}

/// The act that a request to this route is, if the person acts there as an agent.
pub(crate) fn of(cx: &Cx, route: &Route) -> Option<Arc<OfficeAct>> {
    let for_agents = matches!(route.access, Access::Agents(_) | Access::AnyAgent | Access::Administrators);
    let person = cx.actor().signed_in().filter(|_| for_agents)?.clone();
    let sent = if route.method == Method::POST { cx.form() } else { cx.query() };
    let mut fields: Vec<String> =
        sent.pairs().iter().map(|(name, _)| name.clone()).filter(|name| name != "envoi").collect();
    fields.extend(sent.uploads().iter().map(|file| file.field.clone()));
    fields.sort();
    fields.dedup();
    let (asked, params): (Vec<_>, Vec<_>) = cx.0.params.iter().cloned().partition(|(name, _)| name == "act");
    let route = asked.iter().fold(route.path.to_owned(), |path, (_, act)| path.replace("{act}", act));
    Some(Arc::new(OfficeAct {
        at: cx.now(),
        person,
        route,
        params,
        fields,
        address: cx.client_address().to_owned(),
        is_export: false,
        purpose: PURPOSE.into_iter().find_map(|name| sent.filled(name)).unwrap_or_default(),
    }))
}

/// Writes down that a file leaves the back office; it does not leave where that fails.
pub(crate) async fn export(cx: &Cx, route: &Route, reply: Reply) -> Result<Reply, WebError> {
    let Some(act) = of(cx, route).filter(|_| is_file(&reply)) else { return Ok(reply) };
    let recorder = cx.0.app.parts.hooks.recorder;
    let act = OfficeAct { is_export: true, ..OfficeAct::clone(&act) };
    cx.db().write(move |tx| recorder.around(tx, &act, |_| Ok(()))).await?;
    Ok(reply)
}

fn is_file(reply: &Reply) -> bool {
    match reply {
        Reply::Download(download) => !download.inline,
        Reply::Raw(response) => response
            .headers()
            .get(header::CONTENT_DISPOSITION)
            .is_some_and(|how: &HeaderValue| how.as_bytes().starts_with(b"attachment")),
        Reply::Html { .. } | Reply::Redirect(_) => false,
    }
}
