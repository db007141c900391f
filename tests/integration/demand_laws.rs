//! Laws of demand: of the row that U is read from, and of splits, held against drawn lines.
//!
//! Decides nothing: each law is a sentence that must be true whatever was sent and shown.

use crate::model::dice::{Dice, rounds, seed};
use stock_truth::facts::{Instant, Quantity, Span};
use stock_truth::rules::demand::history::{
    History, Line, MAX_REVISIONS, Progress, Read, Revision, Sent,
};
use stock_truth::rules::demand::merge::merge;
use stock_truth::rules::demand::reflect::{Reflection, reflect};
use stock_truth::rules::demand::source::{Basis, Contract, Source};
use stock_truth::rules::demand::split::{Split, split, spread};

const NOON_MS: i64 = 1_795_428_000_000;

fn tick(ticks: i64) -> Instant {
    Instant::from_ms(NOON_MS + ticks * 60_000).expect("an instant")
}

fn units(units: i64) -> Quantity {
    Quantity::from_ten_thousandths(units * 10_000).expect("a small number")
}

fn below(dice: &mut Dice, end: i128) -> i64 {
    i64::try_from(dice.below(end)).expect("small")
}

fn some_units(dice: &mut Dice) -> Quantity {
    units(below(dice, 5))
}

#[derive(Clone, Debug)]
struct Story {
    line: Line,
    reads: Vec<Read>,
    revisions: Vec<Revision>,
    source: Source,
}

impl History for Story {
    fn read_count(&self) -> usize {
        self.reads.len()
    }

    fn read(&self, at: usize) -> Option<Read> {
        self.reads.get(at).copied()
    }

    fn revision_count(&self) -> usize {
        self.revisions.len()
    }

    fn revision(&self, at: usize) -> Option<Revision> {
        self.revisions.get(at).copied()
    }
}

impl Story {
    fn drawn(dice: &mut Dice) -> Self {
        let mut at = 0;
        let reads = (0..dice.count(3)).map(|_| {
            at += below(dice, 4);
            let stages = [0; 5].map(|_| units(below(dice, 4) * i64::from(dice.one_in(3))));
            let (epoch, begun_at) = (i64::from(!dice.one_in(5)), tick(at - below(dice, 2)));
            Read { at: tick(at), begun_at, epoch, stages }
        });
        let reads = reads.collect();
        let revisions = (0..dice.count(4)).map(|place| {
            let sent = dice.pick(&[Sent::Yes, Sent::Unknown, Sent::No]);
            let at = tick(i64::try_from(place).expect("small"));
            let later = |dice: &mut Dice| {
                let is_there = sent != Sent::No && dice.one_in(2);
                is_there.then(|| tick(below(dice, 12)))
            };
            let (exported_at, answered_at) = (later(dice), later(dice));
            Revision { net: some_units(dice), at, sent, exported_at, answered_at }
        });
        let revisions = revisions.collect();
        let line = Line {
            net: some_units(dice),
            changed_at: tick(below(dice, 12)),
            reflected: some_units(dice),
            reflected_epoch: i64::from(!dice.one_in(3)),
        };
        let source = Source {
            contract: dice.pick(&[Contract::OrderReads, Contract::Weak]),
            basis: dice.pick(&[Basis::Free, Basis::OnHand]),
            reflects_orders_from: dice.pick(Progress::ALL),
            position: (!dice.one_in(6)).then(|| tick(below(dice, 14))),
            orders_read_at: dice.one_in(2).then(|| tick(below(dice, 14))),
            epoch: 1,
            lag: Span::from_ms(60_000 * below(dice, 3)).expect("a span"),
            limit: Span::from_ms(60_000 * below(dice, 12)).expect("a span"),
        };
        Self { line, reads, revisions, source }
    }

    fn told(&self) -> Reflection {
        reflect(self.line, self, &self.source, tick(12))
    }

    /// The most that anybody ever asked for, showed or found reflected.
    fn most(&self, told: &Reflection) -> Quantity {
        let valid = self.reads.iter().filter(|read| read.epoch == 1);
        let shown = valid.map(|read| read.shown(Progress::Entered));
        let sent = self.revisions.iter().filter(|revision| revision.sent != Sent::No);
        let asked = sent.map(|revision| revision.net);
        shown.chain(asked).fold(self.line.net.at_least(told.reflected), Quantity::at_least)
    }
}

