//! Packages of npm, each in a folder of the cache.
//! Only packages that carry what they need: nothing is downloaded by an install script.

use std::path::PathBuf;
use std::process::Command;

use crate::cache;
use crate::debian;
use crate::places::Places;
use crate::process::{answer, quietly};
use crate::report::{Failure, Outcome};
use crate::versions::{NODE, NpmTool};

const OLDEST_NODE: u32 = 18;

/// The package's own folder, `node_modules/NAME`; programs are in `../.bin` of it.
pub(crate) fn package(places: &Places, tool: &NpmTool) -> Outcome<PathBuf> {
    check_node(places)?;
    let name = format!("{}-{}", tool.package, tool.version);
    let what = format!("{}@{}", tool.package, tool.version);
    let folder = cache::folder(places, &name, |place| {
        let mut command = Command::new("npm");
        command.args([
            "install",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--save-exact",
            "--prefix",
        ]);
        command.arg(place).arg(&what);
        let title = format!(
            "Installing {} {} from npm (a few seconds)…",
            tool.package, tool.version
        );
        quietly(places, &title, &name, &mut command).map_err(|failure| {
            Failure::new(format!(
                "{failure}\n{what} is missing; to see why, run: npm install --prefix /tmp/npm {what}"
            ))
        })
    })?;
    Ok(folder.join("node_modules").join(tool.package))
}

/// The folder with the package's programs.
pub(crate) fn programs(places: &Places, tool: &NpmTool) -> Outcome<PathBuf> {
    Ok(package(places, tool)?.with_file_name(".bin"))
}

fn check_node(places: &Places) -> Outcome {
    debian::ensure(places, NODE)?;
    let version = answer("node", &["--version"]).unwrap_or_default();
    let major: u32 = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .unwrap_or_default()
        .parse()
        .unwrap_or(0);
    if major < OLDEST_NODE {
        return Err(Failure::new(format!(
            "Node.js {OLDEST_NODE} or later is needed, and `node --version` says `{version}`; \
             on Debian: apt-get install -y nodejs npm"
        )));
    }
    Ok(())
}
