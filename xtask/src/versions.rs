//! The one table of tools and their versions.
//! The command-line part of wasm-bindgen is not in it: it must be what Cargo.lock names, so it is read from there.

use std::fs;
use std::path::Path;

use crate::report::{Failure, Outcome};

/// A program that `cargo install` builds.
#[derive(Debug)]
pub(crate) struct CargoTool {
    /// The crate.
    pub(crate) package: &'static str,
    /// The program it installs, which is also the name in the cache.
    pub(crate) program: &'static str,
    pub(crate) version: String,
    /// How long two cores need.
    pub(crate) minutes: u32,
    /// Whether to take the versions that the crate was released with.
    pub(crate) locked: bool,
}

/// A package of npm.
#[derive(Debug)]
pub(crate) struct NpmTool {
    pub(crate) package: &'static str,
    pub(crate) version: &'static str,
}

/// A thing that a Debian package brings, and how to see that it is there.
#[derive(Debug)]
pub(crate) struct DebianTool {
    /// Any of these on PATH, or any of these files, will do.
    pub(crate) any_of: &'static [&'static str],
    pub(crate) package: &'static str,
}

/// Bundles the page. 0.22 wants a newer compiler.
pub(crate) fn trunk() -> CargoTool {
    CargoTool {
        package: "trunk",
        program: "trunk",
        version: "0.21.14".into(),
        minutes: 12,
        locked: true,
    }
}

/// Drives Firefox.
pub(crate) fn geckodriver() -> CargoTool {
    CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: "0.37.1".into(),
        minutes: 3,
        locked: true,
    }
}

/// Makes the JavaScript around the wasm; its version is that of the crate in Cargo.lock.
pub(crate) fn wasm_bindgen(root: &Path) -> Outcome<CargoTool> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(Failure::during(
        "cannot read Cargo.lock, which names the version of wasm-bindgen",
    ))?;
    let version = locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock names no wasm-bindgen, or more than one"))?;
    // Its own lock file names a release that registries no longer hold.
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version,
        minutes: 4,
        locked: false,
    })
}

/// `wasm-opt`; Debian's is too old for what today's compiler writes.
pub(crate) const BINARYEN: NpmTool = NpmTool {
    package: "binaryen",
    version: "132.0.0",
};
/// Makes the scripts of a release small.
pub(crate) const TERSER: NpmTool = NpmTool {
    package: "terser",
    version: "5.51.4",
};
/// The accessibility rules that run in the browsers.
pub(crate) const AXE: NpmTool = NpmTool {
    package: "axe-core",
    version: "4.14.1",
};

/// Measures what a visitor on a slow phone sees. 13 wants a newer Node.js than Debian 12 and many others have.
pub(crate) const LIGHTHOUSE: NpmTool = NpmTool {
    package: "lighthouse",
    version: "12.8.2",
};

/// Checks pages against the HTML standard. 10 wants a newer Node.js.
pub(crate) const HTML_VALIDATE: NpmTool = NpmTool {
    package: "html-validate",
    version: "9.7.1",
};

/// A web server of Debian's that the tests serve the page with. With another list its folder needs another name.
#[derive(Debug)]
pub(crate) struct WebServer {
    pub(crate) folder: &'static str,
    pub(crate) packages: &'static [&'static str],
}

/// nginx with its Brotli modules; `nginx-light` is a name for the first two.
pub(crate) const NGINX: WebServer = WebServer {
    folder: "nginx-debian-2",
    packages: &[
        "nginx",
        "nginx-common",
        "libnginx-mod-http-brotli-filter",
        "libnginx-mod-http-brotli-static",
    ],
};

/// Caddy is one program.
pub(crate) const CADDY: WebServer = WebServer {
    folder: "caddy-debian",
    packages: &["caddy"],
};

/// Draws wiring diagrams from a description; reads what we export.
pub(crate) const WIREVIZ: &str = "0.4.1";

/// Independent programs that the tests compare with, and what they need.
pub(crate) const REFERENCES: &[DebianTool] = &[
    DebianTool {
        any_of: &["ngspice"],
        package: "ngspice",
    },
    DebianTool {
        any_of: &["dot"],
        package: "graphviz",
    },
    DebianTool {
        any_of: &["python3"],
        package: "python3",
    },
    DebianTool {
        any_of: &["/usr/share/doc/python3-venv/copyright"],
        package: "python3-venv",
    },
];

/// What every build needs beside Rust and Node.
pub(crate) const COMPILER: &[DebianTool] = &[DebianTool {
    any_of: &["cc"],
    package: "gcc libc6-dev",
}];

/// npm and what runs its programs.
pub(crate) const NODE: &[DebianTool] = &[
    DebianTool {
        any_of: &["node"],
        package: "nodejs",
    },
    DebianTool {
        any_of: &["npm"],
        package: "npm",
    },
];

/// The three browsers and their drivers; Firefox's driver is [`geckodriver`].
pub(crate) const BROWSERS: &[DebianTool] = &[
    DebianTool {
        any_of: &["chromium"],
        package: "chromium",
    },
    DebianTool {
        any_of: &["chromedriver"],
        package: "chromium-driver",
    },
    DebianTool {
        any_of: &["firefox-esr"],
        package: "firefox-esr",
    },
    DebianTool {
        any_of: &["WebKitWebDriver"],
        package: "webkit2gtk-driver",
    },
    DebianTool {
        any_of: &["Xvfb"],
        package: "xvfb",
    },
    DebianTool {
        any_of: &["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"],
        package: "fonts-dejavu-core",
    },
];

/// The compiler and library sources of Debian, for a machine where rustup cannot download the wasm target.
pub(crate) const DEBIAN_RUST: &[&str] = &["rustc-web", "rust-web-src", "lld"];

/// The version of a crate that stands once in a lock file.
fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut found = lock
        .split("[[package]]")
        .filter(|entry| entry.lines().any(|line| line == name));
    let entry = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let version = entry.lines().find_map(|line| line.strip_prefix("version = "))?;
    Some(version.trim_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n\n\
                        [[package]]\nname = \"b\"\nversion = \"1\"\n\n[[package]]\nname = \"b\"\nversion = \"2\"\n";

    #[test]
    fn reads_a_version_that_is_not_in_doubt() {
        assert_eq!(locked_version(LOCK, "a").as_deref(), Some("1.2.3"));
        assert_eq!(locked_version(LOCK, "b"), None);
        assert_eq!(locked_version(LOCK, "c"), None);
    }
}
