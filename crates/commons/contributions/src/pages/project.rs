//! The page of one contribution: what it is, where it stands and since when, what one can do.

use std::collections::BTreeMap;

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_media::{self as media, MediaView};
use parvis_slice::{PanelSeed, Place};
use parvis_spaces::{self as spaces, ActivityState, FormField, status_tag};
use parvis_ui::{Tone, assets, notice};
use parvis_web::{Actor, Crumb, Cx, Outcome, Share, WebError};
use serde_json::Value;

use super::{
    project_side, project_text,
    scene::{Scene, pieces},
    tombstone,
    words::{kind_at, kind_name, tab_word, theme_tag},
};
use crate::{
    model::{CoProponent, Contribution, StatusChangeRow},
    policy,
    rules::Window,
    store, t,
};

/// What the page shows.
pub(super) struct View {
    pub scene: Scene,
    pub row: Contribution,
    pub history: Vec<StatusChangeRow>,
    pub co_proponents: Vec<CoProponent>,
    pub files: Vec<MediaView>,
    pub fields: Vec<FormField>,
    pub answers: BTreeMap<i64, Value>,
    pub corrected: Option<parvis_kernel::Timestamp>,
    pub into: Option<Contribution>,
    pub supports: ActivityState,
    pub supporting: bool,
    pub following: bool,
    pub acts: Vec<Markup>,
    pub body: Vec<Markup>,
    pub foot: Vec<Markup>,
}

/// `GET /demarches/{process}/projets/{reference}`
pub async fn show(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed, now) = (cx.actor(), PanelSeed::of(&cx), cx.now());
    let found = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &seed)?;
            if let Some(gone) = tombstone::find(c, &scene, &reference, &actor, &seed)? {
                return Ok(Err((scene, gone)));
            }
            let row = find(c, &scene, &reference, &actor)?;
            load(c, scene, row, &actor, &seed, now).map(Ok)
        })
        .await?;
    let view = match found {
        Ok(view) => view,
        Err((scene, gone)) => return tombstone::reply(&cx, &scene, &gone),
    };
    let image = view.files.iter().find(|file| file.width.is_some()).map(|file| file.url_large.clone());
    let share = Share { description: view.row.summary.clone(), image };
    let word = tab_word(kind_at(view.row.kind, view.row.stage));
    let list = Crumb::new(cx.t(word), view.scene.list_path());
    let page = view.scene.frame.page_below(&cx, &view.row.title, list, main(&cx, &view)).share(share);
    let page = if view.row.visible { page } else { page.private() };
    page.script(&assets::GEO_MAP_JS).reply(&cx)
}

/// The contribution of that reference in this process, where the person may see it.
pub(super) fn find(
    c: &mut Conn,
    scene: &Scene,
    reference: &str,
    actor: &Actor,
) -> Result<Contribution, WebError> {
    let row = store::by_reference(c, reference)?.filter(|row| row.process_id == scene.process().id);
    row.filter(|row| policy::may_see(actor, row) || row.merged_into.is_some()).ok_or(WebError::NotFound)
}

fn load(
    c: &mut Conn,
    scene: Scene,
    row: Contribution,
    actor: &Actor,
    seed: &PanelSeed,
    now: parvis_kernel::Timestamp,
) -> Result<View, WebError> {
    let (id, process) = (row.id.raw(), Some(row.process_id.raw()));
    let person = actor.person_id();
    let into = match row.merged_into {
        Some(into) => store::contribution(c, into)?,
        None => None,
    };
    let mut history = store::history(c, row.id)?;
    history.retain(|change| change.public || policy::is_author(actor, &row));
    let mut own =
        |place| pieces(c, place, seed, process, &[id]).map(|mut all| all.remove(&id).unwrap_or_default());
    let (acts, body) = (own(Place::ContributionAct)?, own(Place::ContributionBody)?);
    let foot = own(Place::ContributionFoot)?;
    Ok(View {
        history,
        co_proponents: store::co_proponents(c, row.id)?,
        files: media::of(c, "contribution", &[id])?.remove(&id).unwrap_or_default(),
        fields: spaces::form_fields(c, row.process_id)?.into_iter().filter(|field| field.public).collect(),
        answers: store::answers(c, row.id)?,
        corrected: store::corrected_at(c, row.id)?,
        into,
        supports: spaces::activity_state(c, row.process_id, "support", now)?,
        supporting: person.map_or(Ok(false), |person| store::is_supporting(c, row.id, person))?,
        following: person.map_or(Ok(false), |person| store::is_following(c, row.id, person))?,
        acts,
        body,
        foot,
        scene,
        row,
    })
}

fn main(cx: &Cx, view: &View) -> Markup {
    let (row, scene) = (&view.row, &view.scene);
    let name = match row.number {
        Some(number) => cx.t(t::contributions_project_number(number)),
        None => format!("{} {}", cx.t(kind_name(kind_at(row.kind, row.stage))), row.reference),
    };
    html! {
        div class="wrap stack gap-5 page-end" {
            (banners(cx, view))
            div class="row" {
                span class="hint" { (name) }
                @if let Some(theme) = scene.theme(row.theme_id) { (theme_tag(theme)) }
                @if let Some(status) = scene.status(row.status_id) { (status_tag(status)) }
            }
            h1 lang=[(row.locale != cx.locale()).then_some(row.locale.code())] { (row.title) }
            @if let Some(at) = view.corrected { p class="hint" { (cx.t(t::contributions_corrected_on(parvis_kernel::Arg::Moment(at)))) } }
            @if view.into.is_none() || policy::may_see(&cx.actor(), row) {
                div class="side right" {
                    (project_text::text(cx, view))
                    (project_side::side(cx, view))
                }
            }
        }
    }
}

/// What must be known first: merged, not public, one's own.
fn banners(cx: &Cx, view: &View) -> Markup {
    let (row, scene) = (&view.row, &view.scene);
    let own = policy::is_author(&cx.actor(), row);
    let window = Window::of(&scene.process().settings).reopened(row.submitted_at, row.correct_until);
    let corrects = policy::may_correct(&cx.actor(), row, window, cx.now()).is_ok();
    let withdraws = policy::may_withdraw(&cx.actor(), row, window).is_ok();
    let path = row.path(&scene.process().slug);
    html! {
        @if let Some(into) = &view.into {
            (notice(Tone::Now, html! {
                p { b { (cx.t(t::contributions_merged_title())) } }
                p { (cx.t(t::contributions_merged_text())) " " a href=(into.path(&scene.process().slug)) { (into.title) } }
            }))
        }
        @if !row.visible && view.into.is_none() {
            (notice(Tone::Watch, html! { p { b { (cx.t(t::contributions_not_public())) } " "
                (if own { cx.t(t::contributions_not_public_author()) } else { cx.t(t::contributions_not_public_agent()) }) } }))
        }
        @if own && (corrects || withdraws) {
            div class="row no-print" {
                @if corrects { a href={ (path) "/corriger" } { (cx.t(t::contributions_correct())) }
                    a href={ (path) "/corriger/pieces" } { (cx.t(t::contributions_correct_files())) }
                    span class="hint" { (cx.t(t::contributions_correct_until(parvis_kernel::Arg::Moment(window.edit_until(row.submitted_at))))) } }
                @if withdraws { a href={ (path) "/retirer" } { (cx.t(t::contributions_withdraw())) } }
            }
        }
        @if cx.actor().is_agent() { p class="no-print" { a href=(row.desk_path()) { (cx.t(t::contributions_open_desk())) } } }
    }
}
