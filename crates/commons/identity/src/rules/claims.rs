//! What an ID token and a signed identity must say (OpenID Connect Core 1.0, 3.1.3.7 and 5.3.2; RFC 7519). The signature
//! was checked before.

use parvis_kernel::Timestamp;
use serde_json::{Map, Value};

use super::is_enough;
use crate::model::LoginFault;

/// How far the clocks of provider and platform may lie apart, in seconds.
const SKEW: i64 = 60;
/// How old a token may be when it comes straight from the provider, in seconds.
const OLDEST: i64 = 600;

/// What a token is held against.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// Who must have signed it.
    pub issuer: &'a str,
    /// For whom it must be.
    pub client_id: &'a str,
    /// The number of this sign-in.
    pub nonce: &'a str,
    /// Levels accepted, parted by spaces.
    pub acr: &'a str,
    /// The present moment.
    pub now: Timestamp,
}

/// The text of a claim; empty where it is missing or no text.
pub fn says<'c>(claims: &'c Map<String, Value>, name: &str) -> &'c str {
    claims.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Checks an ID token and answers whom it is about.
///
/// # Errors
/// The first thing that does not hold.
pub fn check_id_token<'c>(
    claims: &'c Map<String, Value>,
    expected: &Expected<'_>,
) -> Result<&'c str, LoginFault> {
    let subject = check_origin(claims, expected)?;
    check_moments(claims, expected.now)?;
    if says(claims, "nonce") != expected.nonce {
        return Err(LoginFault::WrongNonce);
    }
    if !is_enough(says(claims, "acr"), expected.acr) {
        return Err(LoginFault::LevelTooLow);
    }
    Ok(subject)
}

/// Checks an identity: signed ones say for whom they are, all are about the subject of the token.
///
/// # Errors
/// The first thing that does not hold.
pub fn check_identity(
    claims: &Map<String, Value>,
    is_signed: bool,
    subject: &str,
    expected: &Expected<'_>,
) -> Result<(), LoginFault> {
    if is_signed {
        check_origin(claims, expected)?;
        let ends = claims.get("exp").and_then(Value::as_i64);
        if ends.is_some_and(|ends| ends <= seconds(expected.now) - SKEW) {
            return Err(LoginFault::Expired);
        }
    }
    if says(claims, "sub") == subject { Ok(()) } else { Err(LoginFault::OtherSubject) }
}

fn check_origin<'c>(claims: &'c Map<String, Value>, expected: &Expected<'_>) -> Result<&'c str, LoginFault> {
    if says(claims, "iss") != expected.issuer {
        return Err(LoginFault::WrongIssuer);
    }
    let audiences: Vec<&str> = match claims.get("aud") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let authorized = claims.get("azp").map(|azp| azp.as_str().unwrap_or_default());
    let is_ours = audiences.contains(&expected.client_id)
        && (audiences.len() == 1 || authorized.is_some())
        && authorized.is_none_or(|azp| azp == expected.client_id);
    if !is_ours {
        return Err(LoginFault::WrongAudience);
    }
    match says(claims, "sub") {
        "" => Err(LoginFault::OtherSubject),
        subject if subject.len() > 255 => Err(LoginFault::OtherSubject),
        subject => Ok(subject),
    }
}

fn check_moments(claims: &Map<String, Value>, now: Timestamp) -> Result<(), LoginFault> {
    let now = seconds(now);
    let at = |name: &str| claims.get(name).and_then(Value::as_i64);
    let (Some(ends), Some(issued)) = (at("exp"), at("iat")) else { return Err(LoginFault::Expired) };
    if ends <= now - SKEW || issued < now - OLDEST - SKEW {
        return Err(LoginFault::Expired);
    }
    if issued > now + SKEW || at("nbf").is_some_and(|begins| begins > now + SKEW) {
        return Err(LoginFault::NotYetValid);
    }
    Ok(())
}

