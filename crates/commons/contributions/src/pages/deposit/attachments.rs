//! Pictures and documents: those that are there, each with what it shows and a box to take it away; empty places for more,
//! each with its words beside it. What was fine is kept even where another file was refused.

use std::{collections::HashMap, path::Path};

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_journal::SubjectRef;
use parvis_kernel::{Refusal, Timestamp};
use parvis_media::{self as media, MediaId, MediaView, Prepared};
use parvis_spaces::FormField;
use parvis_ui::{Field, FormState, Icon, button};
use parvis_web::{Cx, Form, PersonId, WebError};

use super::shelf::{Shelf, shelves};
use crate::{
    model::{Attachment, DraftData},
    rules::{ALT_MAX, check_alt},
    t,
};

/// The button that keeps what is there and offers more places.
const MORE: &str = "encore";

/// What came with the request, checked and redrawn, before any transaction.
#[derive(Clone, Default)]
pub(crate) struct Received {
    files: Vec<Arrived>,
    refusals: Vec<Refusal>,
}

#[derive(Clone)]
struct Arrived {
    shelf: String,
    place: String,
    words: String,
    file: Prepared,
}

/// Receives the files of all shelves; those that are refused are named.
pub(crate) async fn receive(cx: &Cx, fields: &[FormField]) -> Result<Received, WebError> {
    let mut received = Received::default();
    for shelf in shelves(fields) {
        for place in (1..=shelf.most).map(|rank| shelf.place(rank)) {
            match media::receive(cx, &place, shelf.accepts, 1).await {
                Ok(files) => received.files.extend(files.into_iter().map(|file| Arrived {
                    shelf: shelf.name.clone(),
                    place: place.clone(),
                    words: cx.form().text(&words_of(&place)),
                    file,
                })),
                Err(WebError::Refused(refusal)) => received.refusals.push(refusal),
                Err(other) => return Err(other),
            }
        }
    }
    Ok(received)
}

impl Received {
    /// Empties the places whose files were taken, for the form to be shown again.
    pub fn clear_taken(&self, state: &mut FormState) {
        self.files.iter().for_each(|arrived| drop(state.values.remove(&words_of(&arrived.place))));
    }
}

/// Whether the person asked for more places instead of going on.
pub(crate) fn wants_more(form: &Form) -> bool {
    form.ticked(MORE)
}

fn words_of(place: &str) -> String {
    format!("{place}-texte")
}

fn away(media: i64) -> String {
    format!("enlever-{media}")
}

fn words_of_kept(media: i64) -> String {
    format!("legende-{media}")
}

/// Who keeps files, where and for what.
pub(crate) struct Keeper<'k> {
    /// Folder of the tenant's files.
    pub folder: &'k Path,
    /// What files on a shelf belong to.
    pub subject: &'k dyn Fn(&Shelf) -> SubjectRef,
    /// Who sends them.
    pub owner: Option<PersonId>,
    /// When.
    pub now: Timestamp,
}

/// Takes away what was ticked, renames what was renamed, stores what was received; answers what is wrong.
pub(crate) fn keep(
    tx: &mut Conn,
    keeper: &Keeper<'_>,
    fields: &[FormField],
    (form, received): (&Form, &Received),
    data: &mut DraftData,
) -> Result<Vec<Refusal>, WebError> {
    let gone = |file: &Attachment| form.ticked(&away(file.media));
    let mut wrong = received.refusals.clone();
    for shelf in shelves(fields) {
        let subject = (keeper.subject)(&shelf);
        let mut files = shelf.files(data);
        for file in files.iter().filter(|file| gone(file)) {
            media::detach(tx, MediaId::new(file.media), subject)?;
        }
        files.retain(|file| !gone(file));
        for file in &mut files {
            if form.raw(&words_of_kept(file.media)).is_some() {
                file.name = form.text(&words_of_kept(file.media));
                media::attach(tx, MediaId::new(file.media), subject, &file.name)?;
            }
        }
        for arrived in received.files.iter().filter(|arrived| arrived.shelf == shelf.name) {
            if files.len() >= shelf.most {
                wrong.push(Refusal::on(shelf.place(1), t::contributions_files_enough(shelf.most)));
                break;
            }
            files.push(add(tx, keeper, subject, arrived)?);
        }
        wrong.extend(faults(&shelf, &files));
        shelf.put(data, files);
    }
    Ok(wrong)
}

fn add(
    tx: &mut Conn,
    keeper: &Keeper<'_>,
    subject: SubjectRef,
    arrived: &Arrived,
) -> Result<Attachment, DbError> {
    let id = media::store(keeper.folder, tx, &arrived.file, keeper.owner, keeper.now)?;
    media::attach(tx, id, subject, &arrived.words)?;
    Ok(Attachment { media: id.raw(), name: arrived.words.clone(), file: arrived.file.name().to_owned() })
}

