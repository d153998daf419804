//! The repository as its rules see it: the tracked files and their text.
//! Files that are new and not ignored count as tracked, so that a rule speaks before the commit and not after it.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A tracked text file.
#[derive(Debug)]
pub struct Tracked {
    /// Its path from the top of the repository.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl Tracked {
    /// Whether the path ends in one of these, such as `.rs`.
    pub fn ends_in(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }
}

/// The top of the repository.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// The page that browsers look at: the release, as `cargo xtask build` writes it, unless `CABLE_CHOOSER_DIST` names another folder.
pub fn dist() -> PathBuf {
    env::var_os("CABLE_CHOOSER_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// A page for every component in every state, as the command `gallery` writes them.
pub fn gallery() -> PathBuf {
    root().join("target/gallery")
}

/// Every tracked file that is text.
///
/// # Errors
/// If git cannot list the files.
pub fn tracked() -> io::Result<Vec<Tracked>> {
    let list = run(
        "git",
        &["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    )?;
    Ok(list
        .split('\0')
        .filter_map(|path| {
            Some(Tracked {
                path: path.to_owned(),
                text: fs::read_to_string(root().join(path)).ok()?,
            })
        })
        .collect())
}

/// What a program prints when it is run at the top of the repository.
///
/// # Errors
/// If it cannot be run, or fails; then the error says what it printed.
pub fn run(program: &str, arguments: &[&str]) -> io::Result<String> {
    let output = Command::new(program)
        .args(arguments)
        .current_dir(root())
        .output()?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(io::Error::other(format!(
        "{program} {}: {said}",
        arguments.join(" ")
    )))
}
