//! The sentences of all slices, parsed once for the whole program.
//!
//! One catalog serves all authorities: the bundle of a language is shared, and an authority's own wording
//! is a second, small bundle that is asked first. That second bundle gets the terms of the catalog too, so
//! that an own wording may use them.

use std::sync::Arc;

use parvis_kernel::Locale;

use crate::{Texts, overrides, t, tongue::Tongue, typography::spaced};

/// The sentences of all slices in all languages; cheap to clone.
#[derive(Clone)]
pub struct Catalog {
    tongues: [Arc<Tongue>; Locale::ALL.len()],
}

impl Catalog {
    /// A catalog of the `t::SOURCES` of the slices, and of this crate's own, which need not be given:
    /// `Catalog::new([people::t::SOURCES, voting::t::SOURCES].concat())`.
    ///
    /// The build has checked the sources; what could not be read in one is logged and left out.
    pub fn new(sources: impl IntoIterator<Item = (Locale, &'static str)>) -> Self {
        let all: Vec<(Locale, &str)> = t::SOURCES.into_iter().chain(sources).collect();
        let tongues = Locale::ALL.map(|locale| {
            let here = all.iter().filter(|(each, _)| *each == locale).map(|(_, text)| *text);
            Arc::new(Tongue::new(locale, &here.collect::<Vec<_>>()))
        });
        Self { tongues }
    }

    /// The texts of an authority in a language. `zone` is the name of its time zone (usually
    /// [`DEFAULT_ZONE`](crate::DEFAULT_ZONE)); `overrides` its own wordings in this language: pairs of key and
    /// Fluent pattern, accepted before by [`Texts::check_override`]. A wording that cannot be read is logged
    /// and left out. Without overrides (`&[]`) this is cheap; with some, keep the result.
    pub fn texts(&self, locale: Locale, zone: &str, overrides: &[(String, String)]) -> Texts {
        let tongue = self.tongue(locale);
        let own: Vec<_> = overrides
            .iter()
            .filter_map(|(key, text)| overrides::resource(key, &spaced(locale, text)))
            .collect();
        let own = (!own.is_empty()).then(|| tongue.own(own));
        Texts::new(zone, tongue.clone(), own)
    }

    /// For tests: texts accented and 40 % longer, so that what overflows or was never translated shows on a
    /// page.
    pub fn pseudo_texts(&self, locale: Locale, zone: &str) -> Texts {
        Texts::new(zone, Arc::new(self.tongue(locale).pseudo()), None)
    }

    fn tongue(&self, locale: Locale) -> &Arc<Tongue> {
        let index = Locale::ALL.iter().position(|each| *each == locale);
        &self.tongues[index.expect("ALL holds every locale")]
    }
}
