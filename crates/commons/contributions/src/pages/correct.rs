//! Correcting one's own text on one page, within the window of the process.

use maud::{Markup, html};
use parvis_kernel::{Id, Refusal};
use parvis_slice::PanelSeed;
use parvis_territory::{self as territory, Area, AreaKind};
use parvis_ui::{FormState, assets, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{
    deposit::{fields, read},
    project::find,
    scene::Scene,
};
use crate::{
    actions,
    model::{Contribution, ContributionContent, DraftData},
    policy,
    rules::Window,
    t,
};

/// `GET /demarches/{process}/projets/{reference}/corriger`
pub async fn edit(cx: Cx) -> Outcome {
    let (scene, row, communes) = load(&cx).await?;
    let window = Window::of(&scene.process().settings);
    if let Err(refusal) = policy::may_correct(&cx.actor(), &row, window, cx.now()) {
        return Ok(Redirect::to(row.path(&scene.process().slug)).notice(cx.t(refusal.message)).into());
    }
    let state = fields::state_of(&draft_of(&row), "");
    page(&cx, &scene, &row, &communes, &state)
}

/// `POST /demarches/{process}/projets/{reference}/corriger`
pub async fn update(cx: Cx) -> Outcome {
    let (scene, row, communes) = load(&cx).await?;
    let (form, actor, now, mut data) = (cx.form().clone(), cx.actor(), cx.now(), draft_of(&row));
    let mut refusals = read::title(&form, &mut data);
    refusals.extend(read::description(&form, &mut data));
    if scene.themes.iter().any(|theme| theme.active) {
        refusals.extend(read::theme(&form, &scene, &mut data));
    }
    let (slug, reference) = (scene.process().slug.clone(), row.reference.clone());
    let seed = PanelSeed::of(&cx);
    let done = cx
        .write(move |tx| {
            let scene = Scene::load(tx, &slug, &seed)?;
            let row = find(tx, &scene, &reference, &actor)?;
            let (mut data, mut refusals) = (data.clone(), refusals.clone());
            refusals.extend(read::place(tx, &form, &scene, &mut data)?);
            if refusals.is_empty() {
                let content = content(&row, &data);
                actions::correct_contribution(tx, &actor, scene.process(), &row, &content, now)?;
            }
            Ok(refusals)
        })
        .await;
    let refusals: Vec<Refusal> = match done {
        Ok(refusals) => refusals,
        Err(WebError::Refused(refusal)) => vec![refusal],
        Err(other) => return Err(other),
    };
    if refusals.is_empty() {
        return Ok(Redirect::to(row.path(&scene.process().slug))
            .notice(cx.t(t::contributions_corrected()))
            .into());
    }
    let mut state = cx.form().state();
    refusals.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
    page(&cx, &scene, &row, &communes, &state)
}

async fn load(cx: &Cx) -> Result<(Scene, Contribution, Vec<Area>), WebError> {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed) = (cx.actor(), PanelSeed::of(cx));
    cx.read(move |c| {
        let scene = Scene::load(c, &slug, &seed)?;
        let row = find(c, &scene, &reference, &actor)?;
        if !policy::is_author(&actor, &row) {
            return Err(WebError::NotFound);
        }
        Ok((scene, row, territory::areas(c, AreaKind::Municipality)?))
    })
    .await
}

fn draft_of(row: &Contribution) -> DraftData {
    DraftData {
        title: row.title.clone(),
        summary: row.summary.clone(),
        body: row.body.clone(),
        theme: row.theme_id.map(Id::raw),
        area: row.area_id.map(Id::raw),
        place: if row.area_id.is_some() { row.place.clone() } else { String::new() },
        commune_name: if row.area_id.is_some() { String::new() } else { row.place.clone() },
        lat: row.lat,
        lon: row.lon,
        ..DraftData::default()
    }
}

fn content(row: &Contribution, data: &DraftData) -> ContributionContent {
    ContributionContent {
        title: data.title.clone(),
        summary: data.summary.clone(),
        body: data.body.clone(),
        theme_id: data.theme.map(Id::new),
        area_id: data.area.map(Id::new),
        place: data.place_words(),
        point: data.lat.zip(data.lon),
        asked: row.asked,
        organisation: row.organisation.clone(),
        youth: row.youth,
    }
}

fn page(cx: &Cx, scene: &Scene, row: &Contribution, communes: &[Area], state: &FormState) -> Outcome {
    let title = cx.t(t::contributions_correct_title());
    let content: Markup = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            form class="stack gap-5" method="post" novalidate {
                (fields::title(cx, state))
                (fields::description(cx, state, false))
                @if scene.themes.iter().any(|theme| theme.active) { (fields::theme(cx, scene, state, false)) }
                (fields::place(cx, scene, communes, state))
                div class="row" {
                    (button(cx.t(t::contributions_correct_save())))
                    (link_button(cx.t(t::contributions_cancel()), row.path(&scene.process().slug)).plain())
                }
            }
        }
    };
    scene
        .frame
        .act_page(cx, &title, content)
        .private()
        .with_errors(state)
        .script(&assets::GEO_MAP_JS)
        .reply(cx)
}
