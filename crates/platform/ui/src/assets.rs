//! Files that a browser asks for, embedded in the program with their compressed forms.
//!
//! Each name carries a hash of the contents, so that a browser may keep it for ever. A page links to
//! `assets::APP_CSS.url`; the web layer answers `/assets/...` with [`find`].

/// One file, ready to be sent.
#[derive(Debug)]
pub struct Asset {
    /// Where it is served: `/assets/app.HASH.css`.
    pub url: &'static str,
    /// The value of the header of that name.
    pub content_type: &'static str,
    /// As it is.
    pub raw: &'static [u8],
    /// Compressed with Brotli, where that helps.
    pub br: Option<&'static [u8]>,
    /// Compressed with gzip, where that helps.
    pub gz: Option<&'static [u8]>,
    /// The value of the header `ETag`, quotes included.
    pub etag: &'static str,
}

/// The asset at this path (`/assets/app.HASH.css`), if it is one of this build.
pub fn find(path: &str) -> Option<&'static Asset> {
    ALL.iter().find(|asset| asset.url == path).copied()
}

/// All assets of this build.
pub fn all() -> impl Iterator<Item = &'static Asset> {
    ALL.iter().copied()
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_found_by_their_url_only() {
        assert_eq!(find(APP_CSS.url).map(|asset| asset.etag), Some(APP_CSS.etag));
        assert!(find("/assets/app.css").is_none());
        assert!(APP_CSS.content_type.starts_with("text/css"));
        assert!(APP_CSS.br.is_some_and(|packed| packed.len() < APP_CSS.raw.len()));
    }

    #[test]
    fn a_first_visit_without_map_stays_light() {
        let packed = |asset: &Asset| asset.br.unwrap_or(asset.raw).len();
        let first = packed(&APP_CSS) + packed(&SITE_JS) + packed(&FONT) + packed(&BALLOT_BASKET_JS);
        assert!(first < 80_000, "{first} bytes");
    }

    #[test]
    fn no_stylesheet_names_another_host() {
        for asset in all().filter(|asset| asset.url.ends_with(".css")) {
            let text = String::from_utf8_lossy(asset.raw);
            assert!(!text.contains("url(http") && !text.contains("url(//"), "{}", asset.url);
        }
    }
}
