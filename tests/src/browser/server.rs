//! A static server for one journey: it sends dist/ as an ordinary host would, and remembers what was asked.
//! It can be told to send something else for a file, which is how a broken network is tried.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::repository;

/// A link may be a megabyte long; nothing that a browser sends is longer than this.
const LONGEST_HEAD: usize = 4 << 20;
/// The script that notes what goes wrong in a page; it is not part of the page.
const WATCH_PATH: &str = "/__harness/watch.js";
const WATCH: &str = include_str!("watch.js");

/// One request, as it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Path and query.
    pub path: String,
    /// The status that was sent.
    pub status: u16,
}

/// What to do instead of sending a file.
#[derive(Debug, Clone)]
pub enum Fault {
    /// This status and no file.
    Status(u16),
    /// These bytes in place of the file's.
    Body(Vec<u8>),
    /// Nothing, ever.
    Silence,
    /// The file, as soon as the server no longer fails.
    Held,
    /// A connection that breaks at once, as if there were no network.
    Gone,
}

/// The running server.
#[derive(Debug)]
pub(super) struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    site: Mutex<PathBuf>,
    /// The folder of the host that the page lives in: empty, or such as `/cables`.
    folder: Mutex<String>,
    /// A script that runs before the page's own.
    prelude: Mutex<String>,
    requests: Mutex<Vec<Request>>,
    faults: Mutex<Vec<(String, Fault)>>,
    /// Whether pages are sent as they are, without the watching script.
    untouched: AtomicBool,
    /// Whether pages name their service worker.
    with_worker: AtomicBool,
    /// What is replaced in every page, and by what.
    rewritten: Mutex<Vec<(String, String)>>,
    /// Lines that are added to the head of every page's answer.
    headers: Mutex<String>,
    stopped: AtomicBool,
}

struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

impl Answer {
    fn empty(status: u16) -> Self {
        Self {
            status,
            kind: "text/plain",
            body: Vec::new(),
        }
    }
}

impl Server {
    /// Starts one on a free port.
    pub(super) fn start(site: &Path) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            site: Mutex::new(site.to_path_buf()),
            folder: Mutex::default(),
            prelude: Mutex::default(),
            requests: Mutex::default(),
            faults: Mutex::default(),
            untouched: AtomicBool::new(false),
            with_worker: AtomicBool::new(false),
            rewritten: Mutex::default(),
            headers: Mutex::default(),
            stopped: AtomicBool::new(false),
        });
        let of_thread = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if of_thread.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let of_request = Arc::clone(&of_thread);
                thread::spawn(move || of_request.serve(stream));
            }
        });
        Ok(Self { address, shared })
    }

    /// The address of a path on this server.
    pub(super) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// What has been asked so far.
    pub(super) fn requests(&self) -> Vec<Request> {
        held(&self.shared.requests).clone()
    }

    /// From now on this script runs in every page before its own.
    pub(super) fn prepare(&self, script: &str) {
        script.clone_into(&mut held(&self.shared.prelude));
    }

    /// What notes what goes wrong in a page, and what a journey prepares; nothing where pages are sent as they are.
    pub(super) fn watching(&self) -> Option<String> {
        let watching = || [WATCH, &held(&self.shared.prelude)].concat();
        (!self.shared.untouched.load(Ordering::Relaxed)).then(watching)
    }

    /// From now on the page lives in this folder of the host, and nothing else does.
    pub(super) fn move_to(&self, folder: &str) {
        folder.clone_into(&mut held(&self.shared.folder));
    }

    /// From now on the host has the files of this folder, and only those.
    pub(super) fn deploy(&self, site: &Path) {
        *held(&self.shared.site) = site.to_path_buf();
    }

    /// Sends a fault from now on for every path that ends so.
    pub(super) fn fail(&self, ending: &str, fault: Fault) {
        held(&self.shared.faults).push((ending.to_owned(), fault));
    }

    /// Ends all faults.
    pub(super) fn recover(&self) {
        held(&self.shared.faults).clear();
    }

    /// From now on pages are sent as they are.
    pub(super) fn leave_untouched(&self) {
        self.shared.untouched.store(true, Ordering::Relaxed);
    }

    /// From now on pages name their service worker.
    pub(super) fn keep_worker(&self) {
        self.shared.with_worker.store(true, Ordering::Relaxed);
    }

    /// From now on this is replaced in every page.
    pub(super) fn rewrite(&self, old: &str, new: &str) {
        held(&self.shared.rewritten).push((old.to_owned(), new.to_owned()));
    }

    /// From now on this line is in the head of every page's answer.
    pub(super) fn add_header(&self, line: &str) {
        held(&self.shared.headers).push_str(&[line, "\r\n"].concat());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        let _wake = TcpStream::connect_timeout(&self.address, Duration::from_millis(200));
    }
}

