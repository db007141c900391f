//! Until when a verdict holds: the cart judged again at every instant at which anything could change.
//!
//! Decides by looking: up to `validUntil` every line must be let through, limited or refused for the
//! same reasons as now. An undecided verdict has no such instant, because no clock is to be trusted; nor
//! is it told when a refused line's largest quantity shrinks.

use super::answer::core;
use super::dice::{Dice, rounds, seed};
use super::facts::Cart;
use super::gate::{Outcome, judge};
use super::promise::dated;
use super::read::{Ms, instant, maybe_ms};
use super::worlds;
use std::collections::BTreeSet;

/// The instants after now at which a verdict could change, and the one before each.
fn candidates(cart: &Cart) -> BTreeSet<Ms> {
    let ledger = &cart.ledger;
    let policies = || ledger.policies.iter().chain([&ledger.store]);
    let mut found = BTreeSet::new();
    for pool in &ledger.pools {
        let Some(since) = pool.speaks_for() else { continue };
        found.extend(policies().map(|policy| since + policy.max_age + 1));
        let minutes = (ledger.now - since).max(0) / 60_000;
        let ahead = [0, 1, 2, 5, 10, 60, 600, 6_000, 60_000];
        found.extend(ahead.iter().map(|more| since + (minutes + more) * 60_000 + 1));
    }
    found.extend(ledger.holds.iter().map(|hold| hold.until));
    found.extend(cart.lines.iter().filter_map(|line| line.promised_until));
    for supply in &ledger.supplies {
        found.insert(supply.due_at + 1);
        found.extend(policies().map(|policy| supply.due_at - policy.supply_window));
    }
    let before: Vec<Ms> = found.iter().map(|at| at - 1).collect();
    found.extend(before);
    found.into_iter().filter(|at| *at > ledger.now).collect()
}

/// Which lines pass, in part or not at all, and why.
fn state(cart: &Cart) -> Vec<(Outcome, Vec<&'static str>)> {
    judge(cart).lines.iter().map(|line| (line.outcome, line.reasons())).collect()
}

#[test]
fn a_verdict_stays_the_same_until_it_says_it_could_change() {
    let seed = seed(1);
    let (mut told, mut tight) = (0, 0);
    for number in 0..rounds(600) {
        let question = worlds::cart(&mut Dice::new(seed + number));
        let cart = Cart::read(&question);
        let now = state(&cart);
        if judge(&cart).lines.iter().any(|line| line.outcome == Outcome::Undecided) {
            continue;
        }
        let answer = core("decide", &question);
        let until = maybe_ms(&answer, "validUntil");
        let at = |at: Ms| {
            let mut later = cart.clone();
            later.ledger.now = at;
            later
        };
        for candidate in candidates(&cart) {
            if until.is_some_and(|until| candidate >= until) {
                break;
            }
            assert_eq!(
                state(&at(candidate)),
                now,
                "seed {seed}: at {} though {}\n{question}",
                instant(candidate),
                answer["validUntil"],
            );
        }
        if let Some(until) = until {
            told += 1;
            let supplies = |cart: &Cart| {
                let pools = 0..cart.ledger.pools.len();
                pools.map(|pool| dated(&cart.ledger, pool)).collect::<Vec<_>>()
            };
            let later = at(until);
            tight += i32::from(state(&later) != now || supplies(&later) != supplies(&cart));
        }
    }
    // Most of the instants that are told are such at which something does change.
    assert!(tight * 2 > told, "seed {seed}: {tight} of {told}");
}
