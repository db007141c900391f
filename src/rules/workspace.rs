//! The memory that judging a cart or a listing needs.
//!
//! Decides nothing. The caller lends it, because the core does not allocate. Each part is written by one
//! function before another reads it, so it may hold anything when a call begins.

use super::gate::cart::Limits;
use super::gate::suggestion::Suggestions;
use super::promise::draw::{Demand, Draw};
use super::promise::sellable::{Rooms, Trial};
use super::promise::survey::Survey;

/// The parts, in the order in which a call writes them. What a plain cart uses stands first.
#[derive(Clone, Debug)]
pub struct Workspace {
    pub(in crate::rules) survey: Survey,
    pub(in crate::rules) demand: Demand,
    pub(in crate::rules) draw: Draw,
    pub(in crate::rules) limits: Limits,
    pub(in crate::rules) suggestions: Suggestions,
    pub(in crate::rules) rooms: Rooms,
    pub(in crate::rules) trial: Trial,
}

impl Workspace {
    /// A workspace; all bits of it are zero, so that a module carries no copy of it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            survey: Survey::BLANK,
            demand: Demand::BLANK,
            draw: Draw::BLANK,
            limits: Limits::BLANK,
            suggestions: Suggestions::BLANK,
            rooms: Rooms::BLANK,
            trial: Trial::BLANK,
        }
    }
}

impl Default for Workspace {
    fn default() -> Self {
        Self::new()
    }
}
