//! Ideas that are near to the one being deposited: a page after the title, only where there are any, and a piece of page while the title is typed.

use maud::{Markup, html};
use parvis_ui::{SimilarItem, button, link_button, similar_list};
use parvis_web::{Cx, Outcome, Redirect, Reply};

use super::{
    holding::{Deposit, Filling},
    step_view::way,
};
use crate::{
    model::{CardRow, Step},
    pages::{
        card::{CardView, card},
        scene::Scene,
    },
    store, t,
};

/// Most ideas shown.
const MOST: usize = 5;

/// The page after the title; passed at once where nothing is near.
pub(super) async fn show(cx: Cx, filling: Filling) -> Outcome {
    let path = filling.path();
    let (deposit, near) = cx
        .read(move |c| {
            let deposit = filling.load(c)?;
            let text = format!("{} {}", deposit.data.title, deposit.data.summary);
            let near = store::similar(c, deposit.scene.process().id, &text, None, MOST)?;
            Ok((deposit, near))
        })
        .await?;
    if near.is_empty() {
        return Ok(Redirect::to(format!("{path}/{}", deposit.after(Step::Similar))).into());
    }
    let title = cx.t(t::contributions_step_similar());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            (way(&cx, &deposit, Step::Similar))
            h1 { (title) }
            p class="lead" { (cx.t(t::contributions_similar_why())) }
            div class="stack" { @for row in &near { (one(&cx, &deposit, row)) } }
            form class="stack" method="post" enctype="multipart/form-data" {
                (button(cx.t(t::contributions_similar_go_on())))
            }
        }
    };
    deposit.scene.frame.act_page(&cx, &title, content).private().reply(&cx)
}

fn one(cx: &Cx, deposit: &Deposit, row: &CardRow) -> Markup {
    let scene = &deposit.scene;
    let path = format!("{}/projets/{}", scene.process().path(), row.reference);
    let act = html! { (link_button(cx.t(t::contributions_similar_support()), format!("{path}#soutien")).plain().small().context(row.title.as_str())) };
    card(
        cx.texts(),
        &CardView {
            row,
            process_path: &scene.process().path(),
            status: scene.status(row.status_id),
            theme: scene.theme(row.theme_id),
            area: scene.area(row.area_id).map(|area| area.name.as_str()),
            foot: &[act],
        },
    )
}

/// `GET /demarches/{process}/deposer/proches?q=`: a piece of page.
pub async fn fragment(cx: Cx) -> Outcome {
    let (filling, text) = (Filling::of(&cx)?, cx.query().text("q"));
    let (scene, near) = cx
        .read(move |c| {
            let scene = Scene::load(c, &filling.slug, &filling.seed)?;
            let near = store::similar(c, scene.process().id, &text, None, MOST)?;
            Ok((scene, near))
        })
        .await?;
    let item = |row: &CardRow| SimilarItem {
        title: row.title.clone(),
        href: format!("{}/projets/{}", scene.process().path(), row.reference),
        about: cx.t(t::contributions_supports(row.support_count)),
    };
    let items: Vec<SimilarItem> = near.iter().map(item).collect();
    Ok(Reply::fragment(similar_list(&cx.t(t::contributions_similar_count(items.len())), &items)))
}
