//! A compiler that can build for wasm32: rustup's, or Debian's with a standard library built here.
//! rustup is asked first; where it cannot download the target, the Debian way is taken without a question.
//! A release gets a standard library that was built for its size, whichever compiler it is.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::own_std::{Origin, PAGE, SMALL};
use crate::places::Places;
use crate::process::{answer, find_on_path, quietly};
use crate::report::{Failure, Outcome, say};

/// The target's name.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Which standard library the page is built with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Library {
    /// As the compiler's makers build it: a panic says what it was. For work on the page.
    Usual,
    /// As small as it gets. For releases.
    Small,
}

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
        library: Library,
    },
}

impl Compiler {
    /// Sees that there is one.
    pub(crate) fn find(places: &Places, library: Library) -> Outcome<Self> {
        match env::var("CABLE_CHOOSER_WASM").as_deref() {
            Ok("debian") => Origin::debian(places)?.compiler(places, library),
            Ok("rustup") | Err(_) if has_target() || add(places, &["target", "add", TARGET], has_target) => {
                rustup(places, library)
            }
            Ok("rustup") => Err(Failure::new(format!(
                "the target {TARGET} is missing: rustup target add {TARGET}"
            ))),
            Ok(other) => Err(Failure::new(format!(
                "CABLE_CHOOSER_WASM is `{other}`; it can be rustup or debian"
            ))),
            Err(_) => Origin::debian(places)?.compiler(places, library),
        }
    }

    /// Sets a command that runs cargo, however indirectly, to use this compiler in a target folder of its own.
    pub(crate) fn apply(&self, places: &Places, command: &mut Command) {
        match self {
            Self::Usual => {
                command.env("CARGO_TARGET_DIR", places.target().join("web"));
            }
            Self::Own {
                rustc,
                linker,
                name,
                library,
            } => {
                command
                    .env("CARGO_TARGET_DIR", places.target().join(format!("web-{name}")))
                    .env("RUSTC", rustc)
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                if *library == Library::Small {
                    // These options are for nightly compilers; the version is fixed by where the library comes from.
                    command.env("RUSTC_BOOTSTRAP", "1").env(
                        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                        format!("{SMALL} {PAGE}"),
                    );
                }
            }
        }
    }
}

/// rustup's compiler, for a release with a library built from rustup's sources.
fn rustup(places: &Places, library: Library) -> Outcome<Compiler> {
    if library == Library::Usual {
        return Ok(Compiler::Usual);
    }
    let has_sources = || Origin::rustup().is_some();
    if !has_sources() {
        add(places, &["component", "add", "rust-src"], has_sources);
    }
    let Some(origin) = Origin::rustup() else {
        say(
            "The page will be some 15 KB heavier, with the library as it comes: rustup component add rust-src",
        );
        return Ok(Compiler::Usual);
    };
    origin.compiler(places, library)
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

/// Has rustup download something; whether it is there afterwards.
fn add(places: &Places, arguments: &[&str], is_there: impl Fn() -> bool) -> bool {
    if find_on_path("rustup").is_none() {
        return false;
    }
    let mut command = Command::new("rustup");
    command.args(arguments).current_dir(&places.root);
    let what = arguments.join(" ");
    let title = format!("rustup {what} (half a minute)…");
    let added = quietly(places, &title, "rustup", &mut command).is_ok() && is_there();
    if !added {
        say(&format!(
            "`rustup {what}` does not work here; there is another way."
        ));
    }
    added
}
