//! Laws of intake: of rows, polls and location groups, held against drawn worlds.
//!
//! Decides nothing: each law is a sentence that must be true whatever came before.

use crate::model::dice::{Dice, rounds, seed};
use stock_truth::facts::{Figure, Instant, ItemStatus, Observation, Quantity, Span};
use stock_truth::rules::intake::admission::{Absence, Admission, Current, Feed, Place, Row};
use stock_truth::rules::intake::admit::{Admitted, admit};
use stock_truth::rules::intake::confirmation::{Coverage, Poll, confirm};
use stock_truth::rules::intake::location_group::{Location, group};
use stock_truth::rules::intake::mass_guard::{Loss, is_held};
use stock_truth::rules::intake::stop::Stop;

const NOON_MS: i64 = 1_795_428_000_000;

/// An instant a few ticks after noon; ticks are far enough apart that no tolerance reaches.
fn tick(ticks: i64) -> Instant {
    Instant::from_ms(NOON_MS + ticks * 1_000_000).expect("an instant")
}

fn units(units: i64) -> Quantity {
    Quantity::from_ten_thousandths(units * 10_000).expect("a small number")
}

fn below(dice: &mut Dice, end: i128) -> i64 {
    i64::try_from(dice.below(end)).expect("small")
}

fn maybe<T>(dice: &mut Dice, some: impl FnOnce(&mut Dice) -> T) -> Option<T> {
    if dice.one_in(2) { Some(some(dice)) } else { None }
}

fn figure(dice: &mut Dice) -> Figure {
    if dice.one_in(6) { Figure::Unknown } else { Figure::Known(units(below(dice, 5) - 1)) }
}

fn status(dice: &mut Dice) -> ItemStatus {
    dice.pick(&[
        ItemStatus::Active,
        ItemStatus::Active,
        ItemStatus::Blocked,
        ItemStatus::Discontinued,
    ])
}

fn claim(dice: &mut Dice) -> Observation {
    let as_of = tick(below(dice, 6));
    let received_at = if dice.one_in(8) { tick(below(dice, 6)) } else { as_of };
    let sequence = maybe(dice, |dice| below(dice, 6));
    Observation { figure: figure(dice), status: status(dice), as_of, received_at, sequence }
}

fn feed(dice: &mut Dice) -> Feed {
    Feed {
        owner: !dice.one_in(8),
        readable: !dice.one_in(6),
        unit_known: !dice.one_in(6),
        gapless: dice.one_in(2),
        complete: dice.one_in(2),
        last_sequence: maybe(dice, |dice| below(dice, 6)),
        epoch: below(dice, 2),
        epoch_since: maybe(dice, |dice| tick(below(dice, 4))),
        reads_orders: dice.one_in(2),
        orders_read_at: maybe(dice, |dice| tick(below(dice, 6))),
        means: dice.pick(&[Absence::Keep, Absence::Zero]),
        confirmed_through: maybe(dice, |dice| tick(below(dice, 6))),
        ..Feed::of_owner(Span::ZERO)
    }
}

fn current(dice: &mut Dice) -> Current {
    let rose_at = maybe(dice, |dice| tick(below(dice, 6)));
    Current { claim: claim(dice), epoch: below(dice, 2), rose_at }
}

fn stop(dice: &mut Dice) -> Stop {
    Stop {
        through: maybe(dice, |dice| tick(below(dice, 6))),
        place: Place { as_of: tick(below(dice, 6)), sequence: maybe(dice, |dice| below(dice, 6)) },
    }
}

#[derive(Clone, Copy, Debug)]
struct World {
    current: Option<Current>,
    stopped: Option<Stop>,
    row: Row,
    feed: Feed,
}

impl World {
    fn drawn(dice: &mut Dice) -> Self {
        let row = Row::of(claim(dice));
        let row = if dice.one_in(3) { Row { said: None, ..row } } else { row };
        let current = if dice.one_in(5) { None } else { Some(current(dice)) };
        Self { current, stopped: maybe(dice, stop), row, feed: feed(dice) }
    }

    fn admitted(&self) -> Admitted {
        admit(self.current, self.stopped, &self.row, &self.feed)
    }
}

