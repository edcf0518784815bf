//! parvis-i18n
