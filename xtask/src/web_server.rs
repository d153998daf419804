//! Debian's nginx and Caddy, unpacked into the cache: the tests serve the page with them.
//! They are not installed, because the packages would start web servers on this machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cache;
use crate::debian;
use crate::places::Places;
use crate::process::quietly;
use crate::report::{Failure, Outcome};
use crate::versions::WebServer;

/// The folder into which one is unpacked: `usr/sbin/nginx`, `usr/lib/nginx/modules`, `etc/nginx`, `usr/bin/caddy`.
pub(crate) fn folder(places: &Places, server: &WebServer) -> Outcome<PathBuf> {
    cache::folder(places, server.folder, |place| {
        let names = server.packages.join(" ");
        let download = || {
            let mut command = Command::new("apt-get");
            command.arg("download").args(server.packages).current_dir(place);
            let title = format!("Downloading Debian's {names} (a few seconds)…");
            quietly(places, &title, "web-server", &mut command)
        };
        // The lists of packages may be older than what the archive holds.
        download()
            .or_else(|_| debian::read_lists(places).and_then(|()| download()))
            .map_err(|failure| {
                Failure::new(format!(
                    "{failure}\na web server is missing; to see why, run: apt-get download {names}"
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
            quietly(places, "Unpacking it…", "web-server", &mut command)?;
        }
    }
    Ok(())
}
