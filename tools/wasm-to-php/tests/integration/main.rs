//! Runs translated modules in a real PHP and compares with what WebAssembly must answer.
//!
//! PHP is `php` on the PATH, or what `STOCK_TRUTH_PHP` names. Without one these tests fail: a
//! translator to PHP that was never run in PHP has shown nothing.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a failed expectation of the harness is the test's report"
)]

mod addresses;
mod arithmetic;
mod calls;
mod cli;
mod control;
mod host;
mod known;
mod memory;
mod operators;
mod order;
mod output;
mod php;
mod presence;
mod refusals;
mod segments;
mod traps;
