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
    let commune = match form.parse::<i64>("commune") {
        Some(id) => territory::area(c, AreaId::new(id))?.filter(|area| area.kind == AreaKind::Municipality),
        None => None,
    };
    if commune.is_none() && form.filled("commune").is_some() {
        wrong.push(Refusal::on("commune", t::contributions_commune_unknown()));
    }
    let canton = form.text("canton");
    let whole = canton == "tout";
    let known = |id: &i64| scene.areas.iter().any(|area| area.id.raw() == *id);
    let chosen = canton.parse::<i64>().ok().filter(known);
    if chosen.is_none() && !whole && !canton.is_empty() {
        wrong.push(Refusal::on("canton", t::contributions_canton_unknown()));
    }
    let words = form.text("lieu");
    let point = point(form).map_err(|refusal| wrong.push(refusal)).unwrap_or_default();
    let of_commune = commune.as_ref().and_then(|commune| commune.parent_id).map(AreaId::raw).filter(known);
    let area = match (chosen, whole, of_commune, point) {
        (Some(chosen), ..) => Some(chosen),
        (None, true, ..) => None,
        (None, false, Some(found), _) => Some(found),
        (None, false, None, Some((lat, lon))) => {
            territory::area_at(c, AreaKind::Canton, lat, lon)?.map(|area| area.id.raw())
        }
        (None, false, None, None) => None,
    };
    if wrong.is_empty() && area.is_none() && !whole && !scene.areas.is_empty() {
        wrong.push(Refusal::on("canton", t::contributions_canton_missing()));
    } else if wrong.is_empty() && scene.areas.is_empty() && words.is_empty() && commune.is_none() {
        wrong.push(Refusal::on("lieu", t::contributions_place_missing()));
    }
    data.commune_name = match &commune {
        Some(commune) => commune.name.clone(),
        None if whole => scene.whole_name.clone(),
        None => String::new(),
    };
    data.place = words;
    wrong.extend(line("lieu", &data.place_words()));
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

/// In whose name, and the name to show.
pub(crate) fn author(form: &Form, data: &mut DraftData) -> Vec<Refusal> {
    let mut wrong = proponent(form, data);
    data.author_name = form.text("nom");
    if data.author_name.is_empty() {
        wrong.push(Refusal::on("nom", t::contributions_name_missing()));
    }
    wrong.extend(line("nom", &data.author_name));
    wrong
}

/// In whose name, and the association or group.
pub(crate) fn proponent(form: &Form, data: &mut DraftData) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    data.proponent = match form.text("porteur").as_str() {
        "personne" => Some(Proponent::Person),
        "organisation" => Some(Proponent::Organisation),
        _ => None,
    };
    data.organisation = form.text("organisation");
    data.youth = form.ticked("jeunes");
    if data.proponent.is_none() {
        wrong.push(Refusal::on("porteur", t::contributions_who_missing()));
    }
    if data.proponent == Some(Proponent::Organisation) && data.organisation.is_empty() {
        wrong.push(Refusal::on("organisation", t::contributions_organisation_missing()));
    }
    wrong.extend(line("organisation", &data.organisation));
    wrong
}

fn line(name: &str, text: &str) -> Option<Refusal> {
    check_line(text).err().map(|message| Refusal::on(name, message))
}
