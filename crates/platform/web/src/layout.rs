//! A page of the public site as a typed response; the shell around it is made here and nowhere else.

use http::StatusCode;
use maud::{Markup, html};
use parvis_kernel::Locale;
use parvis_ui::{
    Footer, FormState, Head, Icon, LanguageChoice, NavItem, SiteShell, Tone, assets::Asset, banner,
    breadcrumb, button, error_summary, icon, link_button, notice_done, site_shell,
};

use crate::{Cx, Outcome, Reply, error_pages, t};

/// A step of the way from the home page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
}

impl Crumb {
    /// A step.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Crumb {
        Crumb { label: label.into(), href: href.into() }
    }
}

/// What shared links show.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// One or two sentences.
    pub description: String,
    /// Local path of a picture.
    pub image: Option<String>,
}

/// A page of the public site.
#[derive(Default)]
pub struct Page {
    title: String,
    main: Markup_,
    status: Option<StatusCode>,
    crumbs: Vec<Crumb>,
    share: Share,
    errors: FormState,
    after: Markup_,
    scripts: Vec<&'static Asset>,
    preview: Option<String>,
    private: bool,
}

/// Markup that may be missing.
type Markup_ = Option<Markup>;

impl Page {
    /// A page with its title (also its `h1` in words) and its content.
    pub fn new(title: &str, main: Markup) -> Page {
        Page { title: title.to_owned(), main: Some(main), ..Page::default() }
    }
    /// A status other than 200.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Page {
        self.status = Some(status);
        self
    }
    /// The way from the home page, which is always the first step; the page itself is added.
    #[must_use]
    pub fn crumbs(mut self, crumbs: Vec<Crumb>) -> Page {
        self.crumbs = crumbs;
        self
    }
    /// What shared links show.
    #[must_use]
    pub fn share(mut self, share: Share) -> Page {
        self.share = share;
        self
    }
    /// A form with faults: status 422, the title says so, the summary stands first.
    #[must_use]
    pub fn with_errors(mut self, state: &FormState) -> Page {
        if !state.is_clean() {
            self.status = Some(StatusCode::UNPROCESSABLE_ENTITY);
            self.errors = state.clone();
        }
        self
    }
    /// What stands after the page, always in sight (the vote bar).
    #[must_use]
    pub fn after(mut self, after: Markup) -> Page {
        self.after = Some(after);
        self
    }
    /// An island's script.
    #[must_use]
    pub fn script(mut self, asset: &'static Asset) -> Page {
        self.scripts.push(asset);
        self
    }
    /// A sentence over everything: this is a preview.
    #[must_use]
    pub fn preview(mut self, sentence: Option<String>) -> Page {
        self.preview = sentence;
        self
    }
    /// Keeps the page out of search engines (personal pages, forms).
    #[must_use]
    pub fn private(mut self) -> Page {
        self.private = true;
        self
    }

    /// The whole document.
    ///
    /// # Errors
    /// None today; handlers end with it.
    pub fn reply(self, cx: &Cx) -> Outcome {
        let status = self.status.unwrap_or(StatusCode::OK);
        let shell = self.shell(cx, status);
        Ok(Reply::Html { status, body: site_shell(&shell).into_string() })
    }

    fn shell(self, cx: &Cx, status: StatusCode) -> SiteShell {
        let site = cx.tenant().site();
        let site = &site.0;
        let title = if self.errors.is_clean() {
            self.title.clone()
        } else {
            cx.t(t::web_error_prefix(self.title.as_str()))
        };
        let summary = (!self.errors.is_clean()).then(
            || html! { div class="wrap" { (error_summary(&cx.t(t::web_error_summary()), &self.errors)) } },
        );
        let done = cx.notice().map(|notice| html! { div class="wrap done" { (notice_done(notice)) } });
        let main = html! { @if let Some(done) = done { (done) } @if let Some(summary) = summary { (summary) } @if let Some(main) = self.main { (main) } };
        SiteShell {
            head: head(cx, &title, &self.share, self.scripts, self.private || status != StatusCode::OK),
            skip: cx.t(t::web_skip()),
            authority: site.name.clone(),
            tagline: site.tagline.clone(),
            home: "/".into(),
            logo: site.logo.clone(),
            nav_label: cx.t(t::web_main_menu()),
            menu: cx.t(t::web_menu()),
            nav: nav(cx),
            languages: languages(cx),
            account: account(cx),
            banner: self
                .preview
                .map_or_else(|| demonstration(cx), |text| banner(&text, Tone::Watch, html! { p { (text) } })),
            breadcrumb: trail(cx, &self.crumbs, &self.title),
            main,
            after: self.after.unwrap_or_default(),
            footer: footer(cx),
        }
    }
}

