//! The protocol with one order wrong: the exploration finds what comes of it, so it could find it in the
//! protocol.
//!
//! Decides the smallest bounds in which each mistake shows, and which invariant it breaks.

use crate::explored::explore;
use crate::right::{CALM, KEPT, KIT, PLAIN, WATCHED};
use write_protocol::scenario::Left;
use write_protocol::{Kind, Protocol, Scenario};

const DYING: Left = Left { crashes: 1, ..CALM };

fn breaks(invariant: &str, protocol: Protocol, scenario: Scenario) {
    let wrong = explore(scenario, protocol).wrong;
    assert!(wrong.contains(invariant), "{invariant} is not among {wrong:?}");
}

#[test]
fn demand_that_is_written_after_the_status_is_saved_loses_a_line_and_oversells() {
    let scenario =
        || Scenario::new("demand after status", &[PLAIN, KIT], [1, 1], &KEPT).with(DYING);
    breaks("no_line_is_lost", Protocol::demand_after_status(), scenario());
    breaks("never_oversold", Protocol::demand_after_status(), scenario());
}

#[test]
fn no_hold_between_placement_and_demand_oversells() {
    let scenario = Scenario::new("no hold", &[PLAIN, KIT], [1, 1], &KEPT);
    breaks("never_oversold", Protocol::without_hold(), scenario);
}

#[test]
fn an_order_that_passed_before_the_locks_and_is_held_blindly_oversells() {
    let scenario = Scenario::new("held blindly", &[PLAIN, KIT], [1, 1], &KEPT);
    breaks("never_oversold", Protocol::surveying_blindly(), scenario);
}

#[test]
fn a_position_that_is_confirmed_before_its_rows_oversells() {
    let scenario = Scenario::new("confirmed before rows", &[PLAIN, PLAIN], [1, 1], &KEPT)
        .with(Left { snapshots: 1, order_reads: 1, ..CALM });
    breaks("never_oversold", Protocol::confirmed_before_rows(), scenario);
}

#[test]
fn a_raise_that_is_saved_before_it_is_judged_oversells() {
    let scenario = Scenario::new("a raise saved first", &[PLAIN], [1, 1], &KEPT)
        .with(Left { edits: 1, ..CALM });
    breaks("never_oversold", Protocol::raise_saved_first(), scenario);
}

#[test]
fn an_event_that_is_written_after_its_transaction_makes_the_journal_lie() {
    let scenario = Scenario::new("journal after COMMIT", &[PLAIN], [1, 1], &KEPT).with(DYING);
    breaks("no_line_is_counted_twice", Protocol::journal_after_commit(), scenario);
}

#[test]
fn a_cache_that_is_cleared_before_commit_keeps_the_old_figure() {
    let scenario = Scenario::new("cache before COMMIT", &[PLAIN], [1, 1], &WATCHED)
        .with(Left { looks: 1, ..CALM });
    breaks("no_old_figure_stays_cached", Protocol::cache_cleared_before_commit(), scenario);
}

#[test]
fn a_page_that_is_purged_before_the_object_cache_keeps_the_old_figure() {
    let scenario =
        Scenario::new("pages first", &[PLAIN], [1, 1], &WATCHED).with(Left { looks: 2, ..CALM });
    breaks("no_old_figure_stays_cached", Protocol::pages_purged_first(), scenario);
}

#[test]
fn a_listing_that_is_taken_off_the_list_before_its_caches_are_cleared_keeps_the_old_figure() {
    let scenario = Scenario::new("due before caches", &[PLAIN], [1, 1], &WATCHED).with(Left {
        looks: 1,
        crashes: 1,
        ..CALM
    });
    breaks("no_old_figure_stays_cached", Protocol::due_cleared_before_caches(), scenario);
}

/// Not a wrong order of ours: a reader of WordPress reads the row and keeps it in the object cache in two
/// steps, and the clearing can fall between them. No order of a writer's steps prevents it. What is cached
/// is for display only, for this reason too.
#[test]
fn a_reader_that_read_before_commit_and_keeps_it_after_the_clearing_brings_the_old_figure_back() {
    let scenario =
        Scenario::new("slow reader", &[PLAIN], [1, 1], &WATCHED).with(Left { looks: 1, ..CALM });
    breaks("no_old_figure_stays_cached", Protocol::slow_fill(), scenario);
}

#[test]
fn due_that_is_cleared_without_comparing_the_revision_leaves_an_old_figure_in_the_shop() {
    let scenario = Scenario::new("due cleared blindly", &[PLAIN, KIT], [2, 1], &KEPT);
    breaks("the_shop_shows_the_promise_at_rest", Protocol::due_cleared_blindly(), scenario);
}

#[test]
fn a_figure_that_is_written_from_old_facts_stays_in_the_shop() {
    let scenario = Scenario::new("written without comparing", &[PLAIN, KIT], [2, 1], &KEPT);
    breaks("the_shop_shows_the_promise_at_rest", Protocol::written_without_comparing(), scenario);
}

#[test]
fn a_hold_that_ends_without_a_revision_withholds_its_units_for_ever() {
    let scenario = Scenario::new("sweeping unseen", &[PLAIN, KIT], [2, 1], &KEPT).with(DYING);
    breaks("nothing_is_withheld_for_ever", Protocol::sweeping_unseen(), scenario);
}

#[test]
fn a_cancelled_order_whose_process_dies_withholds_its_units_where_nobody_looks_for_it() {
    let scenario = Scenario::new("nobody catches up", &[PLAIN], [1, 1], &KEPT)
        .with(Left { cancels: 1, ..DYING });
    breaks("nothing_is_withheld_for_ever", Protocol::without_catching_up(), scenario);
}

#[test]
fn a_projection_between_the_decrement_and_its_note_leaves_a_wrong_figure_in_the_shop() {
    let scenario = Scenario::new("projecting into a reduction", &[PLAIN], [2, 1], &KEPT);
    breaks("the_shop_shows_the_promise_at_rest", Protocol::projecting_into_a_reduction(), scenario);
}

#[test]
fn a_mark_of_reduction_that_runs_out_while_its_request_lives_leaves_a_wrong_figure_in_the_shop() {
    let mut scenario = Scenario::new("a mark too short", &[PLAIN], [2, 1], &KEPT);
    scenario.mark_runs_out_early = true;
    breaks("the_shop_shows_the_promise_at_rest", Protocol::default(), scenario);
}

#[test]
fn reservations_of_younger_orders_that_count_have_two_orders_refuse_each_other() {
    let mut scenario = Scenario::new("younger reservations", &[PLAIN, KIT], [1, 1], &KEPT);
    scenario.younger_reservations_count = true;
    breaks("nobody_is_refused_what_is_there", Protocol::default(), scenario);
}

#[test]
fn one_writer_that_locks_from_the_last_pool_to_the_first_deadlocks() {
    for kind in [Kind::OrderRead, Kind::Projection, Kind::Checkout] {
        let scenario = Scenario::new("descending locks", &[KIT], [1, 1], &KEPT)
            .with(Left { order_reads: 1, ..CALM });
        breaks("no_deadlock", Protocol::descending(kind), scenario);
    }
}
