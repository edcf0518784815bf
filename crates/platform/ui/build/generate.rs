//! Writes the Rust that embeds assets and icons.

use serde::Deserialize;
use std::{fmt::Write as _, fs, path::Path};

/// What `frontend/build.mjs` says it made.
#[derive(Deserialize)]
pub struct Manifest {
    assets: Vec<AssetEntry>,
    icons: Vec<IconEntry>,
}

#[derive(Deserialize)]
struct AssetEntry {
    /// Name for pages to link to; none for parts that only scripts and styles ask for.
    name: Option<String>,
    file: String,
    br: Option<u64>,
}

#[derive(Deserialize)]
struct IconEntry {
    name: String,
    body: String,
}

/// Copies into OUT_DIR, so that the compiled crate does not depend on `dist/` staying there.
pub fn copy_assets(manifest: &Manifest, dist: &Path, out: &Path) {
    for asset in &manifest.assets {
        for file in forms(asset) {
            fs::copy(dist.join(&file), out.join(&file)).expect("a file of the manifest is in dist");
        }
    }
}

fn forms(asset: &AssetEntry) -> Vec<String> {
    let endings: &[&str] = if asset.br.is_some() { &["", ".br", ".gz"] } else { &[""] };
    endings.iter().map(|ending| format!("{}{ending}", asset.file)).collect()
}

/// One constant per asset that has a name, and the list of all.
pub fn assets(manifest: &Manifest, out: &Path) -> String {
    let mut text = String::new();
    let mut all = String::new();
    for asset in &manifest.assets {
        let value = asset_value(asset, out);
        match &asset.name {
            Some(name) => {
                let constant = constant(name);
                let _ = writeln!(text, "/// `{name}`.\npub static {constant}: Asset = {value};");
                let _ = writeln!(all, "    &{constant},");
            }
            None => {
                let _ = writeln!(all, "    &{value},");
            }
        }
    }
    let _ = writeln!(text, "static ALL: &[&Asset] = &[\n{all}];");
    text
}

fn asset_value(asset: &AssetEntry, out: &Path) -> String {
    let include = |ending: &str| format!("include_bytes!({:?})", out.join(format!("{}{ending}", asset.file)));
    let packed = |ending| asset.br.map_or("None".to_owned(), |_| format!("Some({})", include(ending)));
    let file = &asset.file;
    let kind = content_type(file);
    format!(
        "Asset {{ url: \"/assets/{file}\", content_type: \"{kind}\", raw: {}, br: {}, gz: {}, etag: \"\\\"{file}\\\"\" }}",
        include(""),
        packed(".br"),
        packed(".gz"),
    )
}

fn content_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

/// `geo-map.js` is `GEO_MAP_JS`; the long name of the font is `FONT`.
fn constant(name: &str) -> String {
    if name.ends_with(".woff2") {
        return "FONT".to_owned();
    }
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

/// The enum of icons with the markup inside each.
pub fn icons(manifest: &Manifest) -> String {
    let mut variants = String::new();
    let mut bodies = String::new();
    let mut names = String::new();
    let mut all = String::new();
    for icon in &manifest.icons {
        let variant = variant(&icon.name);
        let _ = writeln!(variants, "    /// `{}`.\n    {variant},", icon.name);
        let _ = writeln!(bodies, "    {:?},", icon.body);
        let _ = writeln!(names, "    {:?},", icon.name);
        let _ = write!(all, "Icon::{variant}, ");
    }
    let count = manifest.icons.len();
    format!(
        "/// The icons of the platform, by their names in Lucide (`frontend/icons.txt`).\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Icon {{\n{variants}}}\n\n\
         impl Icon {{\n    /// All of them.\n    pub const ALL: [Icon; {count}] = [{all}];\n\n\
         \x20   /// Its name, as data keep it: `map-pin`.\n    pub const fn name(self) -> &'static str {{\n        NAMES[self as usize]\n    }}\n\n\
         \x20   /// The icon of that name.\n    pub fn named(name: &str) -> Option<Icon> {{\n        Icon::ALL.into_iter().find(|icon| icon.name() == name)\n    }}\n\n\
         \x20   const fn body(self) -> &'static str {{\n        BODIES[self as usize]\n    }}\n}}\n\n\
         const NAMES: [&str; {count}] = [\n{names}];\n\n\
         const BODIES: [&str; {count}] = [\n{bodies}];\n"
    )
}

fn variant(name: &str) -> String {
    name.split('-')
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect::<String>()
        })
        .collect()
}
