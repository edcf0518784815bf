//! The providers of the authority.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome};

use crate::{model::Provider, store, t};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/connexions";

/// `GET /bureau/reglages/connexions`
pub async fn show(cx: Cx) -> Outcome {
    let rows = cx
        .read(|c| {
            let all = store::providers(c)?;
            let counted = all.into_iter().map(|provider| {
                let links = store::count_links(c, provider.id)?;
                Ok((provider, links))
            });
            counted.collect::<Result<Vec<_>, parvis_web::WebError>>()
        })
        .await?;
    let title = cx.t(t::identity_title());
    let add = format!("{PATH}/ajouter");
    let main = html! {
        div class="row between" {
            h1 { (title) }
            @if !rows.is_empty() { (link_button(cx.t(t::identity_add()), add.as_str()).plain().icon(Icon::Plus)) }
        }
        p { (cx.t(t::identity_intro())) }
        @if rows.is_empty() {
            (empty_state(
                &cx.t(t::identity_none()),
                cx.t(t::identity_none_why()),
                link_button(cx.t(t::identity_add()), add.as_str()).icon(Icon::Plus),
            ))
        } @else {
            (table(&cx, &rows))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn table(cx: &Cx, rows: &[(Provider, i64)]) -> Markup {
    let mut table = Table::new(cx.t(t::identity_title()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::identity_label()))
        .column(cx.t(t::identity_issuer()))
        .column(cx.t(t::identity_state()))
        .numeric(cx.t(t::identity_accounts()));
    for (provider, links) in rows {
        table = table.row([
            html! { a href={ (PATH) "/" (provider.id) } { (provider.label) } },
            html! { span class="break" { (provider.settings.issuer) } },
            state(cx, provider),
            html! { (cx.texts().number(*links)) },
        ]);
    }
    table.render()
}

/// Whether people can sign in with it.
pub(super) fn state(cx: &Cx, provider: &Provider) -> Markup {
    if provider.active && provider.settings.signs_in {
        tag(Tone::Good, cx.t(t::identity_offered())).render()
    } else {
        tag(Tone::Neutral, cx.t(t::identity_not_offered())).render()
    }
}
