//! What is set on a contribution by those who study and number it.

use parvis_db::{Conn, DbError, ToVal, params, sql};
use parvis_kernel::Money;

use crate::{
    model::ContributionId,
    policy::{Number, Permit},
};

/// One figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Its number at the vote.
    Number(Option<i64>),
    /// Its cost as the technical unit estimates it.
    Cost(Option<Money>),
    /// Whether young people carry it: the category of the share reserved to them.
    Youth(bool),
}

/// Sets one figure.
///
/// # Errors
/// The database's failure.
pub fn set_figure(
    conn: &mut Conn,
    _permit: &Permit<Number>,
    id: ContributionId,
    figure: Figure,
) -> Result<u64, DbError> {
    let (statement, value) = match figure {
        Figure::Number(number) => {
            (sql!("update contribution set number = $2 where id = $1"), number.to_val())
        }
        Figure::Cost(cost) => (sql!("update contribution set cost_cents = $2 where id = $1"), cost.to_val()),
        Figure::Youth(youth) => (sql!("update contribution set youth = $2 where id = $1"), youth.to_val()),
    };
    conn.execute(statement, params![id, value])
}
