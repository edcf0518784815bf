//! Turns the texts of this crate into typed functions.

fn main() {
    parvis_i18n_build::generate("locales");
}
