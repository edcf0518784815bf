//! The follow-up of one process: all its winners.

use parvis_slice::PanelSeed;
use parvis_spaces as spaces;
use parvis_ui::assets;
use parvis_web::{Cx, Outcome};

use super::{
    asked::Asked,
    list::{List, view},
};
use crate::t;

/// `GET /demarches/{process}/suivi`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, asked, now) = (PanelSeed::of(&cx), Asked::read(cx.query()), cx.now());
    let (frame, list) = cx
        .read(move |c| {
            let frame = spaces::process_frame(c, &seed, &slug)?;
            let path = format!("{}/suivi", frame.process.path());
            let list = List::load(c, Some(frame.process.id), path, asked, now)?;
            Ok((frame, list))
        })
        .await?;
    let page = frame.page(&cx, &cx.t(t::delivery_title()), view(&cx, &list));
    if list.has_map() { page.script(&assets::GEO_MAP_JS).reply(&cx) } else { page.reply(&cx) }
}
