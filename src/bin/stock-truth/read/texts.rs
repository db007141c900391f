//! All keys and names of two files in one block of memory.
//!
//! Decides how texts are kept: a million small strings would cost three times the files.

use std::fmt;

/// Where a text lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct TextPlace {
    start: u32,
    length: u32,
}

impl TextPlace {
    /// No text.
    pub(crate) const EMPTY: Self = Self { start: 0, length: 0 };

    /// Whether there is no text.
    pub(crate) const fn is_empty(self) -> bool {
        self.length == 0
    }
}

/// The texts of two files.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    all: String,
}

/// More than four thousand million bytes of keys and names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Full;

impl fmt::Display for Full {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("holds more than 4 GiB of keys and names")
    }
}

impl Texts {
    /// Keeps a text.
    pub(crate) fn keep(&mut self, text: &str) -> Result<TextPlace, Full> {
        if text.is_empty() {
            return Ok(TextPlace::EMPTY);
        }
        let start = u32::try_from(self.all.len()).map_err(|_| Full)?;
        let length = u32::try_from(text.len()).map_err(|_| Full)?;
        start.checked_add(length).ok_or(Full)?;
        self.all.push_str(text);
        Ok(TextPlace { start, length })
    }

    /// A text that was kept.
    pub(crate) fn get(&self, span: TextPlace) -> &str {
        let start = usize::try_from(span.start).unwrap_or(usize::MAX);
        let length = usize::try_from(span.length).unwrap_or(0);
        self.all.get(start..start.saturating_add(length)).unwrap_or("")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_got_back() {
        let mut texts = Texts::default();
        let spans = ["GS-100", "", "園芸"].map(|text| texts.keep(text).unwrap());
        assert_eq!(spans.map(|span| texts.get(span)), ["GS-100", "", "園芸"]);
        assert!(spans[1].is_empty() && !spans[2].is_empty());
    }
}
