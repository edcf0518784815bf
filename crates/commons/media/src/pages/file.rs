//! `/fichiers/{hash}/{variant}`: the bytes of a file.
//!
//! The address holds 256 bits that only those know who were shown it, so it needs no other key; it never
//! changes its content, so browsers keep it for ever. Documents are always saved, never shown.

use parvis_web::{Cx, Download, Outcome, WebError};

use crate::{
    model::{Media, MediaKind, Variant},
    rules,
    store::{by_hash, read_file},
};

/// Gives the bytes of one form of a file.
pub async fn show(cx: Cx) -> Outcome {
    let hash: String = cx.path("hash")?;
    let variant = Variant::from_key(&cx.path::<String>("variant")?).ok_or(WebError::NotFound)?;
    if hash.len() != 64 || !hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(WebError::NotFound);
    }
    let folder = cx.tenant().files().clone();
    let (media, bytes) = cx
        .read(move |c| {
            let media = by_hash(c, &hash)?.ok_or(WebError::NotFound)?;
            let bytes = read_file(&folder, &hash, &media.mime, variant).ok_or(WebError::NotFound)?;
            Ok((media, bytes))
        })
        .await?;
    Ok(download(media, bytes).into())
}

fn download(media: Media, bytes: Vec<u8>) -> Download {
    Download {
        inline: MediaKind::from_key(&media.kind) == MediaKind::Image,
        content_type: rules::known_mime(&media.mime),
        name: media.original_name,
        bytes: bytes.into(),
        immutable: true,
    }
}
