//! Dépouillement: counting the ballots of a voting round and saying who wins, and why.
//!
//! Pure: no clock, no randomness, no files, no floats. The same [`Election`], [`CountingRule`] and seed
//! give the same [`TallyResult`] on any machine, byte for byte; that is what lets a journalist or a losing
//! proponent replay a result from the published `.pb` file. For example:
//!
//! ```
//! use parvis_kernel::Money;
//! use parvis_tally::{Ballot, CountingRule, Election, Project, tally};
//!
//! let election = Election::new(
//!     Money::from_euros(50),
//!     vec![Project::new("1", Money::from_euros(30)), Project::new("2", Money::from_euros(25))],
//!     vec![Ballot::approving(["1"]), Ballot::approving(["1", "2"])],
//! );
//! let result = tally(&election, &CountingRule::votes_within_envelope(), "seed published before closing");
//! assert!(result.has_won(&"1".into()));
//! assert_eq!(result.left, Money::from_euros(20));
//! ```

mod ballot_rule;
mod count;
mod counting_rule;
mod model;
mod order;
mod pb;
mod purse;
mod recount;
mod result;
mod stages;
mod tally;

pub use ballot_rule::{BallotFault, BallotRule, BallotSize, Offer, ValidChoices, check};
pub use counting_rule::{
    AreaTooDear, CountBy, CountingRule, EarlierWinners, Priority, RuleFault, Share, Stage, TieBreak, TooDear,
};
pub use model::{AreaKey, Ballot, CategoryKey, Choice, Election, Project, ProjectKey, VoteType};
pub use order::lot_hash;
pub use pb::{PbDescription, PbError, PbFault, PbFile, PbRow, PbTable, WITHDRAWN_COST};
pub use recount::{Difference, Recount, recount, recount_pb};
pub use result::{
    BallotCounts, Decision, ProjectResult, TallyResult, TieDrawn, TraceStep, WhyNotSelected, WhyWon,
};
pub use tally::tally;
