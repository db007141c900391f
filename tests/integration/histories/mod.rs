//! Generated histories of a shop and an ERP that talk badly: messages are lost, late and doubled, rows
//! cannot be read, clocks differ, reservations come and go, the ERP is restored from a backup.
//!
//! Decides whether the ledger's sentences hold whatever comes before what: at every step no more may
//! be promised than is truly free, and once everything was sent, answered and read, no less.

mod erp;
mod feed;
mod history;
mod message;
mod shop;

use crate::model::dice::{Dice, rounds, seed};
use history::History;

/// Ours, in milliseconds.
type Ms = i64;

const START: Ms = 1_795_428_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Basis {
    Free,
    OnHand,
}

/// How stock comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Transport {
    /// Every poll tells the figure.
    Full,
    /// A poll tells the figure where it has changed since.
    Delta,
    /// The ERP sends a numbered message for every change; a snapshot can be asked for.
    Push,
}

fn no_interleaving_promises_too_much(basis: Basis, transport: Transport, lag: Option<Ms>) {
    let seed = seed(1);
    for number in 0..rounds(100) {
        let mut dice = Dice::new(seed * 1_000_003 + number);
        let mut history = History::new(&mut dice, basis, transport, lag);
        for _ in 0..dice.between(20, 160) {
            history.step(&mut dice);
            let free = history.truly_free();
            let promised = history.shop.available(history.now);
            assert!(
                promised.is_none_or(|promised| promised <= free),
                "seed {seed}, history {number}: {promised:?} can be promised, {free} are free\n  {}",
                history.told()
            );
        }
        history.drain();
        let (promised, free) = (history.shop.available(history.now), history.truly_free());
        if lag.is_some() && history.shop.has_uncovered_raise(history.now) {
            continue;
        }
        assert_eq!(
            (promised, history.shop.in_flight(history.now)),
            (Some(free), if basis == Basis::Free { 0 } else { history.erp.unshipped() }),
            "seed {seed}, history {number}, in the end: promised and not reflected\n  {}",
            history.told()
        );
    }
}

#[test]
fn no_more_is_promised_than_is_free_where_every_poll_tells_a_free_figure() {
    no_interleaving_promises_too_much(Basis::Free, Transport::Full, None);
}

#[test]
fn no_more_is_promised_than_is_free_where_every_poll_tells_what_is_on_hand() {
    no_interleaving_promises_too_much(Basis::OnHand, Transport::Full, None);
}

#[test]
fn no_more_is_promised_than_is_free_where_polls_tell_changes() {
    no_interleaving_promises_too_much(Basis::Free, Transport::Delta, None);
}

#[test]
fn no_more_is_promised_than_is_free_where_polls_tell_changes_of_what_is_on_hand() {
    no_interleaving_promises_too_much(Basis::OnHand, Transport::Delta, None);
}

#[test]
fn no_more_is_promised_than_is_free_where_numbered_messages_are_sent() {
    no_interleaving_promises_too_much(Basis::Free, Transport::Push, None);
}

#[test]
fn no_more_is_promised_than_is_free_where_numbered_messages_tell_what_is_on_hand() {
    no_interleaving_promises_too_much(Basis::OnHand, Transport::Push, None);
}

#[test]
fn no_more_is_promised_than_is_free_by_a_weak_contract_whose_lag_holds() {
    for transport in [Transport::Full, Transport::Delta, Transport::Push] {
        no_interleaving_promises_too_much(Basis::Free, transport, Some(600_000));
    }
}
