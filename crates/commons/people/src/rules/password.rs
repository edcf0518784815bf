//! What a password must be: long rather than complicated.
//!
//! CNIL 2022-100, second case (50 bits with throttling of attempts): at least 12 characters of any kind, not digits
//! only under 16, no rule of composition, none of those that everyone tries first. The estimate of zxcvbn refuses what
//! is long but guessed at once, such as a word written three times.

use unicode_normalization::UnicodeNormalization;

use crate::model::PeopleFault;

const LEAST: usize = 12;
const MOST: usize = 128;
const LEAST_DIGITS: usize = 16;
const LEAST_PERSONAL: usize = 4;

/// Passwords of 12 characters and more that lists of leaks hold first, and the obvious ones in France; compared
/// without case, spaces, digits at the end and signs.
const COMMON: &[&str] = &[
    "motdepasse",
    "monmotdepasse",
    "motdepassesecret",
    "azertyuiop",
    "azertyuiopqsdfghjklm",
    "azertyuiopqs",
    "qwertyuiop",
    "qwertyuiopas",
    "qwertyuiopasdfghjkl",
    "password",
    "passwordpassword",
    "mypassword",
    "iloveyou",
    "jetaimejetaime",
    "jetaime",
    "bonjour",
    "bonjourbonjour",
    "soleil",
    "chocolat",
    "doudou",
    "loulou",
    "marseille",
    "administrateur",
    "administrator",
    "participation",
    "budgetparticipatif",
    "lotetgaronne",
    "bienvenue",
    "welcome",
    "liverpool",
    "football",
    "princesse",
    "princess",
    "superman",
    "abcdefghijkl",
    "abcdefghijklmnop",
    "abcdefghijklmnopqrstuvwxyz",
    "qsdfghjklm",
    "wxcvbn",
    "azerty",
    "qwerty",
    "nicolas",
    "camille",
    "changeme",
    "changezmoi",
    "letmein",
    "trustno",
];

/// The form of a password that is hashed: NFC, so that the same letters typed on another keyboard are the same.
pub fn normalized(password: &str) -> String {
    password.nfc().collect()
}

/// Whether the password may be used by someone with this address and name (`personal`).
///
/// # Errors
/// The reason, as a fault of the field `mot_de_passe`.
pub fn check_password(password: &str, personal: &[&str]) -> Result<(), PeopleFault> {
    let password = normalized(password);
    let length = password.chars().count();
    if length < LEAST {
        return Err(PeopleFault::PasswordTooShort(length));
    }
    if length > MOST {
        return Err(PeopleFault::PasswordTooLong);
    }
    if length < LEAST_DIGITS && password.chars().all(char::is_numeric) {
        return Err(PeopleFault::PasswordDigitsOnly);
    }
    let bare = bare(&password);
    if COMMON.contains(&bare.as_str()) || bare.chars().count() < 3 && !password.chars().any(char::is_numeric)
    {
        return Err(PeopleFault::PasswordCommon);
    }
    if is_personal(&password, personal) {
        return Err(PeopleFault::PasswordPersonal);
    }
    let score = zxcvbn::zxcvbn(&password, personal).score();
    if score < zxcvbn::Score::Two {
        return Err(PeopleFault::PasswordWeak);
    }
    Ok(())
}

/// Lower case, letters only.
fn bare(password: &str) -> String {
    password.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

/// Whether little is left of the password without the person's address and name.
fn is_personal(password: &str, personal: &[&str]) -> bool {
    let mut rest = password.to_lowercase();
    for datum in personal {
        for part in datum.to_lowercase().split(['@', ' ', '.', '-', '_', '+']) {
            if part.chars().count() >= LEAST_PERSONAL {
                rest = rest.replace(part, "");
            }
        }
    }
    rest.chars().count() < LEAST
        && rest.chars().filter(|c| c.is_alphabetic()).count() < LEAST_PERSONAL
        && rest.chars().count() < password.chars().count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Bits of a password whose characters are drawn from the classes that it uses.
    fn bits(password: &str) -> f64 {
        let has = |test: fn(char) -> bool| password.chars().any(test);
        let alphabet = [
            (has(|c| c.is_ascii_digit()), 10),
            (has(|c| c.is_ascii_lowercase()), 26),
            (has(|c| c.is_ascii_uppercase()), 26),
            (has(|c| c.is_ascii() && !c.is_ascii_alphanumeric()), 33),
            (has(|c| !c.is_ascii()), 64),
        ];
        let signs: u32 = alphabet.iter().filter(|(used, _)| *used).map(|(_, size)| size).sum();
        let length = u32::try_from(password.chars().count()).unwrap();
        f64::from(length) * f64::from(signs).log2()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]
        #[test]
        fn what_is_accepted_has_fifty_bits(password in "[a-zA-Z0-9 !é]{8,24}|[0-9]{10,18}|[a-c]{10,14}") {
            if check_password(&password, &[]).is_ok() {
                prop_assert!(bits(&normalized(&password)) >= 50.0, "{password}: {} bits", bits(&password));
            }
        }

        #[test]
        fn no_length_and_no_sign_makes_it_fail_otherwise(password in "\\PC{0,200}") {
            let length = normalized(&password).chars().count();
            let fault = check_password(&password, &["amina@exemple.fr", "Amina"]).err();
            if length < 12 {
                prop_assert_eq!(fault, Some(PeopleFault::PasswordTooShort(length)));
            }
            if length > 128 {
                prop_assert_eq!(fault, Some(PeopleFault::PasswordTooLong));
            }
        }
    }

    #[test]
    fn each_reason_is_told() {
        let refused =
            |password| check_password(password, &["amina.benali@exemple.fr", "Amina Benali"]).unwrap_err();
        assert_eq!(refused("verger"), PeopleFault::PasswordTooShort(6));
        assert_eq!(refused("481516234200"), PeopleFault::PasswordDigitsOnly);
        assert_eq!(refused("MotDePasse2026!"), PeopleFault::PasswordCommon);
        assert_eq!(refused("azertyuiop123"), PeopleFault::PasswordCommon);
        assert_eq!(refused("............"), PeopleFault::PasswordCommon);
        assert_eq!(refused("aminabenali47"), PeopleFault::PasswordPersonal);
        assert_eq!(refused("aaaaaaaaaaaaaaaa"), PeopleFault::PasswordWeak);
        assert_eq!(refused("0000000000000000"), PeopleFault::PasswordWeak);
    }

    #[test]
    fn plain_sentences_are_fine() {
        for fine in ["le verger de Nérac 47", "trois canards bleus", "4815162342108237", "Xk9#mQ2$vL7!"] {
            assert_eq!(check_password(fine, &["amina@exemple.fr"]), Ok(()), "{fine}");
        }
    }

    #[test]
    fn the_same_letters_in_two_encodings_are_the_same() {
        assert_eq!(normalized("e\u{301}te\u{301}"), normalized("été"));
    }
}
