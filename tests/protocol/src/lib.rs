//! The order in which Stock Truth writes, as a model.
//!
//! Decides what each writer does, step by step, what other writers can see of it, and what must hold in
//! every state. It does not explore: the tests do, with `stateright`. It knows no SQL: which statement of
//! the plugin is which step stands in `tests/store/protocol.test.js`. The rules about figures are the
//! few that the order of writes depends on, in whole units; the rest of them is tested elsewhere.

pub mod act;
pub mod action;
mod commit;
mod facts;
pub mod invariant;
mod perform;
pub mod program;
pub mod scenario;
pub mod step;
mod surroundings;
pub mod world;

pub use act::{actions, next};
pub use action::Action;
pub use program::Protocol;
pub use scenario::{Role, Scenario, Setting};
pub use step::{Kind, Step};
pub use world::World;
