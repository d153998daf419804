//! The files that start the page, made smaller and named anew.
//! A name says what is in its file, so that no cache ever gives out the one of another release.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::shorten::shorten;
use crate::template::content;
use crate::trouble::{Outcome, Trouble};

/// Shortens the names between the wasm and its script, and names all scripts and the wasm in `index.html` by what is in them.
///
/// # Errors
/// If the folder is not what Trunk makes.
pub fn settle(dist: &Path) -> Outcome {
    let index = dist.join("index.html");
    let mut page = fs::read_to_string(&index).map_err(Trouble::with_file("read", &index))?;
    let named = |name: &str| {
        let path = content(&page, name).and_then(|path| path.rsplit_once('/'));
        path.map(|(_, file)| file.to_owned())
            .ok_or_else(|| Trouble::new(format!("{} has no {name}", index.display())))
    };
    let (script, wasm) = (named("app-script")?, named("app-wasm")?);
    shorten_both(&dist.join(script), &dist.join(&wasm))?;
    for file in scripts(&page).into_iter().chain([wasm]) {
        let old = dist.join(&file);
        let bytes = fs::read(&old).map_err(Trouble::with_file("read", &old))?;
        let new = renamed(&file, &digest::name(&bytes));
        fs::rename(&old, dist.join(&new)).map_err(Trouble::with_file("rename", &old))?;
        page = page.replace(&file, &new);
    }
    fs::write(&index, page).map_err(Trouble::with_file("write", &index))
}

fn shorten_both(script: &Path, wasm: &Path) -> Outcome {
    let text = fs::read_to_string(script).map_err(Trouble::with_file("read", script))?;
    let bytes = fs::read(wasm).map_err(Trouble::with_file("read", wasm))?;
    let (bytes, text) = shorten(&bytes, &text).ok_or_else(|| {
        Trouble::new(format!(
            "{} is not as wasm-bindgen writes it; crates/site/src/shorten.rs must learn its new form",
            wasm.display()
        ))
    })?;
    fs::write(script, text).map_err(Trouble::with_file("write", script))?;
    fs::write(wasm, bytes).map_err(Trouble::with_file("write", wasm))
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
    fn the_digest_is_replaced() {
        assert_eq!(
            renamed("cable-chooser-01ab_bg.wasm", "ff"),
            "cable-chooser-ff_bg.wasm"
        );
        assert_eq!(renamed("boot-01ab.js", "ff"), "boot-ff.js");
    }
}
