//! Why a file is not taken, each reason with its sentence.

use parvis_kernel::{Message, Refusal};

use crate::t;

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No byte in it.
    Empty,
    /// More bytes than allowed: what it has and the most, both in bytes.
    TooHeavy(usize, usize),
    /// A drawing in SVG.
    Drawing,
    /// A page in HTML.
    WebPage,
    /// No kind of image that is read.
    NotAnImage,
    /// No kind of document that is taken.
    NotADocument,
    /// An image whose bytes do not read to the end.
    BrokenImage,
    /// A document whose bytes do not read to the end.
    BrokenDocument,
    /// A document with a program in it.
    HasMacros,
    /// An image with fewer pixels on a side than the last number: width, height, fewest.
    TooSmall(u32, u32, u32),
    /// An image with more pixels than allowed: what it has and the most.
    TooManyPixels(u64, u64),
    /// More files than allowed: how many and the most.
    TooManyFiles(usize, usize),
}

impl Fault {
    /// The sentence.
    pub fn message(self) -> Message {
        match self {
            Fault::Empty => t::media_empty(),
            Fault::TooHeavy(size, most) => t::media_too_heavy(megabytes_up(size), megabytes_up(most)),
            Fault::Drawing => t::media_drawing_refused(),
            Fault::WebPage => t::media_page_refused(),
            Fault::NotAnImage => t::media_not_an_image(),
            Fault::NotADocument => t::media_not_a_document(),
            Fault::BrokenImage => t::media_image_broken(),
            Fault::BrokenDocument => t::media_document_broken(),
            Fault::HasMacros => t::media_document_has_macros(),
            Fault::TooSmall(width, height, least) => t::media_too_small(width, height, least),
            Fault::TooManyPixels(pixels, most) => {
                t::media_too_many_pixels(millions_up(pixels), millions_up(most))
            }
            Fault::TooManyFiles(count, most) => t::media_too_many_files(count, most),
        }
    }
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Refusal {
        Refusal::new(fault.message())
    }
}

/// Whole megabytes, rounded up: what is over a limit never reads as equal to it.
const fn megabytes_up(bytes: usize) -> usize {
    bytes.div_ceil(1024 * 1024)
}

fn millions_up(pixels: u64) -> i64 {
    i64::try_from(pixels.div_ceil(1_000_000)).unwrap_or(i64::MAX)
}
