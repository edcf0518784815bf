//! Fluent bundles as we use them: shareable between threads, no isolation marks, our own numbers.

use std::{borrow::Cow, sync::Arc};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent, types::FluentNumber};
use parvis_kernel::Locale;

use crate::figures;

/// A set of sentences in one language.
pub(crate) type Bundle = concurrent::FluentBundle<Arc<FluentResource>>;

/// An empty bundle for `locale`.
pub(crate) fn empty(locale: Locale) -> Bundle {
    let language = locale.code().parse().expect("our codes are valid BCP 47");
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match locale {
        Locale::Fr => |value, _| number(Locale::Fr, value),
        Locale::En => |value, _| number(Locale::En, value),
    }));
    bundle
}

/// A bundle of `resources`; a key that comes twice keeps its last text.
pub(crate) fn of(locale: Locale, resources: impl IntoIterator<Item = Arc<FluentResource>>) -> Bundle {
    let mut bundle = empty(locale);
    resources.into_iter().for_each(|resource| bundle.add_resource_overriding(resource));
    bundle
}

/// The text of `key`: `None` where the bundle has no such message, `Err` with the reasons where it cannot
/// be said with these arguments.
pub(crate) fn format(bundle: &Bundle, key: &str, args: &FluentArgs<'_>) -> Option<Result<String, String>> {
    let message = bundle.get_message(key)?;
    let pattern = message.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    let reasons: Vec<String> = errors.iter().map(ToString::to_string).collect();
    Some(if reasons.is_empty() { Ok(text) } else { Err(reasons.join("; ")) })
}

/// Lengthens texts by 40 % and accents them, so that what does not fit or is not translated shows.
pub(crate) fn pseudo(text: &str) -> Cow<'_, str> {
    let accented = text.chars().map(|c| match c {
        'a' => 'ȧ',
        'e' => 'ḗ',
        'i' => 'ī',
        'o' => 'ǿ',
        'u' => 'ŭ',
        other => other,
    });
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    Cow::Owned(accented.chain(std::iter::repeat_n('~', (letters * 2).div_ceil(5))).collect())
}

fn number(locale: Locale, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    #[expect(clippy::cast_possible_truncation, reason = "whole numbers only; `as` saturates")]
    (value.fract() == 0.0).then(|| figures::number(locale, *value as i64))
}
