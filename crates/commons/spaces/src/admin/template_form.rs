//! A new participatory budget in a few questions; everything can be changed afterwards.

use maud::{Markup, html};
use parvis_kernel::Money;
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::parts;
use crate::{
    actions::{
        By,
        create_process::{NewPhaseDates, TemplateInput, TemplateSpace, create_process_from_template},
    },
    model::Space,
    policy,
    rules::{calendar, local_time, template, wording},
    store, t,
};

const NEW_SPACE: &str = "nouveau";

/// `GET /bureau/demarches/nouvelle`
pub async fn new(cx: Cx) -> Outcome {
    let zone = cx.site().zone;
    let mut state = FormState::default();
    for (rank, period) in TemplateInput::proposed_dates(cx.now(), &zone).iter().enumerate() {
        parts::fill_period(&mut state, &format!("ouvre-{rank}"), &format!("ferme-{rank}"), period, &zone);
    }
    let year = local_time::year(cx.now(), &zone);
    state.set("annee", year.to_string());
    page(&cx, state).await
}

/// `POST /bureau/demarches/nouvelle`
pub async fn create(cx: Cx) -> Outcome {
    let input = match parse(&cx) {
        Ok(input) => input,
        Err(state) => return page(&cx, state).await,
    };
    let (by, texts) = (By::of(&cx), cx.texts().clone());
    let made = cx
        .write(move |tx| {
            let permit = policy::may_configure(&by.actor)?;
            if let TemplateSpace::Existing(id) = input.space {
                store::spaces::space(tx, id)?.ok_or(WebError::NotFound)?;
            }
            let id = create_process_from_template(tx, &permit, &by, &texts, &input)?;
            store::processes::process(tx, id)?.ok_or(WebError::NotFound)
        })
        .await?;
    cx.sessions_changed();
    Ok(Redirect::to(made.desk_path()).notice(cx.t(t::spaces_template_made())).into())
}

fn parse(cx: &Cx) -> Result<TemplateInput, FormState> {
    let (form, zone) = (cx.form(), cx.site().zone);
    let mut state = form.state();
    let title = form.text("titre");
    if let Err(refusal) = wording::title("titre", &title) {
        cx.add_refusal(&mut state, &refusal);
    }
    let space = match form.parse("espace") {
        Some(id) => TemplateSpace::Existing(id),
        None => TemplateSpace::New(form.text("espace-titre")),
    };
    if let TemplateSpace::New(title) = &space
        && let Err(refusal) = wording::title("espace-titre", title)
    {
        cx.add_refusal(&mut state, &refusal);
    }
    let year = form.parse::<i16>("annee").filter(|year| (2000..2200).contains(year)).unwrap_or_else(|| {
        state.fail("annee", cx.t(t::spaces_year_wrong()));
        0
    });
    let envelope = form.filled("enveloppe").and_then(|text| {
        let read = Money::parse(&text);
        if read.is_none() {
            state.fail("enveloppe", cx.t(t::spaces_envelope_wrong()));
        }
        read
    });
    let dates = dates(cx, &mut state, &zone);
    let input = TemplateInput { title, summary: form.text("resume"), space, year, envelope, zone, dates };
    if state.is_clean() { Ok(input) } else { Err(state) }
}

fn dates(cx: &Cx, state: &mut FormState, zone: &str) -> NewPhaseDates {
    let mut rank = 0;
    let dates = [(); template::PHASES].map(|()| {
        let period = parts::period(cx, state, &format!("ouvre-{rank}"), &format!("ferme-{rank}"), zone);
        rank += 1;
        period
    });
    let named: Vec<_> = template::titles().into_iter().map(|title| cx.t(title)).zip(dates).collect();
    for problem in calendar::check(&named, false) {
        let end = if problem.closing { "ferme" } else { "ouvre" };
        state.fail(format!("{end}-{}", problem.rank), cx.t(problem.message));
    }
    dates
}

async fn page(cx: &Cx, state: FormState) -> Outcome {
    let spaces = cx.read(|c| Ok(store::spaces::spaces(c)?)).await?;
    let title = cx.t(t::spaces_new_process());
    let main = html! {
        p { a href="/bureau/demarches" { (cx.t(t::spaces_desk_back())) } }
        h1 { (title) }
        p { (cx.t(t::spaces_template_intro())) }
        form method="post" class="stack gap-6" {
            (cx.once())
            (general(cx, &spaces, &state))
            (calendar_fields(cx, &state))
            div class="row" {
                (button(cx.t(t::spaces_template_make())).icon(Icon::Check))
                (link_button(cx.t(t::spaces_cancel()), "/bureau/demarches").plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn general(cx: &Cx, spaces: &[Space], state: &FormState) -> Markup {
    let mut choices: Vec<Choice> =
        spaces.iter().map(|space| Choice::new(space.id.to_string(), space.title.as_str())).collect();
    choices.push(Choice::new(NEW_SPACE, cx.t(t::spaces_new_space())));
    html! {
        (Field::text("titre", cx.t(t::spaces_title())).hint(cx.t(t::spaces_template_title_hint())).state(state))
        (Field::textarea("resume", cx.t(t::spaces_summary()), 2).hint(cx.t(t::spaces_template_summary_hint()))
            .optional(parts::optional(cx)).state(state))
        (Field::select("espace", cx.t(t::spaces_space()), choices).hint(cx.t(t::spaces_space_hint())).state(state))
        (Field::text("espace-titre", cx.t(t::spaces_new_space_title())).hint(cx.t(t::spaces_new_space_hint()))
            .optional(parts::optional(cx)).state(state))
        (Field::number("annee", cx.t(t::spaces_year())).hint(cx.t(t::spaces_year_hint())).state(state))
        (Field::money("enveloppe", cx.t(t::spaces_envelope())).optional(parts::optional(cx)).state(state))
    }
}

fn calendar_fields(cx: &Cx, state: &FormState) -> Markup {
    html! {
        section class="stack gap-5" aria-labelledby="dates" {
            h2 id="dates" { (cx.t(t::spaces_template_dates())) }
            p { (cx.t(t::spaces_template_dates_hint(cx.site().zone))) }
            @for (rank, title) in template::titles().into_iter().enumerate() {
                fieldset {
                    legend { (rank + 1) ". " (cx.t(title)) }
                    (parts::period_fields(cx, &format!("ouvre-{rank}"), &format!("ferme-{rank}"), state))
                }
            }
        }
    }
}
