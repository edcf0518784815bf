//! A mail server spoken to over SMTP (RFC 5321), by `lettre`. Connections are reused between mails.

use std::time::{Duration, SystemTime};

use lettre::{
    Message as Mime, SmtpTransport, Transport as _,
    address::Address,
    message::{Mailbox, MultiPart, header::HeaderName, header::HeaderValue},
    transport::smtp::{
        authentication::Credentials,
        client::{Tls, TlsParameters},
        extension::ClientId,
    },
};

use super::{SmtpConfig, TlsMode, TransportError, Trouble};
use crate::MailRow;

/// See the module; made by [`super::Transport::smtp`].
pub struct SmtpSender {
    from: Address,
    link: SmtpTransport,
}

impl SmtpSender {
    pub(super) fn new(config: &SmtpConfig) -> Result<Self, TransportError> {
        let from: Address = config.from.parse().map_err(|error| {
            TransportError(format!("mail.from: \"{}\" is no mail address ({error})", config.from))
        })?;
        let secured = || {
            TlsParameters::new(config.host.clone()).map_err(|error| {
                TransportError(format!("mail.host: \"{}\" is no host name ({error})", config.host))
            })
        };
        let tls = match config.tls {
            TlsMode::None => Tls::None,
            TlsMode::Starttls => Tls::Required(secured()?),
            TlsMode::Implicit => Tls::Wrapper(secured()?),
        };
        let mut builder = SmtpTransport::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls)
            .hello_name(ClientId::Domain(from.domain().to_owned()))
            .timeout(Some(Duration::from_secs(config.timeout_seconds)));
        if let (Some(user), Some(password)) = (&config.user, &config.password) {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        Ok(Self { from, link: builder.build() })
    }

    pub(super) fn send(&self, row: &MailRow) -> Result<(), Trouble> {
        let mime = self.mime(row).map_err(Trouble::Lasting)?;
        match self.link.send(&mime) {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(Trouble::Lasting(words(&error))),
            Err(error) => Err(Trouble::Passing(words(&error))),
        }
    }

    /// The mail as it goes over the wire. Its date and `Message-ID` come from the row: every attempt sends the same.
    fn mime(&self, row: &MailRow) -> Result<Mime, String> {
        let to: Address =
            row.to_address.parse().map_err(|error| format!("the address can not be used: {error}"))?;
        let created = u64::try_from(row.created_at.micros()).unwrap_or(0);
        let id = format!("<{}.{created}@{}>", row.id, self.from.domain());
        let mut builder = Mime::builder()
            .from(Mailbox::new(Some(row.from_name.clone()), self.from.clone()))
            .to(Mailbox::new(None, to))
            .subject(row.subject.clone())
            .date(SystemTime::UNIX_EPOCH + Duration::from_micros(created))
            .message_id(Some(id))
            .raw_header(plain_header("Auto-Submitted", "auto-generated"));
        if let Some(reply_to) = row.reply_to.as_deref().and_then(|address| address.parse().ok()) {
            builder = builder.reply_to(Mailbox::new(None, reply_to));
        }
        builder
            .multipart(MultiPart::alternative_plain_html(row.text.clone(), row.html.clone()))
            .map_err(|error| error.to_string())
    }
}

/// Mail programs do not answer such a mail with "I am on holiday" (RFC 3834).
fn plain_header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

fn words(error: &lettre::transport::smtp::Error) -> String {
    let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
    format!("{error}{cause}").chars().take(500).collect()
}