fn each_story(mut law: impl FnMut(&Story, Reflection)) {
    for number in 0..rounds(20_000) {
        let story = Story::drawn(&mut Dice::new(seed(1) * 1_000_003 + number));
        law(&story, story.told());
    }
}

#[test]
fn u_is_not_negative_and_never_exceeds_the_largest_value_of_the_row() {
    each_story(|story, told| {
        assert!(
            Quantity::ZERO <= told.in_flight && told.in_flight <= story.most(&told),
            "{story:?}"
        );
    });
}

#[test]
fn already_counted_is_what_is_asked_for_at_least_and_never_more_than_was_ever_asked_for() {
    each_story(|story, told| {
        assert!(story.line.net <= told.already_counted, "{story:?}");
        assert!(told.already_counted <= story.most(&told), "{story:?}");
    });
}

#[test]
fn what_is_settled_need_not_be_given_again() {
    each_story(|story, told| {
        let reads = story.reads[told.settled_reads..].to_vec();
        let revisions = story.revisions[told.settled_revisions..].to_vec();
        // Without its marks a connector would look as though it set none.
        let marks = |revisions: &[Revision]| revisions.iter().any(|one| one.exported_at.is_some());
        let is_weak = story.source.contract == Contract::Weak;
        if is_weak && marks(&story.revisions) && !marks(&revisions) {
            return;
        }
        let again = Story { reads, revisions, ..story.clone() }.told();
        assert_eq!(
            (again.reflected, again.in_flight, again.already_counted, again.settled),
            (told.reflected, told.in_flight, told.already_counted, told.settled),
            "{story:?}"
        );
    });
}

/// A line that was edited as often as a call can carry, under a weak contract that knows no position yet.
fn full_story(dice: &mut Dice) -> Story {
    let are_marked = dice.one_in(2);
    let revisions = (0..MAX_REVISIONS).map(|place| {
        let at = tick(i64::try_from(place).expect("small"));
        let sent = dice.pick(&[Sent::Yes, Sent::Unknown, Sent::No]);
        let is_marked = are_marked && sent != Sent::No && dice.one_in(6);
        let exported_at = is_marked.then_some(at);
        Revision { net: some_units(dice), at, sent, exported_at, answered_at: None }
    });
    let revisions = revisions.collect();
    let mut story = Story { reads: Vec::new(), revisions, ..Story::drawn(dice) };
    story.source.contract = Contract::Weak;
    story.source.position = None;
    story
}

/// The line after the connector has exported it, with what was asked for at an instant.
fn export(story: &mut Story, at: Instant) {
    if let Some(revision) = story.revisions.iter_mut().rev().find(|revision| revision.at <= at) {
        (revision.sent, revision.exported_at) = (Sent::Yes, revision.exported_at.or(Some(at)));
    }
}

#[test]
fn merged_revisions_offer_nothing_more_whatever_is_exported_and_passed_later() {
    for number in 0..rounds(20_000) {
        let dice = &mut Dice::new(seed(1) * 1_000_003 + number);
        let whole = full_story(dice);
        let merged = merge(&whole, 0).expect("no room is left");
        let end = merged.from + 3;
        assert!(
            whole.revisions[end..].iter().any(|one| one.exported_at.is_some())
                || !whole.revisions[merged.from..end].iter().any(|one| one.exported_at.is_some())
        );
        let mut short = whole.clone();
        let two = [merged.least, merged.most].map(|net| Revision {
            net,
            at: merged.at,
            sent: Sent::Unknown,
            exported_at: None,
            answered_at: None,
        });
        short.revisions.splice(merged.from..end, two);
        let exported_at = dice.one_in(2).then(|| tick(below(dice, 34)));
        let position = (!dice.one_in(4)).then(|| tick(below(dice, 40)));
        let [whole, short] = [whole, short].map(|mut story| {
            exported_at.into_iter().for_each(|at| export(&mut story, at));
            story.source.position = position;
            (story.told(), story)
        });
        let kept = |told: Reflection| told.already_counted.minus(told.in_flight);
        assert!(whole.0.in_flight <= short.0.in_flight, "{whole:?}\n{short:?}");
        assert!(kept(short.0) <= kept(whole.0), "{whole:?}\n{short:?}");
    }
}

