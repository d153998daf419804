//! Debian's nginx on a free port of this machine, with the very file that docs/hosting.md recommends.
//! Only what that file says is to be changed is changed: the address and the folder.

use std::fs;
use std::io::{self, Error, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::repository;

/// A running nginx; ends when dropped.
#[derive(Debug)]
pub struct Nginx {
    /// Scheme, host and port.
    pub host: String,
    program: Child,
}

impl Nginx {
    /// Serves a folder; the site lies in its `below`, which is empty or such as `/cables`.
    ///
    /// # Errors
    /// If it cannot be started, or does not listen.
    pub fn start(root: &Path, below: &str) -> io::Result<Self> {
        let home = std::env::var_os("CABLE_CHOOSER_NGINX")
            .map(PathBuf::from)
            .ok_or_else(|| {
                Error::other("CABLE_CHOOSER_NGINX does not name nginx's folder; start through `cargo xtask`")
            })?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let own = repository::root().join("target/nginx").join(port.to_string());
        fs::create_dir_all(&own)?;
        fs::write(own.join("site.conf"), site(root, below, port)?)?;
        fs::write(own.join("nginx.conf"), around(&home, &own))?;
        let log = fs::File::create(own.join("error.log"))?;
        // It also ends if the tests are killed.
        let program = Command::new("setpriv")
            .args(["--pdeathsig", "TERM"])
            .arg(home.join("usr/sbin/nginx"))
            .arg("-p")
            .arg(&own)
            .arg("-c")
            .arg(own.join("nginx.conf"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()?;
        let mut nginx = Self {
            host: format!("http://127.0.0.1:{port}"),
            program,
        };
        nginx.wait(port, &own)?;
        Ok(nginx)
    }

    fn wait(&mut self, port: u16, own: &Path) -> io::Result<()> {
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(30) {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(());
            }
            if self.program.try_wait()?.is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
        let said = fs::read_to_string(own.join("error.log")).unwrap_or_default();
        Err(Error::other(format!("nginx does not listen: {said}")))
    }
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    /// Status line and header lines.
    pub head: String,
    /// The body, as it was sent.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(": ")?;
            key.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

impl Nginx {
    /// What is sent for a path to a browser that takes Brotli.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn get(&self, path: &str) -> io::Result<Answer> {
        let address = self.host.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address)?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: br, gzip\r\nConnection: close\r\n\r\n"
        )?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        let end = bytes
            .windows(4)
            .position(|window| window == b"\r\n\r\n")
            .ok_or_else(|| Error::other("an answer without a head"))?;
        let body = bytes.split_off(end + 4);
        let head = String::from_utf8_lossy(&bytes).into_owned();
        Ok(Answer { head, body })
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ended = self.program.kill();
        let _reaped = self.program.wait();
    }
}

/// The file of the documentation, its marked places and its address changed.
fn site(root: &Path, below: &str, port: u16) -> io::Result<String> {
    let mut text = fs::read_to_string(repository::root().join("docs/hosting/nginx.conf"))?;
    let root = format!("root {};", root.display());
    for (old, new) in [
        ("listen 80;", format!("listen 127.0.0.1:{port};").as_str()),
        ("root /var/www;", &root),
        (
            "error_page 404 /404.html; # marked",
            &format!("error_page 404 {below}/404.html;"),
        ),
        (
            "location = /manifest.webmanifest { # marked",
            &format!("location = {below}/manifest.webmanifest {{"),
        ),
    ] {
        if !text.contains(old) {
            return Err(Error::other(format!("docs/hosting/nginx.conf has no `{old}`")));
        }
        text = text.replace(old, new);
    }
    Ok(text)
}

/// What Debian's own configuration has around a site, with every file in a folder of ours.
fn around(home: &Path, own: &Path) -> String {
    let (home, own) = (home.display(), own.display());
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
