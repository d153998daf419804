//! A real web server on a free port of this machine, with the very file that docs/hosting.md recommends for it.
//! Only what that file says is to be changed is changed: the address and the folder.

use std::env;
use std::fs;
use std::io::{self, Error, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::repository;

/// A running web server; ends when dropped.
#[derive(Debug)]
pub struct Host {
    /// Scheme, host and port.
    pub url: String,
    program: Child,
}

/// Where a server is to run.
#[derive(Debug)]
pub(crate) struct Place {
    /// What its package was unpacked into.
    pub(crate) home: PathBuf,
    /// A folder of its own, for what it writes.
    pub(crate) own: PathBuf,
    pub(crate) port: u16,
}

impl Place {
    /// Finds one for the server whose folder is in this variable.
    pub(crate) fn find(variable: &str) -> io::Result<Self> {
        let home = env::var_os(variable).map(PathBuf::from).ok_or_else(|| {
            Error::other(format!(
                "{variable} does not name the server's folder; start through `cargo xtask`"
            ))
        })?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let own = repository::root().join("target/hosts").join(port.to_string());
        fs::create_dir_all(&own)?;
        Ok(Self { home, own, port })
    }
}

/// A file of docs/hosting/ with its marked places changed, each of which must be there.
pub(crate) fn changed(file: &str, changes: &[(&str, String)]) -> io::Result<String> {
    let path = Path::new("docs/hosting").join(file);
    let mut text = fs::read_to_string(repository::root().join(&path))?;
    for (old, new) in changes {
        if !text.contains(old) {
            return Err(Error::other(format!("{} has no `{old}`", path.display())));
        }
        text = text.replace(old, new);
    }
    Ok(text)
}

impl Host {
    /// Starts a program of the place's package, and waits until it listens.
    pub(crate) fn start(place: &Place, program: &str, arguments: &[&str]) -> io::Result<Self> {
        let log = place.own.join("error.log");
        // It also ends if the tests are killed.
        let child = Command::new("setpriv")
            .args(["--pdeathsig", "TERM"])
            .arg(place.home.join(program))
            .args(arguments)
            .current_dir(&place.own)
            // Caddy keeps certificates there, and a copy of what it was told.
            .env("XDG_DATA_HOME", &place.own)
            .env("XDG_CONFIG_HOME", &place.own)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(&log)?)
            .spawn()?;
        let mut host = Self {
            url: format!("http://127.0.0.1:{}", place.port),
            program: child,
        };
        host.wait(place.port, &log)?;
        Ok(host)
    }

    fn wait(&mut self, port: u16, log: &Path) -> io::Result<()> {
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
        let said = fs::read_to_string(log).unwrap_or_default();
        Err(Error::other(format!("the server does not listen: {said}")))
    }

    /// What is sent for a path to a browser that takes Brotli.
    ///
    /// # Errors
    /// If there is no answer.
    pub fn get(&self, path: &str) -> io::Result<Answer> {
        let address = self.url.trim_start_matches("http://");
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
        let mut answer = Answer { head, body };
        if answer.header("Transfer-Encoding") == Some("chunked") {
            answer.body = joined(&answer.body).ok_or_else(|| Error::other("an answer in broken pieces"))?;
        }
        Ok(answer)
    }
}

/// What was sent in pieces, each with its length in front; nothing if they are not whole.
fn joined(mut pieces: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = pieces.windows(2).position(|window| window == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(pieces.get(..end)?).ok()?, 16).ok()?;
        if length == 0 {
            return Some(body);
        }
        let start = end + 2;
        body.extend_from_slice(pieces.get(start..start + length)?);
        pieces = pieces.get(start + length + 2..)?;
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ended = self.program.kill();
        let _reaped = self.program.wait();
    }
}

/// An answer as it came over the wire.
#[derive(Debug)]
pub struct Answer {
    /// Status line and header lines.
    pub head: String,
    /// The body, as it is packed.
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
