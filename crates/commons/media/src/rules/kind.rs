//! What a file is, found in its first bytes and never in its name or in what the sender's browser claims.

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// An image in this format.
    Image(image::ImageFormat),
    /// A PDF.
    Pdf,
    /// A ZIP archive: perhaps ODT or DOCX.
    Zip,
    /// A drawing in SVG.
    Svg,
    /// A page in HTML.
    Html,
    /// Anything else.
    Other,
}

/// What the first bytes say. A file that is two things at once is what its first byte says, and is only ever
/// treated as that.
pub fn kind_of(bytes: &[u8]) -> FileKind {
    use image::ImageFormat::{Gif, Jpeg, Png, WebP};
    match bytes {
        [0xff, 0xd8, 0xff, ..] => FileKind::Image(Jpeg),
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => FileKind::Image(Png),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => FileKind::Image(Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => FileKind::Image(WebP),
        [b'%', b'P', b'D', b'F', b'-', ..] => FileKind::Pdf,
        [b'P', b'K', 3, 4, ..] => FileKind::Zip,
        _ => markup(bytes),
    }
}

/// What follows the angle bracket in pages.
const PAGE: [&str; 6] = ["!doctype html", "html", "head", "body", "script", "!--"];

/// SVG and HTML have no fixed first bytes: their first elements tell.
fn markup(bytes: &[u8]) -> FileKind {
    let start = &bytes[..bytes.len().min(1024)];
    let text: String =
        start.iter().filter(|byte| byte.is_ascii() && **byte != 0).map(|byte| char::from(*byte)).collect();
    let text = text.trim_start().to_ascii_lowercase();
    if !text.starts_with('<') {
        FileKind::Other
    } else if text.contains("<svg") {
        FileKind::Svg
    } else if PAGE.iter().any(|tag| text.contains(&format!("<{tag}"))) {
        FileKind::Html
    } else {
        FileKind::Other
    }
}

/// The end of the name of a file of this type.
pub fn extension(mime: &str) -> &'static str {
    match mime {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "application/pdf" => "pdf",
        ODT => "odt",
        DOCX => "docx",
        _ => "bin",
    }
}

/// The type as a constant, for the header; what is unknown is bytes to save.
pub fn known_mime(mime: &str) -> &'static str {
    ["image/jpeg", "image/png", "application/pdf", ODT, DOCX]
        .into_iter()
        .find(|known| *known == mime)
        .unwrap_or("application/octet-stream")
}

/// OpenDocument text, OASIS ODF 1.3.
pub const ODT: &str = "application/vnd.oasis.opendocument.text";
/// Word document, ECMA-376.
pub const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_recognized_behind_declarations() {
        assert_eq!(kind_of(b"<?xml version=\"1.0\"?>\n<!-- a --><svg xmlns=\"x\">"), FileKind::Svg);
        assert_eq!(kind_of(b"\n  <!DOCTYPE html><p>"), FileKind::Html);
        assert_eq!(kind_of(b"\xef\xbb\xbf<html>"), FileKind::Html);
        assert_eq!(kind_of("<\0s\0v\0g\0".as_bytes()), FileKind::Svg);
        assert_eq!(kind_of(b"a text"), FileKind::Other);
        assert_eq!(kind_of(b""), FileKind::Other);
    }

    #[test]
    fn the_first_bytes_decide() {
        assert_eq!(kind_of(b"GIF89a<script>"), FileKind::Image(image::ImageFormat::Gif));
        assert_eq!(kind_of(b"%PDF-1.7 <html>"), FileKind::Pdf);
    }
}
