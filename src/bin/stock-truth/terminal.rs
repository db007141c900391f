//! What a terminal can show: how wide a text is, what of it is safe to print, and colours.
//!
//! Decides layout only. A product name is somebody else's text: what would move the cursor or
//! turn the writing direction is replaced before it reaches a screen.

use std::io::IsTerminal;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

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
    pub(crate) const PLAIN: Self = Self { width: PLAIN_WIDTH, colours: false };

    /// Standard output: a terminal with its own width and colours, or a pipe.
    pub(crate) fn stdout() -> Self {
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

/// The text with everything replaced that a terminal would obey instead of show.
pub(crate) fn printable(text: &str) -> String {
    let obeyed = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if obeyed(c) { '\u{fffd}' } else { c }).collect()
}

/// How many columns the text takes.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// The text cut to that many columns, its last one then `…`.
pub(crate) fn fit(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_string();
    }
    let room = columns.saturating_sub(1);
    let mut taken = 0_usize;
    let mut short = String::new();
    for c in text.chars() {
        let wide = c.width().unwrap_or(0);
        if taken.saturating_add(wide) > room {
            break;
        }
        taken = taken.saturating_add(wide);
        short.push(c);
    }
    format!("{}…", short.trim_end())
}

/// Which side of a column a text keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// The text, cut and filled to exactly that many columns.
pub(crate) fn pad(text: &str, columns: usize, side: Side) -> String {
    let text = fit(text, columns);
    let blanks = " ".repeat(columns.saturating_sub(width(&text)));
    match side {
        Side::Left => format!("{text}{blanks}"),
        Side::Right => format!("{blanks}{text}"),
    }
}

/// The text in lines of at most that many columns; lines after the first begin with `indent` blanks.
pub(crate) fn wrap(text: &str, columns: usize, indent: usize) -> String {
    let mut lines = String::new();
    let mut taken = 0_usize;
    for word in text.split(' ') {
        let wide = width(word);
        if taken > indent && taken.saturating_add(wide).saturating_add(1) > columns {
            lines.push('\n');
            lines.push_str(&" ".repeat(indent));
            taken = indent;
        } else if !lines.is_empty() {
            lines.push(' ');
            taken = taken.saturating_add(1);
        }
        lines.push_str(word);
        taken = taken.saturating_add(wide);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_by_columns_not_by_letters() {
        assert_eq!(fit("Watering can", 12), "Watering can");
        assert_eq!(fit("Watering cans", 12), "Watering ca…");
        assert_eq!(fit("園芸用スコップ", 7), "園芸用…");
        assert_eq!(pad("7", 3, Side::Right), "  7");
        assert_eq!(width(&pad("園芸用スコップ", 8, Side::Left)), 8);
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown_as_a_replacement() {
        assert_eq!(printable("a\u{1b}[2Jb\u{202e}c\n"), "a\u{fffd}[2Jb\u{fffd}c\u{fffd}");
        assert_eq!(printable("a\u{61c}b\u{2028}c"), "a\u{fffd}b\u{fffd}c");
        assert_eq!(printable("Größe 園芸 ½"), "Größe 園芸 ½");
    }

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(wrap("one two three four", 9, 2), "one two\n  three\n  four");
    }
}
