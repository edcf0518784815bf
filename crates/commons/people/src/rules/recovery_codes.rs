//! Recovery codes: ten, each good for one sign-in when the phone is lost. Letters and digits that are not mistaken for
//! one another on paper; about 49 bits each, so a keyed hash is enough to store them.

/// How many codes there are.
pub const RECOVERY_CODES: usize = 10;
const SIGNS: &[u8; 30] = b"abcdefghjkmnpqrstvwxyz23456789";
const LENGTH: usize = 10;

/// Ten new codes, such as `k7m2p-9xqtr`, made of the bytes that `next` gives, which nobody can foresee.
pub fn recovery_codes(mut next: impl FnMut() -> u8) -> Vec<String> {
    (0..RECOVERY_CODES).map(|_| one(&mut next)).collect()
}

fn one(next: &mut impl FnMut() -> u8) -> String {
    let mut code = String::new();
    while code.len() < LENGTH {
        let byte = next();
        // 240 is the largest multiple of 30 in a byte: what lies above would make some signs likelier.
        if byte < 240 {
            code.push(char::from(SIGNS[usize::from(byte % 30)]));
        }
    }
    shown(&code)
}

fn shown(code: &str) -> String {
    format!("{}-{}", &code[..LENGTH / 2], &code[LENGTH / 2..])
}

/// What was typed as a code in its one form; `None` where it can be none.
pub fn typed_recovery_code(typed: &str) -> Option<String> {
    let code: String = typed.to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let fits = code.len() == LENGTH && code.bytes().all(|byte| SIGNS.contains(&byte));
    fits.then(|| shown(&code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_codes_differ_and_are_read_back_however_they_are_typed() {
        let mut byte = 7_u8;
        let codes = recovery_codes(|| {
            byte = byte.wrapping_mul(5).wrapping_add(113);
            byte ^ (byte >> 3)
        });
        assert_eq!(codes.iter().collect::<std::collections::BTreeSet<_>>().len(), RECOVERY_CODES);
        for code in &codes {
            assert_eq!(typed_recovery_code(code).as_ref(), Some(code));
            assert_eq!(typed_recovery_code(&code.to_uppercase().replace('-', " ")).as_ref(), Some(code));
        }
        for odd in ["", "123456", "abcde-fghj", "abcde-fghi0", "abcdeéfghj"] {
            assert_eq!(typed_recovery_code(odd), None, "{odd}");
        }
    }
}
