//! On "Mon compte": the providers that vouch for the person, what that proves, and how to link or undo.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_kernel::Message;
use parvis_slice::PanelCx;
use parvis_ui::button;
use parvis_web::PersonId;

use crate::{
    model::{IdentityLink, Proof, Provider},
    store, t,
};

/// One piece for a person's own page.
pub(crate) fn draw(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let Some(&subject) = subjects.first().filter(|_| cx.actor.has_account()) else { return Ok(Vec::new()) };
    let providers = store::providers(conn)?;
    let links = store::links_of(conn, PersonId::new(subject))?;
    let offered: Vec<&Provider> = providers
        .iter()
        .filter(|provider| provider.active && provider.settings.signs_in)
        .filter(|provider| links.iter().all(|link| link.provider_id != provider.id))
        .collect();
    if links.is_empty() && offered.is_empty() {
        return Ok(Vec::new());
    }
    let say = |message: Message| cx.texts.say(&message);
    let markup = html! {
        section class="stack gap-4" {
            h2 { (say(t::identity_account_title())) }
            @if links.is_empty() { p { (say(t::identity_account_none())) } }
            @else {
                ul role="list" class="stack gap-5" {
                    @for link in &links {
                        @if let Some(provider) = providers.iter().find(|provider| provider.id == link.provider_id) {
                            li { (linked(cx, link, provider)) }
                        }
                    }
                }
            }
            @for provider in offered {
                form method="post" action={ "/mon-compte/identites/" (provider.slug) "/relier" } {
                    (button(say(t::identity_account_link(provider.label.as_str()))).plain())
                }
            }
        }
    };
    Ok(vec![(subject, markup)])
}

fn linked(cx: &PanelCx<'_>, link: &IdentityLink, provider: &Provider) -> Markup {
    let say = |message: Message| cx.texts.say(&message);
    let label = provider.label.as_str();
    let (since, used) = (cx.texts.day(link.linked_at), cx.texts.day(link.last_used_at));
    let proofs: Vec<String> = provider.settings.proofs.iter().map(|proof| say(proof_words(*proof))).collect();
    html! {
        div class="stack gap-2" {
            h3 { (label) }
            p { (say(t::identity_account_linked(since, used))) }
            @if !proofs.is_empty() { p { (say(t::identity_account_proves(proofs.join(", ")))) } }
            form method="post" action={ "/mon-compte/identites/" (link.id) "/delier" } {
                (button(say(t::identity_account_unlink())).small().plain().context(label))
            }
        }
    }
}

/// "voter"
pub(crate) fn proof_words(proof: Proof) -> Message {
    match proof {
        Proof::Vote => t::identity_proof_vote(),
        Proof::Deposit => t::identity_proof_deposit(),
        Proof::Support => t::identity_proof_support(),
        Proof::Sign => t::identity_proof_sign(),
    }
}
