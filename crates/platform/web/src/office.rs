//! A page of the back office as a typed response.

use http::StatusCode;
use maud::{Markup, html};
use parvis_kernel::Message;
use parvis_ui::{
    FormState, OfficeShell, assets::Asset, error_summary, notice_done, office_shell, search_box,
};

use crate::{Cx, Outcome, Reply, Share, layout, t};

/// An entry of the rail with its count, for one person.
#[derive(Clone, Debug)]
pub struct RailItem {
    /// Words.
    pub label: Message,
    /// Address.
    pub href: &'static str,
    /// Place in the rail; below 50 the daily work, then the setting up.
    pub order: i32,
    /// How many wait there.
    pub count: Option<i64>,
}

/// A page of the back office.
#[derive(Default)]
pub struct OfficePage {
    title: String,
    main: Option<Markup>,
    status: Option<StatusCode>,
    queue: Option<Markup>,
    errors: FormState,
    note: String,
    scripts: Vec<&'static Asset>,
}

impl OfficePage {
    /// A page with its title and its content, which begins with the `h1`.
    pub fn new(title: &str, main: Markup) -> OfficePage {
        OfficePage { title: title.to_owned(), main: Some(main), ..OfficePage::default() }
    }
    /// A status other than 200.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> OfficePage {
        self.status = Some(status);
        self
    }
    /// The column of what waits, between rail and desk.
    #[must_use]
    pub fn queue(mut self, queue: Markup) -> OfficePage {
        self.queue = Some(queue);
        self
    }
    /// A form with faults: status 422, the title says so, the summary stands first.
    #[must_use]
    pub fn with_errors(mut self, state: &FormState) -> OfficePage {
        if !state.is_clean() {
            self.status = Some(StatusCode::UNPROCESSABLE_ENTITY);
            self.errors = state.clone();
        }
        self
    }
    /// A line under the rail: what one is in charge of.
    #[must_use]
    pub fn note(mut self, note: String) -> OfficePage {
        self.note = note;
        self
    }
    /// An island's script.
    #[must_use]
    pub fn script(mut self, asset: &'static Asset) -> OfficePage {
        self.scripts.push(asset);
        self
    }

    /// The whole document, with the rail of the person who asks.
    ///
    /// # Errors
    /// The database's failure.
    pub async fn reply(self, cx: &Cx) -> Outcome {
        let (rail, actor, now) = (cx.app().parts.hooks.rail, cx.actor(), cx.now());
        let items = cx.read(move |c| Ok(rail(c, &actor, now)?)).await?;
        let status = self.status.unwrap_or(StatusCode::OK);
        let shell = self.shell(cx, &items);
        Ok(Reply::Html { status, body: office_shell(&shell).into_string() })
    }

    fn shell(self, cx: &Cx, items: &[RailItem]) -> OfficeShell {
        let site = cx.tenant().site();
        let site = &site.0;
        let title = if self.errors.is_clean() {
            self.title.clone()
        } else {
            cx.t(t::web_error_prefix(self.title.as_str()))
        };
        let done = cx.notice().map(notice_done);
        let summary =
            (!self.errors.is_clean()).then(|| error_summary(&cx.t(t::web_error_summary()), &self.errors));
        OfficeShell {
            head: layout::head(cx, &title, &Share::default(), self.scripts, true),
            skip: cx.t(t::web_skip()),
            title: if site.tagline.is_empty() { site.name.clone() } else { site.tagline.clone() },
            tagline: cx.t(t::web_workspace()),
            home: "/bureau".into(),
            logo: site.logo.clone(),
            search: search_box(
                "/bureau/contributions",
                "texte",
                cx.query().raw("texte").unwrap_or_default(),
                &cx.t(t::web_search_workspace()),
                &cx.t(t::web_search()),
            ),
            account: html! { a href="/" { (cx.t(t::web_see_site())) } (layout::account(cx)) },
            menu: cx.t(t::web_menu()),
            rail_label: cx.t(t::web_workspace()),
            rail: groups(cx, items),
            rail_note: self.note,
            banner: layout::demonstration(cx),
            queue: self.queue,
            main: html! { @if let Some(done) = done { (done) } @if let Some(summary) = summary { (summary) } @if let Some(main) = self.main { (main) } },
        }
    }
}

fn groups(cx: &Cx, items: &[RailItem]) -> Vec<Vec<parvis_ui::RailItem>> {
    let path = cx.current_path();
    let best = items
        .iter()
        .filter(|item| path == item.href || path.starts_with(&format!("{}/", item.href)))
        .max_by_key(|item| item.href.len())
        .map(|item| item.href);
    let entry = |item: &RailItem| parvis_ui::RailItem {
        text: cx.texts().say(&item.label),
        href: item.href.to_owned(),
        current: best == Some(item.href),
        count: item.count.and_then(|count| u64::try_from(count).ok()),
    };
    let (daily, setting): (Vec<_>, Vec<_>) = items.iter().partition(|item| item.order < 50);
    vec![daily.into_iter().map(entry).collect(), setting.into_iter().map(entry).collect()]
}
