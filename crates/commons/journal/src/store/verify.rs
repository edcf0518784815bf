//! Checking the chain: every entry again from the first, then the end.

use parvis_db::{Conn, DbError, params, sql};

use crate::{
    model::{AuditRow, Fault, Verdict},
    rules::canonical,
};

/// Recomputes the whole chain and names the first entry that is not as it was written. `noted` is a number and hash
/// written down elsewhere earlier: they must still fit.
///
/// # Errors
/// The database's failure.
pub fn verify(conn: &mut Conn, noted: Option<(i64, String)>) -> Result<Verdict, DbError> {
    let (head, head_hash): (i64, String) =
        conn.query_opt(sql!("select seq, hash from audit_head where id = 1"), params![])?.unwrap_or_default();
    let mut walk = Walk { next: 1, hash: canonical::FIRST.to_owned(), fault: None };
    conn.for_each(
        sql!("select ", AuditRow::COLUMNS, " from audit_entry order by seq"),
        params![],
        |row: AuditRow| {
            walk.step(&row, noted.as_ref());
            Ok(())
        },
    )?;
    let last = walk.next - 1;
    Ok(match walk.fault {
        Some((seq, fault)) => Verdict::Broken { seq, fault },
        None if last < head => Verdict::Broken { seq: last + 1, fault: Fault::Missing },
        None if last > head => Verdict::Broken { seq: head + 1, fault: Fault::Unknown },
        None if walk.hash != head_hash => Verdict::Broken { seq: last, fault: Fault::Unlinked },
        None => match noted.filter(|(seq, _)| *seq > last) {
            Some(_) => Verdict::Broken { seq: last + 1, fault: Fault::Missing },
            None => Verdict::Whole { count: last, hash: walk.hash },
        },
    })
}

struct Walk {
    next: i64,
    hash: String,
    fault: Option<(i64, Fault)>,
}

impl Walk {
    fn step(&mut self, row: &AuditRow, noted: Option<&(i64, String)>) {
        if self.fault.is_some() {
            return;
        }
        let is_replaced = noted.is_some_and(|(seq, hash)| *seq == row.seq && *hash != row.hash);
        let fault = if row.seq != self.next {
            Some((self.next, Fault::Missing))
        } else if canonical::hash(row) != row.hash {
            Some((row.seq, Fault::Changed))
        } else if row.prev_hash != self.hash {
            Some((row.seq, Fault::Unlinked))
        } else {
            is_replaced.then_some((row.seq, Fault::Replaced))
        };
        self.fault = fault;
        self.next = row.seq + 1;
        self.hash.clone_from(&row.hash);
    }
}
