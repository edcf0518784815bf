//! Presentation and general settings of a process.

use maud::{Markup, html};
use parvis_kernel::{Money, Refusal};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{parts, words};
use crate::{
    actions::{By, edit_process},
    model::{CitizensPlace, ContributionWord, NewProcess, Process, Space},
    store, t,
};

/// `GET /bureau/demarches/{process}/general`
pub async fn edit(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let mut state = FormState::new([
        ("titre", process.title.clone()),
        ("resume", process.summary.clone()),
        ("texte", process.body.source.clone()),
        ("enveloppe", process.envelope.map(Money::to_input).unwrap_or_default()),
        ("espace", process.space_id.to_string()),
        ("numerotation", process.numbering.clone()),
        ("mot", process.contribution_word.key().to_owned()),
        ("place", process.settings.citizens_place().key().to_owned()),
    ]);
    state.set("chevauchement", if process.settings.phases_may_overlap() { "1" } else { "" });
    page(&cx, &process, state).await
}

/// `POST /bureau/demarches/{process}/general`
pub async fn update(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let form = cx.form();
    if form.ticked("apercu") {
        return page(&cx, &process, form.state()).await;
    }
    let new = match parse(&cx, &process) {
        Ok(new) => new,
        Err(refusal) => return page(&cx, &process, cx.refused(&refusal)).await,
    };
    let (by, id, may_overlap) = (By::of(&cx), process.id, form.ticked("chevauchement"));
    match cx.write(move |tx| edit_process::update(tx, &by, id, &new, may_overlap)).await {
        Ok(()) => {
            cx.sessions_changed();
            cx.tenant().site_changed();
            Ok(Redirect::to(process.desk_path()).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &process, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx, process: &Process) -> Result<NewProcess, Refusal> {
    let form = cx.form();
    let envelope = match form.filled("enveloppe") {
        Some(text) => {
            Some(Money::parse(&text).ok_or_else(|| Refusal::on("enveloppe", t::spaces_envelope_wrong()))?)
        }
        None => None,
    };
    Ok(NewProcess {
        space_id: form.parse("espace").unwrap_or(process.space_id),
        title: form.text("titre"),
        summary: form.text("resume"),
        body: form.text("texte"),
        envelope,
        zone: process.zone.clone(),
        numbering: form.text("numerotation"),
        contribution_word: ContributionWord::from_key(&form.text("mot")).unwrap_or_default(),
        citizens_place: CitizensPlace::from_key(&form.text("place")).unwrap_or_default(),
    })
}

async fn page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let spaces = cx.read(|c| Ok(store::spaces::spaces(c)?)).await?;
    let content = html! {
        @if cx.form().ticked("apercu") { (parts::rich_preview(cx, state.value("texte"))) }
        (form(cx, process, &spaces, &state))
    };
    let title = cx.t(t::spaces_desk_general());
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, process: &Process, spaces: &[Space], state: &FormState) -> Markup {
    let space = spaces.iter().map(|space| Choice::new(space.id.to_string(), space.title.as_str())).collect();
    let word = ContributionWord::ALL
        .iter()
        .map(|w| Choice::new(w.key(), cx.t(words::contribution_word(*w))))
        .collect();
    let place = CitizensPlace::ALL.iter().map(|place| {
        let (name, sentence) = words::citizens_place(*place);
        Choice::new(place.key(), cx.t(name)).hint(cx.t(sentence))
    });
    html! {
        form method="post" class="stack gap-5" {
            (Field::text("titre", cx.t(t::spaces_title())).state(state))
            (Field::textarea("resume", cx.t(t::spaces_summary()), 2).hint(cx.t(t::spaces_summary_hint())).state(state))
            (parts::rich_field(cx, "texte", t::spaces_body(), 14, state))
            (Field::money("enveloppe", cx.t(t::spaces_envelope())).optional(parts::optional(cx)).state(state))
            (Field::radios("place", cx.t(t::spaces_place()), place.collect()).state(state))
            (Field::select("espace", cx.t(t::spaces_space()), space).state(state))
            (Field::text("numerotation", cx.t(t::spaces_numbering())).hint(cx.t(t::spaces_numbering_hint()))
                .width("w-12").state(state))
            (Field::radios("mot", cx.t(t::spaces_word()), word).state(state))
            (Field::checkbox("chevauchement", cx.t(t::spaces_overlap())).state(state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (button(cx.t(t::spaces_rich_show())).plain().named("apercu", "1").icon(Icon::Eye))
                (link_button(cx.t(t::spaces_cancel()), process.desk_path()).plain())
            }
        }
    }
}
