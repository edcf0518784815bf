//! Rules on markup written in maud: form controls come from `ui`, and no page carries inline style or script.
//!
//! One accessible `field(...)` serves hundreds of forms only as long as nobody writes an `input` beside it; the
//! content security policy would silently drop inline style and script.

use std::sync::LazyLock;

use regex::Regex;

use super::rules::{finding, matches, pattern};
use super::rust_source::RustSource;
use super::{File, Finding};

static CONTROL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"\b(input|textarea|select)(\s*[.#][\w()"-]+)*\s+[a-z][a-z-]*=["({\[]"#));
static STYLE: LazyLock<Regex> = LazyLock::new(|| pattern(r#"\bstyle=["({\[]|\bstyle\s*\{\s*["(]"#));
static SCRIPT: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bscript\s*(\{|[a-z-]+=)"));
static HANDLER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"\bon(click|change|submit|input|load|error|focus|blur|key\w+)=["({\[]"#));
static IN_LITERAL: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"<(input|textarea|select|script|style)\b|\sstyle=["']"#));
static STATE_DESIGN: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\bdsfr\b|\.fr-[a-z]"));

const STATE_DESIGN_REASON: &str = "the design system of the State is not ours to use";

/// Folders that may write controls: the components themselves.
const CONTROLS: [&str; 1] = ["crates/platform/ui/"];
/// Folders that may name the elements `script` and `style`: layout, and mails, whose clients know no stylesheet.
const ELEMENTS: [&str; 3] = ["crates/platform/ui/", "crates/platform/mail/", "crates/platform/web/"];

/// All findings of these rules in one Rust file.
pub fn findings(file: &File, source: &RustSource) -> Vec<Finding> {
    if file.is_test() || file.under(&["crates/xtask/"]) {
        return Vec::new();
    }
    let mut found =
        matches(file, &source.code, &HANDLER, "an inline handler: the policy of the page drops it");
    found.extend(matches(
        file,
        &source.code,
        &STATE_DESIGN,
        "the design system of the State is not ours to use",
    ));
    if !file.under(&CONTROLS) {
        found.extend(matches(file, &source.code, &CONTROL, "a raw form control: use the components of ui"));
    }
    if !file.under(&ELEMENTS) && !file.path.contains("/mails/") {
        found.extend(matches(file, &source.code, &STYLE, "inline style: use a class of ui"));
        found.extend(matches(file, &source.code, &SCRIPT, "a script in a page: declare an island instead"));
        let literals = source.strings.iter().filter(|(_, text)| IN_LITERAL.is_match(text));
        found.extend(
            literals.map(|(line, _)| finding(file, *line, "markup in a string: write it in maud with ui")),
        );
    }
    found
}

/// The findings in a stylesheet or script of the front end.
pub fn stylesheet(file: &File) -> Vec<Finding> {
    matches(file, &file.text, &STATE_DESIGN, STATE_DESIGN_REASON)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        findings(&file, &RustSource::split(&file.text)).len()
    }

    const PAGE: &str = "crates/methods/voting/src/pages/ballot.rs";

    #[test]
    fn controls_stand_in_ui_only() {
        for raw in
            ["html! { input type=\"text\"; }", "textarea.wide name=(x) {}", "select #a required=[b] {}"]
        {
            assert_eq!(found(PAGE, raw), 1, "{raw}");
            assert_eq!(found("crates/platform/ui/src/components/field/mod.rs", raw), 0);
        }
        assert_eq!(
            found(PAGE, "match input { a => b }; for input in inputs {}; let input = x; input as u32"),
            0
        );
    }

    #[test]
    fn inline_style_script_and_handlers_are_found() {
        for raw in ["p style=\"a\" {}", "script { \"a\" }", "script src=(a) {}", "button onclick=\"a\" {}"] {
            assert_eq!(found(PAGE, raw), 1, "{raw}");
        }
        assert_eq!(found(PAGE, "let style = \"a\"; let script = (1, 2);"), 0);
    }

    #[test]
    fn the_design_system_of_the_state_is_found() {
        assert_eq!(found("crates/platform/ui/src/button.rs", "button.fr-btn {}"), 1);
        assert_eq!(
            stylesheet(&File { path: "a.css".to_owned(), text: "a\n.fr-btn {}".to_owned() })[0].line,
            2
        );
    }

    #[test]
    fn markup_in_strings_is_found() {
        assert_eq!(found(PAGE, "PreEscaped(\"<input name='a'>\")"), 1);
        assert_eq!(found(PAGE, "PreEscaped(\"<b style='a'>\")"), 1);
    }
}
