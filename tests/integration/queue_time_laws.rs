//! Laws of the queue's arithmetic: of open hours, of owners, and of what a shortage meets.
//!
//! Decides nothing: each law is a sentence that must be true of any hours, rules and orders.
#![expect(clippy::print_stdout, reason = "a law says against how many worlds it was held")]

use crate::model::dice::{Dice, rounds, seed};
use crate::queue_histories::{at, small};
use stock_truth::facts::{Instant, Quantity, Span};
use stock_truth::rules::operations::affected::{OpenLine, Share, share};
use stock_truth::rules::operations::open_time::{Interval, OpenTime};
use stock_truth::rules::operations::ownership::{OwnerRule, Scope, ownership};

const WORLDS: u64 = 5_000;

struct Hours {
    intervals: Vec<Interval>,
    covers_until: Instant,
}

impl Hours {
    fn drawn(dice: &mut Dice) -> Self {
        let mut ms = dice.between(-5, 5);
        let mut intervals = Vec::new();
        for _ in 0..dice.count(5) {
            ms += dice.pick(&[0, 1, 7, 16]);
            let opens_at = at(ms);
            ms += dice.pick(&[1, 2, 8]);
            intervals.push(Interval { opens_at, closes_at: at(ms) });
        }
        Self { intervals, covers_until: at(ms + dice.between(-3, 9)) }
    }

    fn open(&self) -> OpenTime<impl Fn(usize) -> Option<Interval> + '_> {
        let interval = |at| self.intervals.get(at).copied();
        OpenTime { interval, covers_until: self.covers_until }
    }

    fn elapsed(&self, from: Instant, to: Instant) -> Option<i64> {
        self.open().elapsed(from, to).map(Span::ms)
    }

    fn due(&self, start: Instant, work: i128) -> Option<Instant> {
        self.open().due(start, Span::from_ms(small(work)).expect("a span"))
    }
}

fn each_world(law: &str, mut holds: impl FnMut(&Hours, &mut Dice)) {
    let count = rounds(WORLDS);
    for number in 0..count {
        let dice = &mut Dice::new(seed(5) * 1_000_003 + number);
        let hours = Hours::drawn(dice);
        holds(&hours, dice);
    }
    println!("{law}: {count} worlds");
}

#[test]
fn open_time_of_two_spans_is_that_of_both_together() {
    each_world("elapsed", |hours, dice| {
        let mut edges = [0; 3].map(|_: i32| dice.between(-8, 60));
        edges.sort_unstable();
        let [a, b, c] = edges.map(at);
        if let Some(whole) = hours.elapsed(a, c) {
            let (first, second) = (hours.elapsed(a, b), hours.elapsed(b, c));
            assert_eq!(first.zip(second).map(|(first, second)| first + second), Some(whole));
        }
    });
}

#[test]
fn what_is_due_is_the_first_instant_by_which_exactly_the_work_has_passed() {
    let mut known = 0_u64;
    each_world("due", |hours, dice| {
        let (start, work) = (at(dice.between(-8, 60)), dice.below(30));
        let Some(due) = hours.due(start, work) else {
            // Nobody guesses: not all of it is open up to the end of the calendar.
            let end = hours.covers_until.or_later(start);
            let open = hours.elapsed(start.or_earlier(hours.covers_until), hours.covers_until);
            assert!(start > hours.covers_until || open < Some(small(work)), "{start} {end} {work}");
            return;
        };
        if work == 0 {
            assert_eq!(due, start);
            return;
        }
        known += 1;
        assert!(due <= hours.covers_until);
        assert_eq!(hours.elapsed(start, due), Some(small(work)));
        let before = Instant::from_ms(due.ms() - 1).expect("an instant");
        assert_eq!(hours.elapsed(start, before), Some(small(work) - 1), "{start} {work}");
    });
    assert!(known > 500, "only {known} were due");
}

#[test]
fn who_starts_later_or_works_longer_is_not_due_earlier() {
    each_world("monotone", |hours, dice| {
        let (start, work) = (dice.between(-8, 60), dice.below(30));
        let due = |start: i128, work: i128| hours.due(at(start), work);
        for (later, longer) in [(1, 0), (0, 1), (dice.below(20), dice.below(20))] {
            let (one, other) = (due(start, work), due(start + later, work + longer));
            match (one, other) {
                (Some(one), Some(other)) => assert!(one <= other, "{start} {work}"),
                // What starts with nothing to do is due at its start, wherever the calendar ends.
                (None, Some(_)) => assert_eq!(work + longer, 0),
                (_, None) => {}
            }
        }
    });
}

