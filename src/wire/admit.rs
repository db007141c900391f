//! The call `admit` as words: what stands and a new row in, what stands then out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, Once, Perhaps, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Count, Duration, Flag, Maybe, Sequence, Stock};
use crate::facts::{Figure, Instant, ItemStatus, Observation, Quantity};
use crate::rules::intake::admission::{Absence, Admission, Current, Feed, Place, Row};
use crate::rules::intake::admit::{Admitted, admit};
use crate::rules::intake::stop::Stop;

record! {
    /// The feed that the row comes from.
    struct Asked {
        /// How far the ERP's clock may be ahead of ours.
        tolerance "toleranceMs": Duration = 300_000,
        /// Whether the feed owns the pool.
        owner "owner": Flag = 1,
        /// Whether the row could be read; its pool and place could in any case.
        readable "readable": Flag = 1,
        /// Whether its unit is declared.
        unit_known "unitKnown": Flag = 1,
        /// Whether the feed's sequence numbers leave none out.
        gapless "gapless": Flag = 0,
        /// Whether the row comes from a complete snapshot.
        complete "complete": Flag = 0,
        /// The last number that the feed has sent without a gap.
        last_sequence "lastSequence": Maybe<Sequence>,
        /// The feed's epoch.
        epoch "epoch": Count = 0,
        /// When that epoch began.
        epoch_since "epochSince": Maybe<At>,
        /// Whether the feed shows orders.
        reads_orders "readsOrders": Flag = 0,
        /// When the last complete read of the orders began.
        orders_read_at "ordersReadAt": Maybe<At>,
        /// What leaving an item out of a complete snapshot means.
        means "means": Code<Absence> = Absence::Keep.number(),
        /// Up to when the pool is confirmed.
        confirmed_through "confirmedThrough": Maybe<At>,
        /// Whether one coverage confirms all pools at once.
        shared_coverage "sharedCoverage": Flag = 0,
    }
}

record! {
    /// The claim that stands.
    struct CurrentWords {
        /// Its figure; absent where it has none.
        figure "figure": Maybe<Stock>,
        /// The item's status.
        status "status": Code<ItemStatus> = ItemStatus::Active.number(),
        /// The ERP's clock when the figure was read.
        as_of "asOf": At,
        /// Our clock when the claim arrived.
        received_at "receivedAt": At,
        /// The feed's sequence number.
        sequence "sequence": Maybe<Sequence>,
        /// The feed's epoch when it was admitted.
        epoch "epoch": Count = 0,
        /// The ERP's clock at the figure's last rise.
        rose_at "roseAt": Maybe<At>,
    }
}

record! {
    /// Where the pool's position stands still, and the place of the row that stopped it.
    struct StopWords {
        /// Where the position stands; absent where there is none.
        through "through": Maybe<At>,
        /// The ERP's clock of the row.
        as_of "asOf": At,
        /// The row's sequence number.
        sequence "sequence": Maybe<Sequence>,
    }
}

record! {
    /// A row that says something of the item.
    struct ClaimWords {
        /// Its figure; absent where it has none.
        figure "figure": Maybe<Stock>,
        /// The item's status.
        status "status": Code<ItemStatus> = ItemStatus::Active.number(),
        /// The ERP's clock when the figure was read.
        as_of "asOf": At,
        /// Our clock when the row arrived.
        received_at "receivedAt": At,
        /// The feed's sequence number.
        sequence "sequence": Maybe<Sequence>,
    }
}

record! {
    /// That the item was left out.
    struct OmissionWords {
        /// The ERP's clock when the delta or snapshot was read.
        as_of "asOf": At,
        /// Our clock when it arrived.
        received_at "receivedAt": At,
        /// The position that it includes.
        sequence "sequence": Maybe<Sequence>,
    }
}

