//! Text as HTML and JSON as a script element may hold them.
//! Everything that is not markup of ours goes through here, also what only comes from our own catalogue.

/// Text in an element or in a quoted attribute.
pub fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// JSON inside a script element, where neither an end tag nor a comment may begin.
pub fn json_block(value: &serde_json::Value) -> String {
    value
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_out_of_an_attribute_or_an_element() {
        assert_eq!(text("\"><script>&\u{7}'"), "&quot;&gt;&lt;script&gt;&amp; '");
    }

    #[test]
    fn nothing_gets_out_of_a_script_element() {
        let value = serde_json::json!({"a": "</script><!--&"});
        let block = json_block(&value);
        assert!(!block.contains(['<', '>', '&']), "{block}");
        assert_eq!(
            serde_json::from_str::<serde_json::Value>(&block).ok(),
            Some(value)
        );
    }
}
