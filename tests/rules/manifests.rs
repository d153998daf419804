//! Rules about manifests and dependencies.
//! The crates that hold the facts must not know the browser, and every dependency says what it is for.

use std::collections::BTreeMap;
use std::io;

use product_tests::repository::{Tracked, run, tracked};

use crate::none_of;

/// Crates that answer without a browser.
const PURE: [&str; 3] = ["interconnect", "advice", "catalog"];
/// What they must not reach, however indirectly.
const BROWSER: [&str; 5] = ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

/// The manifests of this workspace; the fuzz targets are one of their own, built with the fuzzer's settings.
fn manifests() -> io::Result<Vec<Tracked>> {
    Ok(tracked()?
        .into_iter()
        .filter(|file| file.path.ends_with("Cargo.toml") && !file.path.starts_with("fuzz/"))
        .collect())
}

fn lock() -> io::Result<String> {
    let file = tracked()?.into_iter().find(|file| file.path == "Cargo.lock");
    file.map(|file| file.text)
        .ok_or_else(|| io::Error::other("Cargo.lock is not tracked"))
}

/// The lines of one table of a manifest.
fn table<'a>(manifest: &'a str, name: &str) -> Vec<&'a str> {
    let header = format!("[{name}]");
    manifest
        .lines()
        .skip_while(|line| *line != header)
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .collect()
}

#[test]
fn the_lock_file_names_one_source_and_one_gloo() -> io::Result<()> {
    let lock = lock()?;
    let mut gloo: BTreeMap<&str, usize> = BTreeMap::new();
    for name in lock.lines().filter_map(|line| line.strip_prefix("name = \"gloo")) {
        *gloo.entry(name).or_default() += 1;
    }
    let twice: Vec<String> = gloo
        .iter()
        .filter(|(_, count)| **count > 1)
        .map(|(name, _)| format!("gloo{name}"))
        .collect();
    none_of("twice in the page; stay on the version that yew uses", &twice);
    let strange: Vec<String> = lock
        .lines()
        .filter(|line| {
            line.starts_with("source = ") && !line.contains("registry+https://github.com/rust-lang/")
        })
        .map(str::to_owned)
        .collect();
    none_of("not from the public registry", &strange);
    Ok(())
}

#[test]
fn every_manifest_takes_the_workspace_lints() -> io::Result<()> {
    let findings: Vec<String> = manifests()?
        .into_iter()
        .filter(|file| !table(&file.text, "lints").contains(&"workspace = true"))
        .map(|file| file.path)
        .collect();
    none_of("no `[lints] workspace = true`", &findings);
    Ok(())
}

#[test]
fn every_dependency_says_what_it_is_for() -> io::Result<()> {
    let manifests = manifests()?;
    let own: Vec<String> = manifests
        .iter()
        .filter_map(|file| {
            table(&file.text, "package")
                .into_iter()
                .find_map(|line| line.strip_prefix("name = "))
        })
        .map(|name| name.trim_matches('"').to_owned())
        .collect();
    let mut findings = Vec::new();
    for file in &manifests {
        let mut reason = false;
        for line in table(&file.text, "dependencies") {
            let name = line.split(['.', ' ', '=']).next().unwrap_or_default();
            match line {
                "" => reason = false,
                _ if line.starts_with('#') => reason = true,
                _ if reason || line.starts_with([' ', '}', ']']) || own.iter().any(|own| own == name) => {}
                _ => findings.push(format!("{}: {name}", file.path)),
            }
        }
    }
    none_of(
        "a dependency without a comment above it that gives its reason",
        &findings,
    );
    Ok(())
}

#[test]
fn the_crates_that_answer_know_no_browser() -> io::Result<()> {
    let members = manifests()?;
    let mut findings = Vec::new();
    for package in PURE {
        if !members
            .iter()
            .any(|file| file.path == format!("crates/{package}/Cargo.toml"))
        {
            continue;
        }
        let tree = run(
            "cargo",
            &[
                "tree", "--locked", "-e", "normal", "--prefix", "none", "-p", package,
            ],
        )?;
        for name in tree.lines().filter_map(|line| line.split(' ').next()) {
            if BROWSER.contains(&name) || name.starts_with("gloo-") {
                findings.push(format!("{package} -> {name}"));
            }
        }
    }
    none_of("depends on the browser", &findings);
    Ok(())
}

#[test]
fn the_set_up_has_no_dependencies() -> io::Result<()> {
    let findings: Vec<String> = manifests()?
        .iter()
        .filter(|file| file.path == "xtask/Cargo.toml")
        .flat_map(|file| {
            table(&file.text, "dependencies")
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|line| !line.is_empty())
        .collect();
    none_of("xtask must start at once", &findings);
    Ok(())
}
