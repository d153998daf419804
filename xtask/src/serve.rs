//! Serving the page on this machine.
//! The process becomes the server itself, so that stopping one stops the other; a second process says when it is ready.

use std::env;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::{CommandExt, parent_id};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::gallery;
use crate::options::Options;
use crate::places::Places;
use crate::process::openly;
use crate::report::{Failure, Outcome, say};
use crate::wasm_target::Library;
use crate::web;

const PREFERRED_PORTS: std::ops::Range<u16> = 8080..8100;
/// What a change in makes Trunk build again.
const WATCHED: [&str; 7] = [
    "src",
    "crates",
    "styles",
    "public",
    "index.html",
    "Cargo.toml",
    "Trunk.toml",
];
/// A server that is not ready by then will not be; a person has seen its messages.
const PATIENCE: Duration = Duration::from_mins(15);

/// Sets up, builds and serves until it is stopped.
pub(crate) fn serve(places: &Places, options: &Options) -> Outcome {
    let library = if options.release {
        Library::Small
    } else {
        Library::Usual
    };
    let tools = web::set_up(places, library)?;
    let dist = places.target().join("serve");
    let profile = format!("--release={}", options.release);
    say("Building the page (a minute or two the first time)…");
    let mut build = tools.trunk(places, "build")?;
    build
        .args(["--quiet", &profile, "--public-url", &options.public_url, "--dist"])
        .arg(&dist);
    openly(&mut build)?;

    let port = free_port()?;
    let mut server = tools.trunk(places, "serve")?;
    server.env(gallery::WANTED, "1");
    server
        .args(["--quiet", &profile, "--public-url", &options.public_url, "--dist"])
        .arg(&dist);
    server.args(["--address", "127.0.0.1", "--port", &port.to_string()]);
    for name in WATCHED.iter().filter(|name| places.root.join(name).exists()) {
        server.arg("--watch").arg(places.root.join(name));
    }
    start_announcer(port, &options.public_url)?;
    Err(Failure::new(format!("cannot start trunk: {}", server.exec())))
}

fn free_port() -> Outcome<u16> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    PREFERRED_PORTS
        .chain([0])
        .find_map(|port| bind(port).and_then(|listener| listener.local_addr()).ok())
        .map(|address| address.port())
        .ok_or_else(|| Failure::new("no port is free on 127.0.0.1"))
}

fn start_announcer(port: u16, public_url: &str) -> Outcome {
    let program = env::current_exe().map_err(Failure::during("cannot find this program's own file"))?;
    Command::new(program)
        .args([
            "announce",
            &std::process::id().to_string(),
            &port.to_string(),
            "--public-url",
            public_url,
        ])
        .stdin(Stdio::null())
        .spawn()
        .map(|_running| ())
        .map_err(Failure::during(
            "cannot start the process that announces the address",
        ))
}

/// Waits until the page and its wasm are really served, then prints the address.
pub(crate) fn announce(server: u32, port: u16, public_url: &str) -> Outcome {
    let started = Instant::now();
    let mut sign_of_life = Duration::from_secs(20);
    while parent_id() == server && started.elapsed() < PATIENCE {
        if answers(port, public_url).is_some() {
            say(&format!(
                "\nThe page is ready: http://127.0.0.1:{port}{public_url}\nEvery component in every state: \
                 http://127.0.0.1:{port}{public_url}gallery/\n(It follows changes; Ctrl-C stops it.)"
            ));
            return Ok(());
        }
        if started.elapsed() >= sign_of_life {
            say(&format!("  … {} s: not ready yet", sign_of_life.as_secs()));
            sign_of_life += Duration::from_secs(20);
        }
        thread::sleep(Duration::from_millis(100));
    }
    Err(Failure::new(format!(
        "the server on port {port} ended or never answered"
    )))
}

fn answers(port: u16, public_url: &str) -> Option<()> {
    let page = String::from_utf8(get(port, public_url)?).ok()?;
    let wasm = attribute_after(&page, "name=\"app-wasm\" content=\"")?;
    get(port, wasm)?.starts_with(b"\0asm").then_some(())
}

/// The text from the end of `mark` to the next quote.
fn attribute_after<'a>(page: &'a str, mark: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(mark)?;
    rest.split_once('"').map(|(value, _)| value)
}

/// The body of a successful answer.
fn get(port: u16, path: &str) -> Option<Vec<u8>> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    write!(
        stream,
        "GET {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nAccept: */*\r\n\r\n"
    )
    .ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(answer.get(..end)?).into_owned();
    let good = head.lines().next()?.split_whitespace().nth(1)? == "200";
    good.then(|| answer.split_off(end + 4))
}

#[cfg(test)]
mod tests {
    use super::attribute_after;

    #[test]
    fn finds_the_wasm_in_the_page() {
        let page = "<meta name=\"app-wasm\" content=\"/a_bg.wasm\"><p>";
        assert_eq!(
            attribute_after(page, "name=\"app-wasm\" content=\""),
            Some("/a_bg.wasm")
        );
        assert_eq!(attribute_after(page, "name=\"other\""), None);
    }
}
