//! Which of the process' own questions stand together on a page of the deposit form. The first amount is asked for with
//! the description and files with the pictures; the rest keeps its order, up to three short questions a page.

use parvis_spaces::{FieldKind, FormField};

/// How much fits on a page; a short question takes one.
const ROOM: usize = 3;
/// A list with more options than this is long to read.
const SHORT_LIST: usize = 5;

/// The cost as the author guesses it: the first amount asked for.
pub fn cost_question(fields: &[FormField]) -> Option<&FormField> {
    fields.iter().find(|field| field.kind == FieldKind::Money)
}

/// The questions that want files.
pub fn file_questions(fields: &[FormField]) -> impl Iterator<Item = &FormField> {
    fields.iter().filter(|field| wants_files(field))
}

/// The other questions, page by page.
pub fn question_pages(fields: &[FormField]) -> Vec<Vec<&FormField>> {
    let cost = cost_question(fields).map(|field| field.id);
    let mut pages: Vec<Vec<&FormField>> = Vec::new();
    let mut room = 0;
    for field in fields.iter().filter(|field| Some(field.id) != cost && !wants_files(field)) {
        let size = size(field);
        if size > room {
            pages.push(Vec::new());
            room = ROOM;
        }
        room = room.saturating_sub(size);
        pages.last_mut().expect("a page was just begun").push(field);
    }
    pages
}

const fn wants_files(field: &FormField) -> bool {
    matches!(field.kind, FieldKind::File | FieldKind::Image)
}

const fn size(field: &FormField) -> usize {
    let long = matches!(field.kind, FieldKind::LongText) || field.options.len() > SHORT_LIST;
    if long { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::Id;

    use super::*;

    fn form(kinds: &[FieldKind]) -> Vec<FormField> {
        let field = |(rank, kind): (usize, &FieldKind)| FormField {
            id: Id::new(i64::try_from(rank).unwrap()),
            process_id: Id::new(1),
            position: 0,
            kind: *kind,
            label: "Q".into(),
            hint: String::new(),
            required: true,
            public: true,
            options: Vec::new(),
            max_length: None,
        };
        kinds.iter().enumerate().map(field).collect()
    }

    fn sizes(kinds: &[FieldKind]) -> Vec<usize> {
        question_pages(&form(kinds)).iter().map(Vec::len).collect()
    }

    #[test]
    fn short_questions_share_a_page_and_long_ones_take_more_of_it() {
        use FieldKind::{Choice, Date, LongText, ShortText};
        assert_eq!(sizes(&[ShortText, Date, Choice, ShortText]), [3, 1]);
        assert_eq!(sizes(&[LongText, ShortText]), [2]);
        assert_eq!(sizes(&[LongText, LongText]), [1, 1]);
        assert!(sizes(&[]).is_empty());
    }

    #[test]
    fn the_cost_and_files_are_asked_for_elsewhere() {
        use FieldKind::{File, Image, LongText, Money, ShortText};
        assert_eq!(sizes(&[LongText, Money, ShortText]), [2], "the form of the template: one page");
        assert_eq!(sizes(&[File, Image, Money]), [] as [usize; 0]);
        assert_eq!(sizes(&[Money, Money]), [1], "a second amount is a question like another");
        assert_eq!(file_questions(&form(&[File, Image, Money])).count(), 2);
    }
}