fn each_world(mut law: impl FnMut(World, Admitted)) {
    for number in 0..rounds(20_000) {
        let world = World::drawn(&mut Dice::new(seed(1) * 1_000_003 + number));
        law(world, world.admitted());
    }
}

#[test]
fn a_row_that_is_not_used_changes_no_figure() {
    use Admission::{Late, Missing, Refused, Unchanged, UnknownUnit, Witness};
    each_world(|world, answer| {
        let unused =
            [Late, Missing, Refused, Unchanged, UnknownUnit, Witness, Admission::Duplicate];
        if unused.contains(&answer.admission) {
            assert_eq!(answer.current, world.current, "{world:?}");
        }
    });
}

#[test]
fn a_late_copy_changes_nothing() {
    each_world(|world, answer| {
        if matches!(answer.admission, Admission::Late | Admission::Witness) {
            assert_eq!((answer.current, answer.stopped), (world.current, world.stopped));
            assert!(!answer.advances && !answer.unsellable, "{world:?}");
        }
    });
}

#[test]
fn the_same_row_twice_is_the_same_as_once() {
    each_world(|world, answer| {
        let again = admit(answer.current, answer.stopped, &world.row, &world.feed);
        // A stop that is lifted, or a conflict that is settled, is so after the first copy.
        assert_eq!(again.current, answer.current, "{world:?}");
        let is_again = |admission| match admission {
            Admission::Accepted | Admission::Zeroed => Admission::Duplicate,
            other => other,
        };
        if answer.admission != Admission::Conflict {
            assert_eq!(again.admission, is_again(answer.admission), "{world:?}");
            assert_eq!(again.stopped, answer.stopped, "{world:?}");
        }
    });
}

#[test]
fn the_order_of_two_claims_of_one_position_does_not_matter_for_the_figure_kept() {
    for number in 0..rounds(20_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let world = World::drawn(&mut dice);
        let feed = Feed { readable: true, unit_known: true, reads_orders: false, ..world.feed };
        let other = Row { said: Some((figure(&mut dice), status(&mut dice))), ..world.row };
        let both = |first: &Row, second: &Row| {
            let once = admit(world.current, world.stopped, first, &feed);
            let twice = admit(once.current, once.stopped, second, &feed);
            twice.current.map(|current| (current.claim.figure, current.claim.status))
        };
        // An omission says nothing of the status, so it is no claim of its own beside another.
        if world.row.said.is_some() {
            assert_eq!(both(&world.row, &other), both(&other, &world.row), "{world:?} {other:?}");
        }
    }
}

#[test]
fn an_omission_that_means_zero_goes_the_way_of_a_claim_of_0() {
    each_world(|world, answer| {
        if world.row.said.is_some() || !world.feed.complete || world.feed.means == Absence::Keep {
            return;
        }
        let status = world.current.map_or(ItemStatus::Active, |current| current.claim.status);
        let row = Row { said: Some((Figure::Known(Quantity::ZERO), status)), ..world.row };
        let claimed = admit(world.current, world.stopped, &row, &world.feed);
        let admission = match claimed.admission {
            Admission::Accepted => Admission::Zeroed,
            other => other,
        };
        // That nothing was said of the item says nothing of its unit.
        let unit_known = claimed.unit_known.filter(|known| !known);
        assert_eq!(answer, Admitted { admission, unit_known, ..claimed }, "{world:?}");
    });
}

#[test]
fn a_gap_is_reported_whatever_becomes_of_the_row() {
    each_world(|world, answer| {
        let others = [
            Feed { readable: !world.feed.readable, ..world.feed },
            Feed { unit_known: !world.feed.unit_known, ..world.feed },
            Feed { reads_orders: !world.feed.reads_orders, ..world.feed },
            Feed { orders_read_at: None, ..world.feed },
        ];
        for feed in others {
            assert_eq!(World { feed, ..world }.admitted().gap, answer.gap, "{world:?}");
        }
        if let Some(gap) = answer.gap {
            assert!(
                gap.from <= gap.to && Some(gap.to + 1) == world.row.place.sequence,
                "{world:?}"
            );
        }
    });
}

