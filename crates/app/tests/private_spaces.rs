//! A private space appears nowhere to others. The whole demonstration (editions in deposit, vote, results and works, with
//! contributions in every status) is made private, every text in it gets an unmistakable word, every process a picture and
//! a document; then each named person walks over every link from the first pages and asks every route with the private
//! names. Members see it; for nobody else is there a trace in a body, a header, a file or a mail.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use parvis_db::{Conn, DbError, params};
use parvis_journal::SubjectRef;
use parvis_testkit::{Client, Reply, TestApp, Who, on_each_engine};

/// Stands in every text of the private space.
const MARK: &str = "Zyxomarque";

/// Pages of one shape that are opened per walk.
const PER_SHAPE: usize = 4;

const INSIDERS: [Who; 3] = [Who::Amina, Who::David, Who::Farid];
const OUTSIDERS: [Who; 6] = [Who::Visitor, Who::Bruno, Who::Chloe, Who::Elise, Who::Gaelle, Who::Hugo];

/// Where walks begin.
const FIRST: [&str; 14] = [
    "/",
    "/demarches",
    "/actualites",
    "/realisations",
    "/realisations/points.geojson",
    "/moderation",
    "/sitemap.xml",
    "/mon-compte",
    "/bureau",
    "/bureau/contributions?texte=jardin",
    "/bureau/contributions/export.csv",
    "/bureau/moderation/ensemble",
    "/bureau/instruction?etape=vote",
    "/bureau/realisations?etat=en-retard",
];

/// What is private: its words, and the values of the parameters of routes.
struct Secret {
    space: i64,
    names: BTreeSet<String>,
    params: BTreeMap<&'static str, Vec<String>>,
    ids: Vec<i64>,
}

#[test]
fn a_private_space_is_there_for_its_members_and_for_nobody_else() {
    on_each_engine(|app| {
        let secret = privately(app);
        for who in INSIDERS {
            members_find_it(&app.client(who), who, &secret);
        }
        for who in OUTSIDERS {
            let client = app.client(who);
            let mut found = walk(&client, who, &secret);
            found.extend(ask_everything(app, &client, who, &secret));
            assert!(found.is_empty(), "{who:?} on {}:\n{}", app.engine, found.join("\n"));
        }
    });
}

#[test]
fn nothing_of_it_is_mailed_or_counted_and_who_is_taken_out_is_out() {
    on_each_engine(|app| {
        let secret = privately(app);
        mails_reach_members_only(app);
        let elsewhere =
            |path: &str| main_of(&app.client_of_host(Who::Visitor, "ailleurs.exemple.fr").get(path));
        for path in ["/demarches", "/realisations", "/moderation", "/actualites"] {
            let here = main_of(&app.client(Who::Visitor).get(path));
            assert_eq!(here, elsewhere(path), "{path} is that of a site without anything");
        }
        let home = format!("/espaces/{}", secret.params["space"][0]);
        let (david, amina) = (app.client(Who::David), app.client(Who::Amina));
        amina.get(&home).is_ok();
        let members = format!("/bureau/reglages/espaces/{}/membres", secret.space);
        let person = app.person(Who::Amina);
        david.post(&format!("{members}/{person}/retirer"), &[]).is(303);
        amina.get(&home).is(404);
        let farid = app.client(Who::Farid);
        farid.get(&home).is_ok();
        david.post(&format!("{members}/roles/council_member/retirer"), &[]).is(303);
        farid.get(&home).is(404);
        david.post(&members, &[("adresse", "personne@exemple.fr")]).is(422).says("Aucun compte");
        david.post(&members, &[("adresse", "bruno@exemple.fr")]).is(422).says("pas encore confirmé");
        david.post(&format!("{members}/roles"), &[("role", "assessor")]).is(303);
        app.client(Who::Elise).get(&home).is_ok();
    });
}

