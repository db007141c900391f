//! Laws of the gate and of drift, held against every small world there is.
//!
//! Decides nothing: each law is a sentence that must be true whatever the figures. The worlds are
//! enumerated, not drawn, so that a law that breaks breaks in every run.

use stock_truth::facts::{
    Cart, Figure, Instant, ItemStatus, Line, Listing, Mapping, Observation, Pool, Quantity,
    ShopStock, Step,
};
use stock_truth::policy::{Policy, StaleSide};
use stock_truth::rules::drift::reconcile;
use stock_truth::rules::gate::judge;
use stock_truth::verdict::{LineVerdict, Outcome};

const NOW_MS: i64 = 1_795_428_000_000;

fn units(units: i64) -> Quantity {
    Quantity::from_ten_thousandths(units * 10_000).expect("a small number")
}

fn pool(figure: i64, unacknowledged: i64, held: i64, age_ms: i64) -> Pool {
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
        unacknowledged: units(unacknowledged),
        held: units(held),
        held_until: None,
        sales_per_day: Some(units(24)),
        step: Quantity::ONE,
    }
}

fn line(quantity: i64, before: Option<i64>) -> Line {
    Line {
        pool: Some(0),
        governed: true,
        mapping: Mapping::Mapped,
        quantity: units(quantity),
        before: before.map(units),
        counted: Quantity::ZERO,
        sale_step: Quantity::ONE,
    }
}

struct World {
    step: Step,
    pool: Pool,
    lines: Vec<Line>,
}

impl Cart for World {
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

    fn pool(&self, at: usize) -> Option<Pool> {
        (at == 0).then_some(self.pool)
    }
}

fn verdicts(world: &World, policy: &Policy) -> (Outcome, Vec<LineVerdict>) {
    let mut lines = Vec::new();
    let whole = judge(world, policy, |line| lines.push(line));
    (whole.outcome, lines)
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
                            pool: pool(figure, taken, 0, age),
                            lines: vec![line(first, None)],
                        });
                        for second in 0..=3 {
                            let lines = vec![line(first, None), line(second, Some(1))];
                            law(World { step, pool: pool(figure, 0, taken, age), lines });
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
            line.before = Some(line.quantity);
        }
        assert_eq!(verdicts(&world, &Policy::default()).0, Outcome::Allow);
    });
}

#[test]
fn more_stock_in_the_erp_never_refuses_what_passed() {
    each_world(|mut world| {
        let before = verdicts(&world, &Policy::default()).0;
        if let Some(observation) = &mut world.pool.observation {
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
            if world.lines[at].is_not_increased() {
                continue;
            }
            let largest = verdict.largest.expect("a known figure");
            if largest > Quantity::ZERO {
                assert_eq!(asked(largest), Outcome::Allow, "{largest} of {:?}", world.lines);
            }
            assert_ne!(
                asked(largest.plus(Quantity::ONE)),
                Outcome::Allow,
                "{largest} + 1 of {:?}",
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
        if let Some(observation) = &mut world.pool.observation {
            observation.figure = Figure::Unknown;
        }
        for (line, verdict) in world.lines.iter().zip(verdicts(&world, &Policy::default()).1) {
            assert_eq!(verdict.largest, None);
            let expected = if line.is_not_increased() { Outcome::Allow } else { Outcome::Block };
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
        assert!(outcome(StaleSide::Allow) <= outcome(StaleSide::Thin));
        assert!(outcome(StaleSide::Thin) <= outcome(StaleSide::Block));
    });
}

#[test]
fn terms_and_drift_always_add_up_to_the_difference() {
    for figure in -3..=5 {
        for (unacknowledged, held, unreduced) in
            [(0, 0, 0), (2, 0, 0), (0, 1, 0), (1, 1, 1), (4, 3, 2)]
        {
            for shop in 0..=4 {
                let pool = pool(figure, unacknowledged, 0, 0);
                let listing = Listing {
                    governed: true,
                    mapping: Mapping::Mapped,
                    sale_step: units(2),
                    price: None,
                    shop: Some(ShopStock {
                        quantity: Some(units(shop)),
                        in_stock: true,
                        backorders: false,
                    }),
                    unreduced: units(unreduced),
                    held_elsewhere: units(held),
                };
                let now = Instant::from_ms(NOW_MS).expect("an instant");
                let row = reconcile(&pool, &listing, &Policy::default(), now);
                let terms = row.terms.expect("a known figure");
                let explained = [
                    terms.unacknowledged,
                    terms.buffer,
                    terms.held_elsewhere,
                    terms.blocked,
                    terms.rounding,
                    terms.clamp,
                    terms.unreduced,
                ];
                let explained = explained.into_iter().fold(Quantity::ZERO, Quantity::plus);
                assert_eq!(terms.figure.plus(explained), terms.expected);
                assert_eq!(row.difference, Some(explained.plus(row.drift.expect("a drift"))));
            }
        }
    }
}