#[test]
fn a_stopped_pool_is_never_confirmed() {
    each_world(|world, answer| {
        assert!(!(answer.advances && answer.stopped.is_some()), "{world:?}");
    });
}

#[test]
fn a_row_that_is_put_aside_stops_its_pool_where_it_stood() {
    each_world(|world, answer| {
        let is_aside = matches!(answer.admission, Admission::Waits | Admission::Missing);
        if is_aside {
            let stop = answer.stopped.expect("a stop");
            let stood = world.current.map(|current| current.claim.as_of);
            let stood = stood.max(world.feed.confirmed_through);
            assert_eq!(stop.through, world.stopped.map_or(stood, |before| before.through));
        }
    });
}

#[test]
fn a_figure_above_what_stood_waits_or_is_reported_as_a_rise() {
    each_world(|world, answer| {
        let known = |current: Option<Current>| current.and_then(|it| it.claim.figure.known());
        let (before, after) = (known(world.current), known(answer.current));
        if after > before {
            let rose_at = answer.current.and_then(|current| current.rose_at);
            assert_eq!(rose_at, answer.current.map(|current| current.claim.as_of), "{world:?}");
            let is_read = world.feed.orders_read_at.max(rose_at) != rose_at;
            let is_first = world.current.is_none_or(|it| it.epoch != world.feed.epoch);
            assert!(!world.feed.reads_orders || is_read || is_first, "{world:?}");
        }
    });
}

#[test]
fn a_position_never_goes_back() {
    for number in 0..rounds(4_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let reads_orders = dice.one_in(2);
        let (mut current, mut stopped, mut confirmed, mut last) = (None, None, None, None);
        for step in 1..20 {
            // Numbers and clock of one feed agree; messages come late and out of order.
            let number = below(&mut dice, 12);
            let as_of = tick(number);
            let row = Row {
                place: Place { as_of, sequence: Some(number) },
                received_at: as_of,
                said: maybe(&mut dice, |dice| (figure(dice), ItemStatus::Active)),
            };
            let drawn = feed(&mut dice);
            let feed = Feed {
                owner: true,
                reads_orders,
                confirmed_through: confirmed,
                epoch: 0,
                epoch_since: None,
                ..drawn
            };
            let answer = admit(current, stopped, &row, &feed);
            (current, stopped) = (answer.current, answer.stopped);
            if answer.advances {
                confirmed = confirmed.max(Some(as_of));
            }
            let Some(current) = current else { continue };
            let location = Location {
                claim: current.claim,
                confirmed_through: confirmed,
                stopped_through: stopped.and_then(|stop| stop.through),
                rose_at: current.rose_at,
            };
            let position = group([location].into_iter()).map(|grouped| grouped.position);
            assert!(position >= last, "history {number}, step {step}: {position:?} after {last:?}");
            last = position;
        }
    }
}

fn poll(dice: &mut Dice) -> Poll {
    Poll {
        gapless: true,
        sent_at: tick(below(dice, 9)),
        stated_at: maybe(dice, |dice| tick(below(dice, 9))),
        whole: !dice.one_in(6),
        snapshot: dice.one_in(6),
        since: maybe(dice, |dice| tick(below(dice, 9))),
        alone: dice.one_in(2),
        first: None,
        last: None,
        unreadable: dice.one_in(8),
    }
}

