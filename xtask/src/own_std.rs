//! A standard library for wasm32 that is built here, once a compiler and a recipe, from the sources that come with the compiler.
//! For a release because it is smaller than the usual one; for everything where Debian's compiler is used, because Debian packages none.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::debian;
use crate::places::Places;
use crate::process::{answer, find_on_path, quietly};
use crate::report::{Failure, Outcome};
use crate::versions::DEBIAN_RUST;
use crate::wasm_target::{Compiler, Library, TARGET};

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
/// Counts the changes in how the library is built, so that one that was built otherwise is not taken.
const RECIPE: &str = "r3";

/// For the library and for the page alike: a panic stops at once instead of putting together a message that no visitor
/// sees (boot.js has the words), and nothing carries text for `{:?}` or for places in the code. The wasm is 15 KB lighter in Brotli.
pub(crate) const SMALL: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// For the page alone: a stack so large that what lies behind it in memory has no address that could be a character, by which
/// crates/site tells what of it can come later. Rust's own is a mebibyte; this is an eighth more.
pub(crate) const PAGE: &str = "-Clink-arg=-zstack-size=1179648";

/// A compiler, and where the sources of its library are.
#[derive(Debug)]
pub(crate) struct Origin {
    rustc: PathBuf,
    sources: PathBuf,
    /// Names the compiler and its version.
    name: String,
}

impl Origin {
    /// Debian's.
    pub(crate) fn debian(places: &Places) -> Outcome<Self> {
        debian::ensure_packages(places, DEBIAN_RUST)?;
        let version = debian::installed_version("rustc-web").ok_or_else(|| {
            Failure::new("rustc-web is missing: apt-get install -y rustc-web rust-web-src lld")
        })?;
        Ok(Self {
            rustc: DEBIAN_RUSTC.into(),
            sources: debian_sources()?,
            name: format!("debian-{version}"),
        })
    }

    /// rustup's, if its sources are there.
    pub(crate) fn rustup() -> Option<Self> {
        let sysroot = PathBuf::from(answer("rustc", &["--print", "sysroot"])?);
        let sources = sysroot.join("lib/rustlib/src/rust/library");
        let version = answer("rustc", &["--version"])?;
        let [_, number, commit, ..] = *version.split_whitespace().collect::<Vec<_>>() else {
            return None;
        };
        let commit = commit.trim_start_matches('(');
        sources.join("sysroot/Cargo.toml").is_file().then(|| Self {
            rustc: sysroot.join("bin/rustc"),
            sources,
            name: format!("rustup-{number}-{commit}"),
        })
    }

    /// This compiler with that library, built if need be.
    pub(crate) fn compiler(&self, places: &Places, library: Library) -> Outcome<Compiler> {
        let kind = match library {
            Library::Usual => "usual",
            Library::Small => "small",
        };
        let name = format!("{}-{kind}-std-{RECIPE}", self.name);
        let folder = cache::folder(places, &name, |place| {
            self.build(places, place, &places.tools.join(&name), library)
        })?;
        Ok(Compiler::Own {
            rustc: folder.join("rustc"),
            linker: linker(&self.rustc)?,
            name,
            library,
        })
    }

    /// Builds the library under `place`, and writes a wrapper for where the folder will be: `home`.
    fn build(&self, places: &Places, place: &Path, home: &Path, library: Library) -> Outcome {
        let scratch = place.join("scratch");
        let copied = scratch.join("library");
        copy(&self.sources, &copied)?;
        let target = scratch.join("target");
        // The page is optimised across crates, the library too; that needs its bitcode.
        let bitcode = "-Zforce-unstable-if-unmarked -Cembed-bitcode=yes";
        let (feature, flags) = match library {
            Library::Usual => ("panic-unwind", bitcode.to_owned()),
            Library::Small => ("optimize_for_size", format!("{bitcode} {SMALL}")),
        };
        let mut cargo = Command::new("cargo");
        cargo
            .args([
                "build",
                "--release",
                "--no-default-features",
                "--features",
                feature,
            ])
            .args(["--target", TARGET, "--manifest-path"])
            .arg(copied.join("sysroot/Cargo.toml"))
            .env("RUSTC", &self.rustc)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", flags)
            .env("__CARGO_DEFAULT_LIB_METADATA", "std")
            .env("CARGO_TARGET_DIR", &target);
        if library == Library::Small {
            cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "s");
        }
        for variable in ["CARGO_MANIFEST_DIR", "RUSTUP_TOOLCHAIN"] {
            cargo.env_remove(variable);
        }
        let title = "Building the standard library for wasm from its sources once (about a minute)…";
        quietly(places, title, "wasm-std", &mut cargo)?;
        install(&self.rustc, &target.join(TARGET).join("release/deps"), place)?;
        write_wrapper(&self.rustc, place, home)?;
        cache::remove(&scratch)
    }
}

