//! Files for the tests of this slice, made here so that every byte of them is known.

#![allow(dead_code, reason = "each test file uses some of them")]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

/// A picture whose left half is red and right half blue.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    let half = width / 2;
    RgbImage::from_fn(width, height, |x, _| if x < half { Rgb([200, 20, 20]) } else { Rgb([20, 20, 200]) })
        .into()
}

/// It as a file.
pub fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// What a camera would have written about the place and day of a photograph.
pub const SECRET: &[u8] = b"2026:03:19";

/// A photograph that is stored lying on its side (orientation 6) and says where and when it was taken.
pub fn photograph_with_place(width: u32, height: u32) -> Vec<u8> {
    let jpeg = encoded(&picture(width, height), ImageFormat::Jpeg);
    let mut tiff = b"II\x2a\x00\x08\x00\x00\x00".to_vec();
    tiff.extend([2, 0]);
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]);
    tiff.extend([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend([1, 0]);
    tiff.extend([0x1d, 0x00, 2, 0, 11, 0, 0, 0, 56, 0, 0, 0]);
    tiff.extend([0; 4]);
    tiff.extend(SECRET);
    tiff.push(0);
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend(tiff);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

/// A PNG that says it is `width` by `height` and holds nearly nothing.
pub fn png_bomb(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend(width.to_be_bytes());
    header.extend(height.to_be_bytes());
    header.extend([8, 6, 0, 0, 0]);
    let mut png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0d".to_vec();
    png.extend(&header);
    png.extend(crc(&header).to_be_bytes());
    png.extend(b"\x00\x00\x00\x00IDAT");
    png.extend(crc(b"IDAT").to_be_bytes());
    png
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 },
        )
    })
}

/// A ZIP archive of these members, stored unpacked.
pub fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let at = u32::try_from(out.len()).unwrap().to_le_bytes();
        let size = u32::try_from(content.len()).unwrap().to_le_bytes();
        let sizes = [crc(content).to_le_bytes(), size, size].concat();
        let name_length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let common = [&[20, 0, 0, 0, 0, 0, 0, 0, 0, 0][..], &sizes, &name_length, &[0, 0]].concat();
        out.extend([b"PK\x03\x04", &common[..], name.as_bytes(), content].concat());
        directory.extend([b"PK\x01\x02\x14\x00", &common[..], &[0; 10], &at, name.as_bytes()].concat());
    }
    let count = u16::try_from(members.len()).unwrap().to_le_bytes();
    let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
    let at = u32::try_from(out.len()).unwrap().to_le_bytes();
    [&out[..], &directory, b"PK\x05\x06\0\0\0\0", &count, &count, &size, &at, &[0, 0]].concat()
}

/// The smallest ODT that we recognize.
pub fn odt() -> Vec<u8> {
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")])
}

/// The smallest DOCX that we recognize, with one member more.
pub fn docx_with(member: &str) -> Vec<u8> {
    archive(&[("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<a/>"), (member, b"x")])
}

/// A PDF as far as its frame goes.
pub const PDF: &[u8] = b"%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";
