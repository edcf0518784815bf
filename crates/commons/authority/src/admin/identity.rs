//! `/bureau/reglages/identite`: who the authority is and how it is reached.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Cx, Outcome};

use super::{faulty, load, page, save, save_row};
use crate::{
    model::{Identity, ZONES},
    rules::check_identity,
    t,
};

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let identity: Identity = load(&cx).await?;
    let lines = identity.footer_lines.join("\n");
    let state = FormState::new([
        ("nom", identity.name),
        ("sous_titre", identity.tagline),
        ("service", identity.service),
        ("courriel", identity.service_mail),
        ("pied", lines),
        ("contact_legal", identity.legal_contact),
        ("fuseau", identity.zone),
    ]);
    show(&cx, &state).await
}

/// Saves it.
pub async fn update(cx: Cx) -> Outcome {
    let identity = parse(&cx);
    let wrong = check_identity(&identity);
    if wrong.is_empty() { save(&cx, identity).await } else { show(&cx, &faulty(&cx, &wrong)).await }
}

fn parse(cx: &Cx) -> Identity {
    let form = cx.form();
    let lines = form.text("pied");
    Identity {
        name: form.text("nom"),
        tagline: form.text("sous_titre"),
        service: form.text("service"),
        service_mail: form.text("courriel"),
        footer_lines: lines
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        legal_contact: form.text("contact_legal"),
        zone: form.text("fuseau"),
    }
}

async fn show(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::authority_identity());
    page(cx, title, cx.t(t::authority_identity_about()), state, form(cx, state)).await
}

fn form(cx: &Cx, state: &FormState) -> Markup {
    let optional = cx.t(t::authority_optional());
    let text =
        |name: &str, label: String, hint: String| Field::text(name, label).hint(hint).optional(&optional);
    let zones = ZONES.map(|zone| Choice::new(zone, zone.replace('_', " "))).to_vec();
    html! {
        form method="post" class="stack gap-5" {
            (Field::text("nom", cx.t(t::authority_name())).hint(cx.t(t::authority_name_hint())).state(state))
            (text("sous_titre", cx.t(t::authority_tagline()), cx.t(t::authority_tagline_hint())).state(state))
            (text("service", cx.t(t::authority_service()), cx.t(t::authority_service_hint())).state(state))
            (Field::email("courriel", cx.t(t::authority_service_mail())).hint(cx.t(t::authority_service_mail_hint())).optional(&optional).state(state))
            (Field::textarea("pied", cx.t(t::authority_footer_lines()), 4).hint(cx.t(t::authority_footer_lines_hint())).optional(&optional).state(state))
            (text("contact_legal", cx.t(t::authority_legal_contact()), cx.t(t::authority_legal_contact_hint())).state(state))
            (Field::select("fuseau", cx.t(t::authority_zone()), zones).hint(cx.t(t::authority_zone_hint())).state(state))
            (save_row(cx))
        }
    }
}
