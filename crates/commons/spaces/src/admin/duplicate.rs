//! Copies last year's edition.

use maud::html;
use parvis_db::Conn;
use parvis_kernel::Random;
use parvis_slice::{Copying, registry};
use parvis_ui::{Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::parts;
use crate::{
    actions::{By, duplicate_process},
    model::{Process, ProcessId},
    store, t,
};

/// `GET /bureau/demarches/{process}/dupliquer`
pub async fn new(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let title = cx.t(t::spaces_duplicate_proposed(process.title.as_str()));
    page(&cx, &process, FormState::new([("titre", title)])).await
}

/// `POST /bureau/demarches/{process}/dupliquer`
pub async fn create(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (by, from, title, random) = (By::of(&cx), process.id, cx.form().text("titre"), cx.random());
    let made = cx
        .write(move |tx| {
            let id = duplicate_process::duplicate(tx, &by, from, &title)?;
            copy_methods(tx, &by, &*random, from, id)?;
            store::processes::process(tx, id)?.ok_or(WebError::NotFound)
        })
        .await;
    match made {
        Ok(copy) => {
            cx.sessions_changed();
            let notice = cx.t(t::spaces_duplicated());
            Ok(Redirect::to(format!("{}/dates", copy.desk_path())).notice(notice).into())
        }
        Err(WebError::Refused(refusal)) => page(&cx, &process, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// The settings of the methods, each copied by its own slice.
fn copy_methods(
    tx: &mut Conn,
    by: &By,
    random: &dyn Random,
    from: ProcessId,
    to: ProcessId,
) -> Result<(), WebError> {
    let copying = Copying { from: from.raw(), to: to.raw(), actor: &by.actor, random, now: by.now };
    registry().slices().iter().filter_map(|slice| slice.copy_edition).try_for_each(|copy| copy(tx, &copying))
}

async fn page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let title = cx.t(t::spaces_duplicate());
    let content = html! {
        p { (cx.t(t::spaces_duplicate_intro())) }
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::spaces_duplicate_title())).state(&state))
            div class="row" {
                (button(title.as_str()).icon(Icon::Copy))
                (link_button(cx.t(t::spaces_cancel()), process.desk_path()).plain())
            }
        }
    };
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}
