//! Decides what may stand in an identifier or a comment, whoever supplied the text.
//!
//! Debug names and header lines come from outside. Inside a comment they must not end it, and an
//! identifier made of them must be one.

/// Makes text safe inside `/* … */` on one line.
pub(crate) fn comment_text(text: &str) -> String {
    let one_line: String = text
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    // `?>` ends PHP only in `//` comments, but a reader should not have to know that.
    one_line.replace("*/", "* /").replace("?>", "? >").trim_end().to_owned()
}

/// A lower-case identifier of at most 60 characters made of the text's letters and digits.
pub(crate) fn identifier(text: &str) -> String {
    let mut name = String::new();
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            name.push(character.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        if name.len() >= 60 {
            break;
        }
    }
    let name = name.trim_end_matches('_').to_owned();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("n{name}") } else { name }
}

/// Whether the text is a PHP identifier in ASCII.
pub(crate) fn is_identifier(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
}

/// A PHP string literal.
pub(crate) fn string_literal(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// A PHP string literal of any bytes.
pub(crate) fn bytes_literal(bytes: &[u8]) -> String {
    let mut literal = String::from("\"");
    for byte in bytes {
        match byte {
            b'"' | b'$' | b'\\' => literal.extend(['\\', char::from(*byte)]),
            b' '..=b'~' => literal.push(char::from(*byte)),
            _ => literal.push_str(&format!("\\x{byte:02X}")),
        }
    }
    literal.push('"');
    literal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_its_comment() {
        assert_eq!(comment_text("a*/ evil(); /*\nb"), "a* / evil(); /* b");
    }

    #[test]
    fn an_identifier_is_made_of_letters_and_digits() {
        assert_eq!(identifier("<core::fmt::Arg as Trait>::call"), "core_fmt_arg_as_trait_call");
        assert_eq!(identifier("0day"), "n0day");
        assert_eq!(identifier("$$$"), "");
    }
}
