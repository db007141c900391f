//! The call `explode` as words: whole units of a kit's line that an ERP shows in, what that shows of each part of it out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Words};
use super::record::{Limits, record};
use super::word::{Demand, Maybe, SmallestAmount};
use crate::rules::demand::history::MAX_REVISIONS;
use crate::rules::demand::part::{MAX_PARTS, Part};

record! {
    /// A line and what the ERP shows of it, in its units: of 3 kits 2 are reserved and 1 is entered.
    struct Asked {
        /// Net demand now.
        net "net": Demand,
        /// What is entered.
        entered "entered": Demand = 0,
        /// What is confirmed.
        confirmed "confirmed": Demand = 0,
        /// What is reserved.
        reserved "reserved": Demand = 0,
        /// What is picked.
        picked "picked": Demand = 0,
        /// What is shipped.
        shipped "shipped": Demand = 0,
    }
}

record! {
    /// A revision that the ERP may not have passed yet.
    struct RevisionWords {
        /// Net demand then.
        net "net": Demand,
    }
}

record! {
    /// What some units of the line take of a pool: the first unit 1 of K, those behind it 2 of C each.
    struct PartWords {
        /// Units of the line before this take nothing.
        from "from": Demand = 0,
        /// Units of the line behind this take nothing; absent where there is no end.
        to "to": Maybe<Demand>,
        /// How much of the pool one unit takes.
        quantity_per "quantityPer": SmallestAmount,
    }
}

record! {
    /// What is shown of one part, in its pool's unit: of K 1 is entered, of C 4 are reserved.
    struct PartAnswer {
        /// What is entered.
        entered "entered": Demand,
        /// What is confirmed.
        confirmed "confirmed": Demand,
        /// What is reserved.
        reserved "reserved": Demand,
        /// What is picked.
        picked "picked": Demand,
        /// What is shipped.
        shipped "shipped": Demand,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const PARTS: List<PartWords> = List::at(ASKED.next(), "parts", MAX_PARTS);
const REVISIONS: List<RevisionWords> =
    List::at(PARTS.next(), "revisions", MAX_REVISIONS).optional();
const SHOWN: List<PartAnswer> = List::at(REVISIONS.next().answer(), "parts", MAX_PARTS);

/// The question of `explode`.
pub(super) const QUESTION: Layout = &[ASKED.part(), PARTS.part(), REVISIONS.part()];
/// The answer of `explode`.
pub(super) const ANSWER: Layout = &[SHOWN.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let parts = PARTS.take(words, &limits, |part| part.to.is_none_or(|to| part.from <= to))?;
    REVISIONS.take(words, &limits, |_| true)?;
    let revisions = (0..).map_while(|at| REVISIONS.get(words, at).map(|revision| revision.net));
    let ends = core::iter::once(asked.net).chain(revisions);
    let whole = [asked.entered, asked.confirmed, asked.reserved, asked.picked, asked.shipped];
    for at in 0..parts {
        let Some(PartWords { from, to, quantity_per }) = PARTS.get(words, at) else { break };
        let part = Part { from, to, quantity_per };
        let [entered, confirmed, reserved, picked, shipped] = part.exploded(whole, ends.clone());
        SHOWN.put(words, at, PartAnswer { entered, confirmed, reserved, picked, shipped });
    }
    SHOWN.put_count(words, parts);
    Ok(())
}