pub(crate) fn head(cx: &Cx, title: &str, share: &Share, scripts: Vec<&'static Asset>, hidden: bool) -> Head {
    let site = cx.tenant().site();
    let base = cx.tenant().base_url();
    let here = format!("{base}{}", cx.current_path());
    let other = |locale: Locale| (locale.code().to_owned(), format!("{here}?langue={}", locale.code()));
    Head {
        lang: cx.locale().code().to_owned(),
        title: if title == site.0.name {
            title.to_owned()
        } else {
            cx.t(t::web_title(title, site.0.name.as_str()))
        },
        description: share.description.clone(),
        canonical: (!hidden).then(|| here.clone()),
        alternates: if hidden { Vec::new() } else { Locale::ALL.map(other).to_vec() },
        icon: Some("/favicon.svg".to_owned()),
        image: share.image.as_ref().map(|path| format!("{base}{path}")),
        site_name: site.0.name.clone(),
        theme: Some(format!("/theme.css?v={}", site.0.theme_version)),
        scripts,
        hidden_from_search: hidden,
        feed: None,
    }
}

fn nav(cx: &Cx) -> Vec<NavItem> {
    let path = cx.current_path();
    let inside = |href: &str| path == href || (href.len() > 1 && path.starts_with(&format!("{href}/")));
    let site = cx.tenant().site();
    site.0
        .menu
        .iter()
        .map(|link| NavItem {
            text: link.label.clone(),
            href: link.href.clone(),
            current: inside(&link.href),
        })
        .collect()
}

fn languages(cx: &Cx) -> Vec<LanguageChoice> {
    let others = Locale::ALL.into_iter().filter(|locale| *locale != cx.locale());
    others
        .map(|locale| LanguageChoice {
            code: locale.code().to_owned(),
            name: locale.own_name().to_owned(),
            action: "/langue".to_owned(),
            back: back_here(cx),
        })
        .collect()
}

/// This page again, without the language that its address asked for; the answer to a form has no address of its own.
fn back_here(cx: &Cx) -> String {
    if cx.method() == http::Method::POST {
        return error_pages::referrer_path(cx);
    }
    let pairs = url::form_urlencoded::parse(cx.0.raw_query.as_bytes()).filter(|(key, _)| key != "langue");
    let query = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    if query.is_empty() { cx.current_path().to_owned() } else { format!("{}?{query}", cx.current_path()) }
}

/// Who one is: sign in, or one's account, the workspace for agents, and sign out.
pub(crate) fn account(cx: &Cx) -> Markup {
    let actor = cx.actor();
    let Some(person) = actor.signed_in() else {
        return html! { (link_button(cx.t(t::web_sign_in()), "/connexion").icon(Icon::User).plain().small()) };
    };
    html! {
        @if actor.is_agent() && !cx.current_path().starts_with("/bureau") { a href="/bureau" { (cx.t(t::web_workspace())) } }
        a class="button plain small" href="/mon-compte" { (icon(Icon::User)) span { (person.public_name) } }
        form method="post" action="/deconnexion" { (button(cx.t(t::web_sign_out())).quiet()) }
    }
}

pub(crate) fn demonstration(cx: &Cx) -> Markup {
    if !cx.is_demonstration() {
        return html! {};
    }
    banner(
        &cx.t(t::web_demonstration()),
        Tone::Neutral,
        html! { p { (cx.t(t::web_demonstration_text())) " " a href="/demo" { (cx.t(t::web_demonstration_link())) } } },
    )
}

fn trail(cx: &Cx, crumbs: &[Crumb], here: &str) -> Markup {
    if crumbs.is_empty() {
        return html! {};
    }
    let home = cx.t(t::web_home());
    let mut steps = vec![(home.as_str(), "/")];
    steps.extend(crumbs.iter().map(|crumb| (crumb.label.as_str(), crumb.href.as_str())));
    breadcrumb(&cx.t(t::web_breadcrumb()), &steps, here)
}

fn footer(cx: &Cx) -> Footer {
    let site = cx.tenant().site();
    let mut lines = site.0.footer_lines.iter();
    let owner = lines.next().cloned().unwrap_or_else(|| site.0.name.clone());
    Footer {
        owner,
        contact: html! { @for line in lines { p { (line) } } },
        nav_label: cx.t(t::web_footer()),
        links: site.0.footer_links.iter().map(|link| (link.label.clone(), link.href.clone())).collect(),
        about: html! { (cx.t(t::web_powered())) },
    }
}
