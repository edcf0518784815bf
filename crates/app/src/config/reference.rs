//! The generated reference of the configuration.

use super::{
    KEYS,
    parse::{expected, variable},
};

/// The page `docs/guides/configuration.md`; a test compares it with the file.
pub fn reference() -> String {
    let mut page = String::from(
        "# Configuration\n\nGenerated from `crates/app/src/config/keys.rs` by `parvis config`. One TOML file, given with `--config`; \
         each key may be overridden by its environment variable. An unknown key or a value of the wrong kind stops the start.\n\n\
         | key | variable | value | default | what it does |\n|---|---|---|---|---|\n",
    );
    for key in KEYS {
        let default = if key.default.is_empty() { "(empty)" } else { key.default };
        page.push_str(&format!(
            "| `{}` | `{}` | {} | `{default}` | {} |\n",
            key.name,
            variable(key.name),
            expected(key.kind),
            key.doc
        ));
    }
    page
}
