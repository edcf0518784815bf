//! One tenant, one database: nothing of another can be reached.

use parvis_testkit::{Who, on_each_engine};

#[test]
fn a_session_of_another_tenant_is_nobody_here() {
    on_each_engine(|app| {
        let reply = app.client(Who::Hugo).get("/mon-compte");
        assert!(reply.leads_to().starts_with("/connexion"), "Hugo's session must not be known here");
    });
}

#[test]
fn an_unknown_host_is_nobodys() {
    on_each_engine(|app| {
        let reply = app.client_of_host(Who::David, "inconnu.exemple.fr").get("/");
        reply.is(421);
    });
}

#[test]
fn the_same_address_shows_each_tenants_own_things() {
    on_each_engine(|app| {
        let (here, there) = (app.tenant.clone(), app.other.clone());
        for (tenant, name) in [(here, "Ici seulement"), (there, "Ailleurs seulement")] {
            tenant
                .db()
                .write_blocking(move |tx| parvis_testkit::add_page(tx, "a-propos", name))
                .expect("a page is made");
        }
        app.client(Who::Visitor)
            .get("/pages/a-propos")
            .is_ok()
            .says("Ici seulement")
            .hides("Ailleurs seulement");
        let reply = app.client_of_host(Who::Visitor, "ailleurs.exemple.fr").get("/pages/a-propos");
        reply.is_ok().says("Ailleurs seulement").hides("Ici seulement");
    });
}
