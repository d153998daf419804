//! Debian's nginx with its Brotli modules, unpacked into the cache: the tests serve the page with it.
//! It is not installed, because the package would start a web server on this machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::debian;
use crate::places::Places;
use crate::process::quietly;
use crate::report::{Failure, Outcome};
use crate::versions::NGINX;

/// The folder into which it is unpacked: `usr/sbin/nginx`, `usr/lib/nginx/modules`, `etc/nginx`.
pub(crate) fn folder(places: &Places) -> Outcome<PathBuf> {
    cache::folder(places, "nginx-debian-2", |place| {
        let download = || {
            let mut command = Command::new("apt-get");
            command.arg("download").args(NGINX).current_dir(place);
            quietly(
                places,
                "Downloading Debian's nginx (a few seconds)…",
                "nginx",
                &mut command,
            )
        };
        // The lists of packages may be older than what the archive holds.
        download()
            .or_else(|_| debian::read_lists(places).and_then(|()| download()))
            .map_err(|failure| {
                Failure::new(format!(
                    "{failure}\nnginx is missing; to see why, run: apt-get download {}",
                    NGINX.join(" ")
                ))
            })?;
        unpack(places, place)
    })
}

fn unpack(places: &Places, place: &Path) -> Outcome {
    let files =
        std::fs::read_dir(place).map_err(Failure::during(format!("cannot read {}", place.display())))?;
    for file in files.flatten().map(|entry| entry.path()) {
        if file.extension().is_some_and(|extension| extension == "deb") {
            let mut command = Command::new("dpkg-deb");
            command.arg("-x").arg(&file).arg(place);
            quietly(places, "Unpacking it…", "nginx", &mut command)?;
        }
    }
    Ok(())
}
