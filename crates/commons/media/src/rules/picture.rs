//! Images: unpacked within limits, turned upright, and drawn anew. Nothing but pixels survives, so neither the
//! place where a photograph was taken nor bytes hidden behind it.
//!
//! An image without transparency becomes a JPEG, one with transparency (a logo) a PNG; three sizes are kept.

use std::io::Cursor;

use bytes::Bytes;
use fast_image_resize::{PixelType, Resizer, images::Image};
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};
use parvis_kernel::Refusal;

use super::{
    hash,
    kind::{FileKind, kind_of},
    name::shown_name,
};
use crate::model::{Fault, Limits, MediaKind, Prepared, PreparedFile, Variant};

/// A good photograph without visible faults, about a tenth of its pixels in bytes.
const JPEG_QUALITY: u8 = 82;
/// Enough to print a photograph across a page.
const MOST_SIDE: u32 = 2560;

/// Takes an image (JPEG, PNG, WebP or the first picture of a GIF, told by its content) and draws it anew in
/// all sizes. Takes up to some seconds of processor time: call it outside transactions and async threads.
///
/// # Errors
/// The sentence to show: what is wrong with it and what to do.
pub fn accept_image(bytes: &[u8], limits: &Limits) -> Result<Prepared, Refusal> {
    let picture = Pixels::of(unpack(bytes, limits)?);
    prepare(&picture).ok_or_else(|| Fault::BrokenImage.into())
}

fn unpack(bytes: &[u8], limits: &Limits) -> Result<DynamicImage, Fault> {
    if bytes.is_empty() {
        return Err(Fault::Empty);
    }
    if bytes.len() > limits.image_bytes {
        return Err(Fault::TooHeavy(bytes.len(), limits.image_bytes));
    }
    match kind_of(bytes) {
        FileKind::Image(format) => decode(bytes, format, limits),
        FileKind::Svg => Err(Fault::Drawing),
        FileKind::Html => Err(Fault::WebPage),
        FileKind::Pdf | FileKind::Zip | FileKind::Other => Err(Fault::NotAnImage),
    }
}

/// The header is read first: an image that says it is huge is refused before memory is taken for it.
fn decode(bytes: &[u8], format: ImageFormat, limits: &Limits) -> Result<DynamicImage, Fault> {
    let broken = |_| Fault::BrokenImage;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut memory = image::Limits::default();
    memory.max_alloc = Some(limits.image_pixels.saturating_mul(8));
    reader.limits(memory);
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.image_pixels {
        return Err(Fault::TooManyPixels(pixels, limits.image_pixels));
    }
    if width < limits.image_side || height < limits.image_side {
        return Err(Fault::TooSmall(width, height, limits.image_side));
    }
    let upright = decoder.orientation().map_err(broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(broken)?;
    picture.apply_orientation(upright);
    Ok(picture)
}

/// Eight bits a channel, with transparency only where some of it is seen.
struct Pixels {
    width: u32,
    height: u32,
    transparent: bool,
    bytes: Vec<u8>,
}

impl Pixels {
    fn of(picture: DynamicImage) -> Pixels {
        let (width, height) = (picture.width(), picture.height());
        if picture.color().has_alpha() {
            let pixels = picture.into_rgba8();
            if pixels.pixels().any(|pixel| pixel.0[3] < 255) {
                return Pixels { width, height, transparent: true, bytes: pixels.into_raw() };
            }
            let opaque = DynamicImage::ImageRgba8(pixels).into_rgb8();
            return Pixels { width, height, transparent: false, bytes: opaque.into_raw() };
        }
        Pixels { width, height, transparent: false, bytes: picture.into_rgb8().into_raw() }
    }

    const fn mime(&self) -> &'static str {
        if self.transparent { "image/png" } else { "image/jpeg" }
    }

    /// The same picture in this size.
    fn resized(&self, width: u32, height: u32) -> Option<Pixels> {
        let kind = if self.transparent { PixelType::U8x4 } else { PixelType::U8x3 };
        let from = Image::from_vec_u8(self.width, self.height, self.bytes.clone(), kind).ok()?;
        let mut to = Image::new(width, height, kind);
        Resizer::new().resize(&from, &mut to, None).ok()?;
        Some(Pixels { width, height, transparent: self.transparent, bytes: to.into_vec() })
    }

    fn encoded(&self) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let (w, h, kind) = (self.width, self.height, image::ExtendedColorType::Rgb8);
        let written = if self.transparent {
            PngEncoder::new(&mut out).write_image(&self.bytes, w, h, image::ExtendedColorType::Rgba8)
        } else {
            JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY).write_image(&self.bytes, w, h, kind)
        };
        written.ok().map(|()| out)
    }
}

fn prepare(picture: &Pixels) -> Option<Prepared> {
    let longer = picture.width.max(picture.height);
    let smaller = (longer > MOST_SIDE).then(|| fit(picture, MOST_SIDE, longer)).flatten();
    let largest = smaller.as_ref().unwrap_or(picture);
    let whole: Bytes = largest.encoded()?.into();
    let mut files = Vec::new();
    for (variant, width) in [(Variant::Small, 480), (Variant::Large, 1280)] {
        let bytes = if largest.width <= width {
            whole.clone()
        } else {
            fit(largest, width, largest.width)?.encoded()?.into()
        };
        files.push(PreparedFile { variant, bytes });
    }
    files.push(PreparedFile { variant: Variant::Original, bytes: whole.clone() });
    Some(Prepared {
        kind: MediaKind::Image,
        hash: hash(&whole),
        mime: picture.mime(),
        width: Some(largest.width),
        height: Some(largest.height),
        name: shown_name("", picture.mime()),
        files,
    })
}

/// The picture scaled by `to / from`, at least one pixel on each side.
fn fit(picture: &Pixels, to: u32, from: u32) -> Option<Pixels> {
    let scaled = |side: u32| {
        let exact = (u64::from(side) * u64::from(to) + u64::from(from) / 2) / u64::from(from.max(1));
        u32::try_from(exact).unwrap_or(u32::MAX).max(1)
    };
    picture.resized(scaled(picture.width), scaled(picture.height))
}
