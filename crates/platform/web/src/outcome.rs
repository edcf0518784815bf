//! What a handler answers: a reply, or one of three families of errors.

use http::{HeaderValue, Response, StatusCode, header};
use maud::Markup;
use parvis_db::DbError;
use parvis_kernel::Refusal;

use bytes::Bytes;

/// A handler's answer.
pub type Outcome = Result<Reply, WebError>;

/// An answer that is no error.
pub enum Reply {
    /// HTML with its status; `personal` pages are never stored.
    Html {
        /// Status code.
        status: StatusCode,
        /// The whole document or a fragment.
        body: String,
    },
    /// Go elsewhere with GET (303).
    Redirect(Redirect),
    /// A file.
    Download(Download),
    /// Anything else, complete.
    Raw(Response<Bytes>),
}

impl Reply {
    /// A piece of HTML for a page that is already there.
    pub fn fragment(markup: Markup) -> Reply {
        Reply::Html { status: StatusCode::OK, body: markup.into_string() }
    }

    /// A file that is for this person alone: neither their browser nor anything on the way keeps it. Pages of people who
    /// are signed in are never kept anyway.
    #[must_use]
    pub fn kept_by_nobody(self) -> Reply {
        match self {
            Reply::Download(download) => Reply::from(download).kept_by_nobody(),
            Reply::Raw(mut response) => {
                let never = HeaderValue::from_static("private, no-store");
                response.headers_mut().insert(header::CACHE_CONTROL, never);
                Reply::Raw(response)
            }
            page => page,
        }
    }
}

/// Go elsewhere with GET, perhaps with a sentence shown once there, a session begun or ended.
#[derive(Default)]
pub struct Redirect {
    pub(crate) to: String,
    pub(crate) notice: Option<String>,
    pub(crate) session: SessionChange,
    pub(crate) clear_site_data: bool,
    pub(crate) language: Option<&'static str>,
}

#[derive(Default)]
pub(crate) enum SessionChange {
    #[default]
    Keep,
    Set(String),
    Clear,
}

impl Redirect {
    /// To a path of this site. Anything that is not a local path goes to the home page.
    pub fn to(path: impl Into<String>) -> Redirect {
        let path = path.into();
        let local = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
        Redirect { to: if local { path } else { "/".to_owned() }, ..Redirect::default() }
    }

    /// To another site that the settings of the authority name: an identity provider. Never to an address that a visitor
    /// sent. Anything but `http` and `https` goes to the home page.
    pub fn elsewhere(url: &url::Url) -> Redirect {
        let web = matches!(url.scheme(), "https" | "http") && url.host().is_some();
        Redirect { to: if web { url.to_string() } else { "/".to_owned() }, ..Redirect::default() }
    }

    /// Says this sentence once, on the next page.
    #[must_use]
    pub fn notice(mut self, text: impl Into<String>) -> Redirect {
        self.notice = Some(text.into());
        self
    }

    /// Gives the browser this session token.
    #[must_use]
    pub fn set_session(mut self, token: String) -> Redirect {
        self.session = SessionChange::Set(token);
        self
    }

    /// Ends the session in the browser, with what it stored.
    #[must_use]
    pub fn clear_session(mut self) -> Redirect {
        self.session = SessionChange::Clear;
        self.clear_site_data = true;
        self
    }

    /// Remembers the language chosen.
    #[must_use]
    pub fn language(mut self, code: &'static str) -> Redirect {
        self.language = Some(code);
        self
    }
}

impl From<Redirect> for Reply {
    fn from(redirect: Redirect) -> Reply {
        Reply::Redirect(redirect)
    }
}

/// A file to save or to show.
pub struct Download {
    /// Its name on the reader's disk (ASCII).
    pub name: String,
    /// MIME type.
    pub content_type: &'static str,
    /// The bytes.
    pub bytes: Bytes,
    /// Whether the browser may show it (images), else it saves it.
    pub inline: bool,
    /// Whether it may be cached for ever (its address holds a hash).
    pub immutable: bool,
}

impl From<Download> for Reply {
    fn from(download: Download) -> Reply {
        let mut response = Response::new(download.bytes);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(download.content_type));
        let how = if download.inline { "inline" } else { "attachment" };
        let name: String = download
            .name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || ".-_".contains(c) { c } else { '-' })
            .collect();
        if let Ok(value) = HeaderValue::from_str(&format!("{how}; filename=\"{name}\"")) {
            headers.insert(header::CONTENT_DISPOSITION, value);
        }
        let cache = if download.immutable { "public, max-age=31536000, immutable" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        Reply::Raw(response)
    }
}

/// Nothing there, or nothing that this person may know of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFound;

/// Why there is no page.
#[derive(Debug)]
pub enum WebError {
    /// A rule said no: shown as a sentence with status 422 (handlers with a form show it on the form instead).
    Refused(Refusal),
    /// 404.
    NotFound,
    /// 403 for a signed-in person, the sign-in page for a visitor.
    NotAllowed,
    /// The same form was received already; `web` answers as it did then.
    Repeated,
    /// Malformed request, with its status: 400, 405, 413, 415.
    Bad(StatusCode),
    /// A defect or a failing part: logged once, shown with a reference.
    Failure(String),
}

impl From<Refusal> for WebError {
    fn from(refusal: Refusal) -> Self {
        WebError::Refused(refusal)
    }
}
impl From<NotFound> for WebError {
    fn from(_: NotFound) -> Self {
        WebError::NotFound
    }
}
impl From<DbError> for WebError {
    fn from(error: DbError) -> Self {
        WebError::Failure(error.to_string())
    }
}
