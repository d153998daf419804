//! The files that start the page, made smaller and named anew.
//! A name says what is in its file, so that no cache ever gives out the one of another release.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::dress;
use crate::parts::{LATER, Names, split, watched};
use crate::shorten::shorten;
use crate::template::content;
use crate::trouble::{Outcome, Trouble};

/// What becomes of the wasm.
#[derive(Clone, Copy, Debug)]
pub enum Wasm<'a> {
    /// It is split into what a first visit runs and the rest.
    Split(&'a Names),
    /// It stays whole and tells which of its functions run; their names go into this file.
    Watched(&'a Path),
}

/// Splits the wasm, shortens the names between it and its script, puts the style sheets that may come later together, and names all
/// of them and the scripts in `index.html` by what is in them.
///
/// # Errors
/// If the folder is not what Trunk makes.
pub fn settle(dist: &Path, wasm: Wasm<'_>) -> Outcome {
    let index = dist.join("index.html");
    let mut page = fs::read_to_string(&index).map_err(Trouble::with_file("read", &index))?;
    let named = |name: &str| {
        let path = content(&page, name).and_then(|path| path.rsplit_once('/'));
        path.map(|(_, file)| file.to_owned())
            .ok_or_else(|| Trouble::new(format!("{} has no {name}", index.display())))
    };
    let (script, whole) = (named("app-script")?, named("app-wasm")?);
    let mut files = scripts(&page);
    match wasm {
        Wasm::Split(first_visit) => {
            let later = later_name(&whole);
            put_apart(
                &dist.join(script),
                &dist.join(&whole),
                &dist.join(&later),
                first_visit,
            )?;
            page = with_later(&page, &whole, &later);
            files.push(later);
        }
        Wasm::Watched(list) => watch(&dist.join(script), &dist.join(&whole), list)?,
    }
    files.push(whole);
    for file in files {
        let old = dist.join(&file);
        let bytes = fs::read(&old).map_err(Trouble::with_file("read", &old))?;
        let new = renamed(&file, &digest::name(&bytes));
        fs::rename(&old, dist.join(&new)).map_err(Trouble::with_file("rename", &old))?;
        page = page.replace(&file, &new);
    }
    let base = content(&page, "base-path").unwrap_or("/");
    let page = dress::put_together(dist, base, &page)?;
    fs::write(&index, page).map_err(Trouble::with_file("write", &index))
}

/// The file of the second part: `later` stands before the digest.
fn later_name(whole: &str) -> String {
    let (stem, rest) = whole.rsplit_once('-').unwrap_or((whole, ""));
    [stem, "-later-", rest].concat()
}

/// The page with the second part named beside the first.
fn with_later(page: &str, whole: &str, later: &str) -> String {
    let lines = page.split_inclusive('\n').map(|line| {
        let more = line.contains("\"app-wasm\"").then(|| {
            line.replace("\"app-wasm\"", "\"app-later\"")
                .replace(whole, later)
        });
        [line, more.as_deref().unwrap_or_default()].concat()
    });
    lines.collect()
}

fn put_apart(script: &Path, first: &Path, later: &Path, names: &Names) -> Outcome {
    let (text, bytes) = read_both(script, first)?;
    let parts = split(&bytes, names)?;
    let not_understood = || not_as_written(first);
    let (bytes, text) = shorten(&parts.first, &text).ok_or_else(not_understood)?;
    let text = lending(&importing(&text, "globalThis.later").ok_or_else(not_understood)?);
    write_both(script, &text.ok_or_else(not_understood)?, first, &bytes)?;
    fs::write(later, parts.second).map_err(Trouble::with_file("write", later))
}

fn watch(script: &Path, wasm: &Path, list: &Path) -> Outcome {
    let (text, bytes) = read_both(script, wasm)?;
    let (bytes, names) = watched(&bytes)?;
    let seeing = "{seen:at=>(globalThis.seen??=new Set).add(at)}";
    let text = importing(&text, seeing).ok_or_else(|| not_as_written(wasm))?;
    write_both(script, &text, wasm, &bytes)?;
    fs::write(list, names.join("\n")).map_err(Trouble::with_file("write", list))
}

fn read_both(script: &Path, wasm: &Path) -> Outcome<(String, Vec<u8>)> {
    let text = fs::read_to_string(script).map_err(Trouble::with_file("read", script))?;
    let bytes = fs::read(wasm).map_err(Trouble::with_file("read", wasm))?;
    Ok((text, bytes))
}

fn write_both(script: &Path, text: &str, wasm: &Path, bytes: &[u8]) -> Outcome {
    fs::write(script, text).map_err(Trouble::with_file("write", script))?;
    fs::write(wasm, bytes).map_err(Trouble::with_file("write", wasm))
}

fn not_as_written(wasm: &Path) -> Trouble {
    Trouble::new(format!(
        "{} is not as wasm-bindgen writes it; crates/site/src/start.rs and shorten.rs must learn its new form",
        wasm.display()
    ))
}

/// The script with one more module for the wasm to import from, beside its own.
fn importing(script: &str, module: &str) -> Option<String> {
    let (before, after) = only_split(script, "_bg.js\":")?;
    let (before, name) = before.rsplit_once("\"./")?;
    Some(
        [
            before,
            "\"",
            LATER,
            "\":",
            module,
            ",\"./",
            name,
            "_bg.js\":",
            after,
        ]
        .concat(),
    )
}

/// The script with the exports of the wasm shown to whoever loads the second part.
fn lending(script: &str) -> Option<String> {
    let (before, after) = only_split(script, ".exports")?;
    let (before, instance) = before.rsplit_once('=')?;
    Some([before, "=globalThis.later.lend(", instance, ".exports)", after].concat())
}

/// What stands before and behind the one place where a text has `mark`; nothing if there are more or none.
fn only_split<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    text.split_once(mark).filter(|(_, after)| !after.contains(mark))
}

