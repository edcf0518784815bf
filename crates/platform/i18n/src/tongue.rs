//! One language of the catalog, parsed.

use std::{collections::BTreeSet, sync::Arc};

use fluent_bundle::FluentResource;
use fluent_syntax::{
    ast::{Entry, Resource},
    parser, serializer,
};
use parvis_kernel::Locale;

use crate::{
    bundle::{self, Bundle},
    typography::spaced,
};

/// One language: its sentences, and its terms apart for the bundles of the authorities' own wordings.
pub(crate) struct Tongue {
    pub(crate) locale: Locale,
    pub(crate) base: Bundle,
    resources: Vec<Arc<FluentResource>>,
    terms: Arc<FluentResource>,
    term_names: BTreeSet<String>,
}

impl Tongue {
    pub(crate) fn new(locale: Locale, sources: &[&str]) -> Self {
        let sources: Vec<_> = sources.iter().map(|text| spaced(locale, text)).collect();
        let resources: Vec<_> = sources.iter().map(|text| parsed(text)).collect();
        let base = bundle::of(locale, resources.iter().cloned());
        let mut term_names = BTreeSet::new();
        let terms: String = sources.iter().map(|text| only_terms(text, &mut term_names)).collect();
        Self { locale, base, resources, terms: parsed(&terms), term_names }
    }

    /// The same language with accented texts, 40 % longer.
    pub(crate) fn pseudo(&self) -> Self {
        let mut base = bundle::of(self.locale, self.resources.iter().cloned());
        base.set_transform(Some(bundle::pseudo));
        let (resources, terms) = (self.resources.clone(), self.terms.clone());
        Self { locale: self.locale, base, resources, terms, term_names: self.term_names.clone() }
    }

    /// A bundle of an authority's own wordings, with the terms they may use.
    pub(crate) fn own(&self, wordings: Vec<FluentResource>) -> Bundle {
        let terms = std::iter::once(self.terms.clone());
        bundle::of(self.locale, terms.chain(wordings.into_iter().map(Arc::new)))
    }

    pub(crate) fn has_term(&self, name: &str) -> bool {
        self.term_names.contains(name)
    }
}

fn parsed(text: &str) -> Arc<FluentResource> {
    Arc::new(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
        tracing::error!(?errors, "a Fluent source has errors");
        resource
    }))
}

fn only_terms(text: &str, names: &mut BTreeSet<String>) -> String {
    let (Ok(resource) | Err((resource, _))) = parser::parse(text);
    let mut is_term = |entry: &Entry<&str>| match entry {
        Entry::Term(term) => names.insert(term.id.name.to_owned()),
        _ => false,
    };
    let body = resource.body.into_iter().filter(|entry| is_term(entry)).collect();
    serializer::serialize(&Resource { body })
}
