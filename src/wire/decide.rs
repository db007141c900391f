//! The call `decide` as words: a cart in, its verdict out.

use super::layout::{Check, DECIDE_HEAD, LINES, NONE, checks};
use super::pools::{PolicyRecord, PoolRecord, Rows, place};
use super::words::{
    Fault, FaultCode, Reader, Writer, instant, instant_or_none, quantity, quantity_or_none,
};
use crate::facts::{Cart, Instant, Line, MAX_LINES, Mapping, Pools, Quantity, Step};
use crate::rules::gate::cart::{Report, judge};
use crate::rules::workspace::Workspace;
use crate::verdict::{CartVerdict, LineVerdict, PoolVerdict, Taken};

type LineRow = [i64; 11];

static HEAD_CHECKS: [Check; 2] = checks(DECIDE_HEAD.fields);
static LINE_CHECKS: [Check; 11] = checks(LINES.fields);

/// Words of the answer: where the lists of pools and lines begin, and how long their rows are.
const POOLS_AT: usize = 5;
const POOL_WORDS: usize = 10;
const LINE_WORDS: usize = 8;
/// Words of a pool's row that are known late: how long it is fresh, what is taken of it, what is made.
const LATE_WORDS: usize = 3;

pub(super) fn run(
    reader: &mut Reader<'_>,
    writer: &mut Writer<'_>,
    workspace: &mut Workspace,
) -> Result<(), Fault> {
    reader.format();
    let &[now, step] = reader.checked(&HEAD_CHECKS);
    let policies = PolicyRecord::take(reader);
    let pools = PoolRecord::take_pools(reader);
    let lines = Rows::take(reader, MAX_LINES, &LINE_CHECKS);
    lines.look(reader, check_line);
    let pools = PoolRecord::take_rest(reader, pools);
    reader.end()?;

    // The whole cart's verdict stands first and is known last.
    for _ in 0..3 {
        writer.put(NONE);
    }
    writer.count(pools.pool_count());
    let (now, step) = (instant(now), Step::from_number(step).unwrap_or(Step::Pay));
    let cart = Record { now, step, pools, lines };
    let mut answer = Answer { writer, pools: cart.pools.pool_count(), lines: lines.count(), at: 0 };
    let whole = judge(&cart, &policies, workspace, &mut answer);
    answer.begin_lines();
    write_whole(writer, &whole);
    Ok(())
}

/// A cart that is read from its checked record each time a row is asked for.
struct Record<'a> {
    now: Instant,
    step: Step,
    pools: PoolRecord<'a>,
    lines: Rows<'a>,
}

impl<'a> Cart for Record<'a> {
    type Pools = PoolRecord<'a>;

    fn pools(&self) -> &PoolRecord<'a> {
        &self.pools
    }

    fn now(&self) -> Instant {
        self.now
    }

    fn step(&self) -> Step {
        self.step
    }

    fn line_count(&self) -> usize {
        self.lines.count()
    }

    fn line(&self, at: usize) -> Option<Line> {
        self.lines.row(at).map(line)
    }
}

fn check_line(reader: &mut Reader<'_>, row: &LineRow) {
    let &[pool, governed, mapping, ..] = row;
    if governed == 1 && mapping == Mapping::Mapped.number() && pool == NONE {
        reader.fail(FaultCode::Contradiction, 0);
    }
}

/// The line of a checked row.
fn line(row: &LineRow) -> Line {
    let &[
        pool,
        governed,
        mapping,
        asked,
        before,
        already_counted,
        sale_step,
        quantity_per,
        policy,
        promised,
        until,
    ] = row;
    Line {
        pool: place(pool),
        governed: governed == 1,
        mapping: Mapping::from_number(mapping).unwrap_or(Mapping::NotInErp),
        quantity: quantity(asked),
        before: quantity_or_none(before),
        already_counted: quantity(already_counted),
        sale_step: quantity(sale_step),
        quantity_per: quantity(quantity_per),
        policy: place(policy),
        promised: quantity(promised),
        promised_until: instant_or_none(until),
    }
}

/// Writes the verdict piece by piece; what is known late is put into its place.
struct Answer<'a, 'b> {
    writer: &'a mut Writer<'b>,
    pools: usize,
    lines: usize,
    /// How many lines have been written.
    at: usize,
}

impl Answer<'_, '_> {
    /// Writes how many lines follow, before the first of them or where there is none.
    fn begin_lines(&mut self) {
        if self.at == 0 {
            self.writer.count(self.lines);
        }
    }
}

impl Report for Answer<'_, '_> {
    fn pool(&mut self, pool: &PoolVerdict) {
        let promise = pool.promise.as_ref();
        let mut term = |quantity: Option<Quantity>| self.writer.quantity_or_none(quantity);
        term(promise.map(|promise| promise.figure));
        term(promise.map(|promise| promise.in_flight));
        term(promise.map(|promise| promise.held));
        term(promise.map(|promise| promise.safety_stock));
        term(promise.map(|promise| promise.backorder_allowance));
        term(promise.map(|promise| promise.available));
        self.writer.span_or_none(pool.age);
        // What is known once all lines have asked.
        for _ in 0..LATE_WORDS {
            self.writer.put(NONE);
        }
    }

    fn taken(&mut self, at: usize, taken: Taken) {
        let behind = POOLS_AT.wrapping_add(at.wrapping_add(1).wrapping_mul(POOL_WORDS));
        let fresh_until = taken.fresh_until.map_or(NONE, Instant::ms);
        self.writer.put_at(behind.wrapping_sub(LATE_WORDS), fresh_until);
        self.writer.put_at(behind.wrapping_sub(2), taken.stocked.ten_thousandths());
        self.writer.put_at(behind.wrapping_sub(1), taken.assembled.ten_thousandths());
    }

    fn line(&mut self, line: &LineVerdict) {
        self.begin_lines();
        self.at = self.at.wrapping_add(1);
        self.writer.put(line.outcome.number());
        self.writer.put(line.reason.number());
        self.writer.put(line.reasons.bits());
        self.writer.quantity_or_none(line.max_quantity);
        self.writer.put(line.pool.map_or(NONE, as_word));
        self.writer.instant_or_none(line.available_at);
        self.writer.flag(line.shop_decides);
        self.writer.put(NONE);
    }

    fn suggested_quantity(&mut self, at: usize, quantity: Quantity) {
        let lines_at = POOLS_AT.wrapping_add(self.pools.wrapping_mul(POOL_WORDS)).wrapping_add(1);
        let behind = lines_at.wrapping_add(at.wrapping_add(1).wrapping_mul(LINE_WORDS));
        self.writer.put_at(behind.wrapping_sub(1), quantity.ten_thousandths());
    }
}

fn write_whole(writer: &mut Writer<'_>, whole: &CartVerdict) {
    writer.put_at(1, whole.outcome.number());
    writer.put_at(2, whole.line.map_or(NONE, as_word));
    writer.put_at(3, whole.valid_until.map_or(NONE, Instant::ms));
}

fn as_word(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}
