//! The call `reflect` as words: an order line with what the ERP shows of it in, U out.

use super::fault::Fault;
use super::layout::Layout;
use super::place::{Cursor, List, Once, Perhaps, Words};
use super::record::{Limits, record};
use super::word::{At, Code, Count, Counted, Demand, Duration, Flag, Maybe, SmallestAmount, Sum};
use crate::facts::{Instant, Quantity};
use crate::rules::demand::history::{
    History, Line, MAX_READS, MAX_REVISIONS, Progress, Read, Revision, Sent, covered,
};
use crate::rules::demand::merge::merge;
use crate::rules::demand::part::{MAX_PARTS, Part, taken};
use crate::rules::demand::reflect::{Reflection, reflect};
use crate::rules::demand::source::{Basis, Contract, Source};

record! {
    /// The line, and the contract of the feed that owns its pool. What it asks for is in its own units, and everything else
    /// in the pool's. Without `parts` both are the same.
    struct Asked {
        /// Our clock.
        now "now": At,
        /// Whether the feed shows orders.
        contract "contract": Code<Contract>,
        /// What the ERP's number means.
        basis "basis": Code<Basis> = Basis::Free.number(),
        /// From which stage on the figure contains an order.
        reflects_orders_from "reflectsOrdersFrom": Code<Progress> = Progress::Reserved.number(),
        /// The confirmed position of the pool.
        position "position": Maybe<At>,
        /// When the last complete read of the orders began.
        orders_read_at "ordersReadAt": Maybe<At>,
        /// The feed's epoch.
        epoch "epoch": Count = 0,
        /// Of a weak contract: how long after a mark the figure contains a revision.
        lag "lagMs": Duration = 600_000,
        /// After how long an open line is overdue.
        limit "limitMs": Duration = 86_400_000,
        /// Net demand now, in units of the line.
        net "net": Demand,
        /// When the line was changed.
        changed_at "changedAt": At,
        /// What the figure contains of the line already.
        reflected "reflected": Demand = 0,
        /// The feed's epoch when that was found.
        reflected_epoch "reflectedEpoch": Count = 0,
        /// When the connector has exported the line just now, or a person has said that the ERP has it.
        exported_at "exportedAt": Maybe<At>,
    }
}

record! {
    /// One read of the order in the ERP, oldest first.
    struct ReadWords {
        /// The ERP's clock when it was read.
        at "at": At,
        /// The ERP's clock when reading began.
        begun_at "begunAt": At,
        /// The feed's epoch when it was read.
        epoch "epoch": Count = 0,
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
    /// One revision of the line, oldest first.
    struct RevisionWords {
        /// Net demand then, in units of the line.
        net "net": Demand,
        /// When it was made.
        at "at": At,
        /// Whether it was sent.
        sent "sent": Code<Sent> = Sent::Unknown.number(),
        /// When the connector marked it as exported.
        exported_at "exportedAt": Maybe<At>,
        /// When the ERP answered it.
        answered_at "answeredAt": Maybe<At>,
    }
}

record! {
    /// What some units of the line take of the pool: those behind the first 2 C each.
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
    /// What the figure contains of the line, and what it still takes.
    struct Answer {
        /// Net demand now, in the pool's unit: of 3 such units 4 C.
        net "net": Demand,
        /// What the figure contains of the line.
        reflected "reflected": Sum,
        /// U of the line.
        in_flight "inFlight": Sum,
        /// What U and the figure count for the line.
        already_counted "alreadyCounted": Sum,
        /// How many reads need not be kept any more.
        settled_reads "settledReads": Counted<16>,
        /// How many revisions need not be kept any more.
        settled_revisions "settledRevisions": Counted<32>,
        /// Whether nothing is open any more.
        settled "settled": Flag,
        /// Whether the line is open for too long.
        overdue "overdue": Flag,
        /// Whether a raise stays in U that no mark covers.
        uncovered_raise "uncoveredRaise": Flag,
        /// The position that the pool has to pass before time alone changes the judgement.
        waits_for "waitsFor": Maybe<At>,
        /// The place of the revision that the new export covers; absent where there is no such export.
        covers "covers": Maybe<Counted<31>>,
    }
}

record! {
    /// Three revisions, after the settled ones are gone, that two are to stand for, in units of the line: there
    /// is no room for another one.
    struct MergeAnswer {
        /// The place of the first of the three.
        from "from": Counted<32>,
        /// What the first of the two asks for.
        least "least": Demand,
        /// What the second asks for.
        most "most": Demand,
        /// When both were made; whether they were sent is unknown.
        at "at": At,
    }
}

const ASKED: Once<Asked> = Once::at(Cursor::QUESTION, "");
const READS: List<ReadWords> = List::at(ASKED.next(), "reads", MAX_READS).optional();
const REVISIONS: List<RevisionWords> =
    List::at(READS.next(), "revisions", MAX_REVISIONS).optional();
const PARTS: List<PartWords> = List::at(REVISIONS.next(), "parts", MAX_PARTS).optional();
const TOLD: Once<Answer> = Once::at(PARTS.next().answer(), "");
const MERGE: Perhaps<MergeAnswer> = Perhaps::at(TOLD.next(), "merge");

/// The question of `reflect`.
pub(super) const QUESTION: Layout = &[ASKED.part(), READS.part(), REVISIONS.part(), PARTS.part()];
/// The answer of `reflect`.
pub(super) const ANSWER: Layout = &[TOLD.part(), MERGE.part()];

pub(super) fn run(words: &Words) -> Result<(), Fault> {
    let limits = Limits::default();
    let asked = ASKED.take(words, &limits)?;
    let reads = READS.take(words, &limits, |_| true)?;
    for at in 1..reads {
        let before = READS.get(words, at.wrapping_sub(1)).map(|read| read.at);
        if READS.get(words, at).map(|read| read.at) < before {
            return Err(READS.contradiction(at));
        }
    }
    REVISIONS.take(words, &limits, RevisionWords::agrees)?;
    PARTS.take(words, &limits, |part| part.to.is_none_or(|to| part.from <= to))?;
    let record = Record::of(words, asked.exported_at);
    let line = asked.line(amount(words, asked.net));
    let told = reflect(line, &record, &asked.source(), asked.now);
    write(words, line.net, &told, record.covers);
    let merged = merge(&Record { in_units: true, ..record }, told.settled_revisions);
    let answer =
        merged.map(|it| MergeAnswer { from: it.from, least: it.least, most: it.most, at: it.at });
    MERGE.put(words, answer);
    Ok(())
}

impl Asked {
    const fn source(&self) -> Source {
        Source {
            contract: self.contract,
            basis: self.basis,
            reflects_orders_from: self.reflects_orders_from,
            position: self.position,
            orders_read_at: self.orders_read_at,
            epoch: self.epoch,
            lag: self.lag,
            limit: self.limit,
        }
    }

