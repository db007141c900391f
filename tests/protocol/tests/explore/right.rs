//! The protocol as it is: every invariant holds in every state within the bounds.
//!
//! Decides the bounds. `STOCK_TRUTH_PROTOCOL=large` explores larger ones as well, for minutes.

use crate::explored::explore;
use write_protocol::Role::{self, Feed, Keeper, Projector, Visitor};
use write_protocol::scenario::Left;
use write_protocol::{Protocol, Scenario};

/// What a shop runs beside its shoppers. Each is a process of its own, as if each had a node of its own.
pub(crate) const KEPT: [Role; 3] = [Projector, Feed, Keeper];
/// The same with somebody who looks at pages.
pub(crate) const WATCHED: [Role; 4] = [Projector, Feed, Keeper, Visitor];

/// A listing of one item, and a kit that takes one of each.
pub(crate) const PLAIN: usize = 0;
pub(crate) const KIT: usize = 1;

/// Nothing happens but orders.
pub(crate) const CALM: Left = Left {
    crashes: 0,
    snapshots: 0,
    order_reads: 0,
    taken: 0,
    received: 0,
    cancels: 0,
    edits: 0,
    hold_ends: 0,
    reservation_ends: 0,
    looks: 0,
};

/// Both ways are right: facts that are compared under the locks, and facts that are read there, for a projection and for an
/// order.
fn holds(scenario: &Scenario) {
    for protocol in
        [Protocol::default(), Protocol::reading_under_locks(), Protocol::surveying_before_locks()]
    {
        let found = explore(scenario.clone(), protocol);
        assert!(found.wrong.is_empty(), "{:#?}", found.paths);
    }
}

#[test]
fn two_shoppers_want_the_last_unit_and_a_process_dies_at_any_step() {
    let scenario = Scenario::new("two shoppers, one dies", &[PLAIN, KIT], [1, 1], &KEPT);
    holds(&scenario.with(Left { crashes: 1, ..CALM }));
}

#[test]
fn three_shoppers_on_three_nodes_want_the_last_two_units() {
    holds(&Scenario::new("three shoppers", &[PLAIN, PLAIN, KIT], [2, 1], &KEPT));
}

#[test]
fn stock_and_orders_are_read_and_a_process_dies_at_any_step() {
    let scenario = Scenario::new("the feed, one dies", &[PLAIN], [1, 1], &KEPT);
    holds(&scenario.with(Left { crashes: 1, snapshots: 1, order_reads: 1, ..CALM }));
}

#[test]
fn stock_and_orders_are_read_while_another_channel_sells() {
    let scenario = Scenario::new("the feed, another channel", &[PLAIN], [1, 1], &KEPT);
    holds(&scenario.with(Left { snapshots: 1, order_reads: 1, taken: 1, ..CALM }));
}

#[test]
fn stock_and_orders_are_read_while_two_shoppers_buy() {
    let scenario = Scenario::new("the feed, two shoppers", &[PLAIN, KIT], [1, 1], &KEPT);
    holds(&scenario.with(Left { snapshots: 1, order_reads: 1, ..CALM }));
}

#[test]
fn an_order_is_cancelled_while_the_erp_answers_and_receives() {
    let scenario = Scenario::new("a cancelled order", &[PLAIN], [1, 1], &KEPT);
    let left = Left { snapshots: 1, order_reads: 1, cancels: 1, received: 1, ..CALM };
    holds(&scenario.with(left));
}

#[test]
fn an_order_is_raised_while_the_erp_answers() {
    let scenario = Scenario::new("a raised order", &[PLAIN], [2, 1], &KEPT);
    holds(&scenario.with(Left { snapshots: 1, order_reads: 1, edits: 1, ..CALM }));
}

#[test]
fn pages_are_looked_at_while_figures_are_written_and_a_process_dies() {
    let scenario = Scenario::new("pages, one dies", &[PLAIN], [1, 1], &WATCHED);
    holds(&scenario.with(Left { looks: 2, crashes: 1, ..CALM }));
}

#[test]
fn holds_and_reservations_end_while_their_orders_are_on_their_way() {
    let scenario = Scenario::new("holds that end", &[PLAIN, KIT], [1, 1], &KEPT);
    holds(&scenario.with(Left { hold_ends: 1, reservation_ends: 1, ..CALM }));
}

#[test]
fn two_nodes_project_the_same_listings() {
    let nodes = [Projector, Projector, Feed, Keeper];
    holds(&Scenario::new("two projectors", &[PLAIN, KIT], [2, 1], &nodes));
}

#[test]
fn larger_bounds_hold_as_well_where_they_are_asked_for() {
    if std::env::var("STOCK_TRUTH_PROTOCOL").is_ok_and(|bounds| bounds == "large") {
        for scenario in large() {
            holds(&scenario);
        }
    }
}

fn large() -> Vec<Scenario> {
    let all = Left { crashes: 1, snapshots: 1, order_reads: 1, ..CALM };
    let projectors = [Projector, Projector, Feed, Keeper];
    vec![
        Scenario::new("large: the feed, another channel, one dies", &[PLAIN], [1, 1], &KEPT)
            .with(Left { taken: 1, ..all }),
        Scenario::new("large: an order edited and cancelled", &[PLAIN], [2, 1], &KEPT).with(Left {
            edits: 1,
            cancels: 1,
            ..all
        }),
        Scenario::new("large: the feed, two shoppers, one dies", &[PLAIN, KIT], [1, 1], &KEPT)
            .with(all),
        Scenario::new("large: the feed twice", &[PLAIN], [1, 1], &KEPT).with(Left {
            snapshots: 2,
            order_reads: 2,
            taken: 1,
            received: 1,
            ..CALM
        }),
        Scenario::new("large: three shoppers, one dies", &[PLAIN, PLAIN, KIT], [2, 1], &KEPT)
            .with(Left { crashes: 1, ..CALM }),
        Scenario::new("large: two projectors, one dies", &[PLAIN, KIT], [2, 1], &projectors)
            .with(Left { crashes: 1, ..CALM }),
        Scenario::new("large: pages, two shoppers", &[PLAIN, KIT], [2, 1], &WATCHED)
            .with(Left { looks: 3, ..CALM }),
    ]
}
