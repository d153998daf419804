//! Debian's compiler with a standard library for wasm32 that is built here, once a version.
//! Debian packages the compiler and the library's sources, but not the library for this target.

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
use crate::wasm_target::{Compiler, TARGET};

const RUSTC: &str = "/usr/bin/rustc";
/// Counts the changes in how the library is built, so that one that was built otherwise is not taken.
const RECIPE: &str = "r2";

/// The compiler, its library built if need be.
pub(crate) fn compiler(places: &Places) -> Outcome<Compiler> {
    debian::ensure_packages(places, DEBIAN_RUST)?;
    let version = debian::installed_version("rustc-web")
        .ok_or_else(|| Failure::new("rustc-web is missing: apt-get install -y rustc-web rust-web-src lld"))?;
    let name = format!("debian-wasm-std-{version}-{RECIPE}");
    let folder = cache::folder(places, &name, |place| {
        build(places, place, &places.tools.join(&name))
    })?;
    Ok(Compiler::Own {
        rustc: folder.join("rustc"),
        linker: linker()?,
        name,
    })
}

/// rustup's own linker knows the newest instructions; Debian's is older and does for plain wasm.
fn linker() -> Outcome<PathBuf> {
    let host = host(Path::new(RUSTC))?;
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

/// Builds the library under `place`, and writes a wrapper for where the folder will be: `home`.
fn build(places: &Places, place: &Path, home: &Path) -> Outcome {
    let scratch = place.join("scratch");
    let library = scratch.join("library");
    copy(&sources()?, &library)?;
    let target = scratch.join("target");
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "build",
            "--release",
            "--features",
            "panic-unwind",
            "--target",
            TARGET,
            "--manifest-path",
        ])
        .arg(library.join("sysroot/Cargo.toml"))
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // The page is optimised across crates, the library too; that needs its bitcode.
        .env("RUSTFLAGS", "-Zforce-unstable-if-unmarked -Cembed-bitcode=yes")
        .env("__CARGO_DEFAULT_LIB_METADATA", "std")
        .env("CARGO_TARGET_DIR", &target);
    for variable in ["CARGO_MANIFEST_DIR", "RUSTUP_TOOLCHAIN"] {
        cargo.env_remove(variable);
    }
    let title = "Building the standard library for wasm from Debian's sources once (about a minute)…";
    quietly(places, title, "debian-wasm-std", &mut cargo)?;
    install(&target.join(TARGET).join("release/deps"), place)?;
    write_wrapper(place, home)?;
    cache::remove(&scratch)
}

/// The folder `library` of the source package, wherever its version has put it.
fn sources() -> Outcome<PathBuf> {
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
fn install(built: &Path, place: &Path) -> Outcome {
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
    let sysroot = answer(RUSTC, &["--print", "sysroot"]).unwrap_or_else(|| "/usr".to_owned());
    let host = host(Path::new(RUSTC))?;
    symlink(
        Path::new(&sysroot).join("lib/rustlib").join(&host),
        rustlib.join(&host),
    )
    .map_err(Failure::during("cannot link the host's library"))
}

fn write_wrapper(place: &Path, home: &Path) -> Outcome {
    let wrapper = place.join("rustc");
    let text = format!("#!/bin/sh\nexec {RUSTC} --sysroot '{}' \"$@\"\n", home.display());
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