/// Fills the site; Gaëlle and Amina follow something; then David makes the space private and lets Amina and the council in.
fn privately(app: &TestApp) -> Secret {
    parvis_demo::fill(&app.tenant, &*app.clock, &|_| {}).unwrap_or_else(|error| panic!("{error}"));
    app.db().write_blocking(mark_everything).expect("texts are marked");
    picture_and_document(app);
    let (slug, reference): (String, String) = followed(app);
    for who in [Who::Amina, Who::Gaelle] {
        app.client(who)
            .post(&format!("/demarches/{slug}/projets/{reference}/suivre"), &[("voulu", "oui")])
            .is(303);
    }
    app.run_jobs();
    let space: i64 = one(app, "select min(id) from space");
    let title: String = one(app, "select title from space where id = (select min(id) from space)");
    let david = app.client(Who::David);
    let edit = format!("/bureau/reglages/espaces/{space}");
    let saved = david.post(&edit, &[("titre", title.as_str()), ("visibilite", "members")]);
    assert_eq!(saved.leads_to(), format!("{edit}/membres"), "one that becomes private asks for its members");
    david.post(&format!("{edit}/membres"), &[("adresse", "AMINA@exemple.fr")]).is(303);
    david.post(&format!("{edit}/membres"), &[("adresse", "amina@exemple.fr")]).is(422).says("déjà membre");
    david.post(&format!("{edit}/membres/roles"), &[("role", "council_member")]).is(303);
    david.get(&format!("{edit}/membres")).is_ok().says("Amina").says("conseil citoyen");
    secret(app, space)
}

/// The word into every text that people see.
fn mark_everything(tx: &mut Conn) -> Result<(), DbError> {
    const TEXTS: [(&str, &[&str]); 10] = [
        ("space", &["title", "summary", "body"]),
        ("process", &["title", "summary", "body"]),
        ("phase", &["title", "summary"]),
        ("status", &["label", "hint"]),
        ("form_field", &["label", "hint"]),
        ("contribution", &["title", "summary", "body", "place"]),
        ("page", &["title", "body"]),
        ("news", &["title", "body"]),
        ("milestone", &["title"]),
        ("assessment", &["public_text", "internal_text"]),
    ];
    tx.execute(
        "update page set space_id = (select min(id) from space) where space_id is not null",
        params![],
    )?;
    tx.execute(
        "update news set space_id = null, process_id = (select min(id) from process) where id = (select max(id) from news)",
        params![],
    )?;
    tx.execute(
        "update news set space_id = (select min(id) from space) where id <> (select max(id) from news)",
        params![],
    )?;
    for (table, columns) in TEXTS {
        for column in columns {
            let belongs = if table == "page" { " where space_id is not null" } else { "" };
            let mark = format!("update {table} set {column} = {column} || ' {MARK}'{belongs}");
            tx.execute(&mark, params![])?;
        }
    }
    Ok(())
}

/// A picture and a document on contributions of every process, and a picture of works.
fn picture_and_document(app: &TestApp) {
    let folder = app.tenant.files().clone();
    let now = app.now();
    let limits = parvis_media::Limits::default();
    let document = parvis_media::accept_document(DOCUMENT, &limits).expect("a document");
    let picture = parvis_media::accept_image(PICTURE, &limits).expect("a picture");
    app.db()
        .write_blocking(move |tx| {
            let firsts: Vec<i64> =
                tx.query("select min(id) from contribution group by process_id order by 1", params![])?;
            for id in firsts {
                for (kind, file) in
                    [("contribution", &picture), ("contribution_answer", &document), ("delivery", &picture)]
                {
                    let media = parvis_media::store(&folder, tx, file, None, now)?;
                    parvis_media::attach(tx, media, SubjectRef::new(kind, id), MARK)?;
                }
            }
            Ok::<_, DbError>(())
        })
        .expect("files are kept");
}

const DOCUMENT: &[u8] = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";

/// A red PNG of sixteen pixels a side.
const PICTURE: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x10, 0x08, 0x02, 0x00, 0x00, 0x00, 0x90, 0x91, 0x68, 0x36, 0x00,
    0x00, 0x00, 0x16, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x38, 0x21, 0x22, 0x42, 0x12, 0x62, 0x18,
    0xd5, 0x30, 0xaa, 0x61, 0xf8, 0x6a, 0x00, 0x00, 0x4c, 0xa0, 0xf0, 0x01, 0x67, 0xf8, 0xc6, 0xe4, 0x00,
    0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

fn one<T: parvis_db::FromRow + Send + 'static>(app: &TestApp, sql: &'static str) -> T {
    app.db().read_blocking(move |c| c.query_one::<T>(sql, params![])).expect(sql)
}

fn texts(app: &TestApp, sql: &'static str) -> Vec<String> {
    app.db().read_blocking(move |c| c.query::<String>(sql, params![])).expect(sql)
}

