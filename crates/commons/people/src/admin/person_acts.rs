//! What an administrator does about one person: give and take back a role, send an invitation again or cancel it, take
//! away a second factor. What is refused comes back on the page of the person.

use parvis_kernel::Id;
use parvis_web::{Cx, Grant, Outcome, Redirect, WebError};

use super::{
    person::{Desk, load, page},
    role_fields::typed_mandate,
};
use crate::{
    actions::{self, Secret},
    mails::Sender,
    t,
};

/// Gives a role.
pub async fn grant(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let terms = match typed_mandate(cx.form(), &desk.places, cx.texts().zone(), cx.now()) {
        Ok(terms) => terms,
        Err(refusal) => return page(&cx, &desk, &cx.refused(&refusal)).await,
    };
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let done = cx.write(move |tx| actions::give_mandate(tx, &actor, person, &terms, now).map(|_| ())).await;
    answer(&cx, &desk, done, cx.t(t::people_person_granted())).await
}

/// Takes a role back.
pub async fn revoke(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let mandate: Id<Grant> = cx.path("grant")?;
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let done = cx.write(move |tx| actions::withdraw_mandate(tx, &actor, person, mandate, now)).await;
    answer(&cx, &desk, done, cx.t(t::people_person_revoked())).await
}

/// Sends the link of an invitation again.
pub async fn renew_invitation(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let (secret, sender) = (Secret::new(&cx), Sender::of(cx.tenant(), desk.person.locale));
    let done = cx.write(move |tx| actions::renew_invitation(tx, &actor, person, &secret, &sender, now)).await;
    answer(&cx, &desk, done, cx.t(t::people_invited())).await
}

/// Cancels an invitation.
pub async fn cancel_invitation(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let done = cx.write(move |tx| actions::cancel_invitation(tx, &actor, person, now)).await;
    answer(&cx, &desk, done, cx.t(t::people_invitation_cancelled())).await
}

/// Takes a second factor away.
pub async fn reset_second_factor(cx: Cx) -> Outcome {
    let desk = load(&cx).await?;
    let (actor, person, now) = (cx.actor(), desk.person.id, cx.now());
    let sender = Sender::of(cx.tenant(), desk.person.locale);
    let done = cx.write(move |tx| actions::reset_second_factor(tx, &actor, person, &sender, now)).await;
    answer(&cx, &desk, done, cx.t(t::people_factor_reset_done())).await
}

async fn answer(cx: &Cx, desk: &Desk, done: Result<(), WebError>, words: String) -> Outcome {
    match done {
        Ok(()) => {
            cx.sessions_changed();
            Ok(Redirect::to(format!("/bureau/personnes/{}", desk.person.id)).notice(words).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, desk, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}
