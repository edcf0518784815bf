//! Generates the typed functions of this crate's texts.

fn main() {
    parvis_i18n_build::generate("locales");
}
