//! Writes the four pages of the look, and one with all samples, as files to open in a browser:
//! `cargo run -p parvis-ui --example gallery -- FOLDER`, then serve the folder
//! (`python3 -m http.server --directory FOLDER`).

mod office;
mod pages;

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "gallery".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("assets"))?;
    for asset in parvis_ui::assets::all() {
        fs::write(folder.join(asset.url.trim_start_matches('/')), asset.raw)?;
    }
    for (name, page) in pages::all() {
        fs::write(folder.join(name).with_extension("html"), page.into_string())?;
    }
    Ok(())
}
