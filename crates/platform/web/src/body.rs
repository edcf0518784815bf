//! What a form sent: URL-encoded or multipart, read once with limits.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::{Form, WebError};

/// Most bytes of a form without files.
pub const MAX_FORM_BYTES: usize = 256 * 1024;
/// Most bytes of a form with files.
pub const MAX_UPLOAD_BYTES: usize = 24 * 1024 * 1024;

/// A file sent with a form.
#[derive(Clone, Debug)]
pub struct Upload {
    /// The field.
    pub field: String,
    /// The name on the sender's disk, to show only.
    pub file_name: String,
    /// The content; its type is found from it, never from the name.
    pub bytes: Bytes,
}

/// Reads the body of a POST.
pub(crate) async fn read(
    headers: &HeaderMap,
    body: axum::body::Body,
    uploads: bool,
) -> Result<Form, WebError> {
    let most = if uploads { MAX_UPLOAD_BYTES } else { MAX_FORM_BYTES };
    let bytes = match Limited::new(body, most).collect().await {
        Ok(collected) => collected.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => {
            return Err(WebError::Bad(StatusCode::PAYLOAD_TOO_LARGE));
        }
        Err(_) => return Err(WebError::Bad(StatusCode::BAD_REQUEST)),
    };
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if bytes.is_empty() && kind.is_empty() {
        return Ok(Form::default());
    }
    if kind.starts_with("application/x-www-form-urlencoded") {
        let pairs = url::form_urlencoded::parse(&bytes).map(|(k, v)| (k.into_owned(), v.into_owned()));
        return Ok(Form::new(pairs.collect(), Vec::new()));
    }
    match multer::parse_boundary(kind) {
        Ok(boundary) => multipart(bytes, boundary).await.map_err(|_| WebError::Bad(StatusCode::BAD_REQUEST)),
        Err(_) => Err(WebError::Bad(StatusCode::UNSUPPORTED_MEDIA_TYPE)),
    }
}

async fn multipart(bytes: Bytes, boundary: String) -> Result<Form, multer::Error> {
    let stream = futures_util::stream::once(async move { Ok::<_, std::convert::Infallible>(bytes) });
    let mut parts = multer::Multipart::new(stream, boundary);
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = parts.next_field().await? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) => {
                let bytes = part.bytes().await?;
                if !file_name.is_empty() || !bytes.is_empty() {
                    files.push(Upload { field, file_name, bytes });
                }
            }
            None => pairs.push((field, part.text().await?)),
        }
    }
    Ok(Form::new(pairs, files))
}
