//! Texts of other people on the page.
//!
//! Decides that they are shown and never obeyed.

use crate::terminal::text::printable;

/// Somebody else's text as text: no mark-up, nothing that turns the writing direction.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_text_and_never_mark_up() {
        assert_eq!(
            escaped("<img src=x onerror='a(\"b\")'> & \u{202e}x"),
            "&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; \u{fffd}x"
        );
    }
}
