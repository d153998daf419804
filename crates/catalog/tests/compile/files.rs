//! The files of the repository, and the example for people who add one.
//! Both pass the checks of the build.

use std::path::Path;

use crate::compile::{compile, read};
use crate::file;

#[test]
fn the_entries_of_the_repository_are_right() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("devices");
    let found = compile(&read(&folder)?).err().unwrap_or_default();
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
    Ok(())
}

#[test]
fn the_example_for_people_is_right() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/adding-a-device.md");
    let text = std::fs::read_to_string(path)?;
    let example = text
        .split("```toml\n")
        .nth(1)
        .and_then(|rest| rest.split("```").next());
    let found = compile(&[file("example-audio", example.unwrap_or_default())])
        .err()
        .unwrap_or_default();
    assert_eq!(found, Vec::new());
    assert!(example.is_some_and(|example| example.contains("[[headphones]]")));
    // Every message of the table is one that the checks can give.
    let sources = [
        "check.rs",
        "check/output.rs",
        "check/headphones.rs",
        "figures.rs",
        "names.rs",
    ]
    .map(|name| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("compile").join(name)));
    let sources: String = sources.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
    for told in [
        "this figure has no source",
        "is not in this file",
        "nothing rests on the source",
        "cannot be: it lies between",
        "is no kind of",
        "is no id",
        "stands on two",
        "is already made by",
        "an entry without sources has",
        "a sensitivity has one unit",
        "the levels stand in order",
        "a numeric address is a mirror",
    ] {
        assert!(text.contains(told) && sources.contains(told), "{told}");
    }
    Ok(())
}
