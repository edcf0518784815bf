//! What an authority sets about a provider, with ready values for the French public ones.
//!
//! FranceConnect v2 and ProConnect: issuers, scopes and levels are those of their public documentation; each authority
//! brings its own client of its own authorization. Where a value changes there, it is changed in the form, not here.

use serde::{Deserialize, Serialize};

/// Which provider it is: gives the first values of the form and the words of the button.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Profile {
    /// FranceConnect, for citizens.
    FranceConnect,
    /// Its platform for tests.
    FranceConnectTest,
    /// ProConnect, for agents.
    ProConnect,
    /// Its platform for tests.
    ProConnectTest,
    /// Any other provider that speaks OpenID Connect.
    #[default]
    Generic,
}

impl Profile {
    /// All of them, in the order of the form.
    pub const ALL: [Profile; 5] = [
        Profile::FranceConnect,
        Profile::FranceConnectTest,
        Profile::ProConnect,
        Profile::ProConnectTest,
        Profile::Generic,
    ];

    /// The word in forms.
    pub const fn key(self) -> &'static str {
        match self {
            Profile::FranceConnect => "franceconnect",
            Profile::FranceConnectTest => "franceconnect-test",
            Profile::ProConnect => "proconnect",
            Profile::ProConnectTest => "proconnect-test",
            Profile::Generic => "autre",
        }
    }

    /// The profile of that word.
    pub fn from_key(key: &str) -> Option<Profile> {
        Profile::ALL.into_iter().find(|profile| profile.key() == key)
    }

    /// The name people know; empty for a generic one.
    pub const fn name(self) -> &'static str {
        match self {
            Profile::FranceConnect | Profile::FranceConnectTest => "FranceConnect",
            Profile::ProConnect | Profile::ProConnectTest => "ProConnect",
            Profile::Generic => "",
        }
    }

    /// The page that explains it to people.
    pub const fn about(self) -> Option<&'static str> {
        match self {
            Profile::FranceConnect | Profile::FranceConnectTest => Some("https://franceconnect.gouv.fr/"),
            Profile::ProConnect | Profile::ProConnectTest => Some("https://www.proconnect.gouv.fr/"),
            Profile::Generic => None,
        }
    }

    /// The first values of the form.
    pub fn preset(self) -> Settings {
        let plain = Settings { profile: self, ..Settings::default() };
        match self {
            Profile::FranceConnect => france_connect(plain, "https://oidc.franceconnect.gouv.fr/api/v2"),
            Profile::FranceConnectTest => {
                france_connect(plain, "https://fcp-low.sbx.dev-franceconnect.fr/api/v2")
            }
            Profile::ProConnect => pro_connect(plain, "https://auth.agentconnect.gouv.fr/api/v2"),
            Profile::ProConnectTest => pro_connect(plain, "https://fca.integ01.dev-agentconnect.fr/api/v2"),
            Profile::Generic => plain,
        }
    }
}

fn france_connect(plain: Settings, issuer: &str) -> Settings {
    Settings {
        issuer: issuer.to_owned(),
        auth: ClientAuth::Post,
        scopes: "openid given_name family_name email".to_owned(),
        acr: "eidas1".to_owned(),
        signed_userinfo: true,
        proofs: vec![Proof::Vote, Proof::Deposit],
        ..plain
    }
}

fn pro_connect(plain: Settings, issuer: &str) -> Settings {
    Settings {
        issuer: issuer.to_owned(),
        auth: ClientAuth::Post,
        scopes: "openid given_name usual_name email uid siret idp_id".to_owned(),
        acr: "eidas1".to_owned(),
        signed_userinfo: true,
        vouches_for_email: true,
        invited_only: true,
        claims: ClaimNames {
            family_name: "usual_name".to_owned(),
            organisation: "siret".to_owned(),
            ..ClaimNames::default()
        },
        ..plain
    }
}

/// How the platform proves itself to the provider.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClientAuth {
    /// `client_secret_basic`: in the header.
    #[default]
    Basic,
    /// `client_secret_post`: in the form.
    Post,
}

impl ClientAuth {
    /// The word of the specification, also in forms.
    pub const fn key(self) -> &'static str {
        match self {
            ClientAuth::Basic => "client_secret_basic",
            ClientAuth::Post => "client_secret_post",
        }
    }
}

