//! The browsers' drivers: programs that are started on a free port and end with the harness.
//! Each engine has its own program, its own way to say what browser to start, and its own needs.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::Capabilities;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Blink, by Debian's Chromium.
    Chromium,
    /// Gecko, by Debian's Firefox ESR.
    Firefox,
    /// WebKit, by WebKitGTK's MiniBrowser.
    WebKit,
}

/// A running driver; ends when dropped.
#[derive(Debug)]
pub(super) struct Driver {
    /// Where it listens.
    pub(super) url: String,
    program: Child,
    /// A screen that exists only in memory.
    screen: Option<Child>,
}

impl Engine {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The name in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Starts its driver and waits until it listens.
    pub(super) fn start(self) -> io::Result<Driver> {
        let port = free_port()?;
        let screen = if self == Self::WebKit {
            Some(start_screen()?)
        } else {
            None
        };
        let mut command = command(&self.program());
        match self {
            Self::Chromium => command.arg(format!("--port={port}")),
            Self::Firefox => command.args([
                "--port",
                &port.to_string(),
                "--websocket-port",
                &free_port()?.to_string(),
            ]),
            Self::WebKit => command.args(["--host=127.0.0.1", &format!("--port={port}")]),
        };
        if let Some((_, display)) = &screen {
            command
                .env("DISPLAY", display)
                .env("GDK_BACKEND", "x11")
                .env("LIBGL_ALWAYS_SOFTWARE", "1");
        }
        if is_root() {
            command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
        }
        let program = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                io::Error::new(
                    error.kind(),
                    format!(
                        "cannot start {}: {error}; `cargo xtask set-up` installs it",
                        self.program()
                    ),
                )
            })?;
        let driver = Driver {
            url: format!("http://127.0.0.1:{port}"),
            program,
            screen: screen.map(|(child, _)| child),
        };
        wait_for(port)?;
        Ok(driver)
    }

    fn program(self) -> String {
        match self {
            Self::Chromium => "chromedriver".to_owned(),
            Self::Firefox => {
                env::var("CABLE_CHOOSER_GECKODRIVER").unwrap_or_else(|_| "geckodriver".to_owned())
            }
            Self::WebKit => "WebKitWebDriver".to_owned(),
        }
    }

    /// What to ask the driver for.
    pub(super) fn capabilities(self) -> io::Result<Capabilities> {
        let value = match self {
            Self::Chromium => {
                json!({"browserName": "chrome", "goog:chromeOptions": {"args": chromium_arguments()}})
            }
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": "/usr/bin/firefox-esr",
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {"ui.prefersReducedMotion": 1, "intl.accept_languages": "en-GB, en"},
                },
            }),
            Self::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": {"binary": mini_browser()?, "args": ["--automation", "--geometry=1280x900"]},
            }),
        };
        match value {
            Value::Object(map) => Ok(Capabilities::from(map)),
            _ => Ok(Capabilities::new()),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        for child in [Some(&mut self.program), self.screen.as_mut()]
            .into_iter()
            .flatten()
        {
            let _ended = child.kill();
            let _reaped = child.wait();
        }
    }
}

/// A program that also ends if the harness is killed.
fn command(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "TERM", program]);
    command
}

fn chromium_arguments() -> Vec<&'static str> {
    let mut arguments = vec![
        "--headless=new",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        // Otherwise the browser ignores changes of the address after the first two hundred in ten seconds.
        "--disable-ipc-flooding-protection",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No name leads anywhere but to this machine, so that nothing which a page asks of another host can succeed.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
        "--force-device-scale-factor=1",
        "--window-size=1280,900",
        "--lang=en-GB",
    ];
    if is_root() {
        arguments.push("--no-sandbox");
    }
    arguments
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// MiniBrowser is no command: it lies in a folder named after the machine and the version.
fn mini_browser() -> io::Result<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec"]
        .into_iter()
        .flat_map(std::fs::read_dir)
        .flatten()
        .flatten();
    let mut found: Vec<PathBuf> = folders
        .map(|entry| entry.path())
        .flat_map(|folder| {
            ["", "webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"]
                .map(|inner| folder.join(inner).join("MiniBrowser"))
        })
        .filter(|file| file.is_file())
        .collect();
    found.sort();
    found
        .pop()
        .ok_or_else(|| io::Error::other("no MiniBrowser: apt-get install -y webkit2gtk-driver"))
}

fn start_screen() -> io::Result<(Child, String)> {
    let mut child = command("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1600x1200x24",
            "-nolisten",
            "tcp",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut line = String::new();
    if let Some(out) = child.stdout.take() {
        BufReader::new(out).read_line(&mut line)?;
    }
    let display = line.trim().to_owned();
    if display.is_empty() {
        let _reaped = child.wait();
        return Err(io::Error::other("Xvfb did not start: apt-get install -y xvfb"));
    }
    Ok((child, format!(":{display}")))
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn wait_for(port: u16) -> io::Result<()> {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(30) {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(30));
    }
    Err(io::Error::other("a browser's driver did not listen within 30 s"))
}
