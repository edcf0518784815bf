//! An invented contribution and a move of it, for the samples of mails that slices declare (`MailKind::sample`).

use parvis_kernel::{Locale, Money};
use parvis_slice::SAMPLE_NOW;
use parvis_spaces::samples;
use parvis_web::PersonId;

use crate::model::{Contribution, ContributionId, ContributionKind, StatusChangeId, StatusChangeRow};

/// An idea sent ten days ago.
pub fn contribution() -> Contribution {
    let status = samples::status();
    let sent = SAMPLE_NOW.plus_days(-10);
    Contribution {
        id: ContributionId::new(147),
        process_id: samples::process().id,
        reference: "IDEE-2026-0147".into(),
        kind: ContributionKind::Idea,
        title: "Un préau pour l'école de Nérac".into(),
        summary: "Abriter les enfants de la pluie et du soleil pendant les récréations.".into(),
        body: "La cour de l'école n'a aucun abri. Un préau en bois de 80 m² protégerait les enfants de la pluie et du soleil, \
               et servirait aux fêtes du quartier."
            .into(),
        author_id: Some(PersonId::new(12)),
        author_name: "Amina B.".into(),
        organisation: None,
        status_id: status.id,
        stage: status.stage,
        hidden: false,
        early: false,
        visible: true,
        theme_id: None,
        area_id: None,
        place: "Nérac".into(),
        lat: None,
        lon: None,
        cost: None,
        asked: Some(Money::from_euros(45_000)),
        number: None,
        youth: false,
        support_count: 38,
        submitted_at: sent,
        published_at: Some(sent.plus_days(1)),
        updated_at: sent,
        correct_until: None,
        merged_into: None,
        locale: Locale::Fr,
    }
}

/// Its move to [`samples::status`], with a reason and an official answer.
pub fn status_change() -> StatusChangeRow {
    StatusChangeRow {
        id: StatusChangeId::new(512),
        contribution_id: contribution().id,
        at: SAMPLE_NOW,
        from_status: None,
        to_status: samples::status().id,
        reason: "Votre idée concerne un équipement public et son coût entre dans l'enveloppe.".into(),
        response: "Le service des bâtiments vous appellera pour visiter la cour avec la directrice.".into(),
        agent_id: None,
        public: true,
    }
}
