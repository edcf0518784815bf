//! The code on a receipt: 80 bits in Crockford's base 32, in groups of four, without letters that look like digits.

const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The code of ten bytes: `7K3M-0QZV-8D1T-XW4B`.
pub fn encode(bytes: [u8; 10]) -> String {
    let mut code = String::with_capacity(19);
    let mut bits: u32 = 0;
    let mut held: u32 = 0;
    for byte in bytes {
        bits = (bits << 8) | u32::from(byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            if code.len() % 5 == 4 {
                code.push('-');
            }
            code.push(char::from(DIGITS[(bits >> held) as usize & 31]));
            bits &= (1 << held) - 1;
        }
    }
    code
}

/// A code as people type it, put in the form of [`encode`]; `None` where it can not be one.
pub fn read(typed: &str) -> Option<String> {
    let mut code = String::with_capacity(19);
    for letter in typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-') {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if !letter.is_ascii() || !DIGITS.contains(&(letter as u8)) || code.len() >= 19 {
            return None;
        }
        if code.len() % 5 == 4 {
            code.push('-');
        }
        code.push(letter);
    }
    (code.len() == 19).then_some(code)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_ends_of_the_range() {
        assert_eq!(encode([0; 10]), "0000-0000-0000-0000");
        assert_eq!(encode([255; 10]), "ZZZZ-ZZZZ-ZZZZ-ZZZZ");
    }

    #[test]
    fn letters_that_look_like_digits_are_read_as_digits() {
        assert_eq!(read("ooil 0000 0000-zzzz").as_deref(), Some("0011-0000-0000-ZZZZ"));
        assert_eq!(read("0000-0000-0000-000"), None);
        assert_eq!(read("0000-0000-0000-0000-0"), None);
        assert_eq!(read("U000-0000-0000-0000"), None);
    }

    proptest! {
        #[test]
        fn a_code_reads_back(bytes: [u8; 10]) {
            let code = encode(bytes);
            prop_assert_eq!(code.len(), 19);
            prop_assert_eq!(read(&code.to_lowercase().replace('-', " ")), Some(code));
        }
    }
}
