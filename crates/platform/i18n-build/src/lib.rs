//! parvis-i18n-build
