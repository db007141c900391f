//! Laws of the exception queue: of an exception's life, held against drawn histories.
//!
//! Decides nothing: each law is a sentence that must be true whatever happened before.
#![expect(clippy::print_stdout, reason = "a law says against how many histories it was held")]

use crate::model::dice::{Dice, rounds, seed};
use crate::queue_histories::{at, event, history, plain, run};
use stock_truth::rules::operations::cause::{Evidence, QueueCause};
use stock_truth::rules::operations::event::{Event, Handling, Happening};
use stock_truth::rules::operations::exception::{Closure, Exception, State};
use stock_truth::rules::operations::lifecycle::step;
use stock_truth::rules::operations::position::Position;

const HISTORIES: u64 = 4_000;
const LENGTH: usize = 40;

/// Holds a law against each step of many histories.
fn each_step(law: &str, mut holds: impl FnMut(&Exception, &Event, &Exception)) {
    let mut steps = 0_u64;
    let count = rounds(HISTORIES);
    for number in 0..count {
        let (_, events) = history(&mut Dice::new(seed(1) * 1_000_003 + number), LENGTH);
        run(&events, |before, event, after| {
            steps += 1;
            holds(before, event, after);
        });
    }
    println!("{law}: {count} histories of {steps} happenings");
}

fn is_listed(exception: &Exception) -> bool {
    matches!(exception.state, State::Open | State::Acknowledged | State::Snoozed)
}

/// Whether a position is ahead of another in what the evidence asks for, and behind in nothing.
fn is_ahead(position: Position, of: Position, evidence: Evidence) -> bool {
    let (shop, erp) = (position.shop - of.shop, position.erp - of.erp);
    let moved = match evidence {
        Evidence::Shop => shop > 0,
        Evidence::Erp => erp > 0,
        Evidence::Both => shop > 0 && erp > 0,
    };
    shop >= 0 && erp >= 0 && moved
}

/// What a look has to move on; nothing where it is no look.
fn asks_for(happening: Happening, cause: QueueCause) -> Option<Evidence> {
    match happening {
        Happening::Disagree => Some(cause.disagrees_on()),
        Happening::Agree => Some(cause.agrees_on()),
        _ => None,
    }
}

#[test]
fn only_the_looks_that_were_newest_when_they_came_count() {
    let count = rounds(HISTORIES);
    let mut late = 0_u64;
    for number in 0..count {
        let dice = &mut Dice::new(seed(2) * 1_000_003 + number);
        let (cause, mut events) = history(dice, LENGTH);
        // What a comparison hands on has the next law.
        events.retain(|event| {
            !matches!(event.happening, Happening::Reattributed | Happening::Inherited)
        });
        // Looks come in any order, some of them twice; what else happens stays where it is.
        for _ in 0..events.len() {
            let (one, other) = (dice.index(events.len()), dice.index(events.len()));
            let (first, second) = (events[one], events[other]);
            let are_looks =
                [first, second].iter().all(|event| asks_for(event.happening, cause).is_some());
            if are_looks {
                let (now, then) = (first.now, second.now);
                events[one] = Event { now, ..second };
                events[other] = if dice.one_in(4) {
                    Event { now: then, ..second }
                } else {
                    Event { now: then, ..first }
                };
            }
        }
        let mut known = Position { shop: 0, erp: 0 };
        let newest: Vec<Event> = events
            .iter()
            .copied()
            .filter(|event| {
                let Some(evidence) = asks_for(event.happening, cause) else { return true };
                let is_newest = is_ahead(event.position, known, evidence);
                if is_newest {
                    known = event.position;
                }
                is_newest
            })
            .collect();
        late += u64::try_from(events.len() - newest.len()).expect("a count");
        let (all, only) = (run(&events, |_, _, _| {}), run(&newest, |_, _, _| {}));
        assert_eq!(all, only, "{number}: {events:?}");
    }
    println!("late looks: {count} histories, {late} looks were late");
    assert!(late > count, "hardly a look was late");
}

