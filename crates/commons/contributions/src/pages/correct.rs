//! Correcting one's own text on one page, within the window of the process: all that was written at the deposit but the
//! files, which have their own page so that nothing typed is lost when one of them is refused.

use std::collections::BTreeMap;

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_kernel::{Id, Refusal};
use parvis_slice::PanelSeed;
use parvis_spaces::{self as spaces, FormField};
use parvis_territory::{self as territory, Area, AreaKind};
use parvis_ui::{FormState, assets, button, link_button};
use parvis_web::{Actor, Cx, Form, Outcome, Redirect, WebError};
use serde_json::{Value, json};

use super::{
    deposit::{fields, question, read},
    project::find,
    scene::Scene,
};
use crate::{
    actions::{self, Correction},
    model::{Contribution, DraftData, Proponent},
    policy,
    rules::{self, Window},
    store, t,
};

/// What the author may correct, as it stands.
pub(super) struct Own {
    pub scene: Scene,
    pub row: Contribution,
    pub fields: Vec<FormField>,
    pub data: DraftData,
}

impl Own {
    /// Of this reference; not found for anyone but its author.
    pub fn load(
        c: &mut Conn,
        (slug, reference): (&str, &str),
        actor: &Actor,
        seed: &PanelSeed,
    ) -> Result<Own, WebError> {
        let scene = Scene::load(c, slug, seed)?;
        let row = find(c, &scene, reference, actor)?;
        if !policy::is_author(actor, &row) {
            return Err(WebError::NotFound);
        }
        let fields = spaces::form_fields(c, row.process_id)?;
        let data = draft_of(&row, store::answers(c, row.id)?, &fields);
        Ok(Own { scene, row, fields, data })
    }

    /// The page of the contribution.
    pub fn path(&self) -> String {
        self.row.path(&self.scene.process().slug)
    }

    /// Back to the contribution with the sentence, where it may not be corrected.
    pub fn closed(&self, cx: &Cx) -> Option<Redirect> {
        let window = Window::of(&self.scene.process().settings);
        let refusal = policy::may_correct(&cx.actor(), &self.row, window, cx.now()).err()?;
        Some(Redirect::to(self.path()).notice(cx.t(refusal.message)))
    }

    /// The questions of the process but those that want files.
    fn questions(&self) -> Vec<&FormField> {
        let cost = rules::cost_question(&self.fields).into_iter();
        cost.chain(rules::question_pages(&self.fields).into_iter().flatten()).collect()
    }
}

/// `GET /demarches/{process}/projets/{reference}/corriger`
pub async fn edit(cx: Cx) -> Outcome {
    let (own, communes) = load(&cx).await?;
    if let Some(redirect) = own.closed(&cx) {
        return Ok(redirect.into());
    }
    let mut state = fields::state_of(&own.data, "");
    own.questions().iter().for_each(|field| question::fill(&mut state, field, &own.data));
    page(&cx, &own, &communes, &state)
}

/// `POST /demarches/{process}/projets/{reference}/corriger`
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (form, actor, seed, now) = (cx.form().clone(), cx.actor(), PanelSeed::of(&cx), cx.now());
    let done = cx
        .write(move |tx| {
            let mut own = Own::load(tx, (&slug, &reference), &actor, &seed)?;
            let refusals = read_all(tx, &form, &mut own)?;
            if refusals.is_empty() {
                let mut content = rules::content_of(&own.data, &own.fields);
                if rules::cost_question(&own.fields).is_none() {
                    content.asked = own.row.asked;
                }
                let correction = Correction { content, answers: own.data.answers.clone() };
                let process = own.scene.process();
                actions::correct_contribution(tx, &actor, process, &own.row, &correction, now)?;
            }
            Ok((own.path(), refusals))
        })
        .await;
    let refusals = match done {
        Ok((path, refusals)) if refusals.is_empty() => {
            return Ok(Redirect::to(path).notice(cx.t(t::contributions_corrected())).into());
        }
        Ok((_, refusals)) => refusals,
        Err(WebError::Refused(refusal)) => vec![refusal],
        Err(other) => return Err(other),
    };
    let (own, communes) = load(&cx).await?;
    let mut state = cx.form().state();
    refusals.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
    page(&cx, &own, &communes, &state)
}

fn read_all(tx: &mut Conn, form: &Form, own: &mut Own) -> Result<Vec<Refusal>, WebError> {
    let mut data = own.data.clone();
    let mut wrong = read::title(form, &mut data);
    if has_themes(&own.scene) {
        wrong.extend(read::theme(form, &own.scene, &mut data));
    }
    wrong.extend(read::description(form, &mut data));
    wrong.extend(own.questions().iter().flat_map(|field| question::read(form, field, &mut data)));
    wrong.extend(read::place(tx, form, &own.scene, &mut data)?);
    wrong.extend(read::proponent(form, &mut data));
    own.data = data;
    Ok(wrong)
}

async fn load(cx: &Cx) -> Result<(Own, Vec<Area>), WebError> {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (actor, seed) = (cx.actor(), PanelSeed::of(cx));
    cx.read(move |c| {
        let own = Own::load(c, (&slug, &reference), &actor, &seed)?;
        Ok((own, territory::areas(c, AreaKind::Municipality)?))
    })
    .await
}

fn has_themes(scene: &Scene) -> bool {
    scene.themes.iter().any(|theme| theme.active)
}

/// What was given, as the form reads and shows it.
fn draft_of(row: &Contribution, mut answers: BTreeMap<i64, Value>, fields: &[FormField]) -> DraftData {
    if let (Some(field), Some(asked)) = (rules::cost_question(fields), row.asked) {
        answers.entry(field.id.raw()).or_insert_with(|| json!(asked.cents()));
    }
    let in_area = row.area_id.is_some();
    DraftData {
        title: row.title.clone(),
        summary: row.summary.clone(),
        body: row.body.clone(),
        theme: row.theme_id.map(Id::raw),
        area: row.area_id.map(Id::raw),
        place: if in_area { row.place.clone() } else { String::new() },
        commune_name: if in_area { String::new() } else { row.place.clone() },
        lat: row.lat,
        lon: row.lon,
        proponent: Some(match row.organisation {
            Some(_) => Proponent::Organisation,
            None => Proponent::Person,
        }),
        organisation: row.organisation.clone().unwrap_or_default(),
        author_name: row.author_name.clone(),
        youth: row.youth,
        answers,
        ..DraftData::default()
    }
}

fn page(cx: &Cx, own: &Own, communes: &[Area], state: &FormState) -> Outcome {
    let title = cx.t(t::contributions_correct_title());
    let content: Markup = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            p { (cx.t(t::contributions_correct_kept())) }
            p { a href={ (own.path()) "/corriger/pieces" } { (cx.t(t::contributions_correct_files())) } }
            form class="stack gap-5" method="post" novalidate {
                (cx.once())
                (fields::title(cx, state))
                @if has_themes(&own.scene) { (fields::theme(cx, &own.scene, state)) }
                (fields::description(cx, state, false))
                @for field in own.questions() { (question::control(cx, field, state, false)) }
                (fields::place(cx, &own.scene, communes, state))
                (fields::proponent(cx, state))
                (fields::organisation(cx, state))
                div class="row" {
                    (button(cx.t(t::contributions_correct_save())))
                    (link_button(cx.t(t::contributions_cancel()), own.path()).plain())
                }
            }
        }
    };
    let page = own.scene.frame.act_page(cx, &title, content).private().with_errors(state);
    page.script(&assets::GEO_MAP_JS).reply(cx)
}