/// The files of the page that are scripts, each once.
fn scripts(page: &str) -> Vec<String> {
    let mut files: Vec<String> = page
        .split('"')
        .filter_map(|path| path.rsplit_once('/'))
        .filter(|(_, file)| {
            Path::new(file)
                .extension()
                .is_some_and(|extension| extension == "js")
        })
        .map(|(_, file)| file.to_owned())
        .collect();
    files.sort_unstable();
    files.dedup();
    files
}

/// The name with another digest: Trunk's is sixteen digits or fewer behind the last hyphen.
fn renamed(file: &str, digest: &str) -> String {
    let (stem, rest) = file.rsplit_once('-').unwrap_or((file, ""));
    let end = rest.trim_start_matches(|c: char| c.is_ascii_hexdigit());
    [stem, "-", digest, end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_are_found_once() {
        let page = r#"<meta content="/x/app-1.js"><link href="/x/app-1.js"><script src="/x/boot-2.js"></script><a href="/x/y">"#;
        assert_eq!(scripts(page), ["app-1.js", "boot-2.js"]);
    }

    #[test]
    fn the_script_lends_the_exports_and_takes_the_second_part() {
        let script = r#"return{"./x_bg.js":n}};f=(i,m)=>(w=i.exports,m);"#;
        let script = importing(script, "globalThis.later").and_then(|script| lending(&script));
        assert_eq!(
            script.as_deref(),
            Some(
                r#"return{"later":globalThis.later,"./x_bg.js":n}};f=(i,m)=>(w=globalThis.later.lend(i.exports),m);"#
            )
        );
        assert_eq!(importing("no such thing", ""), None);
        assert_eq!(lending("a=b.exports;c=d.exports"), None);
    }

    #[test]
    fn the_second_part_is_named_beside_the_first() {
        let page = "<meta name=\"app-wasm\" content=\"/x/a-01_bg.wasm\">\n<p>";
        assert_eq!(
            with_later(page, "a-01_bg.wasm", &later_name("a-01_bg.wasm")),
            "<meta name=\"app-wasm\" content=\"/x/a-01_bg.wasm\">\n<meta name=\"app-later\" content=\"/x/a-later-01_bg.wasm\">\n<p>"
        );
    }

    #[test]
    fn the_digest_is_replaced() {
        assert_eq!(
            renamed("cable-chooser-01ab_bg.wasm", "ff"),
            "cable-chooser-ff_bg.wasm"
        );
        assert_eq!(renamed("boot-01ab.js", "ff"), "boot-ff.js");
    }
}
