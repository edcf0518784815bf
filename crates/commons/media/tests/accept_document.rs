//! Which documents are taken.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use parvis_media::{Fault, Limits, accept_document};
use proptest::prelude::*;
use support::{PDF, archive, docx_with, odt};

fn mime(bytes: &[u8]) -> Result<&'static str, parvis_kernel::Refusal> {
    accept_document(bytes, &Limits::default()).map(|document| document.mime())
}

#[track_caller]
fn refused(bytes: &[u8], fault: Fault) {
    assert_eq!(mime(bytes), Err(fault.into()));
}

#[test]
fn three_kinds_are_told_by_their_content() {
    assert_eq!(mime(PDF), Ok("application/pdf"));
    assert_eq!(mime(&odt()), Ok("application/vnd.oasis.opendocument.text"));
    let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    assert_eq!(mime(&docx_with("docProps/app.xml")), Ok(docx));
}

#[test]
fn a_document_is_kept_as_it_came_under_a_safe_name() {
    let document = accept_document(PDF, &Limits::default()).unwrap().named("../Plan du verger.PDF");
    assert_eq!((document.name(), document.bytes()), ("Plan du verger.pdf", PDF.len()));
    assert_eq!(document.files().len(), 1);
}

#[test]
fn programs_and_other_kinds_are_refused_with_their_reason() {
    refused(&docx_with("word/vbaProject.bin"), Fault::HasMacros);
    refused(&archive(&[("a.exe", b"MZ")]), Fault::NotADocument);
    refused(&archive(&[("mimetype", b"application/vnd.oasis.opendocument.text")]), Fault::NotADocument);
    refused(b"<html><script>", Fault::WebPage);
    refused(b"<svg/>", Fault::Drawing);
    refused(b"MZ\x90\x00", Fault::NotADocument);
    refused(b"", Fault::Empty);
}

#[test]
fn a_document_behind_something_else_is_what_its_first_bytes_say() {
    refused(&[b"<script>".as_slice(), PDF].concat(), Fault::WebPage);
    refused(&[b"MZ".as_slice(), &odt()].concat(), Fault::NotADocument);
}

#[test]
fn truncated_documents_are_refused() {
    refused(&PDF[..20], Fault::BrokenDocument);
    refused(&odt()[..60], Fault::BrokenDocument);
    let limits = Limits { document_bytes: 10, ..Limits::default() };
    assert_eq!(accept_document(PDF, &limits).err(), Some(Fault::TooHeavy(PDF.len(), 10).into()));
}

proptest! {
    #[test]
    fn damaged_archives_never_panic(at in any::<prop::sample::Index>(), byte in any::<u8>(), end in any::<prop::sample::Index>()) {
        let mut bytes = docx_with("docProps/app.xml");
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = mime(&bytes);
        let _ = mime(&bytes[..end.index(bytes.len())]);
    }
}
