//! Documents: PDF, ODT and DOCX, told by their content and kept as they came.
//!
//! They are never shown by our pages: browsers get them as attachments, with a type that they must not guess.

use bytes::Bytes;
use parvis_kernel::Refusal;

use super::{
    hash,
    kind::{DOCX, FileKind, ODT, kind_of},
    name::shown_name,
    zip,
};
use crate::model::{Fault, Limits, MediaKind, Prepared, PreparedFile, Variant};

/// A PDF ends with this, a few bytes before its last (ISO 32000-1, 7.5.5).
const PDF_END: &[u8] = b"%%EOF";

/// Takes a document: PDF, ODT or DOCX by its content.
///
/// # Errors
/// The sentence to show: what is wrong with it and what to do.
pub fn accept_document(bytes: &[u8], limits: &Limits) -> Result<Prepared, Refusal> {
    let mime = check(bytes, limits)?;
    Ok(Prepared {
        kind: MediaKind::Document,
        hash: hash(bytes),
        mime,
        width: None,
        height: None,
        name: shown_name("", mime),
        files: vec![PreparedFile { variant: Variant::Original, bytes: Bytes::copy_from_slice(bytes) }],
    })
}

fn check(bytes: &[u8], limits: &Limits) -> Result<&'static str, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.len() > limits.document_bytes {
        return Err(Fault::TooHeavy(bytes.len(), limits.document_bytes));
    }
    match kind_of(bytes) {
        FileKind::Pdf => {
            let end = &bytes[bytes.len().saturating_sub(2048)..];
            let complete = end.windows(PDF_END.len()).any(|window| window == PDF_END);
            if complete { Ok("application/pdf") } else { Err(Fault::BrokenDocument) }
        }
        FileKind::Zip => archive(bytes),
        FileKind::Html => Err(Fault::WebPage),
        FileKind::Svg => Err(Fault::Drawing),
        FileKind::Image(_) | FileKind::Other => Err(Fault::NotADocument),
    }
}

/// An ODT begins with its type as an unpacked member; a DOCX has its text at a fixed place.
fn archive(bytes: &[u8]) -> Result<&'static str, Fault> {
    let names = zip::member_names(bytes).ok_or(Fault::BrokenDocument)?;
    let has = |name: &str| names.iter().any(|own| own == name);
    let is_odt = bytes.get(30..38) == Some(b"mimetype")
        && bytes.get(38..38 + ODT.len()) == Some(ODT.as_bytes())
        && has("content.xml");
    let is_docx = has("[Content_Types].xml") && has("word/document.xml");
    let macros = names.iter().any(|name| name.ends_with("vbaProject.bin") || name.starts_with("Basic/"));
    match (is_odt, is_docx) {
        _ if macros => Err(Fault::HasMacros),
        (true, false) => Ok(ODT),
        (false, true) => Ok(DOCX),
        _ => Err(Fault::NotADocument),
    }
}
