//! The fields of a public name: the kinds that the authority allows, and what each of them needs.

use maud::{Markup, html};
use parvis_kernel::{Message, Refusal};
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Cx, Form};

use crate::{
    model::{AccountRules, ChosenName, NameKind, PeopleFault},
    rules::check_public_name,
    t,
};

/// All kinds at once: for who changes their name.
pub(crate) fn name_fields(cx: &Cx, rules: &AccountRules, state: &FormState) -> Markup {
    let choices = rules.names.iter().map(|kind| Choice::new(kind.key(), cx.t(kind_label(*kind)))).collect();
    let civil = rules.names.iter().any(|kind| *kind != NameKind::Pseudonym);
    html! {
        @if rules.names.len() > 1 {
            (Field::radios("nom_affiche", cx.t(t::people_name_kind()), choices).state(state))
        }
        @if rules.allows(NameKind::Pseudonym) {
            (Field::text("nom_public", cx.t(t::people_pseudonym())).hint(cx.t(t::people_name_hint())).autocomplete("nickname").state(state))
        }
        @if civil { (civil_fields(cx, state)) }
    }
}

/// What signing up asks for: the pseudonym alone where it is allowed, so that an account takes two minutes.
pub(crate) fn first_name_fields(cx: &Cx, rules: &AccountRules, state: &FormState) -> Markup {
    if rules.allows(NameKind::Pseudonym) {
        let field = Field::text("nom_public", cx.t(t::people_name())).hint(cx.t(t::people_name_hint()));
        return html! { (field.autocomplete("nickname").state(state)) };
    }
    name_fields(cx, rules, state)
}

fn civil_fields(cx: &Cx, state: &FormState) -> Markup {
    html! {
        (Field::text("prenom", cx.t(t::people_given_name())).autocomplete("given-name").state(state))
        (Field::text("nom", cx.t(t::people_family_name())).autocomplete("family-name").state(state))
    }
}

/// "Mon prénom et l'initiale de mon nom".
pub(crate) fn kind_label(kind: NameKind) -> Message {
    match kind {
        NameKind::Pseudonym => t::people_kind_pseudonym(),
        NameKind::FirstNameAndInitial => t::people_kind_initial(),
        NameKind::FullName => t::people_kind_full(),
    }
}

/// The name typed. Without a choice it is the first kind that is allowed.
pub(crate) fn typed_name(form: &Form, rules: &AccountRules) -> Result<ChosenName, Vec<Refusal>> {
    let first = rules.names.first().copied().unwrap_or_default();
    let kind = form.filled("nom_affiche").map_or(Some(first), |key| NameKind::from_key(&key));
    let Some(kind) = kind.filter(|kind| rules.allows(*kind)) else {
        return Err(vec![PeopleFault::NameKindNotAllowed.into()]);
    };
    if kind == NameKind::Pseudonym {
        let pseudonym = check_public_name(&form.text("nom_public")).map_err(|fault| vec![fault.into()])?;
        return Ok(ChosenName { kind, pseudonym, ..ChosenName::default() });
    }
    let part = |field: &str, missing: PeopleFault| {
        check_public_name(&format!("{} {}", form.text(field), form.text(field)))
            .map_err(|_| Refusal::from(missing))
            .map(|_| form.text(field).split_whitespace().collect::<Vec<_>>().join(" "))
    };
    match (part("prenom", PeopleFault::GivenNameMissing), part("nom", PeopleFault::FamilyNameMissing)) {
        (Ok(given), Ok(family)) => Ok(ChosenName { kind, given, family, pseudonym: String::new() }),
        (given, family) => Err([given.err(), family.err()].into_iter().flatten().collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)], names: &[NameKind]) -> Result<ChosenName, Vec<Refusal>> {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let rules = AccountRules { names: names.to_vec(), ..AccountRules::default() };
        typed_name(&Form::new(pairs, Vec::new()), &rules)
    }

    #[test]
    fn only_allowed_kinds_are_taken() {
        let full = [("nom_affiche", "complet"), ("prenom", " Amina "), ("nom", "Benali")];
        let name = typed(&full, &NameKind::ALL).unwrap();
        assert_eq!(
            (name.given.as_str(), name.family.as_str(), name.kind),
            ("Amina", "Benali", NameKind::FullName)
        );
        assert!(typed(&full, &[NameKind::Pseudonym]).is_err());
        assert!(typed(&[("nom_affiche", "roi")], &NameKind::ALL).is_err());
    }

    #[test]
    fn each_part_that_is_missing_is_told() {
        let initial = [NameKind::FirstNameAndInitial];
        assert_eq!(typed(&[], &initial).unwrap_err().len(), 2);
        assert_eq!(typed(&[("prenom", "Amina"), ("nom", "www.exemple.org")], &initial).unwrap_err().len(), 1);
        assert_eq!(typed(&[("prenom", "Amina"), ("nom", "B")], &initial).unwrap().family, "B");
        assert_eq!(typed(&[("nom_public", "Mimi")], &NameKind::ALL).unwrap().pseudonym, "Mimi");
    }
}
