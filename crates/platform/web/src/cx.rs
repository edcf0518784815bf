//! The context of one request: all that a handler may know.

use std::sync::Arc;

use http::{HeaderMap, Method};
use parvis_db::{Conn, Db};
use parvis_i18n::Texts;
use parvis_kernel::{Clock, Locale, Message, Random, Refusal, Timestamp, token_hex};
use parvis_ui::{FieldError, FormState};

use crate::once::{self, Once};
use crate::{Actor, App, Form, OfficeAct, PersonId, Session, SignedIn, Site, Tenant, WebError};

/// The context of one request. Cheap to clone.
#[derive(Clone)]
pub struct Cx(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub app: Arc<App>,
    pub tenant: Arc<Tenant>,
    pub method: Method,
    pub path: String,
    pub query: Form,
    pub raw_query: String,
    pub params: Vec<(String, String)>,
    pub form: Form,
    pub once: Option<Once>,
    pub act: Option<Arc<OfficeAct>>,
    pub headers: HeaderMap,
    pub session: Option<Session>,
    pub locale: Locale,
    pub texts: Texts,
    pub now: Timestamp,
    pub address: String,
    pub notice: Option<String>,
}

impl Cx {
    /// The text of a message in the reader's language.
    pub fn t(&self, message: Message) -> String {
        self.0.texts.say(&message)
    }
    /// All texts and formats of the reader's language.
    pub fn texts(&self) -> &Texts {
        &self.0.texts
    }
    /// The reader's language.
    pub fn locale(&self) -> Locale {
        self.0.locale
    }
    /// The present moment, the same during the whole request.
    pub fn now(&self) -> Timestamp {
        self.0.now
    }
    /// The clock itself, for what must be read when a write runs.
    pub fn clock(&self) -> Arc<dyn Clock> {
        self.0.app.parts.clock.clone()
    }
    /// The source of randomness.
    pub fn random(&self) -> Arc<dyn Random> {
        self.0.app.parts.random.clone()
    }
    /// The process.
    pub fn app(&self) -> &Arc<App> {
        &self.0.app
    }
    /// The tenant.
    pub fn tenant(&self) -> &Arc<Tenant> {
        &self.0.tenant
    }
    /// The authority as the shell shows it.
    pub fn site(&self) -> Site {
        self.0.tenant.site().0.clone()
    }
    /// The tenant's database.
    pub fn db(&self) -> &Db {
        self.0.tenant.db()
    }

