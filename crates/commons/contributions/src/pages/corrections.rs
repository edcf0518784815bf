//! What authors corrected, for those who moderate: each earlier text beside what replaced it, word by word. What was taken
//! out and put in is marked and said in words, not by colour alone.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Message};
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, FormField};
use parvis_territory::{self as territory, Area, AreaKind, Theme};
use parvis_ui::fold;

use super::{card::place, project_text::answer_words};
use crate::{
    model::{Contribution, ContributionId, Wording},
    rules::{Difference, differences},
    store, t,
};

/// The panel of the desk of a contribution.
pub(crate) fn panel(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in subjects {
        let Some(row) = store::contribution(conn, ContributionId::new(*subject))? else { continue };
        drawn.extend(corrections(conn, cx.texts, &row)?.map(|markup| (*subject, markup)));
    }
    Ok(drawn)
}

/// What names need.
struct Names {
    themes: Vec<Theme>,
    areas: Vec<Area>,
    fields: Vec<FormField>,
}

/// The earlier texts of a contribution, the last correction first; nothing where it was never corrected.
///
/// # Errors
/// The database's failure.
pub fn corrections(conn: &mut Conn, texts: &Texts, row: &Contribution) -> Result<Option<Markup>, DbError> {
    let versions = store::versions(conn, row.id)?;
    if versions.is_empty() {
        return Ok(None);
    }
    let names = Names {
        themes: territory::themes(conn)?,
        areas: territory::areas(conn, AreaKind::Canton)?,
        fields: spaces::form_fields(conn, row.process_id)?,
    };
    let mut said: Vec<Wording> = versions.iter().map(|version| version.wording()).collect();
    said.push(store::wording(conn, row)?);
    let one = |(version, pair): (&crate::model::VersionRow, &[Wording])| {
        let day = texts.say(&t::contributions_corrected_on(Arg::Moment(version.replaced_at)));
        fold(day, changes(texts, &names, &pair[0], &pair[1]))
    };
    let folds: Vec<Markup> = versions.iter().zip(said.windows(2)).map(one).collect();
    Ok(Some(html! {
        section class="stack" aria-labelledby="corrections" {
            h2 id="corrections" { (texts.say(&t::contributions_corrections(versions.len()))) }
            p class="hint" { (texts.say(&t::contributions_corrections_hint())) }
            @for fold in folds.iter().rev() { (fold) }
        }
    }))
}

/// What differs between two texts, part by part.
fn changes(texts: &Texts, names: &Names, earlier: &Wording, later: &Wording) -> Markup {
    let parts = parts(texts, names, earlier).into_iter().zip(parts(texts, names, later));
    html! {
        dl class="stack" {
            @for ((label, before), (_, after)) in parts.filter(|(before, after)| before.1 != after.1) {
                div class="stack gap-2" { dt { b { (label) } } dd class="pre-line" { (compared(texts, &before, &after)) } }
            }
        }
    }
}

/// Every part as its name and its words, in the same order for every text of a process.
fn parts(texts: &Texts, names: &Names, said: &Wording) -> Vec<(String, String)> {
    let name = |message: Message| texts.say(&message);
    let theme = names.themes.iter().find(|theme| Some(theme.id.raw()) == said.theme);
    let area = names.areas.iter().find(|area| Some(area.id.raw()) == said.area);
    let place = place(&said.place, area.map(|area| area.name.as_str())).unwrap_or_default();
    let point = said.point.map(|(lat, lon)| format!("{lat:.5} {lon:.5}")).unwrap_or_default();
    let files: Vec<&str> = said.files.iter().map(|file| file.called()).collect();
    let mut parts = vec![
        (name(t::contributions_title()), said.title.clone()),
        (name(t::contributions_summary()), said.summary.clone()),
        (name(t::contributions_body_term()), said.body.clone()),
        (name(t::contributions_theme()), theme.map(|theme| theme.name.clone()).unwrap_or_default()),
        (name(t::contributions_place()), place),
        (name(t::contributions_point_term()), point),
        (name(t::contributions_organisation()), said.organisation.clone()),
        (
            name(t::contributions_youth()),
            if said.youth { name(t::contributions_yes()) } else { String::new() },
        ),
        (name(t::contributions_files()), files.join("\n")),
    ];
    parts.extend(names.fields.iter().map(|field| {
        let value = said.answers.get(&field.id.raw());
        (field.label.clone(), value.map(|value| answer_words(texts, field, value)).unwrap_or_default())
    }));
    parts
}

/// Two texts word by word.
fn compared(texts: &Texts, before: &str, after: &str) -> Markup {
    let (removed, added) = (t::contributions_removed(), t::contributions_added());
    html! {
        @for difference in differences(before, after) {
            @match difference {
                Difference::Kept(text) => (text),
                Difference::Removed(text) => del { span class="sr-only" { (texts.say(&removed)) " " } (text) },
                Difference::Added(text) => ins { span class="sr-only" { (texts.say(&added)) " " } (text) },
            }
        }
    }
}
