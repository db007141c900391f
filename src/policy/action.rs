//! What may be chosen to happen where a figure cannot be relied on.
//!
//! Decides the actions and their numbers. Where they apply is for the rules.

use crate::code::codes;

codes! {
    /// What happens at a step when the figure is older than its limit.
    pub enum StaleAction {
        /// Refuse.
        Block = 1 "block",
        /// Refuse only where the figure, less what may have sold since, does not cover the demand.
        AllowIfCovered = 2 "allowIfCovered",
        /// Let it pass and say that the figure is old.
        Allow = 3 "allow",
    }
}

codes! {
    /// What happens where there is no figure to judge by at all.
    pub enum FaultAction {
        /// Refuse.
        Block = 1 "block",
        /// Let it pass and say so.
        Allow = 2 "allow",
    }
}
