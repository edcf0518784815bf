//! One piece of news: its text with a preview, since when it is public.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{news::PATH, parts};
use crate::{
    actions::{By, edit_news},
    model::{NewNews, NewsId, Process, Space},
    rules::local_time,
    store, t,
};

/// `GET /bureau/reglages/actualites/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, None, FormState::default()).await
}

/// `POST /bureau/reglages/actualites/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(state) => return page(&cx, None, state).await,
    };
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_news::create(tx, &by, &new).map(|_| ())).await;
    answer(&cx, None, done).await
}

/// `GET /bureau/reglages/actualites/{news}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: NewsId = cx.path("news")?;
    let found = cx.read(move |c| store::news::news(c, id)?.ok_or(WebError::NotFound)).await?;
    let zone = cx.site().zone;
    let state = FormState::new([
        ("titre", found.title.clone()),
        ("espace", found.space_id.map(|id| id.to_string()).unwrap_or_default()),
        ("demarche", found.process_id.map(|id| id.to_string()).unwrap_or_default()),
        ("texte", found.body.source),
        ("publie", found.published_at.map(|at| local_time::to_input(at, &zone)).unwrap_or_default()),
    ]);
    page(&cx, Some(&found.title), state).await
}

/// `POST /bureau/reglages/actualites/{news}`
pub async fn update(cx: Cx) -> Outcome {
    let id: NewsId = cx.path("news")?;
    let title = cx.form().text("titre");
    let new = match parse(&cx) {
        Ok(new) => new,
        Err(state) => return page(&cx, Some(&title), state).await,
    };
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_news::update(tx, &by, id, &new)).await;
    answer(&cx, Some(&title), done).await
}

async fn answer(cx: &Cx, title: Option<&str>, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => Ok(Redirect::to(PATH).notice(cx.t(t::spaces_saved())).into()),
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// What was typed; the form again where the moment is wrong or only a preview is wanted.
fn parse(cx: &Cx) -> Result<NewNews, FormState> {
    let form = cx.form();
    let mut state = form.state();
    let at = form.filled("publie").map(|text| local_time::parse(&text, &cx.site().zone));
    if at == Some(None) {
        state.fail("publie", cx.t(t::spaces_moment_wrong()));
    }
    if form.ticked("apercu") || !state.is_clean() {
        return Err(state);
    }
    let published_at = if form.ticked("maintenant") { Some(cx.now()) } else { at.flatten() };
    Ok(NewNews {
        space_id: form.parse("espace"),
        process_id: form.parse("demarche"),
        title: form.text("titre"),
        body: form.text("texte"),
        published_at,
    })
}

async fn page(cx: &Cx, title: Option<&str>, state: FormState) -> Outcome {
    let (spaces, processes) =
        cx.read(|c| Ok((store::spaces::spaces(c)?, store::processes::processes(c)?))).await?;
    let title = title.map_or_else(|| cx.t(t::spaces_news_add()), str::to_owned);
    let main = html! {
        p { a href=(PATH) { (cx.t(t::spaces_news_back())) } }
        h1 { (title) }
        @if cx.form().ticked("apercu") { (parts::rich_preview(cx, state.value("texte"))) }
        (form(cx, &spaces, &processes, &state))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, spaces: &[Space], processes: &[Process], state: &FormState) -> Markup {
    let mut space = vec![Choice::new("", cx.t(t::spaces_whole_site()))];
    space.extend(spaces.iter().map(|space| Choice::new(space.id.to_string(), space.title.as_str())));
    let mut process = vec![Choice::new("", cx.t(t::spaces_no_process_choice()))];
    process
        .extend(processes.iter().map(|process| Choice::new(process.id.to_string(), process.title.as_str())));
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::spaces_title())).state(state))
            (Field::select("espace", cx.t(t::spaces_space()), space).state(state))
            (Field::select("demarche", cx.t(t::spaces_process()), process).state(state))
            (parts::rich_field(cx, "texte", t::spaces_text(), 14, state))
            (Field::moment("publie", cx.t(t::spaces_published_on())).hint(cx.t(t::spaces_published_on_hint()))
                .optional(parts::optional(cx)).state(state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (button(cx.t(t::spaces_publish_now())).plain().named("maintenant", "1").icon(Icon::Send))
                (button(cx.t(t::spaces_rich_show())).plain().named("apercu", "1").icon(Icon::Eye))
                (link_button(cx.t(t::spaces_cancel()), PATH).plain())
            }
        }
    }
}
