//! Receiving the files of a form's field.

use parvis_kernel::Refusal;
use parvis_web::{Cx, Upload, WebError};
use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::{
    model::{Accepts, Fault, Limits, Prepared},
    rules::{accept_document, accept_image},
};

/// One image at a time is unpacked: each may take 150 MB for a moment.
static TURN: Semaphore = Semaphore::const_new(1);

/// Checks and prepares all files that came in a field, away from the threads that serve pages. Store them next,
/// in the transaction of the act.
///
/// # Errors
/// [`WebError::Refused`] with the sentence, on that field: show it on the form.
pub async fn receive(cx: &Cx, field: &str, accepts: Accepts, most: usize) -> Result<Vec<Prepared>, WebError> {
    let uploads: Vec<Upload> = cx.form().files(field).into_iter().cloned().collect();
    if uploads.len() > most {
        return Err(refused(field, Fault::TooManyFiles(uploads.len(), most).into()));
    }
    let mut ready = Vec::with_capacity(uploads.len());
    for upload in uploads {
        let _turn = TURN.acquire().await.map_err(|error| WebError::Failure(error.to_string()))?;
        let prepared = spawn_blocking(move || prepare(&upload, accepts))
            .await
            .map_err(|error| WebError::Failure(format!("a file could not be prepared: {error}")))?;
        ready.push(prepared.map_err(|refusal| refused(field, refusal))?);
    }
    Ok(ready)
}

fn prepare(upload: &Upload, accepts: Accepts) -> Result<Prepared, Refusal> {
    let limits = Limits::default();
    let prepared = match accepts {
        Accepts::Images => accept_image(&upload.bytes, &limits)?,
        Accepts::Documents => accept_document(&upload.bytes, &limits)?,
    };
    Ok(prepared.named(&upload.file_name))
}

fn refused(field: &str, refusal: Refusal) -> WebError {
    WebError::Refused(Refusal { field: Some(field.to_owned()), ..refusal })
}
