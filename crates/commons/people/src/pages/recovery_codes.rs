//! Recovery codes: shown once, in answer to the form that made them, to print, to copy or to keep as a file. The file is
//! made of what the page sends back, since nothing but hashes is kept.

use bytes::Bytes;
use maud::html;
use parvis_ui::{Tone, button, hidden, link_button, notice};
use parvis_web::{Cx, Download, Outcome, Page, WebError};

use super::{parts, proof, second_factor, sign_in_code};
use crate::{
    actions,
    mails::Sender,
    rules::{RECOVERY_CODES, recovery_codes, typed_recovery_code},
    t,
};

/// New codes, and the form in which they are stored.
pub(crate) fn new_codes(cx: &Cx) -> (Vec<String>, Vec<String>) {
    let random = cx.random();
    let codes = recovery_codes(|| {
        let mut byte = [0];
        random.fill(&mut byte);
        byte[0]
    });
    let hashes = codes.iter().map(|code| sign_in_code::recovery_hash(cx, code)).collect();
    (codes, hashes)
}

/// Makes new codes in place of the older ones.
pub async fn renew(cx: Cx) -> Outcome {
    let proof = match proof::prove(&cx).await? {
        Ok(proof) => proof,
        Err(refusal) => return second_factor::present_again(&cx, &refusal).await,
    };
    let (codes, hashes) = new_codes(&cx);
    let (actor, sender, now) = (cx.actor(), Sender::of(cx.tenant(), proof.person.locale), cx.now());
    match cx.write(move |tx| actions::renew_recovery_codes(tx, &actor, &hashes, &sender, now)).await {
        Ok(()) => page(&cx, &codes, cx.t(t::people_codes_renewed())),
        Err(WebError::Refused(refusal)) => second_factor::present_again(&cx, &refusal).await,
        Err(error) => Err(error),
    }
}

/// The codes that the page sent back, as a file.
pub async fn download(cx: Cx) -> Outcome {
    let codes: Vec<String> =
        cx.form().all("code_secours").iter().filter_map(|code| typed_recovery_code(code)).collect();
    if codes.len() != RECOVERY_CODES {
        return Err(WebError::NotFound);
    }
    let site = cx.site();
    let head = cx.t(t::people_codes_file(site.name.as_str(), cx.texts().day(cx.now())));
    let text = format!("{head}\r\n\r\n{}\r\n", codes.join("\r\n"));
    let file = Download {
        name: cx.t(t::people_codes_file_name()),
        content_type: "text/plain; charset=utf-8",
        bytes: Bytes::from(text),
        inline: false,
        immutable: false,
    };
    Ok(file.into())
}

/// The page that shows them.
pub(crate) fn page(cx: &Cx, codes: &[String], done: String) -> Outcome {
    let title = cx.t(t::people_codes());
    let next = parts::way_back(cx).unwrap_or_else(|| second_factor::PATH.to_owned());
    let content = html! {
        (notice(Tone::Good, html! { p role="status" { (done) } }))
        ol class="stack gap-2" data-codes="" { @for code in codes { li { code { (code) } } } }
        p { (cx.t(t::people_codes_once())) }
        form method="post" action=(format!("{}/codes-en-texte", second_factor::PATH)) {
            @for code in codes { (hidden("code_secours", code)) }
            p class="row" {
                (button(cx.t(t::people_codes_download())).plain())
                (link_button(cx.t(t::people_codes_kept()), next))
            }
        }
    };
    let main = parts::column(&title, &cx.t(t::people_codes_lead()), content);
    Page::new(&title, main).crumbs(second_factor::crumbs(cx)).private().reply(cx)
}