#[test]
fn an_instant_is_open_where_time_passes_and_none_before_it_is() {
    each_world("open", |hours, dice| {
        let from = at(dice.between(-8, 60));
        let Some(open) = hours.open().next_open(from) else { return };
        assert!(open >= from && open < hours.covers_until);
        assert_eq!(hours.elapsed(from, open), Some(0));
        let behind = Instant::from_ms(open.ms() + 1).expect("an instant");
        assert_eq!(hours.elapsed(open, behind), Some(1));
    });
}

#[test]
fn a_rule_for_everything_takes_nothing_from_a_rule_for_something() {
    let count = rounds(WORLDS);
    for number in 0..count {
        let dice = &mut Dice::new(seed(6) * 1_000_003 + number);
        let rule = |dice: &mut Dice, scopes: &[Scope]| OwnerRule {
            scope: dice.pick(scopes),
            width: small(dice.below(3)),
            since: at(dice.below(3)),
            owner_reachable: dice.one_in(2),
            deputy_reachable: dice.one_in(2),
            lead_reachable: dice.one_in(2),
        };
        let rules: Vec<OwnerRule> =
            (0..=dice.count(4)).map(|_| rule(dice, &Scope::ALL[..5])).collect();
        let place = dice.index(rules.len() + 1);
        let mut with_fallback = rules.clone();
        with_fallback.insert(place, rule(dice, &[Scope::Fallback]));
        let before = ownership(|at| rules.get(at).copied()).expect("a rule holds");
        let after = ownership(|at| with_fallback.get(at).copied()).expect("a rule holds");
        let moved = before.rule + usize::from(before.rule >= place);
        assert_eq!((after.rule, after.recipient), (moved, before.recipient), "{rules:?}");
    }
    println!("owners: {count} worlds");
}

fn quantity(number: i128) -> Quantity {
    Quantity::from_ten_thousandths(small(number)).expect("a small number")
}

fn shares(lines: &[OpenLine], there: Quantity, whole: bool) -> (Vec<Share>, Quantity) {
    let mut shares = Vec::new();
    let left = share(|at| lines.get(at).copied(), there, whole, |_, share| shares.push(share));
    (shares, left)
}

#[test]
fn covered_and_short_are_what_was_asked_and_no_more_is_covered_than_is_there() {
    let count = rounds(WORLDS);
    for number in 0..count {
        let dice = &mut Dice::new(seed(7) * 1_000_003 + number);
        let mut lines: Vec<OpenLine> = (0..dice.count(6))
            .map(|_| OpenLine {
                order: small(dice.between(1, 3)),
                promised_by: if dice.one_in(3) { None } else { Some(at(dice.below(3))) },
                ordered_at: at(dice.below(2)),
                asks: quantity(dice.below(4)),
            })
            .collect();
        lines.sort_by_key(|line| {
            (line.promised_by.is_none(), line.promised_by, line.ordered_at, line.order)
        });
        let there = quantity(dice.between(-2, 12));
        let zero = Quantity::ZERO;
        for whole in [false, true] {
            let (shares, left) = shares(&lines, there, whole);
            assert_eq!(shares.len(), lines.len());
            let mut covered = zero;
            for (share, line) in shares.iter().zip(&lines) {
                assert_eq!(share.covered.plus(share.short), line.asks, "{lines:?}");
                assert!(share.covered >= zero && share.short >= zero, "{lines:?}");
                covered = covered.plus(share.covered);
            }
            assert_eq!(covered.plus(left), there.or_zero(), "{lines:?}");
            for order in 1..=3 {
                let of_order = lines.iter().zip(&shares).filter(|(line, _)| line.order == order);
                let is_met = |(line, share): &(&OpenLine, &Share)| share.covered == line.asks;
                let is_left = |(_, share): &(&OpenLine, &Share)| share.covered == zero;
                let is_whole = of_order.clone().all(|pair| is_met(&pair))
                    || of_order.clone().all(|pair| is_left(&pair));
                assert!(!whole || is_whole, "order {order} of {lines:?}");
            }
            // First come, first served: behind what is short nothing is covered.
            let first_short = shares.iter().position(|share| share.short > zero);
            if let Some(first) = first_short.filter(|_| !whole) {
                assert!(shares[first + 1..].iter().all(|share| share.covered == zero));
            }
        }
    }
    println!("shortages: {count} worlds");
}
