//! Debian's nginx with docs/hosting/nginx.conf.

use std::fs;
use std::io;
use std::path::Path;

use crate::host::{Host, Place, changed};

/// Serves a folder; the site lies in its `below`, which is empty or such as `/cables`.
///
/// # Errors
/// If it cannot be started, or does not listen.
pub fn start(root: &Path, below: &str) -> io::Result<Host> {
    let place = Place::find("CABLE_CHOOSER_NGINX")?;
    let changes = [
        ("listen 80;", format!("listen 127.0.0.1:{};", place.port)),
        ("root /var/www;", format!("root {};", root.display())),
        ("414 /404.html; # marked", format!("414 {below}/404.html;")),
        (
            "location = /manifest.webmanifest { # marked",
            format!("location = {below}/manifest.webmanifest {{"),
        ),
    ];
    fs::write(place.own.join("site.conf"), changed("nginx.conf", &changes)?)?;
    fs::write(place.own.join("nginx.conf"), around(&place))?;
    let own = place.own.to_string_lossy();
    let configuration = [&own, "/nginx.conf"].concat();
    Host::start(&place, "usr/sbin/nginx", &["-p", &own, "-c", &configuration])
}

/// What Debian's own configuration has around a site, with every file in a folder of ours.
fn around(place: &Place) -> String {
    let (home, own) = (place.home.display(), place.own.display());
    let folders: Vec<String> = ["client_body", "proxy", "fastcgi", "scgi", "uwsgi"]
        .iter()
        .map(|name| format!("{name}_temp_path {own}/{name};"))
        .collect();
    format!(
        "load_module {home}/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so;\n\
         load_module {home}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n\
         daemon off;\nmaster_process off;\npid {own}/pid;\nevents {{ worker_connections 256; }}\n\
         http {{\naccess_log off;\ninclude {home}/etc/nginx/mime.types;\ndefault_type application/octet-stream;\n{}\ninclude {own}/site.conf;\n}}\n",
        folders.join("\n")
    )
}
