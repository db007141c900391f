//! Progress bars for work that takes a person's time.
//!
//! Decides when a bar is shown: on a terminal only, for long work only, and never over a report that
//! goes to the same terminal.

use super::text::printable;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};
use std::io::IsTerminal;
use std::path::Path;

/// A shorter file is read before anybody could watch it.
const LONG_BYTES: u64 = 32 * 1024 * 1024;
/// Fewer rows are done before anybody could watch them.
const LONG_ROWS: usize = 100_000;

/// The bar of a file that is read.
pub(crate) fn reading(path: &Path, bytes: u64) -> ProgressBar {
    if bytes < LONG_BYTES || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    bar(bytes, "{msg} {bar:30} {bytes} of {total_bytes}").with_message(printable(&name))
}

/// The bar of rows that are compared or written; `screen_is_free` tells that the report does not go
/// to the terminal that the bar is drawn on.
pub(crate) fn rows(what: &'static str, number: usize, screen_is_free: bool) -> ProgressBar {
    if number < LONG_ROWS || !screen_is_free || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let length = u64::try_from(number).unwrap_or(u64::MAX);
    bar(length, "{msg} {bar:30} {human_pos} of {human_len} rows").with_message(what)
}

fn bar(length: u64, template: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
    let style = ProgressStyle::with_template(template);
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.with_finish(ProgressFinish::AndClear)
}
