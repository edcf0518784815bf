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

#[cfg(test)]
mod tests {
    use parvis_kernel::Timestamp;
    use parvis_web::Reply;

    use super::*;
    use crate::model::MediaId;

    fn headers(kind: &str, mime: &str, name: &str) -> (String, String) {
        let media = Media {
            id: MediaId::new(1),
            kind: kind.into(),
            hash: "0".repeat(64),
            mime: mime.into(),
            bytes: 1,
            width: None,
            height: None,
            original_name: name.into(),
            alt: String::new(),
            owner_id: None,
            created_at: Timestamp::default(),
        };
        let Reply::Raw(response) = Reply::from(download(media, vec![0])) else { panic!("no file") };
        let header = |name: &str| response.headers()[name].to_str().unwrap().to_owned();
        (header("content-disposition"), header("content-type"))
    }

    #[test]
    fn documents_are_saved_and_only_images_are_shown() {
        let (how, kind) = headers("document", "application/pdf", "plan.pdf");
        assert_eq!((how.as_str(), kind.as_str()), ("attachment; filename=\"plan.pdf\"", "application/pdf"));
        assert!(headers("image", "image/jpeg", "a.jpg").0.starts_with("inline"));
        let (how, kind) = headers("other", "text/html", "a\".html");
        assert!(how.starts_with("attachment") && kind == "application/octet-stream");
    }
}
