//! Another release of the page, made from the one in `dist/`: each script says more, and pages, scripts and the program have
//! other names, digests and policies, so that no file of the one goes with a file of the other.

use std::fs;
use std::io::{self, Error};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use thirtyfour::support::base64_encode;

use crate::repository;

/// What the names of its files begin with, and what its pages say of themselves in `data-release`.
pub const NEXT: &str = "next-";
/// The pages that it has; a worker answers all others with the first.
const PAGES: [&str; 3] = ["404.html", "index.html", "trs-pair/rca-pair/index.html"];

/// A release in the making: what was replaced in file after file must be replaced in those that name them.
#[derive(Debug, Default)]
struct Changes(Vec<(String, String)>);

impl Changes {
    fn add(&mut self, old: impl Into<String>, new: impl Into<String>) {
        self.0.push((old.into(), new.into()));
    }

    fn made(&self, text: &str) -> String {
        self.0
            .iter()
            .fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
    }
}

/// Writes it and gives its folder.
///
/// # Errors
/// If `dist/` is no release.
pub fn next() -> io::Result<PathBuf> {
    let (dist, folder) = (repository::dist(), repository::root().join("target/next-release"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let worker = fs::read_to_string(dist.join("sw.js"))?;
    let page = fs::read_to_string(dist.join("404.html"))?;
    let mut changes = Changes::default();
    for path in listed(&worker) {
        if PAGES.contains(&path.as_str()) {
            continue;
        }
        let mut bytes = fs::read(dist.join(&path))?;
        let old = sha256(&bytes);
        let name = match Path::new(&path).extension().and_then(|ending| ending.to_str()) {
            Some("js") => {
                bytes.extend_from_slice(b"\n;document.documentElement.dataset.script=\"next\";\n");
                [NEXT, &path].concat()
            }
            Some("wasm") => [NEXT, &path].concat(),
            _ => path.clone(),
        };
        changes.add(old, sha256(&bytes));
        if name != path {
            changes.add(&path, &name);
        }
        write(&folder, &name, &bytes)?;
    }
    let map = between(&page, "<script type=\"importmap\">", "</script>")?;
    changes.add(sha256(map.as_bytes()), sha256(changes.made(map).as_bytes()));
    changes.add(
        "<html lang=\"en\">",
        format!("<html lang=\"en\" data-release=\"{NEXT}\">"),
    );
    for path in PAGES {
        let old = fs::read_to_string(dist.join(path))?;
        let new = changes.made(&old);
        if old == new {
            return Err(Error::other(format!("{path} is the same in every release")));
        }
        changes.add(sha256(old.as_bytes()), sha256(new.as_bytes()));
        write(&folder, path, new.as_bytes())?;
    }
    let name = between(&worker, "name:\"", "\"").or_else(|_| between(&worker, "name\":\"", "\""))?;
    changes.add(name, [NEXT, name].concat());
    write(&folder, "sw.js", changes.made(&worker).as_bytes())?;
    Ok(folder)
}

/// The files of the list in a worker: those that stand before a digest.
fn listed(worker: &str) -> Vec<String> {
    let mut pieces = worker.split('"').peekable();
    let mut paths = Vec::new();
    while let Some(piece) = pieces.next() {
        let mut ahead = pieces.clone();
        if ahead.next() == Some(",") && ahead.next().is_some_and(|digest| digest.starts_with("sha256-")) {
            paths.push(piece.to_owned());
        }
    }
    paths
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> io::Result<&'a str> {
    let rest = text.split_once(start).map(|(_, rest)| rest);
    let found = rest.and_then(|rest| rest.split_once(end));
    found
        .map(|(inner, _)| inner)
        .ok_or_else(|| Error::other(format!("no `{start}` in a file of the release")))
}

fn write(folder: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let file = folder.join(path);
    if let Some(above) = file.parent() {
        fs::create_dir_all(above)?;
    }
    fs::write(file, bytes)
}

fn sha256(bytes: &[u8]) -> String {
    ["sha256-", &base64_encode(&Sha256::digest(bytes))].concat()
}