/// A visible contribution that an administrator can move, with its process.
fn followed(app: &TestApp) -> (String, String) {
    app.db()
        .read_blocking(|c| {
            c.query_one(
                "select p.slug, c.reference from contribution c join process p on p.id = c.process_id \
                 where c.visible = 1 and c.stage = 'published' order by c.id limit 1",
                params![],
            )
        })
        .expect("something is public")
}

fn secret(app: &TestApp, space: i64) -> Secret {
    let processes = texts(app, "select slug from process order by id");
    let references =
        texts(app, "select min(reference) from contribution group by process_id, stage order by 1");
    let hashes = texts(
        app,
        "select distinct m.hash from media m join media_link l on l.media_id = m.id where l.subject_kind <> 'setting'",
    );
    let spaces = texts(app, "select slug from space order by id");
    let pages = texts(app, "select slug from page where space_id is not null order by id");
    let news = texts(app, "select slug from news order by id");
    let ids = app
        .db()
        .read_blocking(|c| {
            c.query::<i64>("select min(id) from contribution group by process_id order by 1", params![])
        })
        .expect("keys");
    let all = texts(app, "select reference from contribution");
    let mut names: BTreeSet<String> = [MARK.to_owned()].into();
    names.extend(processes.iter().chain(&all).chain(&hashes).chain(&spaces).chain(&news).cloned());
    let params = [
        ("process", processes),
        ("reference", references),
        ("hash", hashes),
        ("variant", vec!["480".into(), "original".into()]),
        ("space", spaces),
        ("page", pages),
        ("slug", news),
        ("code", vec!["AAAA-AAAA".into()]),
    ];
    Secret { space, names, params: params.into(), ids }
}

/// What of the secret stands in an answer, besides what was asked for.
fn trace(reply: &Reply, asked: &str, secret: &Secret) -> Option<String> {
    let mut all = reply.text();
    for (name, value) in &reply.headers {
        all.push_str(&format!("\n{name}: {}", String::from_utf8_lossy(value.as_bytes())));
    }
    let known = secret.names.iter().find(|name| !asked.contains(*name) && all.contains(*name))?;
    let at = all.find(known.as_str()).unwrap_or(0);
    let around: String = all[..at].chars().rev().take(120).collect::<Vec<_>>().into_iter().rev().collect();
    Some(format!("  {asked}: {known} behind …{}", around.replace('\n', " ")))
}

fn members_find_it(client: &Client, who: Who, secret: &Secret) {
    client.get("/").is_ok().says(MARK);
    client.get("/demarches").is_ok().says(MARK);
    client.get("/actualites").is_ok().says(MARK);
    for process in &secret.params["process"] {
        client.get(&format!("/demarches/{process}")).is_ok().says(MARK);
        client.get(&format!("/demarches/{process}/projets")).is_ok().says(MARK);
        let points = client.get(&format!("/demarches/{process}/projets/points.geojson"));
        assert!(points.is_ok().text().contains(MARK), "{who:?}: the map");
        assert_eq!(points.headers["cache-control"], "private, no-store", "{who:?}");
    }
    for hash in &secret.params["hash"] {
        let file = client.get(&format!("/fichiers/{hash}/original"));
        assert_eq!(file.is_ok().headers["cache-control"], "private, no-store", "{who:?}");
    }
    let page = &secret.params["page"][0];
    client.get(&format!("/espaces/{}/pages/{page}", secret.params["space"][0])).is_ok().says(MARK);
}

/// Follows every link from the first pages.
fn walk(client: &Client, who: Who, secret: &Secret) -> Vec<String> {
    let mut queue: VecDeque<String> = FIRST.map(String::from).into();
    let (mut seen, mut shapes, mut found) = (BTreeSet::new(), BTreeMap::<String, usize>::new(), Vec::new());
    while let Some(path) = queue.pop_front() {
        let of_shape = shapes.entry(shape_of(&path)).or_default();
        if *of_shape >= PER_SHAPE || !seen.insert(path.clone()) {
            continue;
        }
        *of_shape += 1;
        let reply = client.get(&path);
        assert!(!reply.status.is_server_error(), "{who:?}: {path}");
        found.extend(trace(&reply, "", secret).map(|found| format!("{path}{found}")));
        queue.extend(links(&reply.text()));
    }
    assert!(seen.len() >= 10, "{who:?} walked over {seen:?}");
    found
}

