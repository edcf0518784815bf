//! A QR code as a drawing in the page: no picture is fetched and nobody else learns the secret. Always dark on light, with
//! its quiet margin, or phones do not read it.

use maud::{Markup, html};
use qrcode::{Color, EcLevel, QrCode};

/// Modules of margin around the code (ISO 18004 asks for four).
const MARGIN: usize = 4;

/// The drawing; nothing where the text is too long for a code.
pub(crate) fn qr_code(text: &str, label: &str) -> Markup {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::M) else { return html! {} };
    let side = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path: String =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % side + MARGIN, at / side + MARGIN)).collect();
    let whole = side + 2 * MARGIN;
    html! {
        svg role="img" aria-label=(label) viewBox=(format!("0 0 {whole} {whole}")) width="232" height="232" shape-rendering="crispEdges" {
            rect width=(whole) height=(whole) fill="#fff" {}
            path d=(path) fill="#000" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_has_its_corner() {
        let drawn = qr_code("otpauth://totp/Essai:amina?secret=MZXW6", "Code").into_string();
        assert!(drawn.contains("aria-label=\"Code\"") && drawn.contains("M4 4h1v1h-1z"), "{drawn}");
        assert_eq!(qr_code(&"x".repeat(5_000), "Code").into_string(), "");
    }
}
