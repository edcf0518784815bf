//! Conditions, order and page of a list, put together at run time.
//!
//! ```
//! use parvis_db::Filter;
//! let (theme, status): (Vec<i64>, Option<&str>) = (vec![3, 5], Some("open"));
//! let filter = Filter::new()
//!     .eq("process_id", 7)
//!     .when(status, |f, status| f.eq("status", status))
//!     .any("theme_id", &theme)
//!     .raw("(votes >= {} or is_winner = 1)", 10)
//!     .order("votes desc, id desc")
//!     .page(20, 40);
//! assert_eq!(
//!     filter.sql("select id from contribution"),
//!     "select id from contribution where process_id = $1 and status = $2 and theme_id in ($3, $4) \
//!      and (votes >= $5 or is_winner = 1) order by votes desc, id desc limit $6 offset $7"
//! );
//! ```
//! Column names and orders are text of the program, never of a visitor; values always become parameters.

use crate::{ToVal, Val};

/// See the module.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    conditions: Vec<String>,
    order: String,
    limits: String,
    vals: Vec<Val>,
    condition_vals: usize,
}

impl Filter {
    /// No condition yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// For a statement that uses `$1` to `$n` itself: these are its parameters.
    pub fn after(params: &[Val]) -> Self {
        Self { vals: params.to_vec(), condition_vals: params.len(), ..Self::default() }
    }

    /// The column equals the value.
    #[must_use]
    pub fn eq(self, column: &str, value: impl ToVal) -> Self {
        self.compare(column, "=", &value)
    }

    /// The column differs from the value.
    #[must_use]
    pub fn ne(self, column: &str, value: impl ToVal) -> Self {
        self.compare(column, "<>", &value)
    }

    /// The column is the value or more.
    #[must_use]
    pub fn at_least(self, column: &str, value: impl ToVal) -> Self {
        self.compare(column, ">=", &value)
    }

    /// The column is less than the value.
    #[must_use]
    pub fn below(self, column: &str, value: impl ToVal) -> Self {
        self.compare(column, "<", &value)
    }

    /// The column has a value, or has none.
    #[must_use]
    pub fn present(mut self, column: &str, is_present: bool) -> Self {
        self.conditions.push(format!("{column} is {}null", if is_present { "not " } else { "" }));
        self
    }

    /// The column is one of the values; nothing fits an empty list.
    #[must_use]
    pub fn any<V: ToVal>(mut self, column: &str, values: &[V]) -> Self {
        let Some(last) = values.last() else {
            self.conditions.push("1 = 0".to_owned());
            return self;
        };
        // Padded to a power of two, so that lists of many lengths share few prepared statements.
        let padding = values.len().next_power_of_two() - values.len();
        let all = values.iter().chain(std::iter::repeat_n(last, padding));
        let places: Vec<String> = all.map(|value| self.place(value.to_val())).collect();
        self.conditions.push(format!("{column} in ({})", places.join(", ")));
        self
    }

    /// More conditions, if there is a value.
    #[must_use]
    pub fn when<V>(self, value: Option<V>, more: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => more(self, value),
            None => self,
        }
    }

    /// A condition in SQL in which every `{}` stands for the value.
    #[must_use]
    pub fn raw(mut self, condition: &str, value: impl ToVal) -> Self {
        let text = if condition.contains("{}") {
            let place = self.place(value.to_val());
            condition.replace("{}", &place)
        } else {
            condition.to_owned()
        };
        self.conditions.push(text);
        self
    }

    /// A condition in SQL without values.
    #[must_use]
    pub fn fixed(mut self, condition: &str) -> Self {
        self.conditions.push(condition.to_owned());
        self
    }

    /// Only rows beyond a row seen before: `beyond(&["sort_key", "id"], ">", params![key, id])` for an
    /// ascending order by these columns, `"<"` for a descending one. Such pages stay fast at any depth.
    #[must_use]
    pub fn beyond(mut self, columns: &[&str], comparison: &str, last: &[Val]) -> Self {
        let places: Vec<String> = last.iter().map(|val| self.place(val.clone())).collect();
        self.conditions.push(format!("({}) {comparison} ({})", columns.join(", "), places.join(", ")));
        self
    }

    /// The order: text of the program that ends with a unique column; write NULLS LAST where null may occur.
    #[must_use]
    pub fn order(mut self, order: &str) -> Self {
        self.order = format!(" order by {order}");
        self
    }

    /// At most `limit` rows after the first `offset`. To be called last.
    #[must_use]
    pub fn page(mut self, limit: usize, offset: usize) -> Self {
        self.condition_vals = self.vals.len();
        self.vals.push(limit.to_val());
        self.limits = format!(" limit ${}", self.vals.len());
        if offset > 0 {
            self.vals.push(offset.to_val());
            self.limits = format!("{} offset ${}", self.limits, self.vals.len());
        }
        self
    }

    /// ` where ...`, or nothing.
    pub fn where_clause(&self) -> String {
        if self.conditions.is_empty() {
            String::new()
        } else {
            format!(" where {}", self.conditions.join(" and "))
        }
    }

    /// The whole statement behind its `select ... from ...`.
    pub fn sql(&self, select: &str) -> String {
        format!("{select}{}{}{}", self.where_clause(), self.order, self.limits)
    }

    /// All parameters, in step with [`Filter::sql`].
    pub fn params(&self) -> &[Val] {
        &self.vals
    }

    /// The parameters of the conditions alone, in step with [`Filter::where_clause`]: for the count.
    pub fn where_params(&self) -> &[Val] {
        if self.limits.is_empty() { &self.vals } else { &self.vals[..self.condition_vals] }
    }

    fn compare(mut self, column: &str, comparison: &str, value: &dyn ToVal) -> Self {
        let place = self.place(value.to_val());
        self.conditions.push(format!("{column} {comparison} {place}"));
        self
    }

    fn place(&mut self, val: Val) -> String {
        self.vals.push(val);
        format!("${}", self.vals.len())
    }
}
