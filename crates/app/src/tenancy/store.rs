//! The list of tenants.

use parvis_db::{Db, DbError, Migration, params, row, sql};
use parvis_kernel::Timestamp;

/// The schema of the control database.
pub const CONTROL_MIGRATION: Migration = Migration {
    stamp: "20261123_0100_tenant",
    sql: "create table tenant (slug TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, hosts TEXT NOT NULL, \
          base_url TEXT NOT NULL, created_at BIGINT NOT NULL)",
};

row! {
    /// A tenant as listed.
    pub struct TenantRow {
        /// Short name: a-z, 0-9 and hyphens.
        pub slug: String,
        /// The authority's name.
        pub name: String,
        /// Host names, separated by spaces.
        pub hosts: String,
        /// Address of the site.
        pub base_url: String,
    }
}

impl TenantRow {
    /// A host name that leads to another one of these tenants already: it can lead to one only.
    pub fn host_taken<'a>(&'a self, known: &[TenantRow]) -> Option<&'a str> {
        let taken = |host: &str| {
            known
                .iter()
                .flat_map(|row| row.hosts.split_whitespace())
                .any(|one| one.eq_ignore_ascii_case(host))
        };
        self.hosts.split_whitespace().find(|host| taken(host))
    }
}

/// The control database.
pub struct Control(pub Db);

impl Control {
    /// All tenants by short name.
    ///
    /// # Errors
    /// The database's failure.
    pub fn list(&self) -> Result<Vec<TenantRow>, DbError> {
        self.0.read_blocking(|c| {
            c.query(sql!("select slug, name, hosts, base_url from tenant order by slug"), params![])
        })
    }

    /// Adds a tenant.
    ///
    /// # Errors
    /// [`DbError::Unique`] where the short name is taken.
    pub fn add(&self, row: &TenantRow, now: Timestamp) -> Result<(), DbError> {
        let row = row.clone();
        self.0.write_blocking(move |tx| {
            tx.execute(
                sql!(
                    "insert into tenant (slug, name, hosts, base_url, created_at) values ($1, $2, $3, $4, $5)"
                ),
                params![row.slug, row.name, row.hosts, row.base_url, now],
            )
            .map(|_| ())
        })
    }

    /// Says that a tenant is now found at another address.
    ///
    /// # Errors
    /// The database's failure.
    pub fn set_base_url(&self, slug: &str, base_url: &str) -> Result<(), DbError> {
        let (slug, base_url) = (slug.to_owned(), base_url.to_owned());
        self.0.write_blocking(move |tx| {
            tx.execute(sql!("update tenant set base_url = $2 where slug = $1"), params![slug, base_url])
                .map(|_| ())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(hosts: &str) -> TenantRow {
        TenantRow { slug: String::new(), name: String::new(), hosts: hosts.into(), base_url: String::new() }
    }

    #[test]
    fn a_host_name_leads_to_one_tenant_only() {
        let known = [row("agen.example www.agen.example"), row("nerac.example")];
        assert_eq!(row("new.example WWW.Agen.example").host_taken(&known), Some("WWW.Agen.example"));
        assert_eq!(row("gen.example").host_taken(&known), None);
    }
}
