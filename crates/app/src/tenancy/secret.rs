//! The master secret, and the keys derived from it for each tenant (HMAC-SHA-256 of the short name).

use std::path::Path;

use anyhow::{Context, Result, bail};
use hmac::{Hmac, KeyInit, Mac};
use parvis_kernel::{Random, token_hex};
use sha2::Sha256;

/// The master secret: from the configuration, else from the file `secret.key`, made at the first start.
///
/// # Errors
/// Where the file can not be read or written, or does not hold 64 hexadecimal characters.
pub fn master_secret(configured: &str, data: &Path, random: &dyn Random) -> Result<[u8; 32]> {
    if !configured.is_empty() {
        return from_hex(configured);
    }
    let path = data.join("secret.key");
    if path.exists() {
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        return from_hex(text.trim());
    }
    let text = token_hex(random, 32);
    write_private(&path, &text).with_context(|| format!("writing {}", path.display()))?;
    from_hex(&text)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::{io::Write, os::unix::fs::OpenOptionsExt};
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn from_hex(text: &str) -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        bail!("secret: expected 64 hexadecimal characters");
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair)?, 16)?;
    }
    Ok(bytes)
}

/// The key of one tenant.
pub fn derive(master: &[u8; 32], slug: &str) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(master).expect("any key length fits HMAC");
    mac.update(b"parvis tenant\0");
    mac.update(slug.as_bytes());
    mac.finalize().into_bytes().into()
}