#[test]
fn a_comparison_that_is_behind_hands_nothing_on() {
    let mut behind = 0_u64;
    each_step("behind", |before, event, _| {
        let known = before.judged_position.and(before.close_position);
        let is_behind = event.position.shop < known.shop || event.position.erp < known.erp;
        let hands_on = matches!(event.happening, Happening::Reattributed | Happening::Inherited);
        if !hands_on || !is_behind || before.state == State::Resolved {
            return;
        }
        behind += 1;
        let moved = step(*before, event);
        assert_eq!(moved.handling, Handling::Late, "{event:?}");
        assert_eq!(moved.exception.state, before.state, "{event:?}");
        assert_eq!(moved.exception.judged_position, before.judged_position, "{event:?}");
    });
    assert!(behind > 500, "only {behind} comparisons were behind");
}

#[test]
fn what_is_told_twice_changes_nothing_the_second_time() {
    each_step("a duplicate", |_, event, after| {
        let again = step(*after, event).exception;
        assert_eq!(again, *after, "{event:?}");
    });
}

#[test]
fn an_exception_ends_only_by_what_names_an_end_and_keeps_where_the_evidence_stood() {
    let mut ends = 0_u64;
    each_step("the end", |before, event, after| {
        if before.state == State::Resolved || after.state != State::Resolved {
            return;
        }
        ends += 1;
        let named = match event.happening {
            Happening::Agree => {
                matches!(after.closure, Some(Closure::Healed | Closure::Repaired))
            }
            Happening::Reattributed => after.closure == Some(Closure::Reattributed),
            Happening::Close => after.closure == event.closure && event.has_note,
            Happening::SubjectGone => after.closure == Some(Closure::SubjectGone),
            Happening::PolicyChanged => after.closure == Some(Closure::PolicyChanged),
            Happening::MarkedDuplicate => after.closure == Some(Closure::DuplicateOf),
            _ => false,
        };
        assert!(named, "{event:?} made it {after:?}");
        assert_eq!(after.close_position, after.judged_position.and(before.close_position));
        let has_position = after.close_position.shop > 0 && after.close_position.erp > 0;
        let never_judged = before.judged_position == Position { shop: 0, erp: 0 };
        assert!(has_position || never_judged, "{after:?}");
    });
    assert!(ends > 1_000, "only {ends} ends");
}

#[test]
fn late_evidence_reopens_nothing() {
    let mut reopened = 0_u64;
    each_step("late evidence", |before, event, after| {
        if before.state != State::Resolved || after.state == State::Resolved {
            return;
        }
        reopened += 1;
        match event.happening {
            Happening::Disagree => {
                let evidence = event.cause.disagrees_on();
                assert!(is_ahead(event.position, before.close_position, evidence), "{event:?}");
            }
            Happening::Inherited => {
                let end = before.close_position;
                let is_later = is_ahead(event.position, end, Evidence::Shop)
                    || is_ahead(event.position, end, Evidence::Erp);
                assert!(is_later, "{event:?} reopened {before:?}");
            }
            other => {
                assert_eq!(other, Happening::RepairUndone, "it reopened {before:?}");
                assert_eq!(before.closure, Some(Closure::Repaired));
            }
        }
    });
    assert!(reopened > 500, "only {reopened} came back");
}

#[test]
fn no_happening_loses_an_exception() {
    each_step("every answer", |before, event, after| {
        let is = |state| after.state == state;
        assert_eq!(after.ack_until.is_some(), is(State::Acknowledged), "{event:?}: {after:?}");
        assert_eq!(after.snooze_until.is_some(), is(State::Snoozed), "{event:?}: {after:?}");
        assert_eq!(after.closure.is_some(), is(State::Resolved), "{event:?}: {after:?}");
        if is_listed(after) {
            assert!(after.opening > 0 && after.why.is_some() && after.opened[0].is_some());
        }
        assert!(after.opening >= before.opening, "{event:?}");
        let [judged, closed] = [after.judged_position, after.close_position];
        assert_eq!(judged.and(before.judged_position), judged, "{event:?}");
        assert_eq!(closed.and(before.close_position), closed, "{event:?}");
    });
}

