//! The web build: its tools, its environment, and the generator that makes pages of what Trunk writes.
//! It has a target folder of its own, because two compilers in one folder rebuild everything at each switch.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::cargo_tools;
use crate::debian;
use crate::minify::{minify, scripts_in};
use crate::npm_tools;
use crate::places::Places;
use crate::process::openly;
use crate::report::{Failure, Outcome, say};
use crate::versions::{self, BINARYEN, COMPILER, TERSER};
use crate::wasm_target::{Compiler, Library};

/// Everything that a web build needs, found or installed.
#[derive(Debug)]
pub(crate) struct WebTools {
    trunk: PathBuf,
    /// Folders that go in front of PATH.
    folders: Vec<PathBuf>,
    compiler: Compiler,
}

/// Sees that everything is there.
pub(crate) fn set_up(places: &Places, library: Library) -> Outcome<WebTools> {
    debian::ensure(places, COMPILER)?;
    let compiler = Compiler::find(places, library)?;
    let trunk = cargo_tools::program(places, &versions::trunk())?;
    let bindgen = cargo_tools::program(places, &versions::wasm_bindgen(&places.root)?)?;
    let binaryen = npm_tools::programs(places, &BINARYEN)?;
    npm_tools::programs(places, &TERSER)?;
    fetch_crates(places)?;
    let mut folders = vec![binaryen];
    folders.extend(bindgen.parent().map(Path::to_path_buf));
    Ok(WebTools {
        trunk,
        folders,
        compiler,
    })
}

/// Trunk is told to download nothing, and says so to cargo too; so the crates must be there.
fn fetch_crates(places: &Places) -> Outcome {
    let mut command = Command::new("cargo");
    command
        .args(["fetch", "--locked", "--quiet"])
        .current_dir(&places.root);
    openly(&mut command).map_err(|failure| {
        Failure::new(format!(
            "{failure}; to see why crates cannot be had, run: cargo fetch --locked"
        ))
    })
}

impl WebTools {
    /// `trunk ACTION` with all that it needs.
    pub(crate) fn trunk(&self, places: &Places, action: &str) -> Outcome<Command> {
        let usual = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(self.folders.iter().cloned().chain(env::split_paths(&usual)))
            .map_err(Failure::during("a folder's name cannot stand in PATH"))?;
        let mut command = Command::new(&self.trunk);
        command
            .args([action, "--offline=true", "--skip-version-check"])
            .current_dir(&places.root)
            .env("PATH", path)
            // Trunk reads it as a number or a word, and refuses what other programs take for yes.
            .env_remove("NO_COLOR")
            // The compiler's message says what is wrong; Trunk's own stack below it does not.
            .env_remove("RUST_BACKTRACE");
        self.compiler.apply(places, &mut command);
        Ok(command)
    }
}

/// Builds the release page into dist/, and from it the static pages; `site_url` is scheme and host, or empty.
pub(crate) fn build_release(places: &Places, public_url: &str, site_url: &str) -> Outcome {
    build_into(places, &places.dist(), public_url, site_url)
}

/// Builds the same page for the folder /cables/ of a host, which the tests serve from target/in-folder/.
pub(crate) fn build_in_folder(places: &Places, site_url: &str) -> Outcome {
    build_into(
        places,
        &places.target().join("in-folder/cables"),
        "/cables/",
        site_url,
    )
}

/// Builds the page so that it tells which functions of the wasm run, and lists all of these in a file.
pub(crate) fn build_watched(places: &Places, dist: &Path, functions: &Path) -> Outcome {
    build_with(places, dist, "/", &["--watch".as_ref(), functions.as_os_str()])
}

fn build_into(places: &Places, dist: &Path, public_url: &str, site_url: &str) -> Outcome {
    build_with(
        places,
        dist,
        public_url,
        &["--site-url".as_ref(), site_url.as_ref()],
    )
}

fn build_with(places: &Places, dist: &Path, public_url: &str, options: &[&OsStr]) -> Outcome {
    let tools = set_up(places, Library::Small)?;
    say("Building the release page (a minute or two the first time)…");
    cache::create(dist)?;
    let mut trunk = tools.trunk(places, "build")?;
    trunk
        .args(["--quiet", "--release=true", "--public-url", public_url, "--dist"])
        .arg(dist);
    openly(&mut trunk)?;
    minify(places, &scripts_in(dist)?)?;
    write_pages(places, dist, options)?;
    // The generator writes this one, with the list of what a release is.
    minify(places, &[dist.join("sw.js")])?;
    say(&format!("The page is in {}.", dist.display()));
    Ok(())
}

/// Runs the generator: a page for every pair, previews, and what works offline.
fn write_pages(places: &Places, dist: &Path, options: &[&OsStr]) -> Outcome {
    say("Writing a page for every pair (three minutes the first time)…");
    let mut site = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    site.args([
        "run",
        "--locked",
        "--quiet",
        "--package",
        "site",
        "--profile",
        "tools",
        "--",
    ])
    .arg(dist)
    .args(options)
    .arg("--cache")
    .arg(places.target().join("previews"))
    .current_dir(&places.root);
    openly(&mut site)
}
