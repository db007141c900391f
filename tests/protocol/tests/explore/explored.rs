//! The model under `stateright`.
//!
//! Decides how an exploration is run, and what it says.

use stateright::{Checker, Expectation, Model, Property};
use std::collections::BTreeSet;
use std::io::Write as _;
use std::time::Instant;
use write_protocol::world::Status;
use write_protocol::{Action, Protocol, Scenario, Setting, World, invariant};

/// A setting that can be explored.
pub(crate) struct Explored(pub(crate) Setting);

impl Model for Explored {
    type State = World;
    type Action = Action;

    fn init_states(&self) -> Vec<World> {
        vec![World::new(&self.0.scenario)]
    }

    fn actions(&self, world: &World, actions: &mut Vec<Action>) {
        actions.extend(write_protocol::actions(world, &self.0));
    }

    fn next_state(&self, world: &World, action: Action) -> Option<World> {
        Some(write_protocol::next(world, &self.0, action))
    }

    fn properties(&self) -> Vec<Property<Self>> {
        macro_rules! holds {
            ($($name:ident),*) => {
                vec![$(Property::<Self>::always(stringify!($name), |model, world| {
                    invariant::$name(world, &model.0)
                })),*]
            };
        }
        let mut all = holds![
            never_oversold,
            no_line_is_lost,
            no_line_is_counted_twice,
            no_deadlock,
            no_old_figure_stays_cached,
            the_shop_shows_the_promise_at_rest,
            nothing_is_withheld_for_ever,
            nobody_is_refused_what_is_there
        ];
        // What is never reached proves nothing.
        all.push(Property::sometimes("comes to rest", |model, world| {
            invariant::is_closed(world, &model.0)
        }));
        all.push(Property::sometimes("an order is placed", |_, world: &World| {
            world.orders.iter().any(|order| order.status == Status::Processing)
        }));
        all
    }
}

/// What was found: invariants that do not hold, and what is never reached.
pub(crate) struct Found {
    /// Their names.
    pub(crate) wrong: BTreeSet<&'static str>,
    /// How each came about, as text.
    pub(crate) paths: Vec<String>,
}

/// Explores all of it, and says how much that was.
pub(crate) fn explore(scenario: Scenario, protocol: Protocol) -> Found {
    let name = scenario.name;
    let begun = Instant::now();
    let checker = Explored(Setting { scenario, protocol }).checker().threads(2).spawn_bfs().join();
    let line = format!(
        "{name}: {} states, depth {}, {:.1} s\n",
        checker.unique_state_count(),
        checker.max_depth(),
        begun.elapsed().as_secs_f32()
    );
    // Past the capture of the test runner: whoever runs the test sees how much was explored.
    let _ = std::io::stderr().write_all(line.as_bytes());
    found(&checker)
}

fn found(checker: &impl Checker<Explored>) -> Found {
    let mut found = Found { wrong: BTreeSet::new(), paths: Vec::new() };
    for property in checker.model().properties() {
        let path = checker.discovery(property.name);
        let is_wrong = path.is_some() != (property.expectation == Expectation::Sometimes);
        if is_wrong {
            found.wrong.insert(property.name);
            let steps = path.map(|path| path.into_actions());
            found.paths.push(format!("{}: {steps:?}", property.name));
        }
    }
    found
}