/// What signing in with a provider may later prove.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Proof {
    /// Voting.
    Vote,
    /// Depositing.
    Deposit,
    /// Supporting.
    Support,
    /// Signing a petition.
    Sign,
}

impl Proof {
    /// All of them.
    pub const ALL: [Proof; 4] = [Proof::Vote, Proof::Deposit, Proof::Support, Proof::Sign];

    /// The word in forms and in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Proof::Vote => "vote",
            Proof::Deposit => "deposit",
            Proof::Support => "support",
            Proof::Sign => "sign",
        }
    }
}

/// Where the provider answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoints {
    /// Where people are sent.
    pub authorization: String,
    /// Where a code becomes tokens.
    pub token: String,
    /// Where the identity is read; empty where the token says it all.
    pub userinfo: String,
    /// The public keys.
    pub jwks: String,
    /// Where people sign out; empty where there is none.
    pub end_session: String,
}

/// Under which names the provider says what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ClaimNames {
    /// Mail address.
    pub email: String,
    /// First name.
    pub given_name: String,
    /// Last name.
    pub family_name: String,
    /// The name used in life, where it differs.
    pub usual_name: String,
    /// Birth date.
    pub birthdate: String,
    /// Organisation, such as the SIRET.
    pub organisation: String,
}

impl Default for ClaimNames {
    fn default() -> ClaimNames {
        let words = ["email", "given_name", "family_name", "preferred_username", "birthdate", ""];
        let [email, given_name, family_name, usual_name, birthdate, organisation] = words.map(str::to_owned);
        ClaimNames { email, given_name, family_name, usual_name, birthdate, organisation }
    }
}

/// Who becomes an agent: whoever has this value under this name gets this role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleRule {
    /// The name of the claim.
    pub claim: String,
    /// Its value; `@lotetgaronne.fr` is any address of that domain.
    pub value: String,
    /// The key of the role.
    pub role: String,
}

/// Everything that an authority sets about a provider, but its label and secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Which provider it is.
    pub profile: Profile,
    /// Who signs the tokens, exactly as they say it.
    pub issuer: String,
    /// Typed where the provider does not publish them; a filled one counts more than a published one.
    pub endpoints: Endpoints,
    /// The client.
    pub client_id: String,
    /// How it proves itself.
    pub auth: ClientAuth,
    /// What is asked, parted by spaces; begins with `openid`.
    pub scopes: String,
    /// Levels accepted, parted by spaces; empty: any.
    pub acr: String,
    /// Whether the identity must come signed.
    pub signed_userinfo: bool,
    /// Under which names the provider says what.
    pub claims: ClaimNames,
    /// Whether every address that the provider gives counts as proven; else only those it says so of.
    pub vouches_for_email: bool,
    /// Whether the birth date is kept.
    pub keeps_birthdate: bool,
    /// Whether the sign-in page offers it.
    pub signs_in: bool,
    /// What it may later prove.
    pub proofs: Vec<Proof>,
    /// Who becomes an agent.
    pub roles: Vec<RoleRule>,
    /// Whether only people who were invited or have a role already get roles so.
    pub invited_only: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            profile: Profile::Generic,
            issuer: String::new(),
            endpoints: Endpoints::default(),
            client_id: String::new(),
            auth: ClientAuth::Basic,
            scopes: "openid email profile".to_owned(),
            acr: String::new(),
            signed_userinfo: false,
            claims: ClaimNames::default(),
            vouches_for_email: false,
            keeps_birthdate: false,
            signs_in: true,
            proofs: Vec::new(),
            roles: Vec::new(),
            invited_only: true,
        }
    }
}

impl Settings {
    /// The levels accepted.
    pub fn levels(&self) -> impl Iterator<Item = &str> {
        self.acr.split_whitespace()
    }

    /// Where the provider publishes how it works.
    pub fn discovery_url(&self) -> String {
        format!("{}/.well-known/openid-configuration", self.issuer.trim_end_matches('/'))
    }

    /// Whether everything needed was typed, so that nothing is read from the provider.
    pub fn is_typed(&self) -> bool {
        let typed = &self.endpoints;
        [&typed.authorization, &typed.token, &typed.jwks].iter().all(|url| !url.is_empty())
    }
}
