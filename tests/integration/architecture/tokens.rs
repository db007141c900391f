//! Rust source as words and marks.
//!
//! Decides what is code: comments, texts and characters are left out, because a path in them is no
//! dependency. Knows nothing of modules.

/// A piece of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// `::`
    Path,
    /// Any other mark.
    Mark(char),
}

impl Token {
    pub(super) fn is(&self, word: &str) -> bool {
        matches!(self, Self::Word(own) if own == word)
    }

    pub(super) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }
}

/// The code of a source file.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { rest: source, tokens: Vec::new() };
    while reader.step() {}
    reader.tokens
}

struct Reader<'a> {
    rest: &'a str,
    tokens: Vec<Token>,
}

impl Reader<'_> {
    /// Takes one piece; false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if self.rest.starts_with("//") {
            self.skip_past("\n");
        } else if self.rest.starts_with("/*") {
            self.skip_block_comment();
        } else if let Some(hashes) = raw_text(self.rest) {
            let open = self.rest.find('"').map_or(self.rest.len(), |at| at + 1);
            self.rest = &self.rest[open..];
            self.skip_past(&format!("\"{}", "#".repeat(hashes)));
        } else if first == '"' {
            self.skip_text();
        } else if first == '\'' {
            self.skip_character_or_lifetime();
        } else if first.is_alphanumeric() || first == '_' {
            let is_word = |c: char| c.is_alphanumeric() || c == '_';
            let end = self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len());
            let (word, rest) = self.rest.split_at(end);
            self.rest = rest;
            // `b"…"` and `c"…"`: the mark belongs to the text behind it.
            if !(matches!(word, "b" | "c") && rest.starts_with(['"', '\''])) {
                self.tokens.push(Token::Word(word.to_string()));
            }
        } else if self.rest.starts_with("::") {
            self.rest = &self.rest[2..];
            self.tokens.push(Token::Path);
        } else {
            self.rest = &self.rest[first.len_utf8()..];
            if !first.is_whitespace() {
                self.tokens.push(Token::Mark(first));
            }
        }
        true
    }

    fn skip_past(&mut self, end: &str) {
        self.rest = self.rest.find(end).map_or("", |at| &self.rest[at + end.len()..]);
    }

    fn skip_block_comment(&mut self) {
        let mut depth = 0_usize;
        loop {
            if self.rest.starts_with("/*") {
                depth += 1;
                self.rest = &self.rest[2..];
            } else if self.rest.starts_with("*/") {
                depth -= 1;
                self.rest = &self.rest[2..];
                if depth == 0 {
                    return;
                }
            } else {
                let Some(next) = self.rest.chars().next() else { return };
                self.rest = &self.rest[next.len_utf8()..];
            }
        }
    }

    fn skip_text(&mut self) {
        let mut is_escaped = false;
        for (at, c) in self.rest.char_indices().skip(1) {
            match c {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return;
                }
                _ => {}
            }
        }
        self.rest = "";
    }

    /// `'a'` is a character, `'a` without its end a lifetime.
    fn skip_character_or_lifetime(&mut self) {
        let mut chars = self.rest.char_indices().skip(1);
        match chars.next() {
            Some((at, '\\')) => {
                let behind = at + 2;
                let end =
                    self.rest[behind..].find('\'').map_or(self.rest.len(), |e| behind + e + 1);
                self.rest = &self.rest[end..];
            }
            Some((at, c)) => {
                let end = at + c.len_utf8();
                let is_character = self.rest[end..].starts_with('\'');
                self.rest = &self.rest[if is_character { end + 1 } else { 1 }..];
            }
            None => self.rest = "",
        }
    }
}

/// How many `#` a raw text that begins here has; none where none begins.
fn raw_text(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = behind.bytes().take_while(|byte| *byte == b'#').count();
    behind[hashes..].starts_with('"').then_some(hashes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_texts_and_characters_are_no_code() {
        let source = r###"
            // crate::a
            /* crate::b /* crate::c */ crate::d */
            fn f<'a>(x: &'a str) { g("crate::e \" crate::f", r#"crate::"g"#, b'"', '\'', 'x'); }
            use crate::h;
        "###;
        let words: Vec<String> =
            tokens(source).iter().filter_map(|token| token.word().map(str::to_string)).collect();
        assert_eq!(words, ["fn", "f", "a", "x", "a", "str", "g", "use", "crate", "h"]);
    }
}
