//! The call `reflect` as words: an order line with what the ERP shows of it in, U out.

use super::layout::{Check, NONE, READS, REFLECT_HEAD, REVISIONS, checks};
use super::pools::Rows;
use super::words::{Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity, span};
use crate::rules::demand::history::{
    History, Line, MAX_READS, MAX_REVISIONS, Progress, Read, Revision, Sent,
};
use crate::rules::demand::reflect::{Reflection, reflect};
use crate::rules::demand::source::{Basis, Contract, Source};

type ReadRow = [i64; 8];
type RevisionRow = [i64; 5];

static HEAD_CHECKS: [Check; 13] = checks(REFLECT_HEAD.fields);
static READ_CHECKS: [Check; 8] = checks(READS.fields);
static REVISION_CHECKS: [Check; 5] = checks(REVISIONS.fields);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[
        now,
        contract,
        basis,
        reflects_orders_from,
        position,
        orders_read_at,
        epoch,
        lag,
        limit,
        net,
        changed_at,
        reflected,
        reflected_epoch,
    ] = reader.checked(&HEAD_CHECKS);
    let reads = Rows::take(reader, MAX_READS, &READ_CHECKS);
    for at in 1..reads.count() {
        if instant_of(&reads, at) < instant_of(&reads, at.wrapping_sub(1)) {
            reads.point_at::<8>(reader, at);
            reader.fail(FaultCode::Contradiction, 0);
        }
    }
    let revisions = Rows::take(reader, MAX_REVISIONS, &REVISION_CHECKS);
    revisions.look(reader, |reader, &[_, _, sent, exported, answered]: &RevisionRow| {
        // Nobody answers what was not sent.
        if sent == Sent::No.number() && (exported != NONE || answered != NONE) {
            reader.fail(FaultCode::Contradiction, 0);
        }
    });
    reader.end()?;

    let source = Source {
        contract: Contract::from_number(contract).unwrap_or(Contract::OrderReads),
        basis: Basis::from_number(basis).unwrap_or(Basis::Free),
        reflects_orders_from: Progress::from_number(reflects_orders_from)
            .unwrap_or(Progress::Shipped),
        position: instant_or_none(position),
        orders_read_at: instant_or_none(orders_read_at),
        epoch,
        lag: span(lag),
        limit: span(limit),
    };
    let line = Line {
        net: quantity(net),
        changed_at: instant(changed_at),
        reflected: quantity(reflected),
        reflected_epoch,
    };
    write(writer, &reflect(line, &Record { reads, revisions }, &source, instant(now)));
    Ok(())
}

fn instant_of(reads: &Rows<'_>, at: usize) -> i64 {
    let row: Option<&ReadRow> = reads.row(at);
    row.map_or(0, |[at, ..]| *at)
}

struct Record<'a> {
    reads: Rows<'a>,
    revisions: Rows<'a>,
}

impl History for Record<'_> {
    fn read_count(&self) -> usize {
        self.reads.count()
    }

    fn read(&self, at: usize) -> Option<Read> {
        let &[at, begun_at, epoch, stages @ ..]: &ReadRow = self.reads.row(at)?;
        let (at, begun_at) = (instant(at), instant(begun_at));
        Some(Read { at, begun_at, epoch, stages: stages.map(quantity) })
    }

    fn revision_count(&self) -> usize {
        self.revisions.count()
    }

    fn revision(&self, at: usize) -> Option<Revision> {
        let &[net, at, sent, exported_at, answered_at]: &RevisionRow = self.revisions.row(at)?;
        Some(Revision {
            net: quantity(net),
            at: instant(at),
            sent: Sent::from_number(sent).unwrap_or(Sent::Unknown),
            exported_at: instant_or_none(exported_at),
            answered_at: instant_or_none(answered_at),
        })
    }
}

fn write(writer: &mut Writer<'_>, reflection: &Reflection) {
    writer.quantity(reflection.reflected);
    writer.quantity(reflection.in_flight);
    writer.quantity(reflection.already_counted);
    writer.put(i64::try_from(reflection.settled_reads).unwrap_or(NONE));
    writer.put(i64::try_from(reflection.settled_revisions).unwrap_or(NONE));
    writer.flag(reflection.settled);
    writer.flag(reflection.overdue);
    writer.flag(reflection.uncovered_raise);
}
