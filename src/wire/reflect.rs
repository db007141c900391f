//! The call `contain` as words: an order line with what the ERP shows of it in, U out.

use super::layout::{Check, NONE, READS, REFLECT_HEAD, REVISIONS, checks};
use super::pools::Rows;
use super::words::{Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity, span};
use crate::rules::demand::reflect::{
    Basis, Contract, History, MAX_READS, MAX_REVISIONS, Progress, Read, Reflection, Revision,
    Standing, reflect,
};

type ReadRow = [i64; 7];
type RevisionRow = [i64; 2];

static HEAD_CHECKS: [Check; 9] = checks(REFLECT_HEAD.fields);
static READ_CHECKS: [Check; 7] = checks(READS.fields);
static REVISION_CHECKS: [Check; 2] = checks(REVISIONS.fields);

pub(super) fn run(reader: &mut Reader<'_>, writer: &mut Writer<'_>) -> Result<(), Fault> {
    reader.format();
    let &[now, basis, reflects_from, position, orders_read_at, limit, net, reflected, changed_at] =
        reader.checked(&HEAD_CHECKS);
    let reads = Rows::take(reader, MAX_READS, &READ_CHECKS);
    for at in 1..reads.count() {
        if instant_of(&reads, at) < instant_of(&reads, at.wrapping_sub(1)) {
            reads.point_at::<7>(reader, at);
            reader.fail(FaultCode::Contradiction, 0);
        }
    }
    let revisions = Rows::take(reader, MAX_REVISIONS, &REVISION_CHECKS);
    reader.end()?;

    let contract = Contract {
        basis: Basis::from_number(basis).unwrap_or(Basis::Free),
        reflects_from: Progress::from_number(reflects_from).unwrap_or(Progress::Shipped),
        position: instant_or_none(position),
        orders_read_at: instant_or_none(orders_read_at),
        limit: span(limit),
    };
    let line = Standing {
        net: quantity(net),
        reflected: quantity(reflected),
        changed_at: instant(changed_at),
    };
    write(writer, &reflect(line, &Record { reads, revisions }, contract, instant(now)));
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
        let &[at, begun_at, stages @ ..]: &ReadRow = self.reads.row(at)?;
        Some(Read { at: instant(at), begun_at: instant(begun_at), stages: stages.map(quantity) })
    }

    fn revision_count(&self) -> usize {
        self.revisions.count()
    }

    fn revision(&self, at: usize) -> Option<Revision> {
        let &[net, answered_at]: &RevisionRow = self.revisions.row(at)?;
        Some(Revision { net: quantity(net), answered_at: instant_or_none(answered_at) })
    }
}

fn write(writer: &mut Writer<'_>, containment: &Reflection) {
    writer.quantity(containment.reflected);
    writer.quantity(containment.in_flight);
    writer.quantity(containment.already_counted);
    writer.put(i64::try_from(containment.settled_reads).unwrap_or(NONE));
    writer.put(i64::try_from(containment.settled_revisions).unwrap_or(NONE));
    writer.flag(containment.settled);
    writer.flag(containment.overdue);
}
