//! One question of the deposit form.

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{parts, words};
use crate::{
    actions::{By, edit_form},
    model::{FieldKind, FormField, FormFieldId, NewFormField, Process},
    store, t,
};

/// `GET /bureau/demarches/{process}/formulaire/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    page(&cx, &process, None, FormState::new([("genre", "short_text"), ("publique", "1")])).await
}

/// `POST /bureau/demarches/{process}/formulaire/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(refusal) => return page(&cx, &process, None, cx.refused(&refusal)).await,
    };
    let (by, id) = (By::of(&cx), process.id);
    let done = cx.write(move |tx| edit_form::add(tx, &by, id, &new).map(|_| ())).await;
    answer(&cx, &process, None, done).await
}

/// `GET /bureau/demarches/{process}/formulaire/{field}`
pub async fn edit(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let field = load(&cx, &process).await?;
    let state = FormState::new([
        ("genre", field.kind.key().to_owned()),
        ("question", field.label.clone()),
        ("aide", field.hint.clone()),
        ("options", field.options.join("\n")),
        ("longueur", field.max_length.map(|most| most.to_string()).unwrap_or_default()),
        ("obligatoire", if field.required { "1" } else { "" }.to_owned()),
        ("publique", if field.public { "1" } else { "" }.to_owned()),
    ]);
    page(&cx, &process, Some(&field), state).await
}

/// `POST /bureau/demarches/{process}/formulaire/{field}`
pub async fn update(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let field = load(&cx, &process).await?;
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(refusal) => return page(&cx, &process, Some(&field), cx.refused(&refusal)).await,
    };
    let (by, process_id, id) = (By::of(&cx), process.id, field.id);
    let done = cx.write(move |tx| edit_form::update(tx, &by, process_id, id, &new)).await;
    answer(&cx, &process, Some(&field), done).await
}

async fn load(cx: &Cx, process: &Process) -> Result<FormField, WebError> {
    let (id, process): (FormFieldId, _) = (cx.path("field")?, process.id);
    let fields = cx.read(move |c| Ok(store::fields::form_fields(c, process)?)).await?;
    fields.into_iter().find(|field| field.id == id).ok_or(WebError::NotFound)
}

async fn answer(
    cx: &Cx,
    process: &Process,
    field: Option<&FormField>,
    done: Result<(), WebError>,
) -> Outcome {
    match done {
        Ok(()) => {
            let list = format!("{}/formulaire", process.desk_path());
            Ok(Redirect::to(list).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, process, field, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> Result<NewFormField, Refusal> {
    let form = cx.form();
    let kind = FieldKind::from_key(&form.text("genre"))
        .ok_or_else(|| Refusal::on("genre", t::spaces_field_kind_needed()))?;
    let options = form.text("options");
    let options = options.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
    let max_length = match form.filled("longueur").filter(|_| kind.has_length()) {
        Some(text) => {
            Some(text.parse().map_err(|_| Refusal::on("longueur", t::spaces_field_length(20_000_i64)))?)
        }
        None => None,
    };
    Ok(NewFormField {
        kind,
        label: form.text("question"),
        hint: form.text("aide"),
        required: form.ticked("obligatoire"),
        public: form.ticked("publique"),
        options: if kind.has_options() { options.collect() } else { Vec::new() },
        max_length,
    })
}

async fn page(cx: &Cx, process: &Process, field: Option<&FormField>, state: FormState) -> Outcome {
    let title = field.map_or_else(|| cx.t(t::spaces_field_add()), |field| field.label.clone());
    let content = form(cx, process, &state);
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, process: &Process, state: &FormState) -> Markup {
    let kinds =
        FieldKind::ALL.iter().map(|kind| Choice::new(kind.key(), cx.t(words::field_kind(*kind)))).collect();
    let optional = parts::optional(cx);
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("question", cx.t(t::spaces_field_question())).state(state))
            (Field::select("genre", cx.t(t::spaces_field_kind()), kinds).state(state))
            (Field::textarea("aide", cx.t(t::spaces_field_help()), 2).optional(optional.clone()).state(state))
            (Field::textarea("options", cx.t(t::spaces_field_options()), 5).hint(cx.t(t::spaces_field_options_hint()))
                .optional(optional.clone()).state(state))
            (Field::number("longueur", cx.t(t::spaces_field_max())).hint(cx.t(t::spaces_field_max_hint()))
                .optional(optional).state(state))
            (Field::checkbox("obligatoire", cx.t(t::spaces_field_required_box())).state(state))
            (Field::checkbox("publique", cx.t(t::spaces_field_public_box())).state(state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (link_button(cx.t(t::spaces_cancel()), format!("{}/formulaire", process.desk_path())).plain())
            }
        }
    }
}
