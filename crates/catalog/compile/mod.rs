//! From the makers' files to Rust text: read, check, lay out, print.
//! The build calls it and stops where there is a problem; the tests call it with wrong entries.

use std::path::Path;
use std::{fs, io};

mod check;
mod figures;
mod layout;
mod names;
mod pool;
mod print;
mod problem;
mod schema;
#[path = "../src/slugify.rs"]
mod slugify;

pub(crate) use problem::Problem;

/// A maker's file.
pub(crate) struct File {
    /// Its name without `.toml`, which begins every public name in it.
    pub(crate) stem: String,
    /// Its text.
    pub(crate) text: String,
}

/// The Rust text of the catalogue.
pub(crate) struct Generated {
    /// The devices and headphones.
    pub(crate) catalog: String,
    /// What each figure rests on.
    pub(crate) sources: String,
}

/// Reads the makers' files in a folder, in the order of their names.
pub(crate) fn read(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let (Some("toml"), Some(stem)) = (
            path.extension().and_then(|e| e.to_str()),
            path.file_stem().and_then(|s| s.to_str()),
        ) {
            files.push(File {
                stem: stem.to_owned(),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    files.sort_by(|a, b| a.stem.cmp(&b.stem));
    Ok(files)
}

/// Checks all files and prints them as Rust, or says what is wrong.
pub(crate) fn compile(files: &[File]) -> Result<Generated, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut makers = Vec::new();
    for file in files {
        match parse(file) {
            Ok(maker) => {
                problems.extend(check::check(file, &maker));
                makers.push((file, maker));
            }
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() {
        problems.extend(names::taken_twice(&makers));
    }
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    let layout = layout::Layout::new(&makers);
    Ok(Generated {
        catalog: print::catalog(&layout),
        sources: print::sources(&layout),
    })
}

/// Reads one file; what is no TOML or has an unknown key is a problem with its line.
fn parse(file: &File) -> Result<schema::Maker, Problem> {
    toml::from_str(&file.text).map_err(|error| {
        let name = format!("{}.toml", file.stem);
        let mut findings = problem::Findings::new(&name, &file.text);
        let reason = error.message().lines().collect::<Vec<_>>().join(" ");
        findings.note(error.span().unwrap_or_default(), reason);
        findings.into_problems().pop().unwrap_or_else(|| Problem {
            file: name.clone(),
            line: 1,
            reason: String::new(),
        })
    })
}
