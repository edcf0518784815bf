//! Small words and marks: what a contribution is called, its status and its theme as tags.

use parvis_kernel::Message;
use parvis_spaces::Stage;
use parvis_territory::Theme;
use parvis_ui::{Icon, Tag, Tone, tag};

use crate::{model::ContributionKind, t};

/// "Idée" or "Projet".
pub(crate) fn kind_name(kind: ContributionKind) -> Message {
    match kind {
        ContributionKind::Idea => t::contributions_idea(),
        ContributionKind::Project => t::contributions_project(),
    }
}

/// "Idées" or "Projets": the name of their list.
pub(crate) fn tab_word(kind: ContributionKind) -> Message {
    match kind {
        ContributionKind::Idea => t::contributions_tab_ideas(),
        ContributionKind::Project => t::contributions_tab_projects(),
    }
}

/// What it is called at this stage: an idea becomes a project once it is put to the vote.
pub(crate) const fn kind_at(kind: ContributionKind, stage: Stage) -> ContributionKind {
    match stage {
        Stage::Shortlisted | Stage::Winner | Stage::NotSelected | Stage::Delivering | Stage::Delivered => {
            ContributionKind::Project
        }
        _ => kind,
    }
}

/// The theme as a tag.
pub(crate) fn theme_tag(theme: &Theme) -> Tag {
    tag(Tone::Neutral, theme.name.as_str()).icon(Icon::named(&theme.icon).unwrap_or(Icon::Tag))
}
