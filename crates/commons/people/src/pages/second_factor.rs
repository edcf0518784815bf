//! The second factor: setting it up with a drawing and the key as text, what there is, new recovery codes, taking it
//! away. The secret of a set-up travels sealed in its form, so that looking at the page writes nothing.

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{FormState, Tone, button, data_list, hidden, link_button, notice};
use parvis_web::{Crumb, Cx, Outcome, Page, Redirect, WebError};

use super::{attempts, parts, proof, qr::qr_code, recovery_codes, sign_in_code};
use crate::{
    actions::{self, FactorKey, NewFactor},
    mails::Sender,
    model::PeopleFault,
    rules::{self, SECRET_BYTES},
    store, t,
};

/// Where it is set up and shown.
pub(crate) const PATH: &str = "/mon-compte/second-facteur";

/// What there is, or the set-up where there is none.
pub async fn show(cx: Cx) -> Outcome {
    shown(&cx, &FormState::default()).await
}

/// The set-up also for who has one: another telephone.
pub async fn new(cx: Cx) -> Outcome {
    set_up(&cx, &new_secret(&cx), &FormState::default()).await
}

/// Takes the first code and the password; shows the recovery codes, this once.
pub async fn create(cx: Cx) -> Outcome {
    let (id, key) = (cx.person()?.id, FactorKey::of(cx.tenant()));
    let sealed = from_hex(&cx.form().text("cle"));
    let Some(secret) = key.open(id, &sealed) else {
        let state = cx.refused(&PeopleFault::SetUpStale.into());
        return set_up(&cx, &new_secret(&cx), &state).await;
    };
    let proven = proof::prove(&cx).await?;
    let step = typed_step(&cx, &secret);
    let (proof, step) = match (proven, step) {
        (Ok(proof), Ok(step)) => (proof, step),
        (proof, step) => {
            let refusals: Vec<Refusal> = [proof.err(), step.err()].into_iter().flatten().collect();
            let mut state = parts::state_with(&cx, &refusals);
            state.values.remove("code");
            return set_up(&cx, &secret, &state).await;
        }
    };
    let (codes, recovery) = recovery_codes::new_codes(&cx);
    let factor = NewFactor { sealed, step, recovery };
    let (actor, session) = (cx.actor(), cx.session_id().ok_or(WebError::NotAllowed)?);
    let (sender, now) = (Sender::of(cx.tenant(), proof.person.locale), cx.now());
    cx.write(move |tx| actions::set_up_second_factor(tx, &actor, session, &factor, &sender, now)).await?;
    cx.sessions_changed();
    recovery_codes::page(&cx, &codes, cx.t(t::people_factor_done()))
}

/// Takes one's second factor away.
pub async fn remove(cx: Cx) -> Outcome {
    let proof = match proof::prove(&cx).await? {
        Ok(proof) => proof,
        Err(refusal) => return present_again(&cx, &refusal).await,
    };
    let (actor, sender, now) = (cx.actor(), Sender::of(cx.tenant(), proof.person.locale), cx.now());
    match cx.write(move |tx| actions::drop_second_factor(tx, &actor, &sender, now)).await {
        Ok(()) => {
            cx.sessions_changed();
            Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_factor_removed())).into())
        }
        Err(WebError::Refused(refusal)) => present_again(&cx, &refusal).await,
        Err(error) => Err(error),
    }
}

/// The same page with what was wrong.
pub(crate) async fn present_again(cx: &Cx, refusal: &Refusal) -> Outcome {
    shown(cx, &cx.refused(refusal)).await
}

async fn shown(cx: &Cx, state: &FormState) -> Outcome {
    let id = cx.person()?.id;
    let (factor, left, rules) = cx
        .read(move |c| {
            let factor = store::second_factor(c, id)?;
            Ok((factor, store::recovery_codes_left(c, id)?, store::account_rules(c)?))
        })
        .await?;
    match factor {
        Some(factor) => {
            let must = rules.second_factor_for_agents && cx.actor().is_agent();
            present(cx, &factor, left, must, state)
        }
        None => set_up(cx, &new_secret(cx), state).await,
    }
}

fn new_secret(cx: &Cx) -> Vec<u8> {
    let mut secret = vec![0; SECRET_BYTES];
    cx.random().fill(&mut secret);
    secret
}

