//! The public keys of a provider (RFC 7517) and what they verify (RFC 7518). Only signatures that prove who signed are
//! known: `none` and the symmetric ones are no algorithm here, so they can not be talked into it.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use ring::signature::{
    self, ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512, RSA_PSS_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters, RsaPublicKeyComponents,
    UnparsedPublicKey, VerificationAlgorithm,
};
use serde::Deserialize;

/// The names of the signatures that are understood.
pub(crate) const KNOWN: [&str; 9] =
    ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"];

/// How something is signed.
#[derive(Clone, Copy)]
pub(crate) enum Algorithm {
    Rsa(&'static RsaParameters),
    Ec(&'static str, &'static dyn VerificationAlgorithm),
    Ed,
}

impl Algorithm {
    /// The algorithm of that name, if it proves anything.
    pub(crate) fn named(name: &str) -> Option<Algorithm> {
        Some(match name {
            "RS256" => Algorithm::Rsa(&RSA_PKCS1_2048_8192_SHA256),
            "RS384" => Algorithm::Rsa(&RSA_PKCS1_2048_8192_SHA384),
            "RS512" => Algorithm::Rsa(&RSA_PKCS1_2048_8192_SHA512),
            "PS256" => Algorithm::Rsa(&RSA_PSS_2048_8192_SHA256),
            "PS384" => Algorithm::Rsa(&RSA_PSS_2048_8192_SHA384),
            "PS512" => Algorithm::Rsa(&RSA_PSS_2048_8192_SHA512),
            "ES256" => Algorithm::Ec("P-256", &ECDSA_P256_SHA256_FIXED),
            "ES384" => Algorithm::Ec("P-384", &ECDSA_P384_SHA384_FIXED),
            "EdDSA" => Algorithm::Ed,
            _ => return None,
        })
    }
}

/// A public key, as published.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Key {
    pub kid: String,
    kty: String,
    alg: String,
    #[serde(rename = "use")]
    purpose: String,
    crv: String,
    n: String,
    e: String,
    x: String,
    y: String,
}

impl Key {
    /// Whether it may have signed in this way.
    pub(crate) fn fits(&self, name: &str, algorithm: Algorithm) -> bool {
        let kind = match algorithm {
            Algorithm::Rsa(_) => self.kty == "RSA",
            Algorithm::Ec(curve, _) => self.kty == "EC" && self.crv == curve,
            Algorithm::Ed => self.kty == "OKP" && self.crv == "Ed25519",
        };
        kind && (self.purpose.is_empty() || self.purpose == "sig")
            && (self.alg.is_empty() || self.alg == name)
    }

    /// Whether it can verify anything at all.
    pub(crate) fn is_usable(&self) -> bool {
        KNOWN.iter().any(|name| Algorithm::named(name).is_some_and(|algorithm| self.fits(name, algorithm)))
    }

    /// Whether it signed this message.
    pub(crate) fn signed(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
        self.verify(algorithm, message, signature).is_some()
    }

    fn verify(&self, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> Option<()> {
        match algorithm {
            Algorithm::Rsa(parameters) => {
                let (n, e) = (bytes(&self.n)?, bytes(&self.e)?);
                let key = RsaPublicKeyComponents { n: &n, e: &e };
                key.verify(parameters, message, signature).ok()
            }
            Algorithm::Ec(_, known) => {
                let point = [vec![4], bytes(&self.x)?, bytes(&self.y)?].concat();
                UnparsedPublicKey::new(known, point).verify(message, signature).ok()
            }
            Algorithm::Ed => {
                let key: &dyn VerificationAlgorithm = &ED25519;
                signature::UnparsedPublicKey::new(key, bytes(&self.x)?).verify(message, signature).ok()
            }
        }
    }
}

/// Bytes written in base64 for addresses. Some providers pad them, which the standard forbids and nobody minds.
pub(crate) fn bytes(text: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key and signature of RFC 7515, appendix A.2.
    const N: &str = "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ";
    const MESSAGE: &str = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const SIGNATURE: &str = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";

    fn key() -> Key {
        Key { kty: "RSA".into(), n: N.into(), e: "AQAB".into(), ..Key::default() }
    }

    #[test]
    fn the_example_of_the_standard_verifies_and_nothing_beside_it() {
        let (algorithm, signature) = (Algorithm::named("RS256").unwrap(), bytes(SIGNATURE).unwrap());
        assert!(key().fits("RS256", algorithm) && key().is_usable());
        assert!(key().signed(algorithm, MESSAGE.as_bytes(), &signature));
        assert!(!key().signed(algorithm, b"autre", &signature));
        assert!(!key().signed(Algorithm::named("PS256").unwrap(), MESSAGE.as_bytes(), &signature));
        assert!(!key().signed(algorithm, MESSAGE.as_bytes(), b""));
    }

    #[test]
    fn what_proves_nothing_is_no_algorithm() {
        for name in ["none", "None", "HS256", "HS512", "RS1", "", "rs256"] {
            assert!(Algorithm::named(name).is_none(), "{name}");
        }
        let encryption = Key { purpose: "enc".into(), ..key() };
        assert!(!encryption.is_usable());
        assert!(!key().fits("ES256", Algorithm::named("ES256").unwrap()));
        assert!(!Key { alg: "RS512".into(), ..key() }.fits("RS256", Algorithm::named("RS256").unwrap()));
    }
}
