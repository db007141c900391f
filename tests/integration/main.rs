//! Tests of the package from outside, one module for each surface.

mod architecture;
mod cli;
mod corpus;
mod laws;
mod layout;
