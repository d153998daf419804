//! Things that come as Debian packages: browsers, their drivers, a compiler for C.
//! What is missing is installed as root, or through `sudo` where that asks nothing; otherwise the command is named.

use std::path::Path;
use std::process::Command;

use crate::places::Places;
use crate::process::{answer, find_on_path, quietly};
use crate::report::{Failure, Outcome};
use crate::versions::DebianTool;

/// Sees that every tool is there, and installs the packages of those that are not.
pub(crate) fn ensure(places: &Places, tools: &[DebianTool]) -> Outcome {
    let missing: Vec<&str> = tools
        .iter()
        .filter(|tool| !tool.any_of.iter().any(|name| is_there(name)))
        .flat_map(|tool| tool.package.split_whitespace())
        .collect();
    install(places, &missing)
}

/// Sees that packages are installed by name.
pub(crate) fn ensure_packages(places: &Places, packages: &[&str]) -> Outcome {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| installed_version(package).is_none())
        .collect();
    install(places, &missing)
}

/// The version of an installed package.
pub(crate) fn installed_version(package: &str) -> Option<String> {
    let text = answer(
        "dpkg-query",
        &["-W", "-f=${db:Status-Status} ${Version}", package],
    )?;
    text.strip_prefix("installed ").map(str::to_owned)
}

fn is_there(name: &str) -> bool {
    if name.starts_with('/') {
        Path::new(name).exists()
    } else {
        find_on_path(name).is_some()
    }
}

fn install(places: &Places, packages: &[&str]) -> Outcome {
    if packages.is_empty() {
        return Ok(());
    }
    let names = packages.join(" ");
    let by_hand = format!("apt-get update && apt-get install -y --no-install-recommends {names}");
    let missing = |why: &str| {
        Failure::new(format!(
            "{names} missing, and {why}; install by hand as root: {by_hand}"
        ))
    };
    if find_on_path("apt-get").is_none() {
        return Err(missing("there is no apt-get here"));
    }
    let sudo = needs_sudo().ok_or_else(|| missing("this is not root and sudo would ask for a password"))?;
    let mut add = apt(sudo, &["install", "-y", "--no-install-recommends"]);
    add.args(packages);
    read_lists(places)
        .and_then(|()| {
            quietly(
                places,
                &format!("Installing {names} (one to three minutes)…"),
                "apt-install",
                &mut add,
            )
        })
        .map_err(|failure| missing(&format!("apt-get could not install them ({failure})")))
}

/// Reads the lists of packages anew.
pub(crate) fn read_lists(places: &Places) -> Outcome {
    let sudo = needs_sudo()
        .ok_or_else(|| Failure::new("only root can read Debian's package lists: apt-get update"))?;
    let title = "Reading Debian's package lists (half a minute)…";
    quietly(places, title, "apt-update", &mut apt(sudo, &["update"]))
}

/// Whether it takes `sudo` to be root; nothing where that would ask for a password.
fn needs_sudo() -> Option<bool> {
    if answer("id", &["-u"]).as_deref() == Some("0") {
        return Some(false);
    }
    answer("sudo", &["-n", "true"]).map(|_| true)
}

fn apt(sudo: bool, arguments: &[&str]) -> Command {
    // Another apt run on the machine is waited for.
    const WAIT: [&str; 2] = ["-o", "DPkg::Lock::Timeout=300"];
    let mut command = if sudo {
        let mut command = Command::new("sudo");
        command.args(["-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    } else {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    command.args(WAIT).args(arguments);
    command
}
