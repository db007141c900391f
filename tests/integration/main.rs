//! Tests of the package from outside, one module for each surface.
#![expect(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test says what must hold; where it does not, the panic is the report"
)]

mod architecture;
mod cart_laws;
mod cli;
mod columns;
mod corpus;
mod demand_laws;
mod explanation;
mod histories;
mod intake_laws;
mod laws;
mod layout;
mod line_laws;
mod model;
mod queue_histories;
mod queue_laws;
mod queue_time_laws;
