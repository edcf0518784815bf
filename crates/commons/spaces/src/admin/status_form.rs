//! One status: its words, its look, what it means, who moves contributions into it.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, Role, WebError};

use super::{parts, words};
use crate::{
    actions::{By, edit_statuses},
    model::{NewStatus, Process, Stage, Status, StatusId, StatusTone},
    store, t,
};

/// Roles that may be given the right to move contributions; administrators always have it.
const MOVERS: [Role; 3] = [Role::Moderator, Role::Assessor, Role::ElectedOfficial];
/// Icons that fit a status.
const SHAPES: [(Icon, fn() -> parvis_kernel::Message); 16] = [
    (Icon::Circle, t::spaces_shape_circle),
    (Icon::CircleDot, t::spaces_shape_circle_dot),
    (Icon::CircleCheck, t::spaces_shape_circle_check),
    (Icon::CircleX, t::spaces_shape_circle_x),
    (Icon::Hourglass, t::spaces_shape_hourglass),
    (Icon::Clock, t::spaces_shape_clock),
    (Icon::Lightbulb, t::spaces_shape_lightbulb),
    (Icon::ClipboardCheck, t::spaces_shape_clipboard),
    (Icon::Wrench, t::spaces_shape_wrench),
    (Icon::Vote, t::spaces_shape_vote),
    (Icon::Trophy, t::spaces_shape_trophy),
    (Icon::Construction, t::spaces_shape_construction),
    (Icon::TriangleAlert, t::spaces_shape_triangle),
    (Icon::Ban, t::spaces_shape_ban),
    (Icon::Undo2, t::spaces_shape_undo),
    (Icon::GitMerge, t::spaces_shape_merge),
];

/// `GET /bureau/demarches/{process}/statuts/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let state =
        FormState::new([("ton", "neutral"), ("forme", "circle"), ("visible", "1"), ("sens", "published")]);
    page(&cx, &process, None, state).await
}

/// `POST /bureau/demarches/{process}/statuts/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (new, by, id) = (parse(&cx), By::of(&cx), process.id);
    let done = cx.write(move |tx| edit_statuses::add(tx, &by, id, &new).map(|_| ())).await;
    answer(&cx, &process, None, done).await
}

/// `GET /bureau/demarches/{process}/statuts/{status}`
pub async fn edit(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let status = load(&cx, &process).await?;
    let mut state = FormState::new([
        ("libelle", status.label.as_str()),
        ("explication", &status.hint),
        ("ton", status.tone.key()),
        ("forme", &status.shape),
        ("sens", status.stage.key()),
        ("visible", if status.public { "1" } else { "" }),
    ]);
    for role in &status.movers {
        state.add("qui", role.key());
    }
    page(&cx, &process, Some(&status), state).await
}

/// `POST /bureau/demarches/{process}/statuts/{status}`
pub async fn update(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let status = load(&cx, &process).await?;
    let (new, by, process_id, id) = (parse(&cx), By::of(&cx), process.id, status.id);
    let done = cx.write(move |tx| edit_statuses::update(tx, &by, process_id, id, &new)).await;
    answer(&cx, &process, Some(&status), done).await
}

async fn load(cx: &Cx, process: &Process) -> Result<Status, WebError> {
    let (id, process): (StatusId, _) = (cx.path("status")?, process.id);
    let status = cx.read(move |c| Ok(store::statuses::status(c, id)?)).await?;
    status.filter(|status| status.process_id == process).ok_or(WebError::NotFound)
}

async fn answer(cx: &Cx, process: &Process, status: Option<&Status>, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => {
            let list = format!("{}/statuts", process.desk_path());
            Ok(Redirect::to(list).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, process, status, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewStatus {
    let form = cx.form();
    NewStatus {
        label: form.text("libelle"),
        hint: form.text("explication"),
        tone: StatusTone::from_key(&form.text("ton")).unwrap_or_default(),
        shape: form.text("forme"),
        stage: Stage::from_key(&form.text("sens")).unwrap_or(Stage::Published),
        public: form.ticked("visible"),
        movers: MOVERS
            .into_iter()
            .filter(|role| form.all("qui").iter().any(|key| key == role.key()))
            .collect(),
    }
}

async fn page(cx: &Cx, process: &Process, status: Option<&Status>, state: FormState) -> Outcome {
    let title = status.map_or_else(|| cx.t(t::spaces_status_add()), |status| status.label.clone());
    let content = form(cx, process, &state);
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, process: &Process, state: &FormState) -> Markup {
    let tones =
        StatusTone::ALL.iter().map(|tone| Choice::new(tone.key(), cx.t(words::tone(*tone)))).collect();
    let shapes = SHAPES.iter().map(|(icon, label)| Choice::new(icon.name(), cx.t(label()))).collect();
    let stages =
        Stage::ALL.iter().map(|stage| Choice::new(stage.key(), cx.t(words::stage(*stage)))).collect();
    let movers = MOVERS.iter().map(|role| Choice::new(role.key(), cx.t(words::role(*role)))).collect();
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("libelle", cx.t(t::spaces_status_label())).hint(cx.t(t::spaces_status_label_hint())).state(state))
            (Field::textarea("explication", cx.t(t::spaces_status_hint()), 2).optional(parts::optional(cx)).state(state))
            (Field::select("sens", cx.t(t::spaces_status_stage()), stages).hint(cx.t(t::spaces_status_stage_hint())).state(state))
            (Field::radios("ton", cx.t(t::spaces_status_tone()), tones).state(state))
            (Field::select("forme", cx.t(t::spaces_status_shape()), shapes).state(state))
            (Field::checkbox("visible", cx.t(t::spaces_status_public())).state(state))
            (Field::checkboxes("qui", cx.t(t::spaces_status_movers()), movers).hint(cx.t(t::spaces_status_movers_hint()))
                .optional(parts::optional(cx)).state(state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (link_button(cx.t(t::spaces_cancel()), format!("{}/statuts", process.desk_path())).plain())
            }
        }
    }
}