fn faults(shelf: &Shelf, files: &[Attachment]) -> Vec<Refusal> {
    let long = |file: &Attachment| {
        check_alt(&file.name).err().map(|message| Refusal::on(words_of_kept(file.media), message))
    };
    let missing = files.is_empty() && shelf.question.as_ref().is_some_and(|field| field.required);
    let missing = missing.then(|| Refusal::on(shelf.place(1), t::contributions_answer_missing()));
    files.iter().filter_map(long).chain(missing).collect()
}

/// The files that are there, by key.
pub(crate) type Views = HashMap<i64, MediaView>;

/// Loads what the page shows of the files that are there.
pub(crate) fn views(c: &mut Conn, fields: &[FormField], data: &DraftData) -> Result<Views, DbError> {
    let kept = shelves(fields).into_iter().flat_map(|shelf| shelf.files(data));
    let ids: Vec<MediaId> = kept.map(|file| MediaId::new(file.media)).collect();
    Ok(media::views(c, &ids)?.into_iter().map(|view| (view.id.raw(), view)).collect())
}

/// The fields of the page.
pub(crate) fn fields(
    cx: &Cx,
    fields: &[FormField],
    (data, views): (&DraftData, &Views),
    state: &FormState,
) -> Markup {
    html! {
        @for shelf in shelves(fields) {
            @let files = shelf.files(data);
            section class="stack" aria-labelledby={ (shelf.name) "-titre" } {
                h2 id={ (shelf.name) "-titre" } { (shelf.legend(cx)) @if shelf.question.as_ref().is_none_or(|field| !field.required) { " " span class="hint" { "(" (cx.t(t::contributions_optional())) ")" } } }
                p class="hint" { (shelf.hint(cx)) }
                @if shelf.question.as_ref().is_some_and(|field| !field.public) { p class="hint" { (cx.t(t::contributions_internal_answer())) } }
                @for (rank, file) in files.iter().enumerate() { (kept(cx, &shelf, rank + 1, (file, views.get(&file.media)), state)) }
                @for place in 1..=shelf.offered.min(shelf.most.saturating_sub(files.len())) { (empty(cx, &shelf, files.len(), place, state)) }
            }
        }
        div { (button(cx.t(t::contributions_files_more())).plain().icon(Icon::Plus).named(MORE, "1")) }
    }
}

/// The two labels of the n-th file of a shelf: the file, and its words.
fn labels(cx: &Cx, shelf: &Shelf, rank: usize) -> (String, String) {
    if shelf.is_images() {
        (cx.t(t::contributions_image_rank(rank)), cx.t(t::contributions_image_alt(rank)))
    } else {
        (cx.t(t::contributions_document_rank(rank)), cx.t(t::contributions_document_title(rank)))
    }
}

fn words_field(cx: &Cx, shelf: &Shelf, name: String, label: String) -> Field {
    let hint = if shelf.is_images() {
        t::contributions_image_alt_hint()
    } else {
        t::contributions_document_title_hint()
    };
    Field::text(name, label)
        .hint(cx.t(hint))
        .optional(cx.t(t::contributions_optional()))
        .attr("maxlength", ALT_MAX.to_string())
}

fn kept(
    cx: &Cx,
    shelf: &Shelf,
    rank: usize,
    (file, view): (&Attachment, Option<&MediaView>),
    state: &FormState,
) -> Markup {
    let (label, words) = labels(cx, shelf, rank);
    let name = view.map(|view| view.name.as_str()).unwrap_or_default();
    let field = words_field(cx, shelf, words_of_kept(file.media), words).value(file.name.as_str());
    let field = match state.error(&words_of_kept(file.media)) {
        Some(error) => field.error(error),
        None => field,
    };
    html! {
        div class="card stack gap-3" {
            @if shelf.is_images() { @if let Some(view) = view { img src=(view.url_small) alt="" width="160" loading="lazy" decoding="async"; } }
            p { b { (label) } " " span class="hint" { (name) } }
            (field)
            (Field::checkbox(away(file.media), cx.t(t::contributions_file_remove(label.as_str()))))
        }
    }
}

fn empty(cx: &Cx, shelf: &Shelf, there: usize, place: usize, state: &FormState) -> Markup {
    let (label, words) = labels(cx, shelf, there + place);
    let name = shelf.place(place);
    html! {
        div class="card stack gap-3" {
            (Field::file(name.as_str(), label).attr("accept", shelf.accepts.hint()).state(state))
            (words_field(cx, shelf, words_of(&name), words).state(state))
        }
    }
}