/// A lock whose holder panicked still holds plain lists.
pub(super) fn held<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    fn serve(&self, mut stream: TcpStream) {
        let _timeout = stream.set_read_timeout(Some(Duration::from_secs(30)));
        let Some((target, head)) = read_head(&mut stream) else {
            return;
        };
        let path = target.split('?').next().unwrap_or_default();
        let fault = held(&self.faults)
            .iter()
            .find(|(ending, _)| path.ends_with(ending))
            .map(|(_, fault)| fault.clone());
        let answer = match fault {
            Some(Fault::Silence) => {
                self.note(&target, 0);
                while !self.stopped.load(Ordering::Relaxed) {
                    thread::sleep(Duration::from_millis(50));
                }
                return;
            }
            Some(Fault::Gone) => return,
            Some(Fault::Held) => {
                while !held(&self.faults).is_empty() && !self.stopped.load(Ordering::Relaxed) {
                    thread::sleep(Duration::from_millis(20));
                }
                self.find(path, &head)
            }
            Some(Fault::Status(status)) => Answer::empty(status),
            Some(Fault::Body(body)) => Answer {
                body,
                ..self.find(path, &head)
            },
            None => self.find(path, &head),
        };
        if path != WATCH_PATH {
            self.note(&target, answer.status);
        }
        let headers = held(&self.headers).clone();
        let _gone = send(&mut stream, &answer, &headers);
    }

    fn note(&self, target: &str, status: u16) {
        held(&self.requests).push(Request {
            path: target.to_owned(),
            status,
        });
    }

    /// The file, or for a path that a person opens the page itself, as hosts do with 404.html.
    fn find(&self, path: &str, head: &str) -> Answer {
        if path == WATCH_PATH {
            return Answer {
                status: 200,
                kind: "text/javascript",
                body: [WATCH, &held(&self.prelude)].concat().into(),
            };
        }
        let folder = held(&self.folder).clone();
        let Some(path) = path.strip_prefix(&folder) else {
            return Answer::empty(404);
        };
        let named = (!path.contains("..")).then(|| match path.strip_prefix("/gallery/") {
            // It lies beside the release, as it does while one works on the page.
            Some(path) => repository::gallery().join(path),
            None => held(&self.site).join(path.trim_start_matches('/')),
        });
        let file = named.map(|file| {
            if file.is_dir() {
                file.join("index.html")
            } else {
                file
            }
        });
        if let Some(file) = file.filter(|file| file.is_file()) {
            return self.answer_with(&file, &folder);
        }
        if head.to_ascii_lowercase().contains("text/html") {
            return self.answer_with(&held(&self.site).join("404.html"), &folder);
        }
        Answer::empty(404)
    }

    /// The page as it would be built for that folder, with the watching script in front of its own. Such a page is not
    /// the one whose digest the service worker knows, so it names none; journeys with it take the page untouched.
    fn watched(&self, page: &[u8], folder: &str) -> Vec<u8> {
        let mut page = String::from_utf8_lossy(page).replace("=\"/", &format!("=\"{folder}/"));
        if !self.with_worker.load(Ordering::Relaxed) {
            page = page.replace("<meta name=\"service-worker\"", "<meta name=\"no-worker\"");
        }
        for (old, new) in held(&self.rewritten).iter() {
            page = page.replace(old, new);
        }
        let script = format!("<head><script src=\"{WATCH_PATH}\"></script>");
        page.replacen("<head>", &script, 1).into_bytes()
    }

    fn answer_with(&self, file: &Path, folder: &str) -> Answer {
        let Ok(body) = std::fs::read(file) else {
            return Answer::empty(500);
        };
        let kind = kind(file);
        let body = if kind == "text/html" && !self.untouched.load(Ordering::Relaxed) {
            self.watched(&body, folder)
        } else {
            body
        };
        Answer {
            status: 200,
            kind,
            body,
        }
    }
}

fn kind(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" => "text/plain",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}

/// The target of the request and all of its head.
fn read_head(stream: &mut TcpStream) -> Option<(String, String)> {
    let mut head = Vec::new();
    let mut piece = [0; 16 * 1024];
    while !head.windows(4).any(|window| window == b"\r\n\r\n") {
        let count = stream.read(&mut piece).ok().filter(|count| *count > 0)?;
        head.extend_from_slice(piece.get(..count)?);
        if head.len() > LONGEST_HEAD {
            return None;
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let target = head.lines().next()?.split(' ').nth(1)?.to_owned();
    Some((target, head))
}

fn send(stream: &mut TcpStream, answer: &Answer, headers: &str) -> io::Result<()> {
    let Answer { status, kind, body } = answer;
    // As hosts do: a file whose name carries its hash never changes; that it is missing may.
    let is_page = *kind == "text/html";
    let headers = if is_page { headers } else { "" };
    let keep = if is_page || *status != 200 {
        "no-cache"
    } else {
        "max-age=31536000, immutable"
    };
    let charset = if kind.starts_with("text/") {
        "; charset=utf-8"
    } else {
        ""
    };
    write!(
        stream,
        "HTTP/1.1 {status} x\r\nContent-Type: {kind}{charset}\r\nContent-Length: {}\r\n\
         {headers}Cache-Control: {keep}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body)?;
    stream.flush()
}
