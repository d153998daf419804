//! The style sheets that no answer needs before the program runs, as one file that comes with it: lists, cards, levels, paper.
//! In `index.html` they stand with `media="print"`: without a script, paper is the only place where one of them is wanted.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::style::joined;
use crate::template::attribute;
use crate::trouble::{Outcome, Trouble};

/// How a link says that its sheet may come later.
pub const LATER: &str = "media=\"print\"";

/// Puts these sheets together into one that is named by what is in it, and gives the page that names it instead of them.
///
/// # Errors
/// If a file cannot be read or written, or the page names no such sheet.
pub fn put_together(dist: &Path, base: &str, page: &str) -> Outcome<String> {
    let mut sheets = Vec::new();
    let mut place = None;
    let mut out = String::with_capacity(page.len());
    for part in page.split_inclusive('>') {
        let target = attribute(part, "href").filter(|_| part.contains(LATER));
        let Some(target) = target else {
            out.push_str(part);
            continue;
        };
        let file = dist.join(target.strip_prefix(base).unwrap_or(target));
        sheets.push(fs::read_to_string(&file).map_err(Trouble::with_file("read", &file))?);
        fs::remove_file(&file).map_err(Trouble::with_file("remove", &file))?;
        place.get_or_insert(out.len());
    }
    let place = place.ok_or_else(|| Trouble::new(format!("the page has no style sheet with {LATER}")))?;
    let sheet = joined(&sheets);
    let name = format!("later-{}.css", digest::name(sheet.as_bytes()));
    let file = dist.join(&name);
    fs::write(&file, sheet).map_err(Trouble::with_file("write", &file))?;
    out.insert_str(
        place,
        &format!("\n<link rel=\"stylesheet\" {LATER} href=\"{base}{name}\">"),
    );
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_sheets_become_one_in_their_place() -> Outcome {
        let dist = std::env::temp_dir().join(format!("dress-{}", std::process::id()));
        fs::create_dir_all(&dist).map_err(Trouble::with_file("make", &dist))?;
        for (name, text) in [("a.css", "a { b: c; }"), ("b.css", "d { e: f; }")] {
            fs::write(dist.join(name), text).map_err(Trouble::with_file("write", &dist))?;
        }
        let page = "<head><link rel=\"stylesheet\" href=\"/x/now.css\"/>\
                    <link rel=\"stylesheet\" href=\"/x/a.css\" media=\"print\"/>\
                    <link rel=\"stylesheet\" href=\"/x/b.css\" media=\"print\"/></head>";
        let page = put_together(&dist, "/x/", page)?;
        let name = format!("later-{}.css", digest::name(b"a { b: c; }d { e: f; }"));
        assert_eq!(
            page,
            format!(
                "<head><link rel=\"stylesheet\" href=\"/x/now.css\"/>\n\
                 <link rel=\"stylesheet\" media=\"print\" href=\"/x/{name}\"></head>"
            )
        );
        let left: Vec<_> = fs::read_dir(&dist).into_iter().flatten().flatten().collect();
        assert_eq!(left.len(), 1, "{left:?}");
        fs::remove_dir_all(&dist).map_err(Trouble::with_file("remove", &dist))
    }

    #[test]
    fn a_page_without_them_is_not_ours() {
        assert!(put_together(Path::new("."), "/", "<head></head>").is_err());
    }
}