/// Every route with the names of what is private: not found, or not for them whatever it is about.
fn ask_everything(app: &TestApp, client: &Client, who: Who, secret: &Secret) -> Vec<String> {
    let mut found = Vec::new();
    for route in app.app.routes().all() {
        if route.path.starts_with("/demo") || route.path == "/deconnexion" {
            continue;
        }
        for path in filled(route.path, secret) {
            let reply = if route.method == http::Method::POST {
                let ids: Vec<String> = secret.ids.iter().map(i64::to_string).collect();
                let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("id", id.as_str())).collect();
                client.post(&path, &fields)
            } else {
                let ids: Vec<String> = secret.ids.iter().map(|id| format!("id={id}")).collect();
                client.get(&format!("{path}?vers=1&{}", ids.join("&")))
            };
            found.extend(trace(&reply, &path, secret));
            let names_it = ["process", "reference", "hash"]
                .iter()
                .any(|name| route.path.contains(&format!("{{{name}}}")));
            let sign_in = reply
                .headers
                .get("location")
                .is_some_and(|to| to.to_str().is_ok_and(|to| to.starts_with("/connexion")));
            let status = reply.status.as_u16();
            let hidden = status == 404 || sign_in || (status == 403 && path.starts_with("/bureau"));
            if names_it && !hidden {
                found.push(format!("  {} {path} answers {status}", route.method));
            }
        }
    }
    assert!(found.len() < 10_000, "{who:?}");
    found
}

/// A route's path with what is private in place of its parameters; numbers for what has no name.
fn filled(path: &str, secret: &Secret) -> Vec<String> {
    let mut all = vec![String::new()];
    for part in path.split('/').skip(1) {
        let name = part.trim_matches(['{', '}']);
        let values: Vec<String> = if part.starts_with('{') {
            let is_key = path.starts_with("/bureau/reglages") || !secret.params.contains_key(name);
            if is_key { vec![secret.space.to_string()] } else { secret.params[name].clone() }
        } else {
            vec![part.to_owned()]
        };
        all = all
            .iter()
            .flat_map(|before| values.iter().map(move |value| format!("{before}/{value}")))
            .collect();
    }
    if path == "/" { vec!["/".to_owned()] } else { all }
}

fn mails_reach_members_only(app: &TestApp) {
    const WHY: &str = "Raisonunique";
    let (_, reference) = followed(app);
    let to: i64 = one(
        app,
        "select min(s.id) from status s where s.public = 1 and s.stage = 'admissible' and s.process_id = \
         (select process_id from contribution where visible = 1 and stage = 'published' order by id limit 1)",
    );
    let fields = [("vers", to.to_string()), ("motif", WHY.to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    app.client(Who::David).post(&format!("/bureau/contributions/{reference}/statut"), &fields).is(303);
    let new: Vec<_> = app.mails().into_iter().filter(|(.., text)| text.contains(WHY)).collect();
    let to = |who: Who| new.iter().any(|(address, ..)| *address == who.email().as_str());
    assert!(to(Who::Amina), "a member who follows is told: {new:?}");
    assert!(!to(Who::Gaelle), "who follows and is no member is not");
    assert_eq!(new.len(), 1, "nor is an author who is no member: {new:?}");
}

fn main_of(reply: &Reply) -> String {
    let text = reply.is_ok().text();
    let (_, rest) = text.split_once("<main").expect("a page has its main part");
    let main = rest.split("</main>").next().unwrap_or_default();
    // The library of reasons is the authority's own and public.
    let without_reasons =
        main.split("<section class=\"stack\" aria-labelledby=\"motifs\"").next().unwrap_or_default();
    without_reasons.trim_end_matches("</div>").to_owned()
}

fn links(text: &str) -> Vec<String> {
    let targets = ["href=\"", "src=\"", "<loc>https://ici.exemple.fr", "data-points=\""]
        .into_iter()
        .flat_map(|before| text.split(before).skip(1))
        .filter_map(|rest| rest.split(['"', '<']).next());
    targets
        .filter(|to| to.starts_with('/') && !to.starts_with("//"))
        .map(|to| to.split('#').next().unwrap_or(to).replace("&amp;", "&"))
        .filter(|to| !to.contains("langue=") && !to.starts_with("/assets/") && !to.starts_with("/demo"))
        .collect()
}

fn shape_of(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let has_digit = |part: &str| part.bytes().any(|b| b.is_ascii_digit());
    let parts: Vec<&str> = path.split('/').map(|part| if has_digit(part) { "*" } else { part }).collect();
    let names: BTreeSet<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{}?{names:?}", parts.join("/"))
}
