//! "Publier les résultats": a page that says what will happen, then the act.

use maud::{Render, html};
use parvis_kernel::Locale;
use parvis_ui::{FormState, Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{draft::counted, head};
use crate::{
    actions::{Publisher, publish_result},
    policy, t,
};

/// `GET /bureau/demarches/{process}/scrutin/publier`
pub async fn edit(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// `POST /bureau/demarches/{process}/scrutin/publier`
pub async fn update(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let by = Publisher { actor: cx.actor(), authority: cx.site().name, texts: cx.tenant().texts(Locale::Fr) };
    let (clock, named) = (cx.clock(), slug.clone());
    match cx.write(move |tx| publish_result(tx, &named, &by, &*clock)).await {
        Ok(_) => {
            cx.tenant().site_changed();
            let path = format!("/demarches/{slug}/resultats");
            Ok(Redirect::to(path).notice(cx.t(t::voting_publish_done())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let (desk, round, counted) = counted(cx).await?;
    let title = cx.t(t::voting_publish_title());
    let may = policy::may_publish(&cx.actor(), &round, cx.now());
    let main = html! {
        div class="stack gap-5" {
            (head(cx, &desk.process, &title))
            @match (may, counted) {
                (Ok(_), Some(counted)) => {
                    @let result = &counted.report.result;
                    p class="lead" { (cx.t(t::voting_publish_lead(result.winners.len(), result.projects.len() - result.winners.len()))) }
                    (notice(Tone::Watch, html! { p { (cx.t(t::voting_publish_explain())) } }))
                    form method="post" action={ (round.desk_path()) "/publier" } {
                        p class="row" {
                            (button(cx.t(t::voting_publish_act())).icon(Icon::Send).render())
                            (link_button(cx.t(t::voting_cancel()), format!("{}/depouillement", round.desk_path())).plain().render())
                        }
                    }
                }
                (Err(refusal), _) => (notice(Tone::Neutral, html! { p { (cx.t(refusal.message)) } })),
                (Ok(_), None) => (notice(Tone::Neutral, html! { p { (cx.t(t::voting_not_sealed())) } })),
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}
