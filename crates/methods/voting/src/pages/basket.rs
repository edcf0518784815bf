//! A project into the basket or out of it. With script the button and the bar come back alone; without, the page does.

use http::StatusCode;
use maud::{Render, html};
use parvis_kernel::Refusal;
use parvis_slice::PanelSeed;
use parvis_spaces::process_frame;
use parvis_ui::{Icon, Tone, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect, Reply, WebError};

use super::{act_page, holder, narrow};
use crate::{
    actions::{Booth, booth, choose},
    model::Holder,
    panels::{Choice, bar_of, choice_form},
    store, t,
};

/// `POST /demarches/{process}/vote/panier`
pub async fn update(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let contribution: i64 = cx.form().parse("projet").ok_or(WebError::NotFound)?;
    let wanted = cx.form().text("geste") != "retirer";
    let (session, token) = cx.ensure_session().await?;
    let holder = Holder { session: Some(session), ..holder(&cx) };
    let (named, now) = (slug.clone(), cx.now());
    let done = cx.write(move |tx| choose(tx, &named, &holder, contribution, wanted, now)).await;
    match done {
        Ok(booth) if cx.wants_fragment() && token.is_none() => fragment(&cx, booth, contribution, None).await,
        Ok(booth) => {
            let redirect = Redirect::to(back(&cx, &booth.round.slug));
            Ok(token.into_iter().fold(redirect, Redirect::set_session).into())
        }
        Err(WebError::Refused(refusal)) if cx.wants_fragment() => {
            let booth = cx.read(move |c| booth(c, &slug, &holder)).await?;
            fragment(&cx, booth, contribution, Some(&refusal)).await
        }
        Err(WebError::Refused(refusal)) => refused(&cx, slug, &refusal).await,
        Err(error) => Err(error),
    }
}

/// Where the button stood.
fn back(cx: &Cx, slug: &str) -> String {
    cx.form().filled("retour").unwrap_or_else(|| format!("/demarches/{slug}/projets"))
}

async fn fragment(cx: &Cx, booth: Booth, contribution: i64, refusal: Option<&Refusal>) -> Outcome {
    let process = booth.round.process_id;
    let rows = cx.read(move |c| Ok(store::offered_by_ids(c, process, &[contribution])?)).await?;
    let (back, wide) = (back(cx, &booth.round.slug), cx.form().ticked("large"));
    let chosen = booth.basket.has(contribution);
    let instead = refusal.map(|refusal| cx.t(refusal.message.clone()));
    Ok(Reply::fragment(html! {
        @for row in &rows {
            (choice_form(cx.texts(), &booth.round, &Choice { row, chosen, back: &back, wide }))
        }
        (bar_of(cx.texts(), &booth, instead))
    }))
}

async fn refused(cx: &Cx, slug: String, refusal: &Refusal) -> Outcome {
    let seed = PanelSeed::of(cx);
    let back = back(cx, &slug);
    let check = format!("/demarches/{slug}/vote/verification");
    let frame = cx.read(move |c| process_frame(c, &seed, &slug)).await?;
    let title = cx.t(t::voting_not_added());
    let main = html! {
        (notice(Tone::Watch, html! { p { (cx.t(refusal.message.clone())) } }))
        p class="row" {
            (link_button(cx.t(t::voting_bar_see()), check).icon(Icon::Vote).render())
            (link_button(cx.t(t::voting_back_to_projects()), back).plain().render())
        }
    };
    act_page(&frame, &title, narrow(&title, main)).status(StatusCode::UNPROCESSABLE_ENTITY).reply(cx)
}
