//! A catalog seen in one language, one time zone and with the wording of one authority.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::tz::TimeZone;
use parvis_i18n_build::Uses;
use parvis_kernel::{Arg, Locale, Message, Money};

use crate::{
    bundle::{self, Bundle},
    figures,
    tongue::Tongue,
};

/// The time zone of mainland France, for who sets none.
pub const DEFAULT_ZONE: &str = "Europe/Paris";

/// What says messages; made by [`Catalog::texts`](crate::Catalog::texts), cheap to clone.
#[derive(Clone)]
pub struct Texts(Arc<Inner>);

struct Inner {
    tongue: Arc<Tongue>,
    zone_name: String,
    zone: TimeZone,
    own: Option<Bundle>,
    reported: Mutex<BTreeSet<String>>,
}

impl Texts {
    pub(crate) fn new(zone: &str, tongue: Arc<Tongue>, own: Option<Bundle>) -> Self {
        let (zone_name, zone) = match TimeZone::get(zone) {
            Ok(known) => (zone.to_owned(), known),
            Err(why) => {
                tracing::error!(zone, %why, "unknown time zone, {DEFAULT_ZONE} taken");
                let paris = TimeZone::get(DEFAULT_ZONE).expect("the bundled time zone data has Europe/Paris");
                (DEFAULT_ZONE.to_owned(), paris)
            }
        };
        Self(Arc::new(Inner { tongue, zone_name, zone, own, reported: Mutex::default() }))
    }

    /// The sentence of a message, in this language and with this authority's wording.
    pub fn say(&self, message: &Message) -> String {
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(*name, self.value(value));
        }
        let own = self.0.own.as_ref().and_then(|own| bundle::format(own, message.key, &args));
        if let Some(text) = own.and_then(|said| self.reporting(message.key, said)) {
            return text;
        }
        let said = bundle::format(&self.0.tongue.base, message.key, &args);
        let said = said.unwrap_or_else(|| Err("no such message".to_owned()));
        self.reporting(message.key, said).unwrap_or_else(|| format!("[{}]", message.key))
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.0.tongue.locale
    }

    /// The name of the time zone: `Europe/Paris`.
    pub fn zone(&self) -> &str {
        &self.0.zone_name
    }

    /// "18 500" (U+202F between groups) or "18,500".
    pub fn number(&self, value: i64) -> String {
        figures::number(self.locale(), value)
    }

    /// "18 500 €" (U+202F between groups, U+00A0 before €) or "€18,500"; cents only where there are some.
    pub fn money(&self, amount: Money) -> String {
        figures::money(self.locale(), amount)
    }

    /// A share of one, so that 0.125 is "12,5 %" or "12.5%"; one decimal at most.
    pub fn percent(&self, share: f64) -> String {
        figures::percent(self.locale(), share)
    }

    /// The arguments of the catalog's text of `key`, without `$`; `None` where there is no such text.
    pub fn arguments(&self, key: &str) -> Option<BTreeSet<String>> {
        let pattern = self.0.tongue.base.get_message(key)?.value()?;
        Some(Uses::of(pattern).arguments.into_iter().collect())
    }

    pub(crate) fn has_term(&self, name: &str) -> bool {
        self.0.tongue.has_term(name)
    }

    pub(crate) fn time_zone(&self) -> TimeZone {
        self.0.zone.clone()
    }

    fn value<'a>(&self, arg: &'a Arg) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => text.as_str().into(),
            Arg::Number(number) => (*number).into(),
            Arg::Money(amount) => self.money(*amount).into(),
            Arg::Day(at) => self.day(*at).into(),
            Arg::Moment(at) => self.moment(*at).into(),
            Arg::Nested(message) => self.say(message).into(),
        }
    }

    /// What was said, or `None` after logging the reason: once for a key, since a page may say it often.
    fn reporting(&self, key: &str, said: Result<String, String>) -> Option<String> {
        said.inspect_err(|why| {
            let mut reported = self.0.reported.lock().unwrap_or_else(PoisonError::into_inner);
            if reported.insert(key.to_owned()) {
                tracing::error!(key, locale = self.locale().code(), why, "a message cannot be said");
            }
        })
        .ok()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("locale", &self.locale()).field("zone", &self.0.zone_name).finish()
    }
}
