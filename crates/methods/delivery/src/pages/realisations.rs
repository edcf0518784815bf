//! What became of the winners of all public processes.

use maud::html;
use parvis_ui::assets;
use parvis_web::{Cx, Outcome, Page, Share};

use super::{
    asked::Asked,
    list::{List, view},
};
use crate::t;

/// The address of the page.
pub const PATH: &str = "/realisations";

/// `GET /realisations`
pub async fn show(cx: Cx) -> Outcome {
    let (asked, now) = (Asked::read(cx.query()), cx.now());
    let list = cx.read(move |c| Ok(List::load(c, None, PATH.to_owned(), asked, now)?)).await?;
    let (title, lead) = (cx.t(t::delivery_all_title()), cx.t(t::delivery_all_lead()));
    let main = html! {
        div class="wrap stack gap-5" { h1 { (title) } p class="lead" { (lead) } }
        (view(&cx, &list))
    };
    let page = Page::new(&title, main).share(Share { description: lead, image: None });
    if list.has_map() { page.script(&assets::GEO_MAP_JS).reply(&cx) } else { page.reply(&cx) }
}
