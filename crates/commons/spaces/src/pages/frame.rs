//! The frame of every page of a process: where it belongs, its title, its calendar, its tabs, its bar.
//!
//! A slice loads it in the closure of its page and wraps its content with it:
//! ```ignore
//! let seed = PanelSeed::of(&cx);
//! let (frame, projects) = cx.read(move |c| {
//!     let frame = spaces::process_frame(c, &seed, &slug)?;
//!     let projects = store::projects(c, frame.process.id)?;
//!     Ok((frame, projects))
//! }).await?;
//! frame.page(&cx, &title, html! { ... }).reply(&cx)
//! ```

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_slice::{PanelSeed, Place, panels_for};
use parvis_ui::assets;
use parvis_web::{Crumb, Cx, Page, Share, WebError};

use super::parts;
use crate::{
    model::{Phase, Process, ProcessState, Space},
    policy, store, t,
};

/// See the module.
pub struct ProcessFrame {
    /// The process.
    pub process: Process,
    /// Its space.
    pub space: Space,
    /// Its phases with their activities.
    pub phases: Vec<Phase>,
    tabs: Vec<Markup>,
    bar: Vec<Markup>,
}

/// The frame of the process of that name. A draft is found only by agents.
///
/// # Errors
/// [`WebError::NotFound`] where there is none that this reader may see.
pub fn process_frame(conn: &mut Conn, seed: &PanelSeed, slug: &str) -> Result<ProcessFrame, WebError> {
    let process = store::processes::process_by_slug(conn, slug)?.ok_or(WebError::NotFound)?;
    let space = store::spaces::space(conn, process.space_id)?.ok_or(WebError::NotFound)?;
    let cx = seed.cx(Some(process.id.raw()));
    if !policy::may_see(cx.actor, &space, &process) {
        return Err(WebError::NotFound);
    }
    let phases = store::phases::phases(conn, process.id)?;
    let tabs = panels_for(conn, Place::ProcessTab, &cx, process.id.raw())?;
    let bar = panels_for(conn, Place::ProcessBar, &cx, process.id.raw())?;
    Ok(ProcessFrame { process, space, phases, tabs, bar })
}

impl ProcessFrame {
    /// A page below the process: the way to it, its `h1`, the calendar, the tabs, then `content` (which brings its own
    /// `wrap`), and the bar.
    pub fn page(&self, cx: &Cx, title: &str, content: Markup) -> Page {
        let main = html! {
            div class="wrap stack gap-5" {
                h1 { (title) }
                (self.calendar(cx))
                (self.tabs(cx))
            }
            (content)
        };
        let crumbs = vec![self.space_crumb(), Crumb::new(&self.process.title, self.process.path())];
        self.framed(cx, Page::new(title, main).crumbs(crumbs))
    }

    /// A page of an act (a form, a check, a receipt): title and bar, without calendar and tabs, so that nothing leads
    /// away from it.
    pub fn act_page(&self, cx: &Cx, title: &str, content: Markup) -> Page {
        let crumbs = vec![self.space_crumb(), Crumb::new(&self.process.title, self.process.path())];
        self.framed(cx, Page::new(title, content).crumbs(crumbs))
    }

    /// A page of one thing out of a list of the process, such as a project: title and bar, and the way back to the list.
    pub fn page_below(&self, cx: &Cx, title: &str, list: Crumb, content: Markup) -> Page {
        let crumbs = vec![self.space_crumb(), Crumb::new(&self.process.title, self.process.path()), list];
        self.framed(cx, Page::new(title, content).crumbs(crumbs))
    }

    /// The calendar as steps.
    pub fn calendar(&self, cx: &Cx) -> Markup {
        parts::phase_steps(cx.texts(), &self.process, &self.phases, cx.now())
    }

    /// The tabs of the process.
    pub fn tabs(&self, cx: &Cx) -> Markup {
        let home = self.process.path();
        let here = cx.current_path() == home;
        html! {
            @if !self.tabs.is_empty() {
                nav class="tabs" aria-label=(cx.t(t::spaces_tabs())) {
                    ul role="list" {
                        li { a href=(home) aria-current=[here.then_some("page")] { span { (cx.t(t::spaces_tab_about())) } } }
                        @for tab in &self.tabs { (tab) }
                    }
                }
            }
        }
    }

    pub(super) fn space_crumb(&self) -> Crumb {
        Crumb::new(&self.space.title, format!("/espaces/{}", self.space.slug))
    }

    pub(super) fn framed(&self, cx: &Cx, page: Page) -> Page {
        let draft = self.process.state == ProcessState::Draft;
        let page = page
            .share(Share { description: self.process.summary.clone(), image: None })
            .preview(draft.then(|| cx.t(t::spaces_preview())));
        if self.bar.is_empty() {
            return page;
        }
        // Where there is a bar, forms marked `data-basket` answer with it alone.
        page.after(html! { @for piece in &self.bar { (piece) } }).script(&assets::BALLOT_BASKET_JS)
    }
}