#[test]
fn what_is_late_refused_or_not_due_changes_nothing() {
    each_step("nothing changes", |before, event, _| {
        let moved = step(*before, event);
        let calm = Exception { is_flapping: moved.exception.is_flapping, ..*before };
        match moved.handling {
            Handling::Late | Handling::Refused | Handling::NotDue => {
                assert_eq!(moved.exception, calm, "{event:?}");
                assert!(moved.news.is_none() && !moved.is_routed && !moved.is_escalated);
            }
            Handling::Moved | Handling::Logged => {}
        }
        assert_eq!(moved.refusal.is_some(), moved.handling == Handling::Refused);
    });
}

#[test]
fn nothing_ends_by_time_alone() {
    let times = [Happening::SnoozeEnds, Happening::AckExpires, Happening::StepDue];
    each_step("time alone", |before, event, _| {
        for happening in times {
            for later in [0, 3_600_000, 400 * 86_400_000] {
                let now = at(ms_of(event) + later);
                let event = Event { happening, now, ..*event };
                let after = step(*before, &event).exception;
                let is_over = |exception: &Exception| exception.state == State::Resolved;
                assert_eq!(is_over(&after), is_over(before), "{event:?}");
            }
        }
    });
}

fn ms_of(event: &Event) -> i128 {
    i128::from(event.now.ms() - at(0).ms())
}

#[test]
fn below_the_grace_nothing_is_counted_under_a_parent() {
    let mut muted = 0_u64;
    each_step("under a parent", |before, event, after| {
        let is_look = asks_for(event.happening, event.cause).is_some();
        if !before.is_muted() || before.state != State::Suspected || !is_look {
            return;
        }
        muted += 1;
        assert_eq!(after.state, State::Suspected, "{event:?}");
        let counts =
            |exception: &Exception| (exception.seen, exception.first_seen, exception.opening);
        assert_eq!(counts(after), counts(before), "{event:?}");
        assert!(after.agreed <= before.agreed, "{event:?}");
    });
    assert!(muted > 100, "only {muted} looks under a parent");
}

#[test]
fn what_nobody_was_told_of_ends_unheard() {
    each_step("unheard", |before, event, after| {
        let ended = before.state == State::Suspected && after.state == State::Resolved;
        if ended {
            assert_eq!(step(*before, event).news, None, "{event:?}");
        }
    });
}

#[test]
fn an_exception_heals_only_by_looks_in_a_row() {
    for number in 0..rounds(HISTORIES) {
        let dice = &mut Dice::new(seed(3) * 1_000_003 + number);
        let (cause, events) = history(dice, LENGTH);
        let exception = run(&events, |_, _, _| {});
        if !is_listed(&exception) || exception.is_muted() {
            continue;
        }
        // A disagreement, then one agreement fewer than are asked for.
        let newest = exception.judged_position.and(exception.close_position);
        let look = |happening, ahead: i64| Event {
            position: Position { shop: newest.shop + ahead, erp: newest.erp + ahead },
            ..plain(happening, cause, at(900_000_000_000 + i128::from(ahead) * 3_600_000))
        };
        let mut looked = step(exception, &look(Happening::Disagree, 1)).exception;
        for ahead in 2..=cause.agreements() {
            looked = step(looked, &look(Happening::Agree, ahead)).exception;
            assert!(is_listed(&looked), "{number}");
        }
        looked = step(looked, &look(Happening::Agree, cause.agreements() + 1)).exception;
        assert_eq!(looked.state, State::Resolved, "{number}: {looked:?}");
    }
}

#[test]
fn a_drawn_happening_reaches_every_state() {
    let mut reached = [0_u64; 5];
    each_step("reached", |_, _, after| {
        reached[usize::try_from(after.state.number()).expect("a number") - 1] += 1;
    });
    assert!(reached.iter().all(|count| *count > 1_000), "{reached:?}");
    let dice = &mut Dice::new(seed(4));
    let newest = Position { shop: 1, erp: 1 };
    let drawn: Vec<Happening> = (0..2_000)
        .map(|number| event(dice, QueueCause::Unexplained, number, newest).happening)
        .collect();
    assert!(Happening::ALL.iter().all(|happening| drawn.contains(happening)));
}