#[test]
fn no_poll_confirms_past_a_missing_number_and_no_gap_closes_before_its_numbers_have_come() {
    for number in 0..rounds(4_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let mut coverage = Coverage {
            confirmed_through: None,
            sequence: None,
            gap_to: None,
            seen_to: None,
            stopped: false,
        };
        let mut come = [false; 16];
        for _ in 0..24 {
            let mut poll = poll(&mut dice);
            let last = below(&mut dice, 16);
            let first = if poll.snapshot { 0 } else { (last - below(&mut dice, 3)).max(0) };
            poll.last = Some(last);
            poll.first = if poll.snapshot { None } else { Some(first) };
            let after = confirm(coverage, &poll);
            if poll.whole {
                for (place, came) in come.iter_mut().enumerate() {
                    let place = i64::try_from(place).expect("small");
                    *came |= first <= place && place <= last;
                }
            }
            let unbroken = come.iter().position(|came| !came).unwrap_or(come.len());
            let unbroken = i64::try_from(unbroken).expect("small") - 1;
            let highest = come.iter().rposition(|came| *came);
            let highest = highest.map(|place| i64::try_from(place).expect("small"));
            assert!(after.sequence.unwrap_or(-1) <= unbroken, "{coverage:?} {poll:?} {after:?}");
            assert_eq!(after.seen_to, highest, "{coverage:?} {poll:?}");
            assert!(after.gap_to.is_none_or(|to| to > after.sequence.unwrap_or(-1)));
            if Some(unbroken) < highest {
                assert!(after.gap_to.is_some(), "{coverage:?} {poll:?} {after:?}");
                assert_eq!(after.confirmed_through, coverage.confirmed_through);
            }
            assert!(after.confirmed_through >= coverage.confirmed_through);
            assert!(after.sequence >= coverage.sequence);
            assert!(!after.stopped || after.confirmed_through == coverage.confirmed_through);
            coverage = after;
        }
        // One after the other they close every gap.
        let all = Poll {
            first: Some(0),
            last: Some(15),
            whole: true,
            snapshot: false,
            ..poll(&mut dice)
        };
        assert_eq!(confirm(coverage, &all).gap_to, None);
    }
}

#[test]
fn a_poll_confirms_no_further_than_it_was_sent_and_the_source_states() {
    for number in 0..rounds(20_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let poll = Poll { gapless: dice.one_in(2), ..poll(&mut dice) };
        let before = Coverage {
            confirmed_through: maybe(&mut dice, |dice| tick(below(dice, 9))),
            sequence: None,
            gap_to: None,
            seen_to: None,
            stopped: dice.one_in(4),
        };
        let after = confirm(before, &poll);
        if after.confirmed_through != before.confirmed_through {
            assert!(after.confirmed_through <= Some(poll.sent_at), "{before:?} {poll:?}");
            assert!(poll.stated_at.is_none_or(|at| after.confirmed_through <= Some(at)));
            let since = poll.since.filter(|_| !poll.snapshot);
            assert!(since.is_none_or(|since| before.confirmed_through >= Some(since)));
        }
    }
}

#[test]
fn the_position_of_a_group_is_that_of_its_earliest_location_in_whatever_order_they_stand() {
    for number in 0..rounds(20_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let mut locations: Vec<Location> = (0..=dice.count(3))
            .map(|_| Location {
                claim: claim(&mut dice),
                confirmed_through: maybe(&mut dice, |dice| tick(below(dice, 6))),
                stopped_through: maybe(&mut dice, |dice| tick(below(dice, 6))),
                rose_at: maybe(&mut dice, |dice| tick(below(dice, 6))),
            })
            .collect();
        let whole = group(locations.iter().copied()).expect("a group");
        // A sequence counts the rows of one location and says nothing of all of them.
        assert_eq!(whole.claim.sequence, None);
        let alone = |location: &Location| group([*location].into_iter()).map(|one| one.position);
        assert_eq!(Some(whole.position), locations.iter().filter_map(alone).min());
        for location in &locations {
            let said = Some(location.claim.as_of).max(location.confirmed_through);
            assert!(Some(whole.position) <= said, "{locations:?}");
            let stopped = location.stopped_through;
            assert!(stopped.is_none_or(|stopped| whole.position <= stopped), "{locations:?}");
            assert!(whole.rose_at >= location.rose_at, "{locations:?}");
        }
        locations.reverse();
        assert_eq!(group(locations.into_iter()), Some(whole));
    }
}

#[test]
fn who_loses_more_is_not_held_less() {
    for (sellable, share_percent, least) in [(0, 0, 0), (10, 30, 5), (100, 30, 20), (19, 0, 20)] {
        let held = |unsellable| is_held(Loss { sellable, unsellable, share_percent, least });
        for unsellable in 0..sellable {
            assert!(!held(unsellable) || held(unsellable + 1));
            assert!(!held(unsellable) || sellable >= least);
        }
    }
}
