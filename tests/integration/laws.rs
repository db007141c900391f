//! Laws of the gate and of drift, held against every small world there is.
//!
//! Decides nothing: each law is a sentence that must be true whatever the figures. The worlds are
//! enumerated, not drawn, so that a law that breaks breaks in every run.

use stock_truth::facts::{
    Cart, Figure, Instant, ItemStatus, KitKind, Line, Listing, Mapping, Observation, OnlyPool,
    Pool, Quantity, ShopStock, Step,
};
use stock_truth::policy::{Policy, StaleAction};
use stock_truth::reason::Reason;
use stock_truth::rules::gate::cart::{Report, judge};
use stock_truth::rules::reconcile::comparison::{Comparison, Persistence};
use stock_truth::rules::workspace::Workspace;
use stock_truth::verdict::{LineVerdict, Outcome, PoolVerdict, Taken};

const NOW_MS: i64 = 1_795_428_000_000;

fn units(units: i64) -> Quantity {
    Quantity::from_ten_thousandths(units * 10_000).expect("a small number")
}

fn pool(figure: i64, in_flight: i64, age_ms: i64) -> Pool {
    let as_of = Instant::from_ms(NOW_MS - age_ms).expect("an instant");
    Pool {
        observation: Some(Observation {
            figure: Figure::Known(units(figure)),
            status: ItemStatus::Active,
            as_of,
            received_at: as_of,
            sequence: None,
        }),
        confirmed_through: None,
        in_flight: units(in_flight),
        rose_at: None,
        sales_per_day: Some(units(24)),
        step: Quantity::ONE,
        kit_kind: KitKind::Stocked,
        policy: None,
    }
}

fn line(quantity: i64, before: Option<i64>) -> Line {
    Line {
        pool: Some(0),
        governed: true,
        mapping: Mapping::Mapped,
        quantity: units(quantity),
        before: before.map(units),
        already_counted: Quantity::ZERO,
        sale_step: Quantity::ONE,
        quantity_per: Quantity::ONE,
        policy: None,
        promised: Quantity::ZERO,
        promised_until: None,
    }
}

struct World {
    step: Step,
    pool: OnlyPool,
    lines: Vec<Line>,
}

impl Cart for World {
    type Pools = OnlyPool;

    fn pools(&self) -> &OnlyPool {
        &self.pool
    }

    fn now(&self) -> Instant {
        Instant::from_ms(NOW_MS).expect("an instant")
    }

    fn step(&self) -> Step {
        self.step
    }

    fn line_count(&self) -> usize {
        self.lines.len()
    }

    fn line(&self, at: usize) -> Option<Line> {
        self.lines.get(at).copied()
    }
}

#[derive(Default)]
struct Lines {
    verdicts: Vec<LineVerdict>,
    offers: Vec<Quantity>,
}

impl Report for Lines {
    fn pool(&mut self, _at: usize, _pool: &PoolVerdict) {}

    fn taken(&mut self, _at: usize, _taken: Taken) {}

    fn line(&mut self, _at: usize, line: &LineVerdict) {
        self.verdicts.push(*line);
    }

    fn suggested_quantity(&mut self, _at: usize, quantity: Quantity) {
        self.offers.push(quantity);
    }
}

fn verdicts(world: &World, policy: &Policy) -> (Outcome, Vec<LineVerdict>) {
    let mut lines = Lines::default();
    let whole = judge(world, policy, &mut Workspace::new(), &mut lines);
    (whole.outcome, lines.verdicts)
}

