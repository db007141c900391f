//! The call `group` as words: the locations of one pool in, the claim that stands for them out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Perhaps, Words};
use super::pools::{claim_agrees, observation};
use super::record::{Limits, record};
use super::word::{At, Code, Maybe, Stock};
use crate::facts::ItemStatus;
use crate::rules::intake::location_group::{Location, MAX_LOCATIONS, group};

record! {
    /// One location of the pool.
    struct LocationWords {
        /// Its figure; absent where the feed has none.
        figure "figure": Maybe<Stock>,
        /// The item's status there.
        status "status": Code<ItemStatus> = ItemStatus::Active.number(),
        /// The ERP's clock when the figure was read.
        as_of "asOf": Maybe<At>,
        /// Our clock when the claim arrived.
        received_at "receivedAt": Maybe<At>,
        /// Up to when the feed has told us everything about the location.
        confirmed_through "confirmedThrough": Maybe<At>,
        /// Where a row that waits or was refused holds its position.
        stopped_through "stoppedThrough": Maybe<At>,
        /// The ERP's clock at the figure's last rise.
        rose_at "roseAt": Maybe<At>,
    }
}

record! {
    /// The claim that stands for all locations.
    struct Claim {
        /// The sum of the figures.
        figure "figure": Maybe<Stock>,
        /// The strictest status.
        status "status": Code<ItemStatus> = ItemStatus::Active.number(),
        /// The ERP's clock of the oldest figure.
        as_of "asOf": At,
        /// Our clock of the oldest figure.
        received_at "receivedAt": At,
        /// The confirmed position of the pool.
        position "position": At,
        /// The ERP's clock at the last rise of any figure.
        rose_at "roseAt": Maybe<At>,
    }
}

const LOCATIONS: List<LocationWords> = List::at(Cursor::QUESTION, "locations", MAX_LOCATIONS);
const CLAIM: Perhaps<Claim> = Perhaps::at(LOCATIONS.next().answer(), "claim");

/// The question of `group`.
pub(super) const QUESTION: Layout = &[LOCATIONS.part()];
/// The answer of `group`.
pub(super) const ANSWER: Layout = &[CLAIM.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let count = LOCATIONS.take(words, &Limits::default(), |location| {
        claim_agrees(location.figure, location.status, location.as_of, location.received_at)
    })?;
    let locations = (0..count).filter_map(|at| LOCATIONS.get(words, at)?.location());
    let claim = group(locations).map(|grouped| Claim {
        figure: grouped.claim.figure.known(),
        status: grouped.claim.status,
        as_of: grouped.claim.as_of,
        received_at: grouped.claim.received_at,
        position: grouped.position,
        rose_at: grouped.rose_at,
    });
    CLAIM.put(words, claim);
    Ok(())
}

impl LocationWords {
    /// The location; none where the feed never spoke of it.
    fn location(self) -> Option<Location> {
        Some(Location {
            claim: observation(self.figure, self.status, self.as_of, self.received_at)?,
            confirmed_through: self.confirmed_through,
            stopped_through: self.stopped_through,
            rose_at: self.rose_at,
        })
    }
}
