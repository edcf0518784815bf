//! Where files of a contribution stand: its pictures, its documents, and each question of the process that wants files.

use parvis_media::Accepts;
use parvis_spaces::{FieldKind, FormField};
use parvis_web::Cx;
use serde_json::{Value, json};

use super::question;
use crate::{
    model::{Attachment, DraftData},
    rules, t,
};

/// A place for files.
#[derive(Clone, Debug)]
pub(crate) struct Shelf {
    /// Beginning of the names of its controls.
    pub name: String,
    /// What it takes.
    pub accepts: Accepts,
    /// Most files on it.
    pub most: usize,
    /// Empty places offered at once.
    pub offered: usize,
    /// The question, where it is one of the process.
    pub question: Option<FormField>,
}

/// The shelves of a form with these questions.
pub(crate) fn shelves(fields: &[FormField]) -> Vec<Shelf> {
    let own = |name: &str, accepts, most, offered| Shelf {
        name: name.to_owned(),
        accepts,
        most,
        offered,
        question: None,
    };
    let mut all = vec![own("images", Accepts::Images, 6, 2), own("documents", Accepts::Documents, 4, 1)];
    all.extend(rules::file_questions(fields).map(|field| Shelf {
        name: question::name(field),
        accepts: if field.kind == FieldKind::Image { Accepts::Images } else { Accepts::Documents },
        most: 4,
        offered: 1,
        question: Some(field.clone()),
    }));
    all
}

impl Shelf {
    /// Whether it takes pictures.
    pub fn is_images(&self) -> bool {
        matches!(self.accepts, Accepts::Images)
    }

    /// Name of the control of an empty place, from 1.
    pub fn place(&self, rank: usize) -> String {
        format!("{}-{rank}", self.name)
    }

    /// What it is called.
    pub fn legend(&self, cx: &Cx) -> String {
        match &self.question {
            Some(field) => field.label.clone(),
            None if self.is_images() => cx.t(t::contributions_images()),
            None => cx.t(t::contributions_documents()),
        }
    }

    /// What it takes, in words.
    pub fn hint(&self, cx: &Cx) -> String {
        let kinds = if self.is_images() {
            cx.t(t::contributions_images_hint())
        } else {
            cx.t(t::contributions_documents_hint())
        };
        let own = self.question.as_ref().map(|field| field.hint.as_str()).filter(|hint| !hint.is_empty());
        own.map_or_else(|| kinds.clone(), |own| format!("{own} {kinds}"))
    }

    /// What stands on it.
    pub fn files(&self, data: &DraftData) -> Vec<Attachment> {
        match &self.question {
            None if self.is_images() => data.images.clone(),
            None => data.documents.clone(),
            Some(field) => data.answers.get(&field.id.raw()).map(attachments).unwrap_or_default(),
        }
    }

    /// Puts these files on it instead.
    pub fn put(&self, data: &mut DraftData, files: Vec<Attachment>) {
        match &self.question {
            None if self.is_images() => data.images = files,
            None => data.documents = files,
            Some(field) if files.is_empty() => drop(data.answers.remove(&field.id.raw())),
            Some(field) => drop(data.answers.insert(field.id.raw(), json!(files))),
        }
    }
}

/// The files of an answer.
fn attachments(value: &Value) -> Vec<Attachment> {
    serde_json::from_value(value.clone()).unwrap_or_default()
}
