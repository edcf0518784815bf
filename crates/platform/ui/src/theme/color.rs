//! Colors as an authority writes them (`#4b1d52`), and how well one is read upon another.

use std::{fmt, str::FromStr};

/// A color of sRGB without transparency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red, green, blue.
    pub rgb: [u8; 3],
}

/// The text is not `#rrggbb` or `#rgb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAColor;

impl Color {
    /// White.
    pub const WHITE: Color = Color::hex(0xff_ff_ff);

    /// From `0xrrggbb`; higher bits are ignored.
    pub const fn hex(value: u32) -> Color {
        Color { rgb: [(value >> 16) as u8, (value >> 8) as u8, value as u8] }
    }

    /// Relative luminance from 0 (black) to 1 (white), as WCAG 2.2 defines it:
    /// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.rgb.map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// This color with `share` (0 to 1) of another in it.
    pub fn mix(self, other: Color, share: f64) -> Color {
        let blend = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        let ([r, g, b], [s, h, c]) = (self.rgb, other.rgb);
        Color { rgb: [blend(r, s), blend(g, h), blend(b, c)] }
    }

    /// The same hue and saturation (HSL) at another lightness, 0 to 1.
    pub fn at_lightness(self, lightness: f64) -> Color {
        let [r, g, b] = self.rgb.map(|channel| f64::from(channel) / 255.0);
        let (most, least) = (r.max(g).max(b), r.min(g).min(b));
        let (own, spread) = ((most + least) / 2.0, most - least);
        let room = |l: f64| 1.0 - (2.0 * l - 1.0).abs();
        let scale = if spread == 0.0 { 0.0 } else { room(lightness) / room(own) };
        let channel =
            |value: f64| ((lightness + (value - own) * scale).clamp(0.0, 1.0) * 255.0).round() as u8;
        Color { rgb: [channel(r), channel(g), channel(b)] }
    }

    /// Its lightness in HSL, 0 to 1.
    pub fn lightness(self) -> f64 {
        let [r, g, b] = self.rgb;
        f64::from(r.max(g).max(b)).midpoint(f64::from(r.min(g).min(b))) / 255.0
    }
}

/// How strongly two colors differ, from 1 (not at all) to 21 (black and white); the order does not matter.
/// `(L1 + 0.05) / (L2 + 0.05)`, WCAG 2.2: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
pub fn contrast(a: Color, b: Color) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

impl FromStr for Color {
    type Err = NotAColor;

    fn from_str(text: &str) -> Result<Color, NotAColor> {
        let digits = text.trim().strip_prefix('#').ok_or(NotAColor)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(NotAColor);
        }
        let value = u32::from_str_radix(digits, 16).map_err(|_| NotAColor)?;
        match digits.len() {
            6 => Ok(Color::hex(value)),
            3 => Ok(Color { rgb: [8, 4, 0].map(|shift| ((value >> shift) & 0xf) as u8 * 0x11) }),
            _ => Err(NotAColor),
        }
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.rgb;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}
