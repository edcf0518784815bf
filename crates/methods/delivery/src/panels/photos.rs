//! The photographs of the works, each with what it shows.

use maud::{Markup, html};
use parvis_media::MediaView;

/// The photographs side by side. One opens larger, unless it is decoration.
pub fn gallery(pictures: &[MediaView]) -> Markup {
    html! {
        div class="grid" {
            @for picture in pictures {
                figure class="stack gap-1" {
                    @if picture.alt.is_empty() {
                        (image(picture))
                    } @else {
                        a href=(picture.url_large) { (image(picture)) }
                        figcaption class="hint" aria-hidden="true" { (picture.alt) }
                    }
                }
            }
        }
    }
}

/// The small picture.
pub fn image(picture: &MediaView) -> Markup {
    html! {
        img src=(picture.url_small) alt=(picture.alt) width=[picture.width] height=[picture.height] loading="lazy" decoding="async";
    }
}
