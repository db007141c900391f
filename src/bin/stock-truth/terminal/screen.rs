//! The screen that a report is laid out for.
//!
//! Decides its width and whether it has colours.

use std::io::IsTerminal;
use std::path::Path;

/// The width taken where the output is no terminal: what fits a mail, a log and a README.
const PLAIN_WIDTH: usize = 80;
/// Below this no sentence can be read, and above the other no line can.
const WIDTHS: std::ops::RangeInclusive<usize> = 20..=200;

/// Where a report is going.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    /// Columns to fill.
    pub(crate) width: usize,
    colours: bool,
}

/// How a piece of text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    Plain,
    Strong,
    Faint,
    Warning,
    Alarm,
}

impl Screen {
    /// A file or a pipe.
    const PLAIN: Self = Self { width: PLAIN_WIDTH, colours: false };

    /// The screen of a report that goes to this file, or to standard output where there is none.
    pub(crate) fn of(target: Option<&Path>) -> Self {
        target.map_or_else(Self::stdout, |_| Self::PLAIN)
    }

    /// Whether a report for this file, or for standard output, leaves the terminal to progress bars.
    pub(crate) fn is_free(target: Option<&Path>) -> bool {
        target.is_some() || !std::io::stdout().is_terminal()
    }

    /// Standard output: a terminal with its own width and colours, or a pipe.
    fn stdout() -> Self {
        if !std::io::stdout().is_terminal() {
            return Self::PLAIN;
        }
        let width = terminal_size::terminal_size().map_or(PLAIN_WIDTH, |(width, _)| width.0.into());
        let width = width.clamp(*WIDTHS.start(), *WIDTHS.end());
        // https://no-color.org: set to anything but nothing, whatever it says.
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        Self { width, colours: !refused && !dumb }
    }

    /// The text in a tone, where the screen has colours.
    pub(crate) fn paint(self, tone: Tone, text: &str) -> String {
        let number = match tone {
            Tone::Plain => return text.to_string(),
            Tone::Strong => 1,
            Tone::Faint => 2,
            Tone::Warning => 33,
            Tone::Alarm => 31,
        };
        if self.colours { format!("\u{1b}[{number}m{text}\u{1b}[0m") } else { text.to_string() }
    }
}
