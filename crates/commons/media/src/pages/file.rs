//! `/fichiers/{hash}/{variant}`: the bytes of a file.
//!
//! The address holds 256 bits that only those know who were shown it, so what is public needs no other key; it never
//! changes its content, so browsers keep it for ever. What belongs to private spaces alone is given to their members, and
//! nothing keeps it. Documents are always saved, never shown.

use parvis_db::{Conn, DbError};
use parvis_slice::registry;
use parvis_web::{Cx, Download, Outcome, Reply, WebError};

use crate::{
    model::{Media, MediaKind, Variant},
    rules,
    store::{by_hash, read_file, subjects_of},
};

/// Gives the bytes of one form of a file.
pub async fn show(cx: Cx) -> Outcome {
    let hash: String = cx.path("hash")?;
    let variant = Variant::from_key(&cx.path::<String>("variant")?).ok_or(WebError::NotFound)?;
    if hash.len() != 64 || !hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(WebError::NotFound);
    }
    let folder = cx.tenant().files().clone();
    let actor = cx.actor();
    let (media, bytes, private) = cx
        .read(move |c| {
            let media = by_hash(c, &hash)?.ok_or(WebError::NotFound)?;
            let spaces = private_spaces(c, &hash)?;
            if spaces.as_ref().is_some_and(|spaces| !spaces.iter().any(|space| actor.sees_space(*space))) {
                return Err(WebError::NotFound);
            }
            let bytes = read_file(&folder, &hash, &media.mime, variant).ok_or(WebError::NotFound)?;
            Ok((media, bytes, spaces.is_some()))
        })
        .await?;
    let reply = Reply::from(download(media, bytes));
    Ok(if private { reply.kept_by_nobody() } else { reply })
}

/// The private spaces to which these bytes belong; `None` where they belong to something public too, or to nothing yet.
fn private_spaces(conn: &mut Conn, hash: &str) -> Result<Option<Vec<i64>>, DbError> {
    let mut spaces = Vec::new();
    for (kind, id) in subjects_of(conn, hash)? {
        match registry().private_space(conn, &kind, id)? {
            Some(space) => spaces.push(space),
            None => return Ok(None),
        }
    }
    Ok(Some(spaces).filter(|spaces| !spaces.is_empty()))
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
