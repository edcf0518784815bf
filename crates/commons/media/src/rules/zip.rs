//! The names of the members of a ZIP archive, read from its directory and nothing unpacked.
//!
//! ODT and DOCX are ZIP archives; the names tell which. APPNOTE.TXT 6.3.10, sections 4.3.12 and 4.3.16.

const END: [u8; 4] = *b"PK\x05\x06";
const ENTRY: [u8; 4] = *b"PK\x01\x02";
const END_BYTES: usize = 22;
const ENTRY_BYTES: usize = 46;
const MOST_COMMENT: usize = 65_535;
const MOST_MEMBERS: usize = 5_000;

/// The names of all members; `None` where the directory does not read to its end.
pub fn member_names(bytes: &[u8]) -> Option<Vec<String>> {
    let end = find_end(bytes)?;
    let count = usize::from(u16_at(bytes, end + 10)?);
    let mut at = usize::try_from(u32_at(bytes, end + 16)?).ok()?;
    if count > MOST_MEMBERS {
        return None;
    }
    let mut names = Vec::with_capacity(count);
    for _ in 0..count {
        if bytes.get(at..at + 4)? != ENTRY {
            return None;
        }
        let name_length = usize::from(u16_at(bytes, at + 28)?);
        let more = usize::from(u16_at(bytes, at + 30)?) + usize::from(u16_at(bytes, at + 32)?);
        let name = bytes.get(at + ENTRY_BYTES..at + ENTRY_BYTES + name_length)?;
        names.push(String::from_utf8_lossy(name).into_owned());
        at += ENTRY_BYTES + name_length + more;
    }
    Some(names)
}

/// Where the directory's last record stands: at the end, before a comment that may hold anything.
fn find_end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_BYTES)?;
    let first = last.saturating_sub(MOST_COMMENT);
    (first..=last).rev().find(|at| {
        let comment = u16_at(bytes, at + 20).map(usize::from);
        bytes[*at..].starts_with(&END) && comment == Some(bytes.len() - at - END_BYTES)
    })
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
