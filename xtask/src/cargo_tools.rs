//! Programs that cargo builds from their crates.
//! One of the right version on PATH is taken; otherwise it is built once into the cache.

use std::path::PathBuf;
use std::process::Command;

use crate::cache;
use crate::places::Places;
use crate::process::{answer, find_on_path, quietly};
use crate::report::{Failure, Outcome};
use crate::versions::CargoTool;

/// The program's file, built if need be.
pub(crate) fn program(places: &Places, tool: &CargoTool) -> Outcome<PathBuf> {
    if let Some(file) = find_on_path(tool.program)
        && answer(&file, &["--version"]).is_some_and(|text| says_version(&text, &tool.version))
    {
        return Ok(file);
    }
    let name = format!("{}-{}", tool.program, tool.version);
    let folder = cache::folder(places, &name, |place| {
        let title = format!(
            "Building {} {} once (about {} minutes)…",
            tool.program, tool.version, tool.minutes
        );
        quietly(places, &title, &name, &mut install(tool, place)).map_err(|failure| {
            Failure::new(format!(
                "{failure}\n{} is missing; to install it yourself: {}",
                tool.program,
                hint(tool)
            ))
        })
    })?;
    Ok(folder.join("bin").join(tool.program))
}

fn install(tool: &CargoTool, root: &std::path::Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .arg("install")
        .arg("--root")
        .arg(root)
        .args(["--version", &tool.version, tool.package]);
    if tool.locked {
        command.arg("--locked");
    }
    // The tool is a program of this machine, whatever the page is built with.
    for variable in ["RUSTC", "RUSTFLAGS", "CARGO_TARGET_DIR", "CARGO_BUILD_TARGET"] {
        command.env_remove(variable);
    }
    command
}

fn hint(tool: &CargoTool) -> String {
    let locked = if tool.locked { " --locked" } else { "" };
    format!(
        "cargo install{locked} {} --version {}",
        tool.package, tool.version
    )
}

/// Whether what `--version` printed names exactly this version.
fn says_version(text: &str, version: &str) -> bool {
    text.lines()
        .next()
        .is_some_and(|line| line.split_whitespace().any(|word| word == version))
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn compares_whole_versions() {
        assert!(says_version(
            "geckodriver 0.37.1 (abc 2026-01-01)\n\nMore text",
            "0.37.1"
        ));
        assert!(!says_version("trunk 0.21.141", "0.21.14"));
        assert!(!says_version("", "0.21.14"));
    }
}
