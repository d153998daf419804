//! Rules about the text of files.
//! The patterns are put together from pieces, so that this file does not break its own rules.

use std::io;

use product_tests::repository::{Tracked, root, run, tracked};

use crate::none_of;

const LONGEST_FILE: usize = 400;
const SOURCES: [&str; 5] = [".rs", ".css", ".js", ".html", ".sh"];

/// Text that ties the repository to one machine, or to what is not in it.
const FOREIGN: [&str; 9] = [
    concat!("..", "/shared"),
    concat!("/wo", "rk/"),
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("index.", "crates.io"),
    concat!("static.", "crates.io"),
    concat!("registry.", "npmjs"),
    concat!("deb.", "debian.org"),
    concat!("python", "hosted"),
];

/// Code that is not finished, or a test that does not run.
const UNFINISHED: [&str; 5] = [
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("db", "g!("),
    concat!("#[ig", "nore"),
    concat!("FIX", "ME:"),
];

fn lines_with(files: &[Tracked], patterns: &[&str]) -> Vec<String> {
    let mut findings = Vec::new();
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(pattern) = patterns.iter().find(|pattern| line.contains(**pattern)) {
                findings.push(format!("{}:{}: `{pattern}`", file.path, number + 1));
            }
        }
    }
    findings
}

#[test]
fn files_stay_short() -> io::Result<()> {
    let findings: Vec<String> = tracked()?
        .iter()
        .filter(|file| file.ends_in(&SOURCES))
        .map(|file| (file.text.lines().count(), &file.path))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    none_of("longer than 400 lines; divide by concern", &findings);
    Ok(())
}

#[test]
fn nothing_names_a_machine_or_a_registry() -> io::Result<()> {
    none_of(
        "the repository must stand alone",
        &lines_with(&tracked()?, &FOREIGN),
    );
    Ok(())
}

#[test]
fn nothing_is_unfinished() -> io::Result<()> {
    let files: Vec<Tracked> = tracked()?
        .into_iter()
        .filter(|file| file.ends_in(&[".rs"]))
        .collect();
    none_of(
        "unfinished code or a test that does not run",
        &lines_with(&files, &UNFINISHED),
    );
    Ok(())
}

#[test]
fn every_rust_file_opens_with_what_it_is() -> io::Result<()> {
    let findings: Vec<String> = tracked()?
        .into_iter()
        .filter(|file| file.ends_in(&[".rs"]) && !file.text.starts_with("//!"))
        .map(|file| file.path)
        .collect();
    none_of("no `//!` on the first line", &findings);
    Ok(())
}

#[test]
fn files_end_with_one_newline_and_lines_without_blanks() -> io::Result<()> {
    let mut findings = Vec::new();
    for file in tracked()?
        .iter()
        .filter(|file| file.ends_in(&[".rs", ".css", ".js", ".html", ".toml", ".md", ".json"]))
    {
        if !file.text.ends_with('\n') || file.text.ends_with("\n\n") {
            findings.push(format!("{}: its end", file.path));
        }
        for (number, line) in file
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.ends_with([' ', '\t']))
        {
            findings.push(format!("{}:{}: `{}`", file.path, number + 1, line.trim()));
        }
    }
    none_of("trailing blanks or a missing newline", &findings);
    Ok(())
}

#[test]
fn commands_in_the_documents_exist() -> io::Result<()> {
    let help = run("cargo", &["xtask", "help"])?;
    let mut findings = Vec::new();
    for file in tracked()?.iter().filter(|file| file.ends_in(&[".md", ".ci/run"])) {
        for (_, rest) in file
            .text
            .match_indices("cargo xtask ")
            .map(|(at, mark)| file.text.split_at(at + mark.len()))
        {
            let end = rest
                .find(|c: char| !(c.is_ascii_lowercase() || c == '-'))
                .unwrap_or(rest.len());
            let command = format!("cargo xtask {} ", rest.get(..end).unwrap_or_default());
            if !help.contains(&command) {
                findings.push(format!("{}: `{}`", file.path, command.trim()));
            }
        }
    }
    none_of("not in `cargo xtask help`", &findings);
    Ok(())
}

#[test]
fn links_in_the_documents_lead_to_files() -> io::Result<()> {
    let mut findings = Vec::new();
    for file in tracked()?.iter().filter(|file| file.ends_in(&[".md"])) {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in file
            .text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let path = target.split('#').next().unwrap_or_default();
            let outside = path.is_empty() || path.contains("://");
            if !outside && !root().join(folder).join(path).exists() {
                findings.push(format!("{}: {target}", file.path));
            }
        }
    }
    none_of("links to nothing", &findings);
    Ok(())
}