/// Every world of one pool and one or two lines with small numbers.
fn each_world(mut law: impl FnMut(World)) {
    let steps = [Step::Browse, Step::Add, Step::Checkout, Step::Pay];
    let ages = [0, 900_000, 900_001, 3_600_000, 36_000_000];
    for step in steps {
        for age in ages {
            for figure in -1..=4 {
                for taken in 0..=2 {
                    for first in 0..=4 {
                        law(World {
                            step,
                            pool: OnlyPool(pool(figure, taken, age)),
                            lines: vec![line(first, None)],
                        });
                        for second in 0..=3 {
                            let lines = vec![line(first, None), line(second, Some(1))];
                            law(World { step, pool: OnlyPool(pool(figure, taken, age)), lines });
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_decrease_is_never_refused() {
    each_world(|mut world| {
        for line in &mut world.lines {
            line.before = Some(line.quantity.plus(Quantity::ONE));
        }
        assert_eq!(verdicts(&world, &Policy::default()).0, Outcome::Allow);
    });
}

#[test]
fn more_stock_in_the_erp_never_refuses_what_passed() {
    each_world(|mut world| {
        let before = verdicts(&world, &Policy::default()).0;
        if let Some(observation) = &mut world.pool.0.observation {
            let figure = observation.figure.known().expect("a known figure");
            observation.figure = Figure::Known(figure.plus(Quantity::ONE));
        }
        assert!(verdicts(&world, &Policy::default()).0 <= before);
    });
}

#[test]
fn the_largest_quantity_passes_and_one_step_more_does_not() {
    each_world(|world| {
        for (at, verdict) in verdicts(&world, &Policy::default()).1.iter().enumerate() {
            let asked = |quantity: Quantity| {
                let mut lines = world.lines.clone();
                lines[at] = Line { quantity, before: None, ..lines[at] };
                let world = World { step: world.step, pool: world.pool, lines };
                verdicts(&world, &Policy::default()).1[at].outcome
            };
            if world.lines[at].is_not_increased(world.step) {
                continue;
            }
            let max_quantity = verdict.max_quantity.expect("a known figure");
            if max_quantity > Quantity::ZERO {
                assert_eq!(
                    asked(max_quantity),
                    Outcome::Allow,
                    "{max_quantity} of {:?}",
                    world.lines
                );
            }
            assert_ne!(
                asked(max_quantity.plus(Quantity::ONE)),
                Outcome::Allow,
                "{max_quantity} + 1 of {:?}",
                world.lines
            );
        }
    });
}

#[test]
fn the_order_of_lines_does_not_change_the_outcome() {
    each_world(|mut world| {
        let before = verdicts(&world, &Policy::default()).0;
        world.lines.reverse();
        assert_eq!(verdicts(&world, &Policy::default()).0, before);
    });
}

#[test]
fn an_unknown_figure_is_neither_zero_nor_plenty() {
    each_world(|mut world| {
        if let Some(observation) = &mut world.pool.0.observation {
            observation.figure = Figure::Unknown;
        }
        for (line, verdict) in world.lines.iter().zip(verdicts(&world, &Policy::default()).1) {
            assert_eq!(verdict.max_quantity, None);
            // What asks for nothing rests on no figure.
            let passes = line.is_not_increased(world.step) || line.demand() == Quantity::ZERO;
            let expected = if passes { Outcome::Allow } else { Outcome::Block };
            assert_eq!(verdict.outcome, expected);
        }
    });
}

#[test]
fn a_stricter_side_never_lets_more_pass() {
    let policy = |side| Policy {
        stale_browse: side,
        stale_add: side,
        stale_checkout: side,
        stale_pay: side,
        ..Policy::default()
    };
    each_world(|world| {
        let outcome = |side| verdicts(&world, &policy(side)).0;
        assert!(outcome(StaleAction::Allow) <= outcome(StaleAction::AllowIfCovered));
        assert!(outcome(StaleAction::AllowIfCovered) <= outcome(StaleAction::Block));
    });
}

#[test]
fn terms_and_drift_always_add_up_to_the_difference() {
    for figure in -3..=5 {
        for (in_flight, held, pending_reduction) in
            [(0, 0, 0), (2, 0, 0), (0, 1, 0), (1, 1, 1), (4, 3, 2)]
        {
            for shop in 0..=4 {
                let pool = pool(figure, in_flight, 0);
                let listing = Listing {
                    governed: true,
                    mapping: Mapping::Mapped,
                    pool: Some(0),
                    sale_step: units(2),
                    quantity_per: Quantity::ONE,
                    price: None,
                    shop: Some(ShopStock {
                        quantity: Some(units(shop)),
                        in_stock: true,
                        backorders: false,
                        lookup_quantity: None,
                        lookup_in_stock: None,
                        term_in_stock: None,
                    }),
                    pending_reduction: units(pending_reduction),
                    held_elsewhere: units(held),
                    held_elsewhere_until: None,
                };
                let now = Instant::from_ms(NOW_MS).expect("an instant");
                let comparison = Comparison {
                    pools: &OnlyPool(pool),
                    listing: &listing,
                    policies: &Policy::default(),
                    now,
                    persistence: Persistence { since: None, times: 0, looked_at: None },
                };
                let mut causes = Quantity::ZERO;
                let row = comparison.reconcile(
                    &mut Workspace::new(),
                    |_| None,
                    |share| {
                        causes = causes.plus(share.units);
                    },
                );
                assert_eq!(row.drift, Some(causes));
                let terms = row.terms.expect("a known figure");
                let explained = [
                    terms.in_flight,
                    terms.safety_stock,
                    terms.backorder_allowance,
                    terms.held_elsewhere,
                    terms.blocked,
                    terms.rounding,
                    terms.clamp,
                    terms.pending_reduction,
                ];
                let explained = explained.into_iter().fold(Quantity::ZERO, Quantity::plus);
                assert_eq!(terms.figure.plus(explained), terms.expected);
                assert_eq!(row.difference, Some(explained.plus(row.drift.expect("a drift"))));
            }
        }
    }
}

#[test]
fn a_line_that_is_bound_to_a_pool_it_does_not_name_is_a_mapping_fault() {
    let lines = vec![Line { pool: None, ..line(1, None) }];
    let world = World { step: Step::Add, pool: OnlyPool(pool(5, 0, 0)), lines };
    let (outcome, verdicts) = verdicts(&world, &Policy::default());
    assert_eq!(outcome, Outcome::Block);
    assert_eq!(verdicts[0].reason, Reason::NotInErp);
}
