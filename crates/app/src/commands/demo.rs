//! `parvis demo`: the demonstration alone.

use std::{path::Path, sync::Arc};

use anyhow::{Result, bail};
use parvis_kernel::{SystemClock, SystemRandom};
use parvis_mail::Transport;

use super::say;
use crate::{
    config, jobs,
    start::{Installation, app, serve, start_logging},
    tenancy::TenantRow,
};

/// What the demonstration takes from its environment.
const TAKEN: [&str; 2] = ["PARVIS_DATABASE_URL", "PARVIS_OUTGOING_PRIVATE"];
const SLUG: &str = "lot-et-garonne";

pub(super) fn run(listen: &str, data: &Path) -> Result<()> {
    let environment =
        [("PARVIS_DATA".to_owned(), data.display().to_string()), ("PARVIS_LOG_LEVEL".into(), "warn".into())];
    let mut given: Vec<(String, String)> =
        std::env::vars().filter(|(name, _)| TAKEN.contains(&name.as_str())).collect();
    given.extend(environment);
    let config = config::load(None, &given).map_err(|error| anyhow::anyhow!("{error}"))?;
    start_logging(&config);
    super::serve::install_outgoing(&config);
    parvis_mail::install_transport(Transport::Kept);
    let port = listen.rsplit_once(':').map(|(_, port)| port.to_owned());
    let Some(port) = port else { bail!("--listen: expected an address and a port, such as 127.0.0.1:8470") };
    let installation = Installation::open(config)?;
    let known = installation.control.list()?.iter().any(|row| row.slug == SLUG);
    let base_url = format!("http://localhost:{port}");
    let tenant = if known {
        installation.control.set_base_url(SLUG, &base_url)?;
        installation.tenant(SLUG)?
    } else {
        installation.add_tenant(&TenantRow {
            slug: SLUG.into(),
            name: "Lot-et-Garonne".into(),
            hosts: "*".into(),
            base_url,
        })?
    };
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    parvis_demo::fill(&tenant, &*clock, &|line| say(line))?;
    let app = app(vec![tenant], clock.clone(), random.clone(), false, true);
    let worker = jobs::start(&app, clock, random)?;
    serve(app, listen, |address| {
        let port = address.rsplit_once(':').map_or("", |(_, port)| port);
        say(parvis_demo::welcome(&format!("http://localhost:{port}")));
    })?;
    drop(worker);
    Ok(())
}
