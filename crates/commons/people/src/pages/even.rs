//! Answers that take alike whatever was found, so that the time tells nobody who has an account.
//!
//! Where a password is hashed the same work is done for unknown addresses. Where there is only a little to write for
//! known ones, the answer waits for both: the work, and a stretch that is longer than the work.

use std::time::Duration;

/// Longer than writing a link and a mail takes.
const LEAST: Duration = Duration::from_millis(150);

/// Does the work, and answers not before the stretch is over.
pub(crate) async fn evenly<T>(work: impl Future<Output = T>) -> T {
    let (done, ()) = tokio::join!(work, tokio::time::sleep(LEAST));
    done
}
