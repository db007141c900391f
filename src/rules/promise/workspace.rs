//! The memory that judging a cart or a listing needs.
//!
//! Decides nothing. The caller lends it, because the core does not allocate. Each part is written by one
//! function before another reads it, so it may hold anything when a call begins.

use super::allotments::Allotments;
use super::draw::{Demand, Draw, Trial};
use super::limits::Limits;
use super::surveyed::Survey;
use crate::facts::{MAX_LINES, Quantity};

/// The parts, in the order in which a call writes them. What a plain cart uses stands first.
#[derive(Clone, Debug)]
pub struct Workspace {
    pub(in crate::rules) survey: Survey,
    pub(in crate::rules) demand: Demand,
    pub(in crate::rules) draw: Draw,
    pub(in crate::rules) limits: Limits,
    pub(in crate::rules) suggestions: Suggestions,
    pub(in crate::rules) allotments: Allotments,
    /// What each pool may give at most if the lines of the nearest cart that are served already are to
    /// pass still; none where they draw on it without a limit of their own.
    pub(in crate::rules) served: Allotments,
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
            allotments: Allotments::BLANK,
            served: Allotments::BLANK,
            trial: Trial::BLANK,
        }
    }
}

impl Default for Workspace {
    fn default() -> Self {
        Self::new()
    }
}

/// What may be suggested of each line of a refused cart at most, and which lines pass whatever there is.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Suggestions {
    lines: [(Quantity, bool); MAX_LINES],
}

impl Suggestions {
    const BLANK: Self = Self { lines: [(Quantity::ZERO, false); MAX_LINES] };

    pub(in crate::rules) fn set(&mut self, line: usize, most: (Quantity, bool)) {
        if let Some(place) = self.lines.get_mut(line) {
            *place = most;
        }
    }

    pub(in crate::rules) fn of(&self, line: usize) -> Quantity {
        self.lines.get(line).map_or(Quantity::ZERO, |(most, _)| *most)
    }

    pub(in crate::rules) fn passes_anyway(&self, line: usize) -> bool {
        self.lines.get(line).is_some_and(|(_, passes)| *passes)
    }
}
