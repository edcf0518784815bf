//! The Rust written from the French file: one function per message, and the sources themselves.

use std::fmt::Write;

use crate::{Source, TextEntry};

/// The code of `texts.rs`: `SOURCES` and one function per message of `french`. `dir` is the folder of the
/// Fluent files in the crate.
pub fn functions(french: &Source, dir: &str) -> String {
    let mut code = String::from("/// The Fluent files of this crate, for `Catalog::new`.\n");
    code.push_str("pub const SOURCES: [(::parvis_kernel::Locale, &str); 2] = [\n");
    for (locale, file) in [("Fr", "fr.ftl"), ("En", "en.ftl")] {
        let path = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{dir}/{file}\")");
        line(&mut code, &format!("    (::parvis_kernel::Locale::{locale}, include_str!({path})),"));
    }
    code.push_str("];\n");
    french.messages.iter().for_each(|entry| function(&mut code, entry));
    code
}

fn function(code: &mut String, entry: &TextEntry) {
    code.push('\n');
    doc(code, &entry.text);
    if entry.arguments.len() > 7 {
        line(code, "#[allow(clippy::too_many_arguments, reason = \"as many as the sentence has\")]");
    }
    let names: Vec<String> = entry.arguments.iter().map(|name| identifier(name)).collect();
    let parameters: Vec<String> =
        names.iter().map(|name| format!("{name}: impl Into<::parvis_kernel::Arg>")).collect();
    line(code, "#[must_use]");
    let name = identifier(&entry.key);
    line(code, &format!("pub fn {name}({}) -> ::parvis_kernel::Message {{", parameters.join(", ")));
    let mut body = format!("::parvis_kernel::Message::plain({:?})", entry.key);
    for (argument, name) in entry.arguments.iter().zip(&names) {
        body.push_str(&format!(".with({argument:?}, {name})"));
    }
    line(code, &format!("    {body}\n}}"));
}

/// The French text as documentation; in a code span or block, so that nothing in it is taken for markdown.
fn doc(code: &mut String, text: &str) {
    let text = text.replace('`', "'");
    if !text.contains('\n') {
        return line(code, &format!("/// `{text}`"));
    }
    line(code, "/// ```text");
    text.lines().for_each(|each| line(code, format!("/// {each}").trim_end()));
    line(code, "/// ```");
}

fn identifier(name: &str) -> String {
    const RESERVED: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
        "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static",
        "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where",
        "while", "yield",
    ];
    let name = name.replace('-', "_");
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        reserved if RESERVED.contains(&reserved) => format!("r#{name}"),
        _ => name,
    }
}

fn line(code: &mut String, text: &str) {
    writeln!(code, "{text}").expect("writing to a String does not fail");
}
