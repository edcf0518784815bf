//! `/sitemap.xml`: the public pages of all slices for search engines (sitemaps.org, 0.9). A small site is one list; a
//! larger one is a list of lists, each of one slice and a range of keys, so that no answer grows with the site.

use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_slice::{KeyRange, PublicPage, Sitemap, registry};
use parvis_web::{Cx, Download, Outcome, WebError};

/// Keys in one list. A key of the slice "spaces" may stand for four pages: that stays below the 50,000 of the format.
const KEYS: i64 = 10_000;

const OPEN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `GET /sitemap.xml`
pub(crate) async fn show(cx: Cx) -> Outcome {
    let (base, now) = (cx.tenant().base_url().to_owned(), cx.now());
    let text = cx
        .read(move |c| {
            let mut lasts = Vec::new();
            for (name, sitemap) in sitemaps() {
                lasts.push((name, sitemap, (sitemap.last)(c)?));
            }
            if lasts.iter().map(|(.., last)| *last).sum::<i64>() > KEYS {
                return Ok(list_of_lists(&base, &lasts));
            }
            let mut pages = Vec::new();
            for (_, sitemap, last) in lasts {
                pages.extend((sitemap.pages)(c, KeyRange { after: 0, upto: last }, now)?);
            }
            Ok(list(&base, &pages))
        })
        .await?;
    xml("sitemap.xml", text)
}

/// `GET /sitemap/{part}`: `contributions-3.xml` is the third range of that slice.
pub(crate) async fn part(cx: Cx) -> Outcome {
    let named: String = cx.path("part")?;
    let (sitemap, range) = read_part(&named).ok_or(WebError::NotFound)?;
    let (base, now) = (cx.tenant().base_url().to_owned(), cx.now());
    let pages = cx
        .read(move |c: &mut Conn| -> Result<Vec<PublicPage>, WebError> {
            if range.after >= (sitemap.last)(c)? {
                return Err(WebError::NotFound);
            }
            Ok((sitemap.pages)(c, range, now)?)
        })
        .await?;
    xml(&named, list(&base, &pages))
}

fn sitemaps() -> impl Iterator<Item = (&'static str, Sitemap)> {
    registry().slices().iter().filter_map(|slice| Some((slice.name, slice.sitemap?)))
}

fn read_part(named: &str) -> Option<(Sitemap, KeyRange)> {
    let (name, number) = named.strip_suffix(".xml")?.rsplit_once('-')?;
    let number: i64 = number.parse().ok().filter(|number| (1..=1_000_000).contains(number))?;
    let (_, sitemap) = sitemaps().find(|(slice, _)| *slice == name)?;
    Some((sitemap, KeyRange { after: (number - 1) * KEYS, upto: number * KEYS }))
}

fn list_of_lists(base: &str, lasts: &[(&str, Sitemap, i64)]) -> String {
    let mut text = format!("{OPEN}<sitemapindex xmlns=\"{NAMESPACE}\">\n");
    for (name, _, last) in lasts {
        for number in 1..=(last + KEYS - 1) / KEYS {
            text.push_str(&format!("<sitemap><loc>{base}/sitemap/{name}-{number}.xml</loc></sitemap>\n"));
        }
    }
    text.push_str("</sitemapindex>\n");
    text
}

fn list(base: &str, pages: &[PublicPage]) -> String {
    let mut text = format!("{OPEN}<urlset xmlns=\"{NAMESPACE}\">\n");
    for page in pages {
        text.push_str(&format!("<url><loc>{}{}</loc>", escaped(base), escaped(&page.path)));
        if let Some(at) = page.changed_at {
            text.push_str(&format!("<lastmod>{}</lastmod>", moment(at)));
        }
        text.push_str("</url>\n");
    }
    text.push_str("</urlset>\n");
    text
}

fn moment(at: Timestamp) -> String {
    at.in_zone("UTC").strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn xml(name: &str, text: String) -> Outcome {
    let download = Download {
        name: name.to_owned(),
        content_type: "application/xml; charset=utf-8",
        bytes: text.into(),
        inline: true,
        immutable: false,
    };
    Ok(download.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Sitemap = Sitemap { last: |_| Ok(0), pages: |_, _, _| Ok(Vec::new()) };

    #[test]
    fn pages_say_when_they_changed_and_are_escaped() {
        let at = Timestamp::from_micros(1_772_449_200_000_000);
        let pages = [
            PublicPage { path: "/".to_owned(), changed_at: None },
            PublicPage { path: "/pages/a&b".to_owned(), changed_at: Some(at) },
        ];
        let text = list("https://ici.fr", &pages);
        assert!(text.contains("<url><loc>https://ici.fr/</loc></url>"));
        assert!(
            text.contains("<loc>https://ici.fr/pages/a&amp;b</loc><lastmod>2026-03-02T11:00:00Z</lastmod>")
        );
    }

    #[test]
    fn a_large_site_is_cut_into_ranges() {
        let text =
            list_of_lists("https://ici.fr", &[("contributions", NOTHING, 20_001), ("voting", NOTHING, 0)]);
        assert!(text.contains("contributions-3.xml</loc>") && !text.contains("contributions-4.xml"));
        assert!(!text.contains("voting"));
    }
}
