//! The page's style sheets as one inline sheet, so that the first answer needs no second request.
//! Comments and indentation go; nothing else is changed, because a sheet that says something else is worse than a longer one.

/// Several sheets as one.
pub fn joined(sheets: &[String]) -> String {
    let mut out = String::new();
    for sheet in sheets {
        let bare = without_comments(sheet);
        for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) {
                out.push(' ');
            }
            out.push_str(line);
        }
    }
    out
}

/// Comments out; quotes are respected.
fn without_comments(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut quote = None;
    let mut rest = sheet;
    while let Some(c) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            _ => {}
        }
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn says_the_same_in_fewer_bytes() {
        let sheets = [
            "/* a */\na,\nb {\n  color: red;\n}\n".to_owned(),
            "q::after { content: \"/* stays */\"; }\n".to_owned(),
        ];
        assert_eq!(
            joined(&sheets),
            "a,b {color: red;}q::after { content: \"/* stays */\"; }"
        );
    }

    #[test]
    fn broken_lines_stay_apart() {
        assert_eq!(
            joined(&["a {\n  font: x,\n    y\n    z;\n}".to_owned()]),
            "a {font: x,y z;}"
        );
    }
}