/// The step of the code typed; slowed down, though only its owner could guess at a key that is not theirs yet.
fn typed_step(cx: &Cx, secret: &[u8]) -> Result<i64, Refusal> {
    let person = cx.person_id().ok_or(PeopleFault::AccountErased)?;
    if !attempts::may_try_code(cx, person) {
        return Err(PeopleFault::TooManyCodes.into());
    }
    let step = rules::step_of_code(secret, &cx.form().text("code"), 0, cx.now());
    if step.is_some() {
        attempts::code_succeeded(cx, person);
    }
    step.ok_or_else(|| PeopleFault::WrongSetUpCode.into())
}

async fn set_up(cx: &Cx, secret: &[u8], state: &FormState) -> Outcome {
    let (person, _) = proof::load(cx).await?;
    let account = person.email.unwrap_or_default();
    let site = cx.site();
    let address = rules::totp_address(secret, &site.name, &account);
    let sealed = FactorKey::of(cx.tenant()).seal(person.id, secret, &*cx.random());
    let has_come_from_office = parts::way_back(cx).is_some_and(|back| back.starts_with("/bureau"));
    let title = cx.t(t::people_factor_set_up());
    let content = html! {
        @if has_come_from_office { (notice(Tone::Watch, html! { p { (cx.t(t::people_factor_needed_first(site.name.as_str()))) } })) }
        (steps(cx, secret, &address))
        form method="post" action=(PATH) class="stack gap-5" novalidate {
            (hidden("cle", &hex(&sealed)))
            @if let Some(back) = parts::way_back(cx) { (hidden("retour", &back)) }
            (sign_in_code::code_field(cx, cx.t(t::people_factor_code_label()), state).hint(cx.t(t::people_factor_code_hint())))
            (proof::password_field(cx, state))
            p class="row" {
                (button(cx.t(t::people_factor_button())))
                (link_button(cx.t(t::people_account()), "/mon-compte").plain())
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_factor_lead()), content);
    Page::new(&title, main).crumbs(crumbs(cx)).private().with_errors(state).reply(cx)
}

fn steps(cx: &Cx, secret: &[u8], address: &str) -> Markup {
    html! {
        ol class="stack gap-5" {
            li { p { (cx.t(t::people_factor_step_application())) } }
            li {
                div class="stack gap-3" {
                    p { (cx.t(t::people_factor_step_scan())) }
                    p { (qr_code(address, &cx.t(t::people_factor_drawing()))) }
                    p { (cx.t(t::people_factor_step_key())) }
                    p { b { code data-key="" { (rules::secret_text(secret)) } } }
                }
            }
            li { p { (cx.t(t::people_factor_step_code())) } }
        }
    }
}

fn present(cx: &Cx, factor: &store::SecondFactorRow, left: i64, must: bool, state: &FormState) -> Outcome {
    let title = cx.t(t::people_factor());
    let (since, codes) = (cx.t(t::people_factor_since()), cx.t(t::people_factor_codes_left()));
    let content = html! {
        (data_list(&[
            (since.as_str(), html! { (cx.texts().day(factor.created_at)) }),
            (codes.as_str(), html! { (cx.t(t::people_factor_codes_count(left))) }),
        ]))
        p { (link_button(cx.t(t::people_factor_replace()), format!("{PATH}/nouveau")).plain()) }
        form method="post" class="stack gap-5" novalidate {
            h2 { (cx.t(t::people_factor_change())) }
            (proof::password_field(cx, state))
            p class="row" {
                (button(cx.t(t::people_codes_renew())).form_action(format!("{PATH}/codes")))
                @if !must { (button(cx.t(t::people_factor_remove())).danger().form_action(format!("{PATH}/retirer"))) }
            }
            @if must { (must_keep(cx)) }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_factor_on()), content);
    Page::new(&title, main).crumbs(crumbs(cx)).private().with_errors(state).reply(cx)
}

fn must_keep(cx: &Cx) -> Markup {
    html! { p class="hint" { (cx.t(t::people_factor_needed())) } }
}

/// The way to the account.
pub(crate) fn crumbs(cx: &Cx) -> Vec<Crumb> {
    vec![Crumb::new(cx.t(t::people_account()), "/mon-compte")]
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a text in hexadecimal; none where it is not.
fn from_hex(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().chunks(2).map(|pair| {
        std::str::from_utf8(pair)
            .ok()
            .filter(|pair| pair.len() == 2)
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    });
    pairs.collect::<Option<Vec<u8>>>().unwrap_or_default()
}
