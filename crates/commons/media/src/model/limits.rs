//! How large a file may be, and which kinds a field takes.

/// How large a file may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of an image as sent.
    pub image_bytes: usize,
    /// Most pixels of an image once unpacked: read in its header, before any of it is unpacked.
    pub image_pixels: u64,
    /// Fewest pixels on each side.
    pub image_side: u32,
    /// Most bytes of a document.
    pub document_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            image_bytes: 12 * 1024 * 1024,
            image_pixels: 50_000_000,
            image_side: 16,
            document_bytes: 10 * 1024 * 1024,
        }
    }
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accepts {
    /// Images only.
    Images,
    /// Documents only.
    Documents,
}

impl Accepts {
    /// For the attribute `accept` of the field: a help for choosing, never a check.
    pub const fn hint(self) -> &'static str {
        match self {
            Accepts::Images => "image/jpeg,image/png,image/webp,image/gif",
            Accepts::Documents => ".pdf,.odt,.docx",
        }
    }
}
