//! An image or a document, as it is kept and as pages see it.

use parvis_db::row;
use parvis_kernel::{Id, Timestamp};
use parvis_web::PersonId;

/// Key of a [`Media`].
pub type MediaId = Id<Media>;

row! {
    /// A file as it is kept; its bytes stand in the tenant's folder under the hash.
    pub struct Media {
        /// Key.
        pub id: MediaId,
        /// `image` or `document`.
        pub kind: String,
        /// SHA-256 of the largest kept form, 64 hexadecimal digits.
        pub hash: String,
        /// MIME type of what is kept.
        pub mime: String,
        /// Bytes of the largest kept form.
        pub bytes: i64,
        /// Width of the largest kept form of an image.
        pub width: Option<i64>,
        /// Its height.
        pub height: Option<i64>,
        /// The name it came with, made safe to show.
        pub original_name: String,
        /// What an image shows, for those who do not see it.
        pub alt: String,
        /// Who sent it.
        pub owner_id: Option<PersonId>,
        /// When.
        pub created_at: Timestamp,
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// Shown in pages.
    Image,
    /// Saved by the reader.
    Document,
}

impl MediaKind {
    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            MediaKind::Image => "image",
            MediaKind::Document => "document",
        }
    }

    /// The kind of that name; anything else is a document, which browsers never show.
    pub fn from_key(key: &str) -> MediaKind {
        if key == "image" { MediaKind::Image } else { MediaKind::Document }
    }
}

/// Which of the kept forms of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Variant {
    /// An image at most 480 pixels wide.
    Small,
    /// An image at most 1280 pixels wide.
    Large,
    /// The largest kept form: an image at most 2560 pixels on its longer side, or the document itself.
    Original,
}

impl Variant {
    /// All of them.
    pub const ALL: [Variant; 3] = [Variant::Small, Variant::Large, Variant::Original];

    /// How it stands in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            Variant::Small => "480",
            Variant::Large => "1280",
            Variant::Original => "original",
        }
    }

    /// The variant of that name.
    pub fn from_key(key: &str) -> Option<Variant> {
        Variant::ALL.into_iter().find(|variant| variant.key() == key)
    }
}

/// A file as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaView {
    /// Key.
    pub id: MediaId,
    /// Image or document.
    pub kind: MediaKind,
    /// The name it came with.
    pub name: String,
    /// What an image shows; empty for decoration and documents.
    pub alt: String,
    /// MIME type.
    pub mime: String,
    /// Bytes of the largest form.
    pub bytes: i64,
    /// Width of the largest form, for images.
    pub width: Option<i64>,
    /// Its height.
    pub height: Option<i64>,
    /// Address of an image at most 480 pixels wide; of a document, the document.
    pub url_small: String,
    /// Address of an image at most 1280 pixels wide; of a document, the document.
    pub url_large: String,
    /// Address of the largest form.
    pub url: String,
}

impl From<Media> for MediaView {
    fn from(media: Media) -> MediaView {
        let kind = MediaKind::from_key(&media.kind);
        let url = |variant: Variant| {
            let variant = if kind == MediaKind::Image { variant } else { Variant::Original };
            format!("/fichiers/{}/{}", media.hash, variant.key())
        };
        MediaView {
            url_small: url(Variant::Small),
            url_large: url(Variant::Large),
            url: url(Variant::Original),
            id: media.id,
            kind,
            name: media.original_name,
            alt: media.alt,
            mime: media.mime,
            bytes: media.bytes,
            width: media.width,
            height: media.height,
        }
    }
}

impl MediaView {
    /// The short name of its format for readers: "PDF", "JPEG".
    pub fn format(&self) -> &'static str {
        match self.mime.as_str() {
            "application/pdf" => "PDF",
            "application/vnd.oasis.opendocument.text" => "ODT",
            "image/jpeg" => "JPEG",
            "image/png" => "PNG",
            _ => "DOCX",
        }
    }
}
