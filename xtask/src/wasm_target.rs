//! A compiler that can build for wasm32: rustup's, or Debian's with a standard library built here.
//! rustup is asked first; where it cannot download the target, the Debian way is taken without a question.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::debian_std;
use crate::places::Places;
use crate::process::{answer, find_on_path, quietly};
use crate::report::{Failure, Outcome, say};

/// The target's name.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// What the web build is compiled with.
#[derive(Debug)]
pub(crate) enum Compiler {
    /// The toolchain that cargo uses anyway.
    Usual,
    /// A `RUSTC` and a linker of its own; what one library was compiled against does not fit the next, so it has a name.
    Own {
        rustc: PathBuf,
        linker: PathBuf,
        name: String,
    },
}

impl Compiler {
    /// Sees that there is one.
    pub(crate) fn find(places: &Places) -> Outcome<Self> {
        match env::var("CABLE_CHOOSER_WASM").as_deref() {
            Ok("debian") => debian_std::compiler(places),
            Ok("rustup") | Err(_) if has_target() || add_target(places) => Ok(Self::Usual),
            Ok("rustup") => Err(Failure::new(format!(
                "the target {TARGET} is missing: rustup target add {TARGET}"
            ))),
            Ok(other) => Err(Failure::new(format!(
                "CABLE_CHOOSER_WASM is `{other}`; it can be rustup or debian"
            ))),
            Err(_) => debian_std::compiler(places),
        }
    }

    /// Sets a command that runs cargo, however indirectly, to use this compiler in a target folder of its own.
    pub(crate) fn apply(&self, places: &Places, command: &mut Command) {
        match self {
            Self::Usual => {
                command.env("CARGO_TARGET_DIR", places.target().join("web"));
            }
            Self::Own { rustc, linker, name } => {
                command
                    .env("CARGO_TARGET_DIR", places.target().join(format!("web-{name}")))
                    .env("RUSTC", rustc)
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            }
        }
    }
}

fn has_target() -> bool {
    let Some(folder) = answer("rustc", &["--print", "target-libdir", "--target", TARGET]) else {
        return false;
    };
    std::fs::read_dir(Path::new(&folder)).is_ok_and(|entries| {
        entries
            .flatten()
            .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

fn add_target(places: &Places) -> bool {
    if find_on_path("rustup").is_none() {
        return false;
    }
    let mut command = Command::new("rustup");
    command.args(["target", "add", TARGET]).current_dir(&places.root);
    let title = format!("Adding the target {TARGET} with rustup (half a minute)…");
    let added = quietly(places, &title, "rustup-target", &mut command).is_ok() && has_target();
    if !added {
        say("rustup cannot download it here; Debian's compiler will do.");
    }
    added
}
