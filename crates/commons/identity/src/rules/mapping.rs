//! What is read from all that a provider tells. Everything else is dropped here: no gender, no birth place, no number of
//! a person is ever kept.

use serde_json::{Map, Value};

use super::says;
use crate::model::{Guest, RoleRule, Settings};

/// The most characters of a name, an address or an organisation.
const MOST: usize = 120;

/// The person that these claims are about. `return_to`, level and token are the caller's.
pub fn guest_of(claims: &Map<String, Value>, settings: &Settings) -> Guest {
    let names = &settings.claims;
    let text = |name: &str| -> String {
        if name.is_empty() { String::new() } else { says(claims, name).trim().chars().take(MOST).collect() }
    };
    let email = text(&names.email);
    let is_verified = matches!(claims.get("email_verified"), Some(Value::Bool(true)))
        || says(claims, "email_verified") == "true";
    let is_denied = matches!(claims.get("email_verified"), Some(Value::Bool(false)));
    let email_is_proven = !email.is_empty() && (is_verified || (settings.vouches_for_email && !is_denied));
    let usual = text(&names.usual_name);
    let birthdate = if settings.keeps_birthdate { text(&names.birthdate) } else { String::new() };
    let holds = |rule: &&RoleRule| (rule.claim != names.email || email_is_proven) && holds(claims, rule);
    let mut roles: Vec<String> = settings.roles.iter().filter(holds).map(|rule| rule.role.clone()).collect();
    roles.dedup();
    Guest {
        subject: says(claims, "sub").to_owned(),
        email_is_proven,
        given_name: text(&names.given_name),
        family_name: if usual.is_empty() { text(&names.family_name) } else { usual },
        birthdate,
        organisation: text(&names.organisation),
        roles,
        email,
        ..Guest::default()
    }
}

/// Whether a rule holds: one of the values is the one wanted, or an address of the domain wanted.
fn holds(claims: &Map<String, Value>, rule: &RoleRule) -> bool {
    let wanted = rule.value.trim();
    let is_it = |value: &Value| match value {
        Value::String(text) if wanted.starts_with('@') => is_of_domain(text, wanted),
        Value::String(text) => text == wanted,
        Value::Number(number) => number.to_string() == wanted,
        Value::Bool(flag) => flag.to_string() == wanted,
        _ => false,
    };
    match claims.get(&rule.claim) {
        _ if wanted.is_empty() => false,
        Some(Value::Array(several)) => several.iter().any(is_it),
        Some(one) => is_it(one),
        None => false,
    }
}

fn is_of_domain(address: &str, wanted: &str) -> bool {
    let domain = address.trim().rsplit_once('@').filter(|(name, _)| !name.contains('@'));
    domain.is_some_and(|(_, domain)| domain.eq_ignore_ascii_case(wanted.trim_start_matches('@')))
}

/// A name to begin with: the first name and the initial of the other.
pub fn suggested_name(guest: &Guest) -> String {
    let first = guest.given_name.split_whitespace().next().unwrap_or_default();
    let initial = guest.family_name.chars().find(|c| c.is_alphabetic());
    match initial {
        Some(letter) if !first.is_empty() => format!("{first} {}.", letter.to_uppercase()),
        _ => first.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Profile;

    fn map(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    fn rule(claim: &str, value: &str) -> RoleRule {
        RoleRule { claim: claim.into(), value: value.into(), role: "moderator".into() }
    }

    #[test]
    fn what_is_not_needed_is_dropped() {
        let told = map(
            json!({ "sub": "s", "given_name": "Amina", "family_name": "Durand", "preferred_username":
            "Benali", "email": "amina@exemple.fr", "birthdate": "1990-05-17", "gender": "female", "birthplace": "47001" }),
        );
        let settings = Profile::FranceConnect.preset();
        let guest = guest_of(&told, &settings);
        assert_eq!((guest.given_name.as_str(), guest.family_name.as_str()), ("Amina", "Benali"));
        assert_eq!((guest.birthdate.as_str(), guest.email_is_proven), ("", false));
        assert!(!format!("{guest:?}").contains("47001"));
        assert_eq!(suggested_name(&guest), "Amina B.");
        let keeps = Settings { keeps_birthdate: true, vouches_for_email: true, ..settings };
        let guest = guest_of(&told, &keeps);
        assert_eq!((guest.birthdate.as_str(), guest.email_is_proven), ("1990-05-17", true));
        assert_eq!(suggested_name(&Guest::default()), "");
    }

    #[test]
    fn an_address_is_proven_only_where_somebody_says_so() {
        let proven = |told: Value, vouches| {
            let settings = Settings { vouches_for_email: vouches, ..Settings::default() };
            guest_of(&map(told), &settings).email_is_proven
        };
        assert!(proven(json!({ "email": "a@b.fr", "email_verified": true }), false));
        assert!(!proven(json!({ "email": "a@b.fr" }), false));
        assert!(!proven(json!({ "email": "a@b.fr", "email_verified": false }), true));
        assert!(!proven(json!({ "email_verified": true }), true));
    }

    #[test]
    fn roles_come_from_values_and_domains() {
        let told =
            map(json!({ "siret": "22470001300012", "groups": ["a", "b"], "n": 7, "email": "x@Agen.fr" }));
        for (claim, value) in
            [("siret", "22470001300012"), ("groups", "b"), ("n", "7"), ("email", "@agen.fr")]
        {
            assert!(holds(&told, &rule(claim, value)), "{claim}");
        }
        for (claim, value) in
            [("siret", "2247"), ("groups", "c"), ("email", "@gen.fr"), ("email", ""), ("none", "")]
        {
            assert!(!holds(&told, &rule(claim, value)), "{claim} {value}");
        }
        assert!(
            !is_of_domain("a@agen.fr@voleur.fr", "@agen.fr")
                && !is_of_domain("a@voleur.fr@agen.fr", "@agen.fr")
        );
        let mut settings = Settings { roles: vec![rule("email", "@agen.fr")], ..Settings::default() };
        assert!(guest_of(&told, &settings).roles.is_empty(), "an address nobody proved gives no role");
        settings.vouches_for_email = true;
        assert_eq!(guest_of(&told, &settings).roles, ["moderator"]);
    }
}
