//! The call `split` as words: a kit's order line and what the ERP shows of it in, its units out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Words};
use super::record::{Limits, record};
use super::word::{Demand, Maybe};
use crate::facts::Quantity;
use crate::rules::demand::split::{Split, split, spread};

record! {
    /// A kit's line, how it was recorded, what the ERP shows of it.
    struct Asked {
        /// How many units the line has.
        quantity "quantity": Demand,
        /// How many of them were recorded as ready-made.
        ready_made "readyMade": Demand,
        /// How many as assembled.
        assembled "assembled": Demand,
        /// How many the ERP shows as ready-made.
        erp_ready_made "erpReadyMade": Maybe<Demand>,
        /// How many the ERP shows as assembled.
        erp_assembled "erpAssembled": Maybe<Demand>,
        /// A read at line level, which is spread.
        read "read": Maybe<Demand>,
    }
}

record! {
    /// How the units stand.
    struct Answer {
        /// On ready-made ones.
        ready_made "readyMade": Demand,
        /// On assembled ones.
        assembled "assembled": Demand,
        /// What of the read is of ready-made ones.
        read_ready_made "readReadyMade": Maybe<Demand>,
        /// What of the read is of assembled ones.
        read_assembled "readAssembled": Maybe<Demand>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const TOLD: Once<Answer> = Once::at(ASKED.next().answer(), "");

/// The question of `split`.
pub(super) const QUESTION: Layout = &[ASKED.part()];
/// The answer of `split`.
pub(super) const ANSWER: Layout = &[TOLD.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let asked = ASKED.take(words, &Limits::default())?;
    let recorded = Split { ready_made: asked.ready_made, assembled: asked.assembled };
    let shown = |amount: Option<Quantity>| amount.unwrap_or(Quantity::ZERO);
    let erp =
        Split { ready_made: shown(asked.erp_ready_made), assembled: shown(asked.erp_assembled) };
    let is_shown = asked.erp_ready_made.is_some() || asked.erp_assembled.is_some();
    let erp = Some(erp).filter(|_| is_shown);
    let line = split(asked.quantity, recorded, erp);
    let read = asked.read.map(|read| spread(read, recorded, erp));
    let answer = Answer {
        ready_made: line.ready_made,
        assembled: line.assembled,
        read_ready_made: read.map(|read| read.ready_made),
        read_assembled: read.map(|read| read.assembled),
    };
    TOLD.put(words, answer);
    Ok(())
}
