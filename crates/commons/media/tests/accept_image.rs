//! Which images are taken, and what is left of them.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use parvis_kernel::Refusal;
use parvis_media::{Fault, Limits, Prepared, Variant, accept_image};
use proptest::prelude::*;
use support::{SECRET, encoded, photograph_with_place, picture, png_bomb};

fn accept(bytes: &[u8]) -> Result<Prepared, Refusal> {
    accept_image(bytes, &Limits::default())
}

#[track_caller]
fn refused(bytes: &[u8], fault: Fault) {
    assert_eq!(accept(bytes).err(), Some(fault.into()));
}

fn decoded(prepared: &Prepared, variant: Variant) -> DynamicImage {
    let file = prepared.files().iter().find(|file| file.variant == variant).unwrap();
    image::load_from_memory(&file.bytes).unwrap()
}

#[test]
fn nothing_says_where_a_photograph_was_taken() {
    let photograph = photograph_with_place(120, 60);
    let holds = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|window| window == words);
    assert!(holds(&photograph, SECRET) && holds(&photograph, b"Exif"));
    let prepared = accept(&photograph).unwrap();
    for file in prepared.files() {
        assert!(!holds(&file.bytes, SECRET) && !holds(&file.bytes, b"Exif"), "{:?}", file.variant);
    }
}

#[test]
fn a_photograph_lying_on_its_side_is_turned_upright() {
    let prepared = accept(&photograph_with_place(120, 60)).unwrap();
    assert_eq!(prepared.size(), Some((60, 120)));
    let upright = decoded(&prepared, Variant::Original).into_rgb8();
    let (top, bottom) = (upright.get_pixel(30, 10).0, upright.get_pixel(30, 110).0);
    assert!(top[0] > 150 && bottom[2] > 150, "the red left half is on top: {top:?} {bottom:?}");
}

#[test]
fn large_images_are_kept_in_three_sizes() {
    let prepared = accept(&encoded(&picture(3000, 1500), ImageFormat::Jpeg)).unwrap();
    assert_eq!(prepared.size(), Some((2560, 1280)));
    let sizes = Variant::ALL.map(|variant| {
        let picture = decoded(&prepared, variant);
        (picture.width(), picture.height())
    });
    assert_eq!(sizes, [(480, 240), (1280, 640), (2560, 1280)]);
}

#[test]
fn small_images_are_never_enlarged() {
    let prepared = accept(&encoded(&picture(100, 40), ImageFormat::Png)).unwrap();
    assert_eq!((prepared.size(), prepared.mime()), (Some((100, 40)), "image/jpeg"));
    assert_eq!(decoded(&prepared, Variant::Large).width(), 100);
}

#[test]
fn a_logo_keeps_its_transparency() {
    let clear = RgbaImage::from_pixel(40, 40, Rgba([10, 20, 30, 0]));
    let prepared = accept(&encoded(&clear.into(), ImageFormat::Png)).unwrap();
    assert_eq!(prepared.mime(), "image/png");
    assert_eq!(decoded(&prepared, Variant::Original).into_rgba8().get_pixel(5, 5).0[3], 0);
}

#[test]
fn every_format_is_read() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        let prepared = accept(&encoded(&picture(64, 64), format));
        assert!(prepared.is_ok(), "{format:?}: {prepared:?}");
    }
}

#[test]
fn the_name_has_no_say_and_the_content_decides() {
    let png = encoded(&picture(64, 64), ImageFormat::Png);
    assert_eq!(accept(&png).unwrap().named("photo.exe").name(), "photo.jpg");
    refused(support::PDF, Fault::NotAnImage);
    refused(b"GIF87", Fault::NotAnImage);
}

#[test]
fn drawings_and_pages_are_refused_with_their_reason() {
    refused(b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", Fault::Drawing);
    refused(b"<!doctype html><script>alert(1)</script>", Fault::WebPage);
    refused(b"", Fault::Empty);
}

#[test]
fn an_image_that_says_it_is_huge_is_refused_before_it_is_unpacked() {
    refused(&png_bomb(50_000, 50_000), Fault::TooManyPixels(2_500_000_000, 50_000_000));
    refused(&png_bomb(8, 300), Fault::TooSmall(8, 300, 16));
    let heavy = vec![0xff; Limits::default().image_bytes + 1];
    refused(&heavy, Fault::TooHeavy(heavy.len(), Limits::default().image_bytes));
}

#[test]
fn what_hides_behind_an_image_does_not_survive() {
    let hidden: &[u8] = b"<script>alert(1)</script>PK\x03\x04";
    let both = [encoded(&picture(64, 64), ImageFormat::Png), hidden.to_vec()].concat();
    let prepared = accept(&both).unwrap();
    for file in prepared.files() {
        assert!(!file.bytes.windows(8).any(|window| window == b"<script>"));
    }
}

#[test]
fn the_same_image_gets_the_same_hash() {
    let jpeg = encoded(&picture(64, 64), ImageFormat::Jpeg);
    assert_eq!(accept(&jpeg).unwrap().hash(), accept(&jpeg).unwrap().hash());
    assert_eq!(accept(&jpeg).unwrap().hash().len(), 64);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_truncated_image_never_panics(format in 0..4usize, share in 0.0..1.0f64) {
        let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
        let whole = encoded(&picture(40, 30), formats[format]);
        let end = (whole.len() as f64 * share) as usize;
        if let Ok(prepared) = accept(&whole[..end]) {
            prop_assert!(image::load_from_memory(&prepared.files()[0].bytes).is_ok());
        }
    }

    #[test]
    fn a_damaged_image_never_panics(format in 0..4usize, at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif];
        let mut bytes = encoded(&picture(40, 30), formats[format]);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let limits = Limits { image_pixels: 1_000_000, ..Limits::default() };
        if let Ok(prepared) = accept_image(&bytes, &limits) {
            prop_assert!(image::load_from_memory(&prepared.files()[0].bytes).is_ok());
        }
    }
}
