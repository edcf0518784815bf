//! What an authority may say of itself.

use parvis_kernel::{Email, Refusal};

use crate::{
    model::{Identity, ZONES},
    t,
};

const MOST_NAME: usize = 60;
const MOST_LINE: usize = 200;
const MOST_LINES: usize = 6;

/// Everything that is wrong with it, each on its field.
pub fn check_identity(identity: &Identity) -> Vec<Refusal> {
    let mut wrong = Vec::new();
    if identity.name.is_empty() {
        wrong.push(Refusal::on("nom", t::authority_name_missing()));
    }
    for (field, text, most) in [
        ("nom", &identity.name, MOST_NAME),
        ("sous_titre", &identity.tagline, MOST_NAME),
        ("service", &identity.service, MOST_LINE),
        ("contact_legal", &identity.legal_contact, MOST_LINE),
    ] {
        if text.chars().count() > most {
            wrong.push(Refusal::on(field, t::authority_too_long(most)));
        }
    }
    if !identity.service_mail.is_empty() && identity.service_mail.parse::<Email>().is_err() {
        wrong.push(Refusal::on("courriel", t::authority_mail_unreadable()));
    }
    if identity.footer_lines.len() > MOST_LINES {
        wrong.push(Refusal::on("pied", t::authority_too_many_lines(MOST_LINES)));
    } else if identity.footer_lines.iter().any(|line| line.chars().count() > MOST_LINE) {
        wrong.push(Refusal::on("pied", t::authority_line_too_long(MOST_LINE)));
    }
    if !ZONES.contains(&identity.zone.as_str()) {
        wrong.push(Refusal::on("fuseau", t::authority_zone_unknown()));
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(identity: Identity) -> Vec<String> {
        check_identity(&identity).into_iter().filter_map(|refusal| refusal.field).collect()
    }

    #[test]
    fn each_fault_stands_on_its_field() {
        let good = Identity { name: "Lot-et-Garonne".into(), ..Identity::default() };
        assert!(fields(good.clone()).is_empty());
        assert_eq!(fields(Identity::default()), ["nom"]);
        assert_eq!(fields(Identity { service_mail: "nous".into(), ..good.clone() }), ["courriel"]);
        assert_eq!(fields(Identity { zone: "Mars".into(), ..good.clone() }), ["fuseau"]);
        assert_eq!(fields(Identity { tagline: "é".repeat(61), ..good.clone() }), ["sous_titre"]);
        assert_eq!(fields(Identity { footer_lines: vec![String::new(); 7], ..good }), ["pied"]);
    }
}
