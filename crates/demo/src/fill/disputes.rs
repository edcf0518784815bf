//! What people disagree about: ideas that David refused, the appeal of one author, an idea that two people flagged.

use std::collections::HashMap;

use parvis_contributions::{Contribution, ContributionId, store};
use parvis_db::Conn;
use parvis_kernel::{Locale, Timestamp};
use parvis_moderation::{self as moderation, By, FlagReason, NewFlag, Why};
use parvis_web::{Actor, SignedIn};

use super::{Progress, Scene};
use crate::FillError;

/// Titles of what was refused, with the key of the reason; the author of the first appeals.
const REFUSED: [(&str, &str); 6] = [
    ("Un mur à peindre", "deja-decide"),
    ("Une patinoire de Noël", "fonctionnement"),
    ("Des tablettes pour la maison de santé", "fonctionnement"),
    ("Un banc pour parler", "hors-sujet"),
    ("Le cinéma en plein air", "fonctionnement"),
    ("Une antenne pour le hameau", "hors-sujet"),
];

/// What two people flagged.
const FLAGGED: &str = "Protéger le marché de Nérac de la chaleur";

/// What the author says who appeals.
const APPEAL: &str =
    "Le mur de la mairie est prévu, pas celui de la gare. J'ai demandé au service : rien n'est décidé.";

/// All of that; nobody is mailed.
pub(super) fn fill(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    given: &HashMap<String, ContributionId>,
) -> Result<(), FillError> {
    let reasons = moderation::reasons(tx)?;
    for (rank, (title, key)) in (0..).zip(REFUSED) {
        let Some(what) = titled(tx, given, title)? else { continue };
        let by = scene.david(progress, scene.present.day(-1, 8, 10).plus_seconds(rank * 1_500));
        let reason = reasons.iter().find(|reason| reason.key == key).map(|reason| reason.id);
        let why = Why { reason, ..Why::default() };
        moderation::refuse(tx, &By { actor: by.actor, now: by.now }, &what.reference, &why)?;
        if rank == 0 {
            appeal(tx, &what, by.now.plus_seconds(3 * 3_600))?;
        }
    }
    flag(tx, scene, given)?;
    parvis_jobs::cancel_waiting(tx, "TellDecision")?;
    Ok(())
}

fn titled(
    tx: &mut Conn,
    given: &HashMap<String, ContributionId>,
    title: &str,
) -> Result<Option<Contribution>, FillError> {
    let Some(id) = given.get(title) else { return Ok(None) };
    Ok(store::contribution(tx, *id)?)
}

fn appeal(tx: &mut Conn, what: &Contribution, now: Timestamp) -> Result<(), FillError> {
    let Some(id) = what.author_id else { return Ok(()) };
    let person = SignedIn {
        id,
        public_name: what.author_name.clone(),
        grants: Vec::new(),
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    };
    moderation::appeal(tx, &By { actor: Actor::Person(person), now }, what, APPEAL)?;
    Ok(())
}

fn flag(tx: &mut Conn, scene: &Scene, given: &HashMap<String, ContributionId>) -> Result<(), FillError> {
    let Some(what) = titled(tx, given, FLAGGED)?.filter(|what| what.visible) else { return Ok(()) };
    for (rank, words) in ["Il y a déjà la même idée, à la même place.", ""].into_iter().enumerate() {
        let new = NewFlag {
            contribution: what.id,
            person: None,
            flagger: format!("demo {rank}"),
            email: None,
            locale: Locale::Fr,
            reason: FlagReason::OffTopic,
            words: words.to_owned(),
        };
        let by = By { actor: Actor::Visitor, now: scene.present.day(-1, 18, 5) };
        moderation::flag(tx, &by, &what, &new)?;
    }
    Ok(())
}
