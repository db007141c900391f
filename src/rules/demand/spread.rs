//! What of an item that an ERP shows of an order belongs to which line.
//!
//! Decides how one quantity is spread over several lines. What whole kits show of their components is for [`super::part`].

use super::history::Progress;
use super::part::MOST;
use crate::facts::Quantity;

/// Quantities by stage, in the order of [`Progress`].
pub type Stages = [Quantity; Progress::ALL.len()];

/// What is shown of an item in one order, as far as no line has got it.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    left: Stages,
}

impl Shown {
    /// So much at each stage.
    #[must_use]
    pub const fn of(stages: Stages) -> Self {
        Self { left: stages }
    }

    /// Gives a line what it asks for, of the furthest stage first.
    ///
    /// 2 shipped and 4 reserved, lines of 3 and 5: the first gets the 2 and 1 reserved, the second 3 reserved.
    #[must_use]
    pub fn give(&mut self, asked: Quantity) -> Stages {
        let mut given = [Quantity::ZERO; Progress::ALL.len()];
        let mut room = asked;
        for (given, left) in given.iter_mut().zip(&mut self.left).rev() {
            *given = left.at_most(room);
            *left = left.minus(*given);
            room = room.minus(*given);
        }
        given
    }

    /// Whether something is left.
    #[must_use]
    pub fn is_left(&self) -> bool {
        self.left.iter().any(|left| *left > Quantity::ZERO)
    }

    /// Adds what is left to what a line got: the last one's, for the ERP shows it of one of them.
    #[must_use]
    pub fn add_rest(self, given: Stages) -> Stages {
        let mut whole = given;
        for (whole, left) in whole.iter_mut().zip(self.left) {
            *whole = whole.plus(left).at_most(MOST);
        }
        whole
    }
}
