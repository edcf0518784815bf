//! From what was sent to the draft: each step puts what it read into the draft and names what is wrong. What is wrong is
//! put into the draft nowhere, but the form shows it again.

use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_territory::{self as territory, AreaId, AreaKind};
use parvis_web::{Form, WebError};

use crate::{
    model::{DraftData, Proponent},
    pages::scene::Scene,
    rules::{check_body, check_line, check_summary, check_title},
    t,
};

/// Title and summary.
pub(crate) fn title(form: &Form, data: &mut DraftData) -> Vec<Refusal> {
    data.title = form.text("titre").split_whitespace().collect::<Vec<_>>().join(" ");
    data.summary = form.text("resume");
    let title = check_title(&data.title).err().map(|message| Refusal::on("titre", message));
    let summary = check_summary(&data.summary).err().map(|message| Refusal::on("resume", message));
    title.into_iter().chain(summary).collect()
}

/// The text.
pub(crate) fn description(form: &Form, data: &mut DraftData) -> Vec<Refusal> {
    data.body = form.text("description");
    check_body(&data.body).err().map(|message| Refusal::on("description", message)).into_iter().collect()
}

/// The theme.
pub(crate) fn theme(form: &Form, scene: &Scene, data: &mut DraftData) -> Vec<Refusal> {
    let chosen = form.parse::<i64>("theme");
    let known = scene.themes.iter().any(|theme| theme.active && Some(theme.id.raw()) == chosen);
    if known {
        data.theme = chosen;
        Vec::new()
    } else {
        vec![Refusal::on("theme", t::contributions_theme_missing())]
    }
}

/// Where: a canton, or a commune that lies in one, or a point, or the whole territory.
pub(crate) fn place(
    c: &mut Conn,
    form: &Form,
    scene: &Scene,
    data: &mut DraftData,
) -> Result<Vec<Refusal>, WebError> {
    let mut wrong = Vec::new();
    let point = point(form).unwrap_or_else(|refusal| {
        wrong.push(refusal);
        None
    });
    let words = form.text("lieu");
    if let Err(message) = check_line(&words) {
        wrong.push(Refusal::on("lieu", message));
    }
    let commune = match form.parse::<i64>("commune") {
        Some(id) => territory::area(c, AreaId::new(id))?.filter(|area| area.kind == AreaKind::Municipality),
        None => None,
    };
    let whole = form.text("canton") == "tout";
    let known = |id: i64| scene.areas.iter().any(|area| area.id.raw() == id);
    let mut area = form.parse::<i64>("canton").filter(|id| known(*id));
    if area.is_none() && !whole {
        area =
            commune.as_ref().and_then(|commune| commune.parent_id).map(AreaId::raw).filter(|id| known(*id));
    }
    if let (None, false, Some((lat, lon))) = (area, whole, point) {
        area = territory::area_at(c, AreaKind::Canton, lat, lon)?.map(|area| area.id.raw());
    }
    if area.is_none() && !whole && !scene.areas.is_empty() {
        wrong.push(Refusal::on("canton", t::contributions_canton_missing()));
    } else if scene.areas.is_empty() && words.is_empty() && commune.is_none() {
        wrong.push(Refusal::on("lieu", t::contributions_place_missing()));
    }
    data.commune_name = match &commune {
        Some(commune) => commune.name.clone(),
        None if whole => scene.whole_name.clone(),
        None => String::new(),
    };
    data.place = words;
    (data.area, data.municipality) = (area, commune.map(|commune| commune.id.raw()));
    (data.lat, data.lon) = (point.map(|point| point.0), point.map(|point| point.1));
    Ok(wrong)
}

/// Latitude and longitude in degrees, both or none.
fn point(form: &Form) -> Result<Option<(f64, f64)>, Refusal> {
    let read = |name: &str| form.filled(name).map(|text| text.replace(',', ".").parse::<f64>().ok());
    match (read("lat"), read("lon")) {
        (None, None) => Ok(None),
        (Some(Some(lat)), Some(Some(lon))) if lat.abs() <= 90.0 && lon.abs() <= 180.0 => Ok(Some((lat, lon))),
        _ => Err(Refusal::on("lat", t::contributions_point_wrong())),
    }
}

/// In whose name.
pub(crate) fn author(form: &Form, data: &mut DraftData) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    data.proponent = match form.text("porteur").as_str() {
        "personne" => Some(Proponent::Person),
        "organisation" => Some(Proponent::Organisation),
        _ => None,
    };
    (data.author_name, data.organisation) = (form.text("nom"), form.text("organisation"));
    data.youth = form.ticked("jeunes");
    if data.proponent.is_none() {
        wrong.push(Refusal::on("porteur", t::contributions_who_missing()));
    }
    if data.author_name.is_empty() {
        wrong.push(Refusal::on("nom", t::contributions_name_missing()));
    }
    if data.proponent == Some(Proponent::Organisation) && data.organisation.is_empty() {
        wrong.push(Refusal::on("organisation", t::contributions_organisation_missing()));
    }
    for (name, line) in [("nom", &data.author_name), ("organisation", &data.organisation)] {
        if let Err(message) = check_line(line) {
            wrong.push(Refusal::on(name, message));
        }
    }
    wrong
}
