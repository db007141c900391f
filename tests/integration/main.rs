//! Tests of the package from outside, one module for each surface.

mod cli;
