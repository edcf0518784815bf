//! The words of stored values, for lists and choices of the back office.

use parvis_kernel::Message;
use parvis_web::Role;

use crate::{
    model::{CitizensPlace, ContributionWord, FieldKind, ProcessState, Stage, StatusTone, Visibility},
    t,
};

pub fn process_state(state: ProcessState) -> Message {
    match state {
        ProcessState::Draft => t::spaces_state_draft(),
        ProcessState::Published => t::spaces_state_published(),
        ProcessState::Archived => t::spaces_state_archived(),
    }
}

pub fn visibility(visibility: Visibility) -> Message {
    match visibility {
        Visibility::Public => t::spaces_visibility_public(),
        Visibility::Members => t::spaces_visibility_members(),
    }
}

pub fn contribution_word(word: ContributionWord) -> Message {
    match word {
        ContributionWord::Idea => t::spaces_word_idea(),
        ContributionWord::Project => t::spaces_word_project(),
    }
}

pub fn citizens_place(place: CitizensPlace) -> (Message, Message) {
    match place {
        CitizensPlace::Information => (t::spaces_place_information(), t::spaces_place_information_text()),
        CitizensPlace::Consultation => (t::spaces_place_consultation(), t::spaces_place_consultation_text()),
        CitizensPlace::CoDesign => (t::spaces_place_co_design(), t::spaces_place_co_design_text()),
        CitizensPlace::CoDecision => (t::spaces_place_co_decision(), t::spaces_place_co_decision_text()),
    }
}

pub fn stage(stage: Stage) -> Message {
    match stage {
        Stage::Submitted => t::spaces_stage_submitted(),
        Stage::Published => t::spaces_stage_published(),
        Stage::Admissible => t::spaces_stage_admissible(),
        Stage::Feasible => t::spaces_stage_feasible(),
        Stage::Shortlisted => t::spaces_stage_shortlisted(),
        Stage::Winner => t::spaces_stage_winner(),
        Stage::NotSelected => t::spaces_stage_not_selected(),
        Stage::Delivering => t::spaces_stage_delivering(),
        Stage::Delivered => t::spaces_stage_delivered(),
        Stage::Refused => t::spaces_stage_refused(),
        Stage::Withdrawn => t::spaces_stage_withdrawn(),
        Stage::Merged => t::spaces_stage_merged(),
    }
}

pub fn tone(tone: StatusTone) -> Message {
    match tone {
        StatusTone::Neutral => t::spaces_tone_neutral(),
        StatusTone::Now => t::spaces_tone_now(),
        StatusTone::Good => t::spaces_tone_good(),
        StatusTone::Watch => t::spaces_tone_watch(),
        StatusTone::Bad => t::spaces_tone_bad(),
    }
}

pub fn role(role: Role) -> Message {
    match role {
        Role::Administrator => t::spaces_role_administrator(),
        Role::Moderator => t::spaces_role_moderator(),
        Role::Assessor => t::spaces_role_assessor(),
        Role::ElectedOfficial => t::spaces_role_elected_official(),
        Role::CouncilMember => t::spaces_role_council_member(),
    }
}

pub fn field_kind(kind: FieldKind) -> Message {
    match kind {
        FieldKind::ShortText => t::spaces_kind_short_text(),
        FieldKind::LongText => t::spaces_kind_long_text(),
        FieldKind::Number => t::spaces_kind_number(),
        FieldKind::Money => t::spaces_kind_money(),
        FieldKind::Choice => t::spaces_kind_choice(),
        FieldKind::Boxes => t::spaces_kind_boxes(),
        FieldKind::Date => t::spaces_kind_date(),
        FieldKind::File => t::spaces_kind_file(),
        FieldKind::Image => t::spaces_kind_image(),
        FieldKind::Place => t::spaces_kind_place(),
        FieldKind::Organisation => t::spaces_kind_organisation(),
    }
}
