//! Debian's Caddy with docs/hosting/Caddyfile.

use std::fs;
use std::io;
use std::path::Path;

use crate::host::{Host, Place, changed};

/// Without certificates, and without a door for commands.
const AROUND: &str = "{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n";

/// Serves a folder; the site lies in its `below`, which is empty or such as `/cables`.
///
/// # Errors
/// If it cannot be started, or does not listen.
pub fn start(root: &Path, below: &str) -> io::Result<Host> {
    let place = Place::find("CABLE_CHOOSER_CADDY")?;
    let changes = [
        (
            "\ncables.example.org {",
            format!("\nhttp://127.0.0.1:{} {{", place.port),
        ),
        ("root * /var/www", format!("root * \"{}\"", root.display())),
        (
            "rewrite * /404.html # marked",
            format!("rewrite * {below}/404.html"),
        ),
    ];
    let text = [AROUND, &changed("Caddyfile", &changes)?].concat();
    fs::write(place.own.join("Caddyfile"), text)?;
    Host::start(
        &place,
        "usr/bin/caddy",
        &["run", "--adapter", "caddyfile", "--config", "Caddyfile"],
    )
}
