//! The gallery: a page for every component in every state, for those who work on the page and for the tests.
//! It lies beside the release, never in it; while the page is served, Trunk's hook puts it under `/gallery/`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::npm_tools;
use crate::places::Places;
use crate::process::openly;
use crate::report::{Failure, Outcome, say};
use crate::versions::HTML_VALIDATE;

/// Set for a server's builds, so that the hook knows when a gallery is wanted.
pub(crate) const WANTED: &str = "CABLE_CHOOSER_GALLERY";

/// Where the tests look for it.
pub(crate) fn folder(places: &Places) -> PathBuf {
    places.target().join("gallery")
}

/// Writes it into a folder.
pub(crate) fn write(places: &Places, folder: &Path) -> Outcome {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args([
            "run",
            "--locked",
            "--quiet",
            "--package",
            "site",
            "--bin",
            "gallery",
        ])
        .args(["--profile", "tools", "--"])
        .arg(&places.root)
        .arg(folder)
        .current_dir(&places.root)
        // The web build's compiler and folder are not those of native programs.
        .env_remove("RUSTC")
        .env_remove("CARGO_TARGET_DIR");
    openly(&mut command)
}

/// What Trunk's hook does after each build: nothing, unless a server wants the gallery.
pub(crate) fn after_build(places: &Places) -> Outcome {
    match (env::var_os(WANTED), env::var_os("TRUNK_STAGING_DIR")) {
        (Some(_), Some(staging)) => write(places, &Path::new(&staging).join("gallery")),
        _ => Ok(()),
    }
}

/// Reads pages as the standard of HTML has it; files and folders, each with the folders below.
pub(crate) fn validate(places: &Places, what: &[PathBuf]) -> Outcome {
    say("Reading the pages with html-validate…");
    let program = npm_tools::programs(places, &HTML_VALIDATE)?.join("html-validate");
    let mut command = Command::new(program);
    command
        .args([
            "--config",
            "tests/html-validate.json",
            "--max-warnings=0",
            "--formatter=text",
        ])
        .args(what)
        .current_dir(&places.root);
    openly(&mut command).map_err(|_| Failure::new("html-validate found faults in the pages; see above"))
}
