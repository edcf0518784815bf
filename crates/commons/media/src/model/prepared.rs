//! A file that passed all checks and waits to be stored.

use bytes::Bytes;

use crate::model::{MediaKind, Variant};

/// A file that passed all checks: made by `accept_image` and `accept_document` only. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) kind: MediaKind,
    pub(crate) hash: String,
    pub(crate) mime: &'static str,
    pub(crate) width: Option<u32>,
    pub(crate) height: Option<u32>,
    pub(crate) name: String,
    pub(crate) files: Vec<PreparedFile>,
}

/// One kept form of it.
#[derive(Clone, Debug)]
pub struct PreparedFile {
    /// Which.
    pub variant: Variant,
    /// Its bytes.
    pub bytes: Bytes,
}

impl Prepared {
    /// Remembers the name it came with, made safe to show.
    #[must_use]
    pub fn named(mut self, file_name: &str) -> Prepared {
        self.name = crate::rules::shown_name(file_name, self.mime);
        self
    }

    /// Image or document.
    pub const fn kind(&self) -> MediaKind {
        self.kind
    }
    /// SHA-256 of the largest form, in hexadecimal.
    pub fn hash(&self) -> &str {
        &self.hash
    }
    /// MIME type of what is kept.
    pub const fn mime(&self) -> &'static str {
        self.mime
    }
    /// The name it came with.
    pub fn name(&self) -> &str {
        &self.name
    }
    /// Width and height of the largest form of an image.
    pub fn size(&self) -> Option<(u32, u32)> {
        self.width.zip(self.height)
    }
    /// All forms; the largest is always among them.
    pub fn files(&self) -> &[PreparedFile] {
        &self.files
    }
    /// Bytes of the largest form.
    pub fn bytes(&self) -> usize {
        let largest = self.files.iter().find(|file| file.variant == Variant::Original);
        largest.map_or(0, |file| file.bytes.len())
    }
}
