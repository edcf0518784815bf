//! The site: who the authority is, its menus and home page, units, reasons, the space with its pages and news.

use parvis_authority::{self as authority, Home, Identity, Look, MenuLink, Menus};
use parvis_db::Conn;
use parvis_spaces::{NewNews, NewPage, NewSpace, SpaceId, Visibility, policy, setup};

use super::{Progress, Scene, moderation, review};
use crate::{
    FillError,
    content::{self, Scope, SiteText},
};

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let words = content::site();
    settings(tx, scene, &words)?;
    moderation::fill_reasons(tx)?;
    review::fill_units(tx)?;
    let new = NewSpace {
        title: words.space.title.clone(),
        summary: words.space.lead.clone(),
        body: words.promises.iter().map(|promise| format!("- {promise}\n")).collect(),
        visibility: Visibility::Public,
    };
    let by = scene.david(progress, scene.present.day(-1_320, 9, 0));
    let space = setup::create_space(tx, &policy::by_the_machine(), &by, &new)?;
    pages(tx, scene, space)
}

fn settings(tx: &mut Conn, scene: &Scene, words: &SiteText) -> Result<(), FillError> {
    let (permit, now) = (authority::operator_edits_settings(), scene.present.now());
    let (name, tagline) = words.name.split_once(", ").unwrap_or((&words.name, ""));
    let (service, lines) =
        words.footer.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
    let identity = Identity {
        name: name.to_owned(),
        tagline: tagline.to_owned(),
        service: service.to_owned(),
        service_mail: "democratie@demo.example".to_owned(),
        footer_lines: lines.to_vec(),
        legal_contact: format!("Responsable de la publication : {}", words.authority),
        ..Identity::default()
    };
    authority::put(tx, &permit, &identity, now)?;
    authority::put(tx, &permit, &Look::default(), now)?;
    authority::put(tx, &permit, &menus(), now)?;
    let home = Home {
        title: words.home.title.clone(),
        lead: words.home.lead.clone(),
        text_title: "Ce que nous vous promettons".to_owned(),
        text: words.promises.join("\n\n"),
        ..Home::default()
    };
    authority::put(tx, &permit, &home, now)?;
    Ok(())
}

fn menus() -> Menus {
    let links =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(label, href)| MenuLink::new(label, href)).collect();
    Menus {
        main: links(&[
            ("Démarches", "/demarches"),
            ("Le budget participatif", "/espaces/budget-participatif-citoyen"),
            ("Aide", "/pages/aide"),
        ]),
        footer: links(&[
            ("Accessibilité", "/pages/accessibilite"),
            ("Mentions légales", "/pages/mentions-legales"),
            ("Données personnelles", "/pages/donnees-personnelles"),
            ("Aide", "/pages/aide"),
            ("Modération", "/moderation"),
        ]),
    }
}

fn pages(tx: &mut Conn, scene: &Scene, space: SpaceId) -> Result<(), FillError> {
    let permit = policy::by_the_machine();
    for page in content::pages() {
        let new = NewPage {
            space_id: (page.scope == Scope::Space).then_some(space),
            process_id: None,
            slug: page.slug,
            title: page.title,
            body: scene.present.text(&page.body_markdown),
            published: true,
        };
        setup::create_page(tx, &permit, &new)?;
    }
    let mut news = content::news();
    news.sort_by(|a, b| a.date.cmp(&b.date));
    for one in news {
        let new = NewNews {
            space_id: Some(space),
            process_id: None,
            title: scene.present.text(&one.title),
            body: scene.present.text(&one.body_markdown),
            published_at: Some(scene.present.morning_of(&one.date)),
        };
        setup::create_news(tx, &permit, &new)?;
    }
    Ok(())
}
