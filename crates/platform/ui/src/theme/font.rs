//! The typefaces an authority can choose from; none comes from a third party's host.

/// A typeface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Font {
    /// Atkinson Hyperlegible Next, made for low vision; served by the platform.
    #[default]
    Atkinson,
    /// What the reader's device uses for its own menus.
    System,
    /// A serif of the reader's device, for titles and text alike.
    Serif,
}

impl Font {
    /// All of them, the default first.
    pub const ALL: [Font; 3] = [Font::Atkinson, Font::System, Font::Serif];

    /// How it is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Font::Atkinson => "atkinson",
            Font::System => "system",
            Font::Serif => "serif",
        }
    }

    /// The font of this code.
    pub fn from_code(code: &str) -> Option<Font> {
        Font::ALL.into_iter().find(|font| font.code() == code)
    }

    /// The value of `font-family`.
    pub const fn stack(self) -> &'static str {
        match self {
            Font::Atkinson => "\"Atkinson Hyperlegible Next\", system-ui, sans-serif",
            Font::System => "system-ui, sans-serif",
            Font::Serif => "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, Georgia, serif",
        }
    }
}
