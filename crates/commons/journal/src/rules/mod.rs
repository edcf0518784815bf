//! What decides: how an entry is hashed, which fields changed, how an address is shortened.

pub(crate) mod address;
pub(crate) mod canonical;
pub(crate) mod changes;
