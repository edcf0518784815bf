//! The words of the site: identity, pages, news.

use serde::Deserialize;

use super::read;

/// Words of the authority.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SiteText {
    pub name: String,
    pub authority: String,
    pub home: HomeText,
    pub promises: Vec<String>,
    pub space: SpaceText,
    pub footer: Vec<String>,
}

/// Words of the home page.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct HomeText {
    pub title: String,
    pub lead: String,
}

/// Words of the space.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SpaceText {
    pub title: String,
    pub lead: String,
}

/// Where a page belongs.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Scope {
    Space,
    Site,
}

/// An explanatory page.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PageText {
    pub slug: String,
    pub title: String,
    pub scope: Scope,
    pub body_markdown: String,
}

/// A piece of news; its day counts from the day on which the content was written.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct NewsText {
    pub title: String,
    pub date: String,
    pub body_markdown: String,
}

#[derive(Deserialize)]
struct Words {
    pages: Vec<PageText>,
    news: Vec<NewsText>,
}

fn words() -> Words {
    read("pages.json", include_str!("../../content/pages.json"))
}

pub(crate) fn site() -> SiteText {
    read("site.json", include_str!("../../content/site.json"))
}

pub(crate) fn pages() -> Vec<PageText> {
    words().pages
}

pub(crate) fn news() -> Vec<NewsText> {
    words().news
}

/// The name in addresses that the space gets from its title.
pub(crate) const fn space_slug() -> &'static str {
    "budget-participatif-citoyen"
}
