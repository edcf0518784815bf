//! The address of map pictures.

use parvis_kernel::Message;

use crate::t;

/// The host that a template names: `tiles.example` of `https://tiles.example/{z}/{x}/{y}.png`.
pub fn tiles_host(template: &str) -> Option<&str> {
    let host = template.strip_prefix("https://")?.split('/').next()?;
    let plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:".contains(&byte));
    (plain && host.contains('.')).then_some(host)
}

/// Whether the template is empty, or names one secure host and has the three places of a tile.
///
/// # Errors
/// The sentence.
pub fn check_tiles(template: &str) -> Result<(), Message> {
    if template.is_empty() {
        return Ok(());
    }
    let complete = ["{z}", "{x}", "{y}"].iter().all(|place| template.contains(place));
    let printable = template.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"'<>;\\".contains(&byte));
    match tiles_host(template) {
        None => Err(t::authority_tiles_no_host()),
        Some(_) if !complete || !printable => Err(t::authority_tiles_incomplete()),
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_secure_host_and_three_places_are_needed() {
        let good = "https://data.geopf.fr/wmts?layer=PLAN&z={z}&x={x}&y={y}";
        assert_eq!(tiles_host("https://tuiles.example.fr/{z}/{x}/{y}.png"), Some("tuiles.example.fr"));
        assert!(check_tiles("").is_ok());
        assert!(check_tiles("https://tuiles.example.fr/{z}/{x}/{y}.png").is_ok());
        // A host ends at its path: a query right after it is no host of ours.
        assert!(check_tiles(&good.replace("/wmts?", "?")).is_err());
        assert!(check_tiles(good).is_ok());
        for bad in [
            "http://a.fr/{z}/{x}/{y}",
            "https://a.fr/{z}/{x}",
            "https:///{z}/{x}/{y}",
            "https://{s}.a.fr/{z}/{x}/{y}",
            "https://a.fr/{z}/{x}/{y}; img-src *",
        ] {
            assert!(check_tiles(bad).is_err(), "{bad}");
        }
    }
}
