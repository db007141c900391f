//! Histories of one exception: looks, people, clocks and parents, in an order that makes sense or in none.
//!
//! Decides what happens, not what comes of it.

use crate::model::dice::Dice;
use stock_truth::facts::{Instant, Span};
use stock_truth::rules::operations::cause::QueueCause;
use stock_truth::rules::operations::event::{EscalationStep, Event, Grace, Happening};
use stock_truth::rules::operations::exception::{Closure, Exception, State};
use stock_truth::rules::operations::lifecycle::step;
use stock_truth::rules::operations::position::Position;
use stock_truth::rules::reconcile::cause::Severity;

const NOON_MS: i64 = 1_795_428_000_000;
/// One of each kind of evidence, of documents, of self-tests and of feeds.
const CAUSES: [QueueCause; 7] = [
    QueueCause::Unexplained,
    QueueCause::ManualEdit,
    QueueCause::FigureUnknown,
    QueueCause::OrderUnacknowledged,
    QueueCause::ClockFault,
    QueueCause::StaleFeed,
    QueueCause::BackordersAllowed,
];
const SEVERITIES: [Severity; 3] = [Severity::Low, Severity::Medium, Severity::High];
const PARENTS: [QueueCause; 2] = [QueueCause::StaleFeed, QueueCause::EngineFault];

pub(crate) fn at(ms: i128) -> Instant {
    Instant::from_ms(NOON_MS + small(ms)).expect("an instant")
}

pub(crate) fn small(number: i128) -> i64 {
    i64::try_from(number).expect("a small number")
}

pub(crate) fn cause(dice: &mut Dice) -> QueueCause {
    dice.pick(&CAUSES)
}

/// What a happening carries where nothing matters but what it is.
pub(crate) fn plain(happening: Happening, cause: QueueCause, now: Instant) -> Event {
    Event {
        happening,
        now,
        cause,
        position: Position { shop: 0, erp: 0 },
        severity: Severity::Medium,
        cents: 1_000,
        grace: Grace { lasts: Span::from_ms(600_000).expect("a span"), times: 2 },
        orders_short: false,
        until: None,
        worse_by: None,
        has_note: false,
        is_same_person: false,
        closure: None,
        parent: None,
        step: None,
        inherited_state: None,
        inherited_first_seen: None,
        inherited_seen: 0,
    }
}

/// Something happens at this time; a look rests on a position that is new, old, or torn.
pub(crate) fn event(dice: &mut Dice, cause: QueueCause, ms: i128, newest: Position) -> Event {
    let looks = [Happening::Disagree, Happening::Disagree, Happening::Agree, Happening::Agree];
    let happening = if dice.one_in(2) { dice.pick(&looks) } else { dice.pick(Happening::ALL) };
    let part = |dice: &mut Dice, newest: i64| newest + small(dice.between(-2, 1));
    let position = if dice.one_in(2) {
        newest
    } else {
        Position { shop: part(dice, newest.shop), erp: part(dice, newest.erp) }
    };
    let closures = [Closure::Accepted, Closure::FixedElsewhere, Closure::Healed];
    let span = dice.pick(&[-1, 0, 1, 3_600_000, 700_000_000]);
    let inherited = [State::Suspected, State::Open, State::Acknowledged];
    Event {
        position,
        severity: dice.pick(&SEVERITIES),
        cents: dice.pick(&[0, 1_000, 1_999, 2_000, 9_000]),
        orders_short: dice.one_in(4),
        until: if dice.one_in(6) { None } else { Some(at(ms + span)) },
        worse_by: if dice.one_in(3) { Some(500) } else { None },
        has_note: dice.one_in(2),
        is_same_person: dice.one_in(3),
        closure: Some(dice.pick(&closures)),
        parent: if dice.one_in(4) { Some(dice.pick(&PARENTS)) } else { None },
        step: Some(dice.pick(EscalationStep::ALL)),
        inherited_state: Some(dice.pick(&inherited)),
        inherited_first_seen: Some(at(ms - 900_000)),
        inherited_seen: small(dice.below(3)),
        ..plain(happening, cause, at(ms))
    }
}

/// What happens to one exception over some days: mostly minutes apart, at times hours.
pub(crate) fn history(dice: &mut Dice, length: usize) -> (QueueCause, Vec<Event>) {
    let cause = cause(dice);
    let mut newest = Position { shop: 10, erp: 1_000 };
    let mut ms = 0;
    let events = (0..length)
        .map(|_| {
            ms += dice.pick(&[1, 60_000, 300_000, 3_600_000, 90_000_000]);
            newest.shop += small(dice.below(2));
            newest.erp += small(dice.below(2));
            event(dice, cause, ms, newest)
        })
        .collect();
    (cause, events)
}

/// The exception after a history, and each step of it on the way.
pub(crate) fn run(
    events: &[Event],
    mut each: impl FnMut(&Exception, &Event, &Exception),
) -> Exception {
    let mut exception = Exception::UNSEEN;
    for event in events {
        let moved = step(exception, event);
        each(&exception, event, &moved.exception);
        exception = moved.exception;
    }
    exception
}
