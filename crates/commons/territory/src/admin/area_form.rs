//! One area: adding it, and changing its name, code, point and population.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, button, hidden, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{
    areas::{self, PATH},
    kind_label,
};
use crate::{
    actions::{By, edit_area},
    model::{Area, AreaId, AreaKind, NewArea},
    rules::imported::is_on_earth,
    store, t,
};

/// `GET /bureau/reglages/territoire/ajouter?echelon=commune`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, areas::wanted_kind(&cx)?, None, FormState::default()).await
}

/// `POST /bureau/reglages/territoire/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let kind = areas::wanted_kind(&cx)?;
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(state) => return page(&cx, kind, None, state).await,
    };
    let (by, wanted) = (By::of(&cx), new.clone());
    match cx.write(move |tx| edit_area::add(tx, &by, kind, &wanted)).await {
        Ok(_) => {
            let notice = cx.t(t::territory_saved(new.name));
            Ok(Redirect::to(format!("{PATH}?echelon={}", kind.word())).notice(notice).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, kind, None, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// `GET /bureau/reglages/territoire/{area}`
pub async fn edit(cx: Cx) -> Outcome {
    let area = load(&cx).await?;
    let state = FormState::new([
        ("nom", area.name.clone()),
        ("code", area.code.clone()),
        ("parent", area.parent_id.map(|id| id.to_string()).unwrap_or_default()),
        ("latitude", area.point.map(|point| point.0.to_string()).unwrap_or_default()),
        ("longitude", area.point.map(|point| point.1.to_string()).unwrap_or_default()),
        ("population", area.population.map(|number| number.to_string()).unwrap_or_default()),
    ]);
    page(&cx, area.kind, Some(&area), state).await
}

/// `POST /bureau/reglages/territoire/{area}`
pub async fn update(cx: Cx) -> Outcome {
    let area = load(&cx).await?;
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(state) => return page(&cx, area.kind, Some(&area), state).await,
    };
    let (by, wanted, id) = (By::of(&cx), new.clone(), area.id);
    match cx.write(move |tx| edit_area::change(tx, &by, id, &wanted)).await {
        Ok(()) => {
            let notice = cx.t(t::territory_saved(new.name));
            Ok(Redirect::to(format!("{PATH}?echelon={}", area.kind.word())).notice(notice).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, area.kind, Some(&area), cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn load(cx: &Cx) -> Result<Area, WebError> {
    let id: AreaId = cx.path("area")?;
    cx.read(move |c| store::area(c, id)?.ok_or(WebError::NotFound)).await
}

fn parse(cx: &Cx) -> Result<NewArea, FormState> {
    let form = cx.form();
    let mut state = form.state();
    let mut number = |field: &str, message: fn() -> parvis_kernel::Message| {
        let text: String = form.text(field).chars().filter(|c| !c.is_whitespace()).collect();
        if text.is_empty() {
            return None;
        }
        let read = text.replace(',', ".").parse::<f64>().ok();
        if read.is_none() {
            state.fail(field, cx.t(message()));
        }
        read
    };
    let (lat, lon) = (number("latitude", t::territory_degrees), number("longitude", t::territory_degrees));
    if lat.is_some() != lon.is_some() || lat.zip(lon).is_some_and(|point| !is_on_earth(point)) {
        state.fail("latitude", cx.t(t::territory_import_point()));
    }
    let population: String = form.text("population").chars().filter(|c| !c.is_whitespace()).collect();
    let people = population.parse::<i64>().ok().filter(|people| *people >= 0);
    if !population.is_empty() && people.is_none() {
        state.fail("population", cx.t(t::territory_import_number(population)));
    }
    let new = NewArea {
        code: form.text("code"),
        name: form.text("nom"),
        parent_id: form.parse("parent"),
        point: lat.zip(lon),
        population: people,
        geometry: None,
    };
    if state.is_clean() { Ok(new) } else { Err(state) }
}

async fn page(cx: &Cx, kind: AreaKind, area: Option<&Area>, state: FormState) -> Outcome {
    let parents = cx
        .read(move |c| {
            let mut above = Vec::new();
            for kind in AreaKind::ALL.into_iter().filter(|above| *above < kind) {
                above.extend(store::areas(c, kind)?);
            }
            Ok(above)
        })
        .await?;
    let title = match area {
        Some(area) => area.name.clone(),
        None => cx.t(t::territory_add_title(cx.t(kind_label(kind)))),
    };
    let main = html! {
        p { a href={ (PATH) "?echelon=" (kind.word()) } { (cx.t(t::territory_back())) } }
        h1 { (title) }
        (form(cx, kind, &parents, &state))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, kind: AreaKind, parents: &[Area], state: &FormState) -> Markup {
    let optional = cx.t(t::territory_optional());
    let mut choices = vec![Choice::new("", cx.t(t::territory_no_parent()))];
    choices.extend(parents.iter().map(|area| Choice::new(area.id.to_string(), area.name.as_str())));
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (hidden("echelon", kind.word()))
            (Field::text("nom", cx.t(t::territory_name())).state(state))
            (Field::text("code", cx.t(t::territory_code())).hint(cx.t(t::territory_code_hint())).width("w-8").state(state))
            (Field::select("parent", cx.t(t::territory_parent()), choices).optional(optional.clone()).state(state))
            (Field::text("latitude", cx.t(t::territory_latitude())).hint(cx.t(t::territory_point_hint()))
                .inputmode("decimal").width("w-8").optional(optional.clone()).state(state))
            (Field::text("longitude", cx.t(t::territory_longitude())).inputmode("decimal").width("w-8")
                .optional(optional.clone()).state(state))
            (Field::number("population", cx.t(t::territory_population())).optional(optional).state(state))
            div class="row" {
                (button(cx.t(t::territory_save())))
                (link_button(cx.t(t::territory_cancel()), format!("{PATH}?echelon={}", kind.word())).plain())
            }
        }
    }
}