/// rustup's own linker knows the newest instructions; Debian's is older and does for plain wasm.
fn linker(rustc: &Path) -> Outcome<PathBuf> {
    let host = host(rustc)?;
    answer("rustc", &["--print", "sysroot"])
        .map(|sysroot| {
            PathBuf::from(sysroot)
                .join("lib/rustlib")
                .join(host)
                .join("bin/rust-lld")
        })
        .filter(|file| file.is_file())
        .or_else(|| find_on_path("wasm-ld"))
        .ok_or_else(|| Failure::new("no linker for wasm: apt-get install -y lld"))
}

fn host(rustc: &Path) -> Outcome<String> {
    answer(rustc, &["-vV"])
        .and_then(|text| {
            text.lines()
                .find_map(|line| line.strip_prefix("host: ").map(str::to_owned))
        })
        .ok_or_else(|| {
            Failure::new(format!(
                "{} does not say what machine it compiles for",
                rustc.display()
            ))
        })
}

/// The folder `library` of the source package, wherever its version has put it.
fn debian_sources() -> Outcome<PathBuf> {
    const END: &str = "/library/sysroot/Cargo.toml";
    let files = answer("dpkg", &["-L", "rust-web-src"]).unwrap_or_default();
    files
        .lines()
        .filter_map(|line| line.strip_suffix(END))
        .min_by_key(|folder| folder.len())
        .map(|folder| Path::new(folder).join("library"))
        .ok_or_else(|| {
            Failure::new(
                "the package rust-web-src holds no library: apt-get install -y --reinstall rust-web-src",
            )
        })
}

/// Lays out a sysroot: the new library, and a link to the host's for build scripts and macros.
fn install(rustc: &Path, built: &Path, place: &Path) -> Outcome {
    let rustlib = place.join("lib/rustlib");
    let library = rustlib.join(TARGET).join("lib");
    cache::create(&library)?;
    let mut count = 0;
    for entry in fs::read_dir(built)
        .map_err(Failure::during(format!("cannot read {}", built.display())))?
        .flatten()
    {
        let file = entry.path();
        if file.extension().is_some_and(|extension| extension == "rlib") {
            fs::copy(&file, library.join(entry.file_name()))
                .map_err(Failure::during(format!("cannot copy {}", file.display())))?;
            count += 1;
        }
    }
    if count == 0 {
        return Err(Failure::new("the standard library was built, but gave no files"));
    }
    let sysroot = answer(rustc, &["--print", "sysroot"]).unwrap_or_else(|| "/usr".to_owned());
    let host = host(rustc)?;
    symlink(
        Path::new(&sysroot).join("lib/rustlib").join(&host),
        rustlib.join(&host),
    )
    .map_err(Failure::during("cannot link the host's library"))
}

fn write_wrapper(rustc: &Path, place: &Path, home: &Path) -> Outcome {
    let wrapper = place.join("rustc");
    let text = format!(
        "#!/bin/sh\nexec '{}' --sysroot '{}' \"$@\"\n",
        rustc.display(),
        home.display()
    );
    fs::write(&wrapper, text)
        .and_then(|()| fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755)))
        .map_err(Failure::during(format!("cannot write {}", wrapper.display())))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    cache::create(to)?;
    for entry in fs::read_dir(from)
        .map_err(Failure::during(format!("cannot read {}", from.display())))?
        .flatten()
    {
        let (source, goal) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &goal)?;
        } else {
            fs::copy(&source, &goal).map_err(Failure::during(format!("cannot copy {}", source.display())))?;
        }
    }
    Ok(())
}
