//! Signed tokens (RFC 7515, compact form): taken apart and verified. What they say is checked by `rules`.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::keys::{Algorithm, Key, bytes};
use crate::model::LoginFault;

#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default)]
    kid: String,
    crit: Option<Value>,
}

/// A token taken apart, not yet believed.
pub(crate) struct Token<'t> {
    algorithm: Algorithm,
    name: String,
    kid: String,
    message: &'t str,
    signature: Vec<u8>,
    payload: &'t str,
}

impl<'t> Token<'t> {
    /// Takes a token apart. One that is not signed, or in a way that proves nothing, ends here.
    pub(crate) fn read(text: &'t str) -> Result<Token<'t>, LoginFault> {
        let text = text.trim();
        let (message, signature) = text.rsplit_once('.').ok_or(LoginFault::Broken)?;
        let (head, payload) = message.split_once('.').ok_or(LoginFault::Broken)?;
        if payload.contains('.') {
            return Err(LoginFault::NotSigned);
        }
        let head: Header =
            bytes(head).and_then(|head| serde_json::from_slice(&head).ok()).ok_or(LoginFault::Broken)?;
        let algorithm = Algorithm::named(&head.alg).ok_or(LoginFault::NotSigned)?;
        if head.crit.is_some() {
            return Err(LoginFault::NotSigned);
        }
        let signature = bytes(signature).ok_or(LoginFault::WrongSignature)?;
        Ok(Token { algorithm, name: head.alg, kid: head.kid, message, signature, payload })
    }

    /// What it says, if one of these keys signed it.
    pub(crate) fn verified(&self, keys: &[Key]) -> Result<Map<String, Value>, LoginFault> {
        let fitting: Vec<&Key> = keys
            .iter()
            .filter(|key| {
                key.fits(&self.name, self.algorithm) && (self.kid.is_empty() || key.kid == self.kid)
            })
            .collect();
        if fitting.is_empty() {
            return Err(LoginFault::UnknownKey);
        }
        let message = self.message.as_bytes();
        if !fitting.iter().any(|key| key.signed(self.algorithm, message, &self.signature)) {
            return Err(LoginFault::WrongSignature);
        }
        let claims = bytes(self.payload).and_then(|payload| serde_json::from_slice(&payload).ok());
        claims.ok_or(LoginFault::Broken)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nonsense_is_no_token() {
        for text in ["", "a", "a.b", "a.b.c", "....", "e30.e30.e30"] {
            assert_eq!(
                Token::read(text).err(),
                Some(LoginFault::Broken).filter(|_| !text.contains("....")).or(Some(LoginFault::NotSigned)),
                "{text}"
            );
        }
        // {"alg":"none"} and {"alg":"HS256"}
        for head in ["eyJhbGciOiJub25lIn0", "eyJhbGciOiJIUzI1NiJ9"] {
            assert_eq!(Token::read(&format!("{head}.e30.")).err(), Some(LoginFault::NotSigned));
        }
        // {"alg":"RS256","crit":["exp"]}
        let critical = "eyJhbGciOiJSUzI1NiIsImNyaXQiOlsiZXhwIl19.e30.AA";
        assert_eq!(Token::read(critical).err(), Some(LoginFault::NotSigned));
        assert_eq!(
            Token::read("eyJhbGciOiJSUzI1NiJ9.e30.AA").unwrap().verified(&[]).err(),
            Some(LoginFault::UnknownKey)
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,200}") {
            let _ = Token::read(&text).map(|token| token.verified(&[]));
        }
    }
}