    const fn line(&self, net: Quantity) -> Line {
        Line {
            net,
            changed_at: self.changed_at,
            reflected: self.reflected,
            reflected_epoch: self.reflected_epoch,
        }
    }
}

impl RevisionWords {
    /// Nobody answers what was not sent.
    fn agrees(&self) -> bool {
        self.sent != Sent::No || (self.exported_at.is_none() && self.answered_at.is_none())
    }
}

/// What so many units of the line take of the pool.
#[inline]
fn amount(words: &Words, units: Quantity) -> Quantity {
    if PARTS.taken(words) == 0 { units } else { amount_by_parts(words, units) }
}

// Not inlined: most lines take one unit of the pool by the piece.
#[inline(never)]
fn amount_by_parts(words: &Words, units: Quantity) -> Quantity {
    let part = |PartWords { from, to, quantity_per }| Part { from, to, quantity_per };
    taken(units, (0..).map_while(|at| PARTS.get(words, at).map(part)))
}

struct Record<'a> {
    words: &'a Words,
    /// Whether revisions are told in units of the line, and not of the pool.
    in_units: bool,
    /// When the line was exported just now.
    exported_at: Option<Instant>,
    /// The place of the revision that this covers.
    covers: Option<usize>,
}

impl<'a> Record<'a> {
    fn of(words: &'a Words, exported_at: Option<Instant>) -> Self {
        let plain = Self { words, in_units: false, exported_at: None, covers: None };
        let covers = exported_at.and_then(|at| covered(&plain, at));
        Self { exported_at, covers, ..plain }
    }
}

impl History for Record<'_> {
    fn read_count(&self) -> usize {
        READS.taken(self.words)
    }

    fn read(&self, at: usize) -> Option<Read> {
        let read = READS.get(self.words, at)?;
        let ReadWords { at, begun_at, epoch, entered, confirmed, reserved, picked, shipped } = read;
        Some(Read { at, begun_at, epoch, stages: [entered, confirmed, reserved, picked, shipped] })
    }

    fn revision_count(&self) -> usize {
        REVISIONS.taken(self.words)
    }

    fn revision(&self, place: usize) -> Option<Revision> {
        let revision = REVISIONS.get(self.words, place)?;
        let RevisionWords { net, at, sent, exported_at, answered_at } = revision;
        let net = if self.in_units { net } else { amount(self.words, net) };
        let revision = Revision { net, at, sent, exported_at, answered_at };
        Some(match self.exported_at {
            Some(exported_at) if self.covers == Some(place) => revision.exported(exported_at),
            _ => revision,
        })
    }
}

fn write(words: &Words, net: Quantity, told: &Reflection, covers: Option<usize>) {
    let answer = Answer {
        net,
        reflected: told.reflected,
        in_flight: told.in_flight,
        already_counted: told.already_counted,
        settled_reads: told.settled_reads,
        settled_revisions: told.settled_revisions,
        settled: told.settled,
        overdue: told.overdue,
        uncovered_raise: told.uncovered_raise,
        waits_for: told.waits_for,
        covers,
    };
    TOLD.put(words, answer);
}
