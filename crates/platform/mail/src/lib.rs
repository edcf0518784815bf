//! parvis-mail