record! {
    /// What became of the row.
    struct Answer {
        /// What became of it.
        admission "admission": Code<Admission>,
        /// Whether the poll that brought it may confirm the pool.
        advances "advances": Flag,
        /// The first number of the feed that the row shows to be missing.
        gap_from "gapFrom": Maybe<Sequence>,
        /// The last of them.
        gap_to "gapTo": Maybe<Sequence>,
        /// Whether the ERP's clock runs ahead.
        clock_ahead "clockAhead": Flag,
        /// Whether the source may have been restored.
        restarted "restarted": Flag,
        /// Whether the pool could be sold before the row and cannot after it.
        unsellable "unsellable": Flag,
        /// Whether the item's unit is known after the row; absent where the row says nothing of it.
        unit_known "unitKnown": Maybe<Flag>,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const CURRENT: Perhaps<CurrentWords> = Perhaps::at(ASKED.next(), "current");
const STOPPED: Perhaps<StopWords> = Perhaps::at(CURRENT.next(), "stopped");
const CLAIM: Perhaps<ClaimWords> = Perhaps::at(STOPPED.next(), "claim");
const OMISSION: Perhaps<OmissionWords> = Perhaps::at(CLAIM.next(), "omission");
const TOLD: Once<Answer> = Once::at(OMISSION.next().answer(), "");
const STANDS: Perhaps<CurrentWords> = Perhaps::at(TOLD.next(), "current");
const STOPS: Perhaps<StopWords> = Perhaps::at(STANDS.next(), "stopped");

/// The question of `admit`: what stands, and either a claim or that the item was left out.
pub(super) const QUESTION: Layout =
    &[ASKED.part(), CURRENT.part(), STOPPED.part(), CLAIM.part(), OMISSION.part()];
/// The answer of `admit`.
pub(super) const ANSWER: Layout = &[TOLD.part(), STANDS.part(), STOPS.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let feed = ASKED.take(words, &limits)?.feed();
    let current = CURRENT.take(words, &limits)?.map(CurrentWords::current);
    let stopped = STOPPED.take(words, &limits)?.map(StopWords::stop);
    let claim = CLAIM.take(words, &limits)?.map(ClaimWords::row);
    let omission = OMISSION.take(words, &limits)?.map(OmissionWords::row);
    let row = match (claim, omission) {
        (Some(row), None) | (None, Some(row)) => row,
        // Either something was said of the item or it was left out.
        _ => return Err(OMISSION.contradiction()),
    };
    write(words, &admit(current, stopped, &row, &feed));
    Ok(())
}

fn write(words: &Words, admitted: &Admitted) {
    let answer = Answer {
        admission: admitted.admission,
        advances: admitted.advances,
        gap_from: admitted.gap.map(|gap| gap.from),
        gap_to: admitted.gap.map(|gap| gap.to),
        clock_ahead: admitted.clock_ahead,
        restarted: admitted.restarted,
        unsellable: admitted.unsellable,
        unit_known: admitted.unit_known,
    };
    TOLD.put(words, answer);
    STANDS.put(words, admitted.current.map(CurrentWords::of));
    STOPS.put(words, admitted.stopped.map(StopWords::of));
}

impl Asked {
    const fn feed(self) -> Feed {
        Feed {
            tolerance: self.tolerance,
            owner: self.owner,
            readable: self.readable,
            unit_known: self.unit_known,
            gapless: self.gapless,
            complete: self.complete,
            last_sequence: self.last_sequence,
            epoch: self.epoch,
            epoch_since: self.epoch_since,
            reads_orders: self.reads_orders,
            orders_read_at: self.orders_read_at,
            means: self.means,
            confirmed_through: self.confirmed_through,
            shared_coverage: self.shared_coverage,
        }
    }
}

impl CurrentWords {
    fn current(self) -> Current {
        let claim = Observation {
            figure: figure(self.figure),
            status: self.status,
            as_of: self.as_of,
            received_at: self.received_at,
            sequence: self.sequence,
        };
        Current { claim, epoch: self.epoch, rose_at: self.rose_at }
    }

    const fn of(current: Current) -> Self {
        let Current { claim, epoch, rose_at } = current;
        Self {
            figure: claim.figure.known(),
            status: claim.status,
            as_of: claim.as_of,
            received_at: claim.received_at,
            sequence: claim.sequence,
            epoch,
            rose_at,
        }
    }
}

impl StopWords {
    const fn stop(self) -> Stop {
        Stop { through: self.through, place: place(self.as_of, self.sequence) }
    }

    const fn of(stop: Stop) -> Self {
        let Stop { through, place: Place { as_of, sequence } } = stop;
        Self { through, as_of, sequence }
    }
}

impl ClaimWords {
    fn row(self) -> Row {
        let place = place(self.as_of, self.sequence);
        let said = Some((figure(self.figure), self.status));
        Row { place, received_at: self.received_at, said }
    }
}

impl OmissionWords {
    const fn row(self) -> Row {
        let place = place(self.as_of, self.sequence);
        Row { place, received_at: self.received_at, said: None }
    }
}

fn figure(figure: Option<Quantity>) -> Figure {
    figure.map_or(Figure::Unknown, Figure::Known)
}

const fn place(as_of: Instant, sequence: Option<i64>) -> Place {
    Place { as_of, sequence }
}