fn seconds(now: Timestamp) -> i64 {
    now.micros().div_euclid(1_000_000)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn expected() -> Expected<'static> {
        let now = Timestamp::from_micros(NOW * 1_000_000);
        Expected { issuer: "https://fc.exemple", client_id: "parvis", nonce: "n", acr: "eidas1", now }
    }

    fn claims() -> Map<String, Value> {
        let all = json!({ "iss": "https://fc.exemple", "aud": "parvis", "sub": "amina", "nonce": "n",
            "acr": "eidas1", "iat": NOW - 5, "exp": NOW + 60 });
        all.as_object().cloned().unwrap_or_default()
    }

    fn with(name: &str, value: Value) -> Result<String, LoginFault> {
        let mut claims = claims();
        if value.is_null() {
            claims.remove(name);
        } else {
            claims.insert(name.to_owned(), value);
        }
        check_id_token(&claims, &expected()).map(str::to_owned)
    }

    #[test]
    fn a_good_token_says_who() {
        assert_eq!(check_id_token(&claims(), &expected()), Ok("amina"));
        assert_eq!(with("aud", json!(["parvis"])).as_deref(), Ok("amina"));
        assert_eq!(with("azp", json!("parvis")).as_deref(), Ok("amina"));
        assert_eq!(with("acr", json!("eidas2")).as_deref(), Ok("amina"));
    }

    #[test]
    fn each_claim_counts() {
        use LoginFault as F;
        let wrong: [(&str, Value, F); 19] = [
            ("iss", json!("https://autre.exemple"), F::WrongIssuer),
            ("iss", json!("https://fc.exemple/"), F::WrongIssuer),
            ("iss", Value::Null, F::WrongIssuer),
            ("aud", json!("autre"), F::WrongAudience),
            ("aud", json!(["parvis", "autre"]), F::WrongAudience),
            ("aud", Value::Null, F::WrongAudience),
            ("azp", json!("autre"), F::WrongAudience),
            ("azp", json!(7), F::WrongAudience),
            ("sub", Value::Null, F::OtherSubject),
            ("sub", json!("a".repeat(256)), F::OtherSubject),
            ("nonce", json!("autre"), F::WrongNonce),
            ("nonce", Value::Null, F::WrongNonce),
            ("acr", json!("eidas0"), F::LevelTooLow),
            ("acr", Value::Null, F::LevelTooLow),
            ("exp", json!(NOW - 61), F::Expired),
            ("exp", json!("demain"), F::Expired),
            ("iat", json!(NOW - 700), F::Expired),
            ("iat", json!(NOW + 61), F::NotYetValid),
            ("nbf", json!(NOW + 100), F::NotYetValid),
        ];
        for (name, value, fault) in wrong {
            assert_eq!(with(name, value.clone()), Err(fault), "{name} = {value}");
        }
    }

    #[test]
    fn an_identity_is_about_the_same_person() {
        let (claims, expected) = (claims(), expected());
        assert_eq!(check_identity(&claims, true, "amina", &expected), Ok(()));
        assert_eq!(check_identity(&claims, false, "bruno", &expected), Err(LoginFault::OtherSubject));
        let unsigned = json!({ "sub": "amina" }).as_object().cloned().unwrap_or_default();
        assert_eq!(check_identity(&unsigned, false, "amina", &expected), Ok(()));
        assert_eq!(check_identity(&unsigned, true, "amina", &expected), Err(LoginFault::WrongIssuer));
    }

    proptest! {
        #[test]
        fn a_token_holds_for_its_minutes_only(issued in -2_000_i64..2_000, life in 0_i64..2_000) {
            let mut claims = claims();
            claims.insert("iat".into(), json!(NOW + issued));
            claims.insert("exp".into(), json!(NOW + issued + life));
            let holds = issued + life > -SKEW && (-OLDEST - SKEW..=SKEW).contains(&issued);
            prop_assert_eq!(check_id_token(&claims, &expected()).is_ok(), holds);
        }
    }
}
