//! "Vérifiez vos réponses": everything that was typed, each with a link that comes straight back.

use maud::{Markup, Render, html};
use parvis_people::email_way;
use parvis_spaces::FormField;
use parvis_ui::{Change, FormState, SummaryRow, button, hidden, link_button, summary_list};
use parvis_web::{Cx, Outcome, Proof, Redirect};
use url::form_urlencoded::Serializer;

use super::{
    holding::{Deposit, Filling},
    step_view::way,
};
use crate::{
    model::{Attachment, Step},
    pages::{project_text::answer, text::plain_text},
    rules, t,
};

/// The check page.
pub(super) async fn show(cx: Cx, filling: Filling) -> Outcome {
    let deposit = cx.read(move |c| filling.load(c)).await?;
    if deposit.draft.is_none() || !deposit.state.is_open() {
        return Ok(Redirect::to(format!("{}/deposer", deposit.scene.process().path())).into());
    }
    page(&cx, &deposit, &FormState::default())
}

/// The page, with what is wrong if it was sent.
pub(super) fn page(cx: &Cx, deposit: &Deposit, state: &FormState) -> Outcome {
    let title = cx.t(t::contributions_step_check());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            (way(cx, deposit, Step::Check))
            h1 { (title) }
            (summary_list(&rows(cx, deposit)))
            (act(cx, deposit))
        }
    };
    deposit.scene.frame.act_page(cx, &title, content).private().with_errors(state).reply(cx)
}

fn act(cx: &Cx, deposit: &Deposit) -> Markup {
    let form = format!("{}/deposer", deposit.scene.process().path());
    if let Some(gap) = rules::first_gap(&deposit.data, &deposit.fields, deposit.has_themes()) {
        return html! {
            p { (cx.t(t::contributions_draft_gaps())) }
            p { (link_button(cx.t(t::contributions_fill_gap()), format!("{form}/{gap}?puis={}", Step::Check))) }
        };
    }
    if !deposit.accepted.admit(&cx.actor()) {
        return who(cx, deposit, &format!("{form}/{}", Step::Check));
    }
    let token = deposit.draft.as_ref().map(|draft| draft.token.clone()).unwrap_or_default();
    html! {
        form class="stack" method="post" action={ (form) "/envoyer" } {
            (cx.once())
            (hidden("jeton", &token))
            p { (cx.t(t::contributions_send_binds())) }
            (button(cx.t(t::contributions_send())).icon(parvis_ui::Icon::Send))
        }
    }
}

/// The last step of who is not known enough: an address where that is enough, or an account.
fn who(cx: &Cx, deposit: &Deposit, back: &str) -> Markup {
    let query = Serializer::new(String::new()).append_pair("retour", back).finish();
    let by_link = deposit.accepted.accept(Proof::EmailLink);
    html! {
        section class="card stack gap-4" aria-labelledby="derniere-etape" {
            h2 id="derniere-etape" { (cx.t(t::contributions_who_title())) }
            p { (cx.t(if by_link { t::contributions_who_to_send() } else { t::contributions_sign_in_to_send() })) }
            @if by_link { (email_way(cx, back)) }
            div class="row" {
                (sign_in(cx, &query, by_link))
                (link_button(cx.t(t::contributions_sign_up()), format!("/inscription?{query}")).plain())
            }
        }
    }
}

fn sign_in(cx: &Cx, query: &str, plain: bool) -> Markup {
    let link = link_button(cx.t(t::contributions_sign_in()), format!("/connexion?{query}"));
    if plain { link.plain().render() } else { link.render() }
}

fn rows(cx: &Cx, deposit: &Deposit) -> Vec<SummaryRow> {
    let (data, scene) = (&deposit.data, &deposit.scene);
    let form = format!("{}/deposer", scene.process().path());
    let row = |term: String, value: Markup, step: Step| SummaryRow {
        change: Some(Change {
            href: format!("{form}/{step}?puis={}", Step::Check),
            text: cx.t(t::contributions_change()),
            context: term.clone(),
        }),
        value: if value.0.is_empty() {
            html! { span class="hint" { (cx.t(t::contributions_not_answered())) } }
        } else {
            value
        },
        term,
    };
    let text = |text: &str| html! { (text) };
    let answered = |field: &FormField, step: Step| {
        let value = data.answers.get(&field.id.raw());
        row(
            field.label.clone(),
            value.map(|value| answer(cx.texts(), field, value)).unwrap_or_default(),
            step,
        )
    };
    let mut rows = vec![
        row(cx.t(t::contributions_title()), text(&data.title), Step::Title),
        row(cx.t(t::contributions_summary()), text(&data.summary), Step::Title),
    ];
    if deposit.has_themes() {
        let theme = scene.theme(data.theme.map(parvis_kernel::Id::new)).map(|theme| theme.name.clone());
        rows.push(row(cx.t(t::contributions_theme()), text(&theme.unwrap_or_default()), Step::Title));
    }
    rows.push(row(cx.t(t::contributions_body_term()), plain_text(&data.body), Step::Description));
    rows.extend(rules::cost_question(&deposit.fields).map(|field| answered(field, Step::Description)));
    let area = scene.area(data.area.map(parvis_kernel::Id::new)).map(|area| area.name.as_str());
    let place = crate::pages::card::place(&data.place_words(), area).unwrap_or_default();
    rows.push(row(cx.t(t::contributions_place()), text(&place), Step::Place));
    for (page, fields) in rules::question_pages(&deposit.fields).into_iter().enumerate() {
        rows.extend(fields.into_iter().map(|field| answered(field, Step::Questions(page))));
    }
    let files: Vec<&Attachment> = data.images.iter().chain(&data.documents).collect();
    let files = html! { @if !files.is_empty() { (cx.t(t::contributions_files_count(files.len()))) } };
    rows.push(row(cx.t(t::contributions_files()), files, Step::Files));
    rows.extend(rules::file_questions(&deposit.fields).map(|field| answered(field, Step::Files)));
    let author = html! { (data.author_name) @if !data.organisation.is_empty() { br; (data.organisation) } @if data.youth { br; (cx.t(t::contributions_youth())) } };
    rows.push(row(cx.t(t::contributions_proponent()), author, Step::Author));
    rows
}
