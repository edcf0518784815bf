//! Constant strings joined at compile time, for the macros. Nothing here runs in the program except
//! [`aliased_at_run_time`].

/// Bytes that all pieces take together.
pub const fn joined_len(pieces: &[&str]) -> usize {
    let (mut total, mut i) = (0, 0);
    while i < pieces.len() {
        total += pieces[i].len();
        i += 1;
    }
    total
}

/// The pieces one after the other.
pub const fn joined<const N: usize>(pieces: &[&str]) -> [u8; N] {
    let mut out = [0; N];
    let (mut at, mut i) = (0, 0);
    while i < pieces.len() {
        let piece = pieces[i].as_bytes();
        let mut j = 0;
        while j < piece.len() {
            out[at] = piece[j];
            at += 1;
            j += 1;
        }
        i += 1;
    }
    out
}

/// The text of joined pieces.
pub const fn utf8(bytes: &'static [u8]) -> &'static str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("pieces of UTF-8 make UTF-8"),
    }
}

/// The text without its last `bytes` bytes.
pub const fn without_end(text: &'static str, bytes: usize) -> &'static str {
    text.split_at(text.len() - bytes).0
}

/// Bytes of [`aliased`].
pub const fn aliased_len(columns: &str, alias: &str) -> usize {
    let bytes = columns.as_bytes();
    let (mut count, mut i) = (1, 0);
    while i < bytes.len() {
        if bytes[i] == b',' {
            count += 1;
        }
        i += 1;
    }
    bytes.len() + count * (alias.len() + 1)
}

/// `"id, name"` and `"a"` make `"a.id, a.name"`.
pub const fn aliased<const N: usize>(columns: &str, alias: &str) -> [u8; N] {
    let (columns, alias) = (columns.as_bytes(), alias.as_bytes());
    let mut out = [0; N];
    let (mut at, mut i) = (0, 0);
    while i < columns.len() {
        if i == 0 || columns[i - 1] == b' ' {
            let mut j = 0;
            while j < alias.len() {
                out[at] = alias[j];
                at += 1;
                j += 1;
            }
            out[at] = b'.';
            at += 1;
        }
        out[at] = columns[i];
        at += 1;
        i += 1;
    }
    out
}

/// [`aliased`] for an alias known only at run time.
pub fn aliased_at_run_time(columns: &str, alias: &str) -> String {
    columns.split(", ").map(|column| format!("{alias}.{column}")).collect::<Vec<_>>().join(", ")
}
