//! One-time passwords by the clock (RFC 6238, with SHA-1, six digits and steps of 30 seconds: what every application
//! understands). A code holds in its step and in the ones beside it, since clocks differ; a step counts once, so a code
//! that somebody watched being typed is worthless (RFC 6238 §5.2).

use hmac::{Hmac, KeyInit, Mac};
use parvis_kernel::Timestamp;
use sha1::Sha1;

/// Seconds of one step.
const STEP_SECONDS: i64 = 30;
/// Steps before and after the present one whose code is taken too.
const DRIFT: i64 = 1;
/// Bytes of a secret: as many as SHA-1 gives (RFC 4226 §4).
pub const SECRET_BYTES: usize = 20;

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The code of a step (RFC 4226 §5.3).
fn code_of_step(secret: &[u8], step: i64) -> u32 {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("any key length fits HMAC");
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let offset = usize::from(digest[19] & 0x0f);
    let word = [digest[offset] & 0x7f, digest[offset + 1], digest[offset + 2], digest[offset + 3]];
    u32::from_be_bytes(word) % 1_000_000
}

/// The code that an application shows at a moment: six digits.
pub fn totp_code(secret: &[u8], at: Timestamp) -> String {
    format!("{:06}", code_of_step(secret, step_of(at)))
}

const fn step_of(at: Timestamp) -> i64 {
    at.micros().div_euclid(STEP_SECONDS * 1_000_000)
}

/// The step whose code was typed, if it holds now and is later than the last one that served.
pub fn step_of_code(secret: &[u8], typed: &str, last_step: i64, now: Timestamp) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let code: u32 = digits.parse().ok()?;
    let present = step_of(now);
    (present - DRIFT..=present + DRIFT).find(|step| *step > last_step && code_of_step(secret, *step) == code)
}

/// The secret as people copy it: groups of four letters and digits (RFC 4648 base 32, without padding).
pub fn secret_text(secret: &[u8]) -> String {
    let text = base32(secret);
    let groups: Vec<&str> =
        text.as_bytes().chunks(4).filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(" ")
}

fn base32(bytes: &[u8]) -> String {
    let mut text = String::new();
    let (mut buffer, mut bits) = (0_u32, 0);
    for byte in bytes {
        buffer = (buffer << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(BASE32[((buffer >> bits) & 31) as usize]));
        }
    }
    if bits > 0 {
        text.push(char::from(BASE32[((buffer << (5 - bits)) & 31) as usize]));
    }
    text
}

/// The address that an application reads from the drawing: `otpauth://totp/…`. `issuer` and `account` are shown there.
pub fn totp_address(secret: &[u8], issuer: &str, account: &str) -> String {
    let plain = |text: &str| -> String {
        text.bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                    char::from(byte).to_string()
                }
                other => format!("%{other:02X}"),
            })
            .collect()
    };
    let (issuer, account) = (plain(issuer), plain(account));
    format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}", base32(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &[u8] = b"12345678901234567890";

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_micros(seconds * 1_000_000)
    }

    #[test]
    fn the_examples_of_the_standard_come_out() {
        // RFC 6238 appendix B, the last six of their eight digits.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(totp_code(SECRET, at(seconds)), code, "{seconds}");
        }
    }

    #[test]
    fn a_code_holds_for_a_minute_and_a_half_and_once() {
        let now = at(1_111_111_111);
        let code = totp_code(SECRET, now);
        let step = step_of_code(SECRET, &code, 0, now).unwrap();
        assert_eq!(step_of_code(SECRET, &format!("{} {}", &code[..3], &code[3..]), 0, now), Some(step));
        assert_eq!(step_of_code(SECRET, &code, 0, now.plus_seconds(30)), Some(step));
        assert_eq!(step_of_code(SECRET, &code, 0, now.plus_seconds(-30)), Some(step));
        assert_eq!(step_of_code(SECRET, &code, 0, now.plus_seconds(60)), None, "too old");
        assert_eq!(step_of_code(SECRET, &code, step, now), None, "it served");
        for odd in ["", "12345", "1234567", "12345a", "+12345", "０５０４７１"] {
            assert_eq!(step_of_code(SECRET, odd, 0, now), None, "{odd}");
        }
    }

    #[test]
    fn a_secret_is_written_as_the_standard_says() {
        // RFC 4648 §10.
        for (bytes, text) in [("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foobar", "MZXW6YTBOI")] {
            assert_eq!(base32(bytes.as_bytes()), text);
        }
        assert_eq!(secret_text(b"foobar"), "MZXW 6YTB OI");
        let address = totp_address(b"foo", "Lot-et-Garonne", "amina@exemple.fr");
        assert_eq!(
            address,
            "otpauth://totp/Lot-et-Garonne:amina%40exemple.fr?secret=MZXW6&issuer=Lot-et-Garonne"
        );
    }
}
