//! Files that one can download, each with its kind and size.

use super::icon::{Icon, icon};
use maud::{Markup, html};

/// One file.
#[derive(Clone, Debug)]
pub struct FileItem {
    /// What it is.
    pub name: String,
    /// Where it is.
    pub href: String,
    /// Kind and size: "PDF, 412 Ko".
    pub about: String,
}

/// The files.
pub fn file_list(files: &[FileItem]) -> Markup {
    html! {
        ul class="file-list" role="list" {
            @for file in files {
                li { (icon(Icon::FileDown)) span { a href=(file.href) { (file.name) } " " span class="hint" { "(" (file.about) ")" } } }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    file_list(&[FileItem { name: "Plan du verger".into(), href: "#".into(), about: "PDF, 412\u{a0}Ko".into() }])
}
