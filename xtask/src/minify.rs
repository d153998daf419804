//! Scripts without what only people read: the comments, the spaces and the long names.
//! Trunk could do it, but its minifier does not understand the JavaScript that wasm-bindgen writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::npm_tools;
use crate::places::Places;
use crate::process::openly;
use crate::report::{Failure, Outcome};
use crate::versions::TERSER;

/// The scripts that lie in a folder itself.
pub(crate) fn scripts_in(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries =
        fs::read_dir(folder).map_err(Failure::during(format!("cannot read {}", folder.display())))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "js"))
        .collect())
}

/// Minifies each file in its place. All are modules or workers, so no other script knows their names.
pub(crate) fn minify(places: &Places, files: &[PathBuf]) -> Outcome {
    let terser = npm_tools::programs(places, &TERSER)?.join("terser");
    for file in files {
        let mut command = Command::new(&terser);
        command
            .args(["--module", "--compress", "passes=2", "--mangle"])
            // A journey plays the host that has a newer release by finding the name of this one in the worker.
            .args(["--format", "quote_keys=true", "--output"])
            .arg(file)
            .arg("--")
            .arg(file);
        openly(&mut command)?;
    }
    Ok(())
}
