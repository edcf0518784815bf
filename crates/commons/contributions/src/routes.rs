//! The routes of this slice.

use parvis_web::{Access, Routes};

use crate::{
    admin::{self, DESK},
    pages::{self, deposit},
};

const LIST: &str = "/demarches/{process}/projets";
const PAGE: &str = "/demarches/{process}/projets/{reference}";

/// All routes.
pub(crate) fn routes(routes: &mut Routes) {
    let all = Access::Everyone;
    routes.get(LIST, all, pages::list::list).cached().seeded();
    routes.get("/demarches/{process}/projets/points.geojson", all, pages::points::show);
    routes.get(PAGE, all, pages::project::show).cached();
    routes.get("/demarches/{process}/projets/{reference}/point.geojson", all, pages::points::one);
    routes.post("/demarches/{process}/projets/{reference}/soutenir", all, pages::support::update);
    routes.post("/demarches/{process}/projets/{reference}/suivre", all, pages::follow::update);
    let own = Access::SignedIn;
    routes.get("/demarches/{process}/projets/{reference}/corriger", own, pages::correct::edit);
    routes.post("/demarches/{process}/projets/{reference}/corriger", own, pages::correct::update);
    let files = "/demarches/{process}/projets/{reference}/corriger/pieces";
    routes.get(files, own, pages::correct_files::edit);
    routes.post(files, own, pages::correct_files::update).uploads();
    routes.get("/demarches/{process}/projets/{reference}/retirer", own, pages::withdraw::edit);
    routes.post("/demarches/{process}/projets/{reference}/retirer", own, pages::withdraw::update);
    routes.get("/demarches/{process}/deposer", all, deposit::start::show);
    routes.get("/demarches/{process}/deposer/proches", all, deposit::similar::fragment);
    routes.get("/demarches/{process}/deposer/{step}", all, deposit::step::show);
    routes.post("/demarches/{process}/deposer/{step}", all, deposit::step::update).uploads();
    routes.post("/demarches/{process}/deposer/abandonner", all, deposit::abandon::create);
    routes.post("/demarches/{process}/deposer/envoyer", all, deposit::send::create);
    routes.get("/demarches/{process}/deposer/merci/{reference}", own, deposit::done::show);
    office(routes);
}

fn office(routes: &mut Routes) {
    routes.get("/bureau/contributions", DESK, admin::list::list);
    routes.get("/bureau/contributions/export.csv", DESK, admin::export::show);
    routes.get("/bureau/contributions/deplacer", DESK, admin::bulk::edit);
    routes.post("/bureau/contributions/deplacer", DESK, admin::bulk::update);
    routes.get("/bureau/contributions/{reference}", DESK, admin::desk::show);
    routes.post("/bureau/contributions/{reference}/statut", DESK, admin::desk_acts::update_status);
    routes.post("/bureau/contributions/{reference}/fusion", DESK, admin::desk_acts::merge);
    routes.post("/bureau/contributions/{reference}/chiffres", DESK, admin::desk_acts::update_figures);
    routes.post("/bureau/contributions/{reference}/masquer", DESK, admin::desk_acts::update_visibility);
    let administrators = Access::Administrators;
    routes.get("/bureau/demarches/{process}/depot", administrators, admin::deposit_settings::edit);
    routes.post("/bureau/demarches/{process}/depot", administrators, admin::deposit_settings::update);
    routes.get("/bureau/demarches/{process}/numeroter", administrators, admin::numbering::edit);
    routes.post("/bureau/demarches/{process}/numeroter", administrators, admin::numbering::update);
}