#[test]
fn what_was_reflected_stands_until_a_read_or_a_position_says_otherwise() {
    each_story(|story, told| {
        let line = Line { reflected: told.reflected, reflected_epoch: 1, ..story.line };
        let reads = story.reads[told.settled_reads..].to_vec();
        let position = None;
        let source = Source { position, ..story.source };
        let again = Story { line, reads, source, ..story.clone() }.told();
        assert_eq!(again.reflected, told.reflected, "{story:?}");
    });
}

#[test]
fn a_revision_that_was_not_sent_is_in_no_row() {
    each_story(|story, told| {
        let mut without = story.clone();
        // Under the weak contract the first one is the placed one, sent or not.
        let first = story.revisions.first().copied();
        let is_first = |one: &Revision| Some(*one) == first;
        without.revisions.retain(|one| one.sent != Sent::No || is_first(one));
        let again = without.told();
        assert_eq!(
            (again.reflected, again.in_flight, again.already_counted),
            (told.reflected, told.in_flight, told.already_counted),
            "{story:?}"
        );
    });
}

#[test]
fn what_may_have_been_sent_counts_as_sent() {
    each_story(|story, told| {
        let mut sent = story.clone();
        for revision in sent.revisions.iter_mut().filter(|one| one.sent == Sent::Unknown) {
            revision.sent = Sent::Yes;
        }
        assert_eq!(sent.told(), told);
    });
}

#[test]
fn a_read_of_another_epoch_is_as_though_it_were_not_there() {
    each_story(|story, told| {
        let mut valid = story.clone();
        valid.reads.retain(|read| read.epoch == 1);
        let again = valid.told();
        assert_eq!(Reflection { settled_reads: told.settled_reads, ..again }, told, "{story:?}");
    });
}

#[test]
fn a_later_read_raises_nothing_before_the_position_has_passed_it() {
    each_story(|story, told| {
        let passed = |read: &Read| story.source.position.is_some_and(|at| read.at < at);
        if story.source.contract == Contract::Weak || story.reads.last().is_none_or(passed) {
            return;
        }
        let mut without = story.clone();
        without.reads.pop();
        assert!(told.reflected <= without.told().reflected, "{story:?}");
    });
}

#[test]
fn by_the_weak_contract_u_does_not_grow_with_the_position() {
    each_story(|story, told| {
        if story.source.contract == Contract::Weak {
            let line = Line { reflected: Quantity::ZERO, ..story.line };
            let at = |position| {
                let source = Source { position, ..story.source };
                Story { line, source, ..story.clone() }.told()
            };
            let (early, late) = (at(story.source.position), at(Some(tick(30))));
            assert!(late.in_flight <= early.in_flight, "{story:?}");
            assert!(!late.settled || !late.uncovered_raise);
        } else {
            assert!(!told.uncovered_raise, "{story:?}");
        }
    });
}

#[test]
fn what_is_settled_has_nothing_under_way() {
    each_story(|story, told| {
        if told.settled {
            assert_eq!((told.in_flight, told.reflected), (Quantity::ZERO, story.line.net));
            assert_eq!(told.already_counted, story.line.net);
            assert!(!told.overdue, "{story:?}");
        }
    });
}

#[test]
fn a_split_is_whole_and_no_part_of_it_is_negative() {
    for number in 0..rounds(20_000) {
        let mut dice = Dice::new(seed(1) * 1_000_003 + number);
        let mut drawn =
            || Split { ready_made: some_units(&mut dice), assembled: some_units(&mut dice) };
        let (recorded, shown) = (drawn(), drawn());
        let erp = dice.one_in(2).then_some(shown);
        let (quantity, read) = (some_units(&mut dice), some_units(&mut dice));
        let line = split(quantity, recorded, erp);
        let of_read = spread(read, recorded, erp);
        for (parts, whole) in [(line, quantity), (of_read, read)] {
            assert_eq!(parts.ready_made.plus(parts.assembled), whole);
            assert!(parts.ready_made.at_most(parts.assembled) >= Quantity::ZERO, "{parts:?}");
        }
        // A lowered line gives back assembled units as long as there are any.
        let base = erp.unwrap_or(recorded);
        let is_lowered = quantity < base.ready_made.plus(base.assembled);
        assert!(!is_lowered || line.ready_made == base.ready_made.at_most(quantity));
        assert!(of_read.assembled == base.assembled || of_read.ready_made == Quantity::ZERO);
    }
}
