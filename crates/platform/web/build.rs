fn main() {
    parvis_i18n_build::generate("locales");
}
