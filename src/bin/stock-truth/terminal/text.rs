//! Texts as a terminal shows them: how wide they are, and what of them is safe to print.
//!
//! Decides layout only. A product name is somebody else's text: what would move the cursor or
//! turn the writing direction is replaced before it reaches a screen.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

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
