//! `parvis serve` and `parvis migrate`.

use std::{path::Path, sync::Arc};

use anyhow::{Result, bail};
use parvis_http::{Client, Reach};
use parvis_kernel::{SystemClock, SystemRandom};
use parvis_mail::{SmtpConfig, TlsMode, Transport};

use super::say;
use crate::{
    config::{Config, MailConfig},
    jobs,
    start::{Installation, app, read_config, serve, start_logging},
};

pub(super) fn run(file: Option<&Path>) -> Result<()> {
    let config = read_config(file)?;
    start_logging(&config);
    install_mail(&config)?;
    install_outgoing(&config);
    let installation = Installation::open(config)?;
    let tenants = installation.tenants()?;
    if tenants.is_empty() {
        bail!("there is no tenant yet; add one with: parvis tenant add SLUG --name NAME --host HOST");
    }
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    let config = &installation.config;
    let app = app(tenants, clock.clone(), random.clone(), config.behind_proxy, false);
    let worker = jobs::start(&app, clock.clone(), random)?;
    let backups = crate::backup::start_daily(config, app.tenants().all(), clock)?;
    serve(app, &config.listen, |address| say(format!("parvis listens on http://{address}")))?;
    drop((worker, backups));
    Ok(())
}

pub(super) fn migrate(file: Option<&Path>) -> Result<()> {
    let installation = Installation::open(read_config(file)?)?;
    for tenant in installation.tenants()? {
        say(format!("{} is up to date", tenant.slug()));
    }
    Ok(())
}

/// Sets which addresses the platform itself may call.
pub(super) fn install_outgoing(config: &Config) {
    let reach = if config.outgoing_private { Reach::Anywhere } else { Reach::Public };
    parvis_http::install(Client::new(reach));
}

fn install_mail(config: &Config) -> Result<()> {
    let transport = if config.mail.smtp { Transport::smtp(&smtp(&config.mail)?)? } else { Transport::Kept };
    parvis_mail::install_transport(transport);
    Ok(())
}

fn smtp(mail: &MailConfig) -> Result<SmtpConfig> {
    if mail.host.is_empty() || mail.from.is_empty() {
        bail!(
            "mail.host and mail.from: expected a server's name and a sender's address when mail.transport is smtp"
        );
    }
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    Ok(SmtpConfig {
        host: mail.host.clone(),
        port: mail.port,
        tls: match mail.tls.as_str() {
            "tls" => TlsMode::Implicit,
            "none" => TlsMode::None,
            _ => TlsMode::Starttls,
        },
        user: filled(&mail.user),
        password: filled(&mail.password),
        from: mail.from.clone(),
        timeout_seconds: 30,
    })
}
