//! Hashing of passwords: Argon2id with the parameters OWASP gives first (19 MiB, two passes, one lane).
//!
//! It takes tens of milliseconds on purpose, so it runs on blocking threads, two at a time: more would only
//! take memory. An unknown account is checked against a dummy hash, so that it takes as long as a known one.

use std::sync::LazyLock;

use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use parvis_kernel::Random;
use parvis_web::WebError;
use tokio::sync::Semaphore;

use crate::rules::normalized;

const AT_ONCE: usize = 2;
const SALT_BYTES: usize = 16;

static TURNS: Semaphore = Semaphore::const_new(AT_ONCE);
static DUMMY: LazyLock<String> =
    LazyLock::new(|| hash_with_salt("personne n'a ce mot de passe", &[7; SALT_BYTES]));

/// The hash to store, as a PHC string. Slow: not on an asynchronous thread.
pub fn hash_password(password: &str, random: &dyn Random) -> String {
    let mut salt = [0; SALT_BYTES];
    random.fill(&mut salt);
    hash_with_salt(password, &salt)
}

fn hash_with_salt(password: &str, salt: &[u8]) -> String {
    Argon2::default()
        .hash_password_with_salt(normalized(password).as_bytes(), salt)
        .expect("a salt of 16 bytes and a password of any length can be hashed")
        .to_string()
}

fn matches(password: &str, hash: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(normalized(password).as_bytes(), &parsed).is_ok()
}

/// [`hash_password`] on a blocking thread, when it is its turn.
pub(crate) async fn hash_password_later(
    password: String,
    random: std::sync::Arc<dyn Random>,
) -> Result<String, WebError> {
    blocking(move || hash_password(&password, &*random)).await
}

/// Whether the password belongs to the hash; takes as long when there is none.
pub(crate) async fn verify_password(password: String, hash: Option<String>) -> Result<bool, WebError> {
    blocking(move || match hash {
        Some(hash) => matches(&password, &hash),
        None => {
            matches(&password, &DUMMY);
            false
        }
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, WebError> {
    let _turn = TURNS.acquire().await.map_err(|error| WebError::Failure(error.to_string()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| WebError::Failure(error.to_string()))
}

#[cfg(test)]
mod tests {
    use parvis_kernel::FixedRandom;

    use super::*;

    #[test]
    fn a_password_matches_its_hash_only() {
        let random = FixedRandom::new(1);
        let hash = hash_password("le verger de Ne\u{301}rac", &random);
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(matches("le verger de Nérac", &hash));
        assert!(!matches("le verger de Nerac", &hash) && !matches("", &hash) && !matches("x", "broken"));
        assert_ne!(hash_password("le verger", &random), hash_password("le verger", &random));
    }

    #[tokio::test]
    async fn nobody_has_the_dummy_password() {
        assert!(!verify_password("personne n'a ce mot de passe".into(), None).await.unwrap());
    }
}
