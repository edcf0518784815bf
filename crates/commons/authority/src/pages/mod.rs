//! The home page, and the small files that every site has.

pub mod favicon;
pub mod home;
pub mod language;
pub mod robots;
pub mod security_txt;
pub mod theme_css;

use parvis_web::{Download, Outcome};

/// A file made on the spot, shown by browsers.
fn file(name: &str, content_type: &'static str, text: String, immutable: bool) -> Outcome {
    let download =
        Download { name: name.to_owned(), content_type, bytes: text.into(), inline: true, immutable };
    Ok(download.into())
}
