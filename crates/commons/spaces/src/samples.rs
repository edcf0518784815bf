//! An invented process, for the samples of mails that slices declare (`MailKind::sample`).

use parvis_kernel::Money;
use parvis_slice::SAMPLE_NOW;

use crate::model::{
    ContributionWord, Process, ProcessId, ProcessState, RichText, Settings, SpaceId, Stage, Status, StatusId,
    StatusTone,
};

/// A participatory budget in its third year.
pub fn process() -> Process {
    Process {
        id: ProcessId::new(3),
        space_id: SpaceId::new(1),
        slug: "budget-participatif-2026".into(),
        title: "Budget participatif 2026".into(),
        summary: "Proposez une idée pour votre canton, puis votez pour celles qui seront réalisées.".into(),
        body: RichText::default(),
        state: ProcessState::Published,
        envelope: Some(Money::from_euros(1_000_000)),
        zone: "Europe/Paris".into(),
        numbering: "IDEE-2026".into(),
        created_at: SAMPLE_NOW.plus_days(-60),
        published_at: Some(SAMPLE_NOW.plus_days(-30)),
        contribution_word: ContributionWord::Idea,
        settings: Settings::default(),
    }
}

/// A status of that process.
pub fn status() -> Status {
    Status {
        id: StatusId::new(21),
        process_id: ProcessId::new(3),
        key: "recevable".into(),
        label: "Recevable".into(),
        hint: "L'idée respecte le règlement. Les services étudient maintenant sa faisabilité et son coût."
            .into(),
        tone: StatusTone::Now,
        shape: "check".into(),
        stage: Stage::Admissible,
        public: true,
        position: 3,
        movers: Vec::new(),
    }
}