    /// One read with all its queries. Errors of the closure may be any that become a [`WebError`].
    ///
    /// # Errors
    /// What the closure answers, or the database's failure.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, WebError> + Send + 'static,
    ) -> Result<T, WebError> {
        self.db().read(work).await
    }

    /// One transaction. The closure is a pure function of what it reads: it may run again. Where an agent acts, what it
    /// changed is written down in it; see `act.rs`.
    ///
    /// # Errors
    /// What the closure answers (nothing is then written), or the database's failure.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut Conn) -> Result<T, WebError> + Send + 'static,
    ) -> Result<T, WebError> {
        let (act, recorder) = (self.0.act.clone(), self.0.app.parts.hooks.recorder);
        let work = move |tx: &mut Conn| match &act {
            Some(act) => recorder.around(tx, act, &work),
            None => work(tx),
        };
        let Some((once, sent)) = self.0.once.as_ref().and_then(|once| Some((once, once.to_note()?))) else {
            return self.db().write(work).await;
        };
        let now = self.now();
        let noting = move |tx: &mut Conn| once::note(tx, &sent, now).and_then(|()| work(tx));
        let done = self.db().write(noting).await;
        if done.is_ok() {
            once.noted();
        }
        done
    }

    /// Who makes the request.
    pub fn actor(&self) -> Actor {
        self.0.session.as_ref().map_or(Actor::Visitor, |session| session.actor.clone())
    }
    /// The signed-in person.
    ///
    /// # Errors
    /// [`WebError::NotAllowed`] for a visitor (shown as the sign-in page).
    pub fn person(&self) -> Result<SignedIn, WebError> {
        self.actor().signed_in().cloned().ok_or(WebError::NotAllowed)
    }
    /// The signed-in person's key, if any.
    pub fn person_id(&self) -> Option<PersonId> {
        self.actor().person_id()
    }
    /// The session's key, if there is a session.
    pub fn session_id(&self) -> Option<i64> {
        self.0.session.as_ref().map(|session| session.id)
    }
    /// The hash of the session's token as sent, if one was sent.
    pub fn session_hash(&self) -> Option<String> {
        crate::dispatch::token_hash(&self.0.headers)
    }

    /// The session's key; begins a visitor's session where there is none, and then gives the token to hand to
    /// the browser with [`crate::Redirect::set_session`].
    ///
    /// # Errors
    /// The database's failure.
    pub async fn ensure_session(&self) -> Result<(i64, Option<String>), WebError> {
        if let Some(id) = self.session_id() {
            return Ok((id, None));
        }
        let token = token_hex(&*self.0.app.parts.random, 16);
        let hash = crate::dispatch::hash(&token);
        let (begin, now) = (self.0.app.parts.hooks.begin_session, self.now());
        let id = self.write(move |tx| Ok(begin(tx, &hash, now)?)).await?;
        Ok((id, Some(token)))
    }

    /// A new session token with the hash to store: for sign-in, which must change the token.
    pub fn new_token(&self) -> (String, String) {
        let token = token_hex(&*self.0.app.parts.random, 16);
        let hash = crate::dispatch::hash(&token);
        (token, hash)
    }

    /// Forgets remembered sessions at once (sign-in, sign-out, roles changed, account deleted).
    pub fn sessions_changed(&self) {
        self.0.app.sessions.forget_all();
    }

    /// A parameter of the path.
    ///
    /// # Errors
    /// [`WebError::NotFound`] where it does not read as `T`.
    pub fn path<T: std::str::FromStr>(&self, name: &str) -> Result<T, WebError> {
        let value = self.0.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        value.and_then(|value| value.parse().ok()).ok_or(WebError::NotFound)
    }
    /// The path of the request.
    pub fn current_path(&self) -> &str {
        &self.0.path
    }
    /// The path with its query, to come back to.
    pub fn current_url(&self) -> String {
        if self.0.raw_query.is_empty() {
            self.0.path.clone()
        } else {
            format!("{}?{}", self.0.path, self.0.raw_query)
        }
    }
    /// The fields of the query.
    pub fn query(&self) -> &Form {
        &self.0.query
    }
    /// The fields of the body.
    pub fn form(&self) -> &Form {
        &self.0.form
    }
    /// GET or POST.
    pub fn method(&self) -> &Method {
        &self.0.method
    }
    /// Whether a script asks for a fragment of the page.
    pub fn wants_fragment(&self) -> bool {
        self.0.headers.contains_key("hx-request")
    }
    /// The address of the client, only for throttling: pass it through [`Tenant::keyed_hash`] before keeping it.
    pub fn client_address(&self) -> &str {
        &self.0.address
    }
    /// What the browser says it is; empty where it says nothing. Keep only a few words of it.
    pub fn user_agent(&self) -> &str {
        let header = self.0.headers.get(http::header::USER_AGENT);
        header.and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
    /// The sentence to show once, left by the act before.
    pub fn notice(&self) -> Option<&str> {
        self.0.notice.as_deref()
    }
    /// Whether this process is the demonstration.
    pub fn is_demonstration(&self) -> bool {
        self.0.app.parts.demonstration
    }

    /// A number from 0 to 63 that stays the same for one visitor: the order "at random" of lists. From the address
    /// (`graine`), else from the person, else from a keyed hash of network address and browser: no cookie.
    pub fn seed(&self) -> u32 {
        crate::dispatch::seed_of(self)
    }

    /// A refusal as a form's state: what was typed, with the sentence at its field.
    pub fn refused(&self, refusal: &Refusal) -> FormState {
        let mut state = self.0.form.state();
        self.add_refusal(&mut state, refusal);
        state
    }
    /// Adds a refusal to a form's state.
    pub fn add_refusal(&self, state: &mut FormState, refusal: &Refusal) {
        let field = refusal.field.clone().unwrap_or_default();
        state.errors.push(FieldError { field, text: self.0.texts.say(&refusal.message) });
    }
}
