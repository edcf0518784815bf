//! The form of the appearance, with the contrasts of the colors in it.

use maud::{Markup, Render, html};
use parvis_media::Accepts;
use parvis_ui::{
    Choice, Field, FormState, Table, Tone, button, link_button, tag,
    theme::{Color, Font, Theme},
};
use parvis_web::Cx;

use super::{SETTINGS, appearance::MEASURE};
use crate::{
    look::{Measured, figure, measures},
    model::Look,
    t,
};

/// The form.
pub fn view(cx: &Cx, look: &Look, theme: &Theme, state: &FormState) -> Markup {
    let fonts = Font::ALL.map(|font| Choice::new(font.code(), font_name(cx, font))).to_vec();
    html! {
        form method="post" enctype="multipart/form-data" class="stack gap-5" {
            (color(cx, "principale", cx.t(t::authority_brand()), cx.t(t::authority_brand_hint()), theme.brand, state))
            (color(cx, "seconde", cx.t(t::authority_accent()), cx.t(t::authority_accent_hint()), theme.accent, state))
            (Field::radios("police", cx.t(t::authority_font()), fonts).state(state))
            (logo(cx, look, state))
            div class="row" {
                (button(cx.t(t::authority_save())))
                (button(cx.t(t::authority_measure())).plain().named("acte", MEASURE))
                (link_button(cx.t(t::authority_cancel()), SETTINGS).plain())
            }
        }
        (contrasts(cx, theme))
    }
}

fn color(cx: &Cx, name: &str, label: String, hint: String, now: Color, state: &FormState) -> Markup {
    let pick = format!("{name}_choix");
    let pick_label = cx.t(t::authority_color_pick(label.to_lowercase()));
    html! {
        div class="row" {
            (swatch(now))
            (Field::text(name, label).hint(hint).width("w-8").attr("spellcheck", "false").state(state))
            (Field::color(pick, pick_label).state(state))
        }
    }
}

/// A square of the color; the figures beside say the same in words.
fn swatch(color: Color) -> Markup {
    html! {
        svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false" {
            rect width="44" height="44" rx="6" fill=(color) {}
        }
    }
}

fn logo(cx: &Cx, look: &Look, state: &FormState) -> Markup {
    html! {
        @if let Some(logo) = &look.logo {
            p { img src=(logo.url) alt=(cx.t(t::authority_logo_now())) height="44"; }
        }
        (Field::file("logo", cx.t(t::authority_logo())).hint(cx.t(t::authority_logo_hint())).optional(cx.t(t::authority_optional()))
            .attr("accept", Accepts::Images.hint()).state(state))
        @if look.logo.is_some() { (Field::checkbox("sans_logo", cx.t(t::authority_logo_remove())).state(state)) }
    }
}

fn contrasts(cx: &Cx, theme: &Theme) -> Markup {
    let mut table = Table::new(cx.t(t::authority_contrasts()))
        .column(cx.t(t::authority_contrast_pair()))
        .numeric(cx.t(t::authority_contrast_measured()))
        .numeric(cx.t(t::authority_contrast_needed()))
        .column(cx.t(t::authority_contrast_verdict()));
    for one in measures(theme) {
        table = table.row(row(cx, &one));
    }
    html! { section class="stack" { (table) } }
}

fn row(cx: &Cx, one: &Measured) -> [Markup; 4] {
    let verdict = if one.measured >= one.needed {
        tag(Tone::Good, cx.t(t::authority_contrast_enough()))
    } else {
        tag(Tone::Bad, cx.t(t::authority_contrast_weak()))
    };
    let locale = cx.locale();
    [
        html! { (cx.t(one.pair.clone())) },
        html! { (figure(one.measured, locale)) },
        html! { (figure(one.needed, locale)) },
        verdict.render(),
    ]
}

fn font_name(cx: &Cx, font: Font) -> String {
    cx.t(match font {
        Font::Atkinson => t::authority_font_atkinson(),
        Font::System => t::authority_font_system(),
        Font::Serif => t::authority_font_serif(),
    })
}
