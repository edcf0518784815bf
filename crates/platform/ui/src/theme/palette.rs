//! The colors that no authority changes: stone, ink and the statuses, in both schemes.
//!
//! The same values stand in `css/tokens.css`; a test compares them.

use super::color::Color;

/// Light or dark, as the reader's device prefers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Scheme {
    /// Both.
    pub const ALL: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

    /// The neutral colors and those of statuses: name of the token and its value.
    pub fn palette(self) -> &'static [(&'static str, Color)] {
        match self {
            Scheme::Light => &LIGHT,
            Scheme::Dark => &DARK,
        }
    }

    /// One of them, by the name of its token.
    pub fn neutral(self, token: &str) -> Option<Color> {
        self.palette().iter().find(|(name, _)| *name == token).map(|(_, color)| *color)
    }

    /// The ground of pages.
    pub const fn paper(self) -> Color {
        match self {
            Scheme::Light => LIGHT[4].1,
            Scheme::Dark => DARK[4].1,
        }
    }
}

const LIGHT: [(&str, Color); 16] = [
    ("--ink", Color::hex(0x1d_1b_20)),
    ("--ink-2", Color::hex(0x57_53_5c)),
    ("--line", Color::hex(0xd9_d5_db)),
    ("--line-strong", Color::hex(0x86_80_8b)),
    ("--paper", Color::hex(0xff_ff_ff)),
    ("--stone", Color::hex(0xf6_f4_f1)),
    ("--ok", Color::hex(0x17_64_3a)),
    ("--ok-soft", Color::hex(0xe5_f3_ea)),
    ("--warn", Color::hex(0x8a_4b_00)),
    ("--warn-soft", Color::hex(0xfd_f0_dc)),
    ("--bad", Color::hex(0xa3_16_1c)),
    ("--bad-soft", Color::hex(0xfc_eb_eb)),
    ("--focus", Color::hex(0x1a_1a_1a)),
    ("--foot", Color::hex(0x21_1d_23)),
    ("--foot-ink", Color::hex(0xf1_ee_f2)),
    ("--foot-ink-2", Color::hex(0xc9_c3_cc)),
];

const DARK: [(&str, Color); 16] = [
    ("--ink", Color::hex(0xf2_ef_f3)),
    ("--ink-2", Color::hex(0xbe_b7_c2)),
    ("--line", Color::hex(0x3d_38_42)),
    ("--line-strong", Color::hex(0x8f_87_96)),
    ("--paper", Color::hex(0x17_15_1a)),
    ("--stone", Color::hex(0x21_1e_24)),
    ("--ok", Color::hex(0x7f_d1_a0)),
    ("--ok-soft", Color::hex(0x16_30_1f)),
    ("--warn", Color::hex(0xf0_b3_5f)),
    ("--warn-soft", Color::hex(0x35_26_0f)),
    ("--bad", Color::hex(0xff_9c_9c)),
    ("--bad-soft", Color::hex(0x3b_17_18)),
    ("--focus", Color::hex(0xff_ff_ff)),
    ("--foot", Color::hex(0x0f_0d_11)),
    ("--foot-ink", Color::hex(0xf1_ee_f2)),
    ("--foot-ink-2", Color::hex(0xbe_b7_c2)),
];

/// Pairs of neutral tokens that are read or operated upon one another, with the contrast they need.
pub const NEUTRAL_PAIRS: [(&str, &str, f64); 16] = [
    ("--ink", "--paper", 4.5),
    ("--ink", "--stone", 4.5),
    ("--ink", "--ok-soft", 4.5),
    ("--ink", "--warn-soft", 4.5),
    ("--ink", "--bad-soft", 4.5),
    ("--ink-2", "--paper", 4.5),
    ("--ink-2", "--stone", 4.5),
    ("--ok", "--ok-soft", 4.5),
    ("--warn", "--warn-soft", 4.5),
    ("--bad", "--bad-soft", 4.5),
    ("--bad", "--paper", 4.5),
    ("--foot-ink", "--foot", 4.5),
    ("--foot-ink-2", "--foot", 4.5),
    ("--line-strong", "--paper", 3.0),
    ("--line-strong", "--stone", 3.0),
    ("--focus", "--paper", 3.0),
];
