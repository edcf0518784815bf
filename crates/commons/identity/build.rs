//! Makes the typed functions of `locales/*.ftl`.

fn main() {
    parvis_i18n_build::generate("locales");
}
