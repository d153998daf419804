//! The page in a browser: where it is, what it shows, and what went wrong in it.
//! Nothing here waits a fixed time: a step waits until what it wants is so, and fails after [`PATIENCE`] with what it saw.
//! What only looks may find something that goes at that moment, as the page renders when it likes: it looks again. What is done
//! with an element is never done twice.

use std::fmt::Debug;
use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;
use thirtyfour::{By, WebDriver, WebElement};

use super::driver::Engine;
use super::server::{Fault, Request, Server, held};
use super::visit::Visit;
use super::{Outcome, Trouble};

/// How long a step waits for what it wants.
pub const PATIENCE: Duration = Duration::from_mins(1);
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// A browser window on the product; a copy is the same window.
#[derive(Debug, Clone)]
pub struct Page(pub(super) Arc<Inner>);

#[derive(Debug)]
pub(super) struct Inner {
    pub(super) engine: Engine,
    pub(super) driver: WebDriver,
    pub(super) server: Server,
    /// Notes of documents that were left.
    notes: Mutex<Vec<String>>,
    /// Pieces of notes that the journey provokes.
    expected: Mutex<Vec<String>>,
    /// Another server in place of the harness's own.
    pub(super) visit: Mutex<Visit>,
}

impl Page {
    pub(super) fn new(engine: Engine, driver: WebDriver, server: Server) -> Self {
        let (notes, expected, visit) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self(Arc::new(Inner {
            engine,
            driver,
            server,
            notes,
            expected,
            visit,
        }))
    }

    /// The engine, for the rare step that one of them cannot do.
    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// The session itself, for what these steps do not cover.
    pub fn driver(&self) -> &WebDriver {
        &self.0.driver
    }

    /// Opens a link of the product, such as `/trs-pair/rca-pair/?topology=servo`, and waits until the page has started.
    ///
    /// # Errors
    /// If it does not start in time.
    pub async fn open(&self, link: &str) -> Outcome {
        self.go(link).await?;
        self.wait_started().await
    }

    /// From now on the page lives in a folder of its host, such as `/cables`; links to open then begin with it.
    pub fn move_to(&self, folder: &str) {
        self.0.server.move_to(folder);
    }

    /// Opens a link without waiting for the page to start.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn go(&self, link: &str) -> Outcome {
        self.keep_notes().await;
        self.watch_visited().await?;
        Ok(self.0.driver.goto(self.address(link)).await?)
    }

    /// From now on the server sends pages as they are. Only such a page has its service worker; its errors go unnoticed.
    pub fn leave_untouched(&self) {
        self.0.server.leave_untouched();
    }

    /// From now on this line is in the head of every page's answer.
    pub fn add_header(&self, line: &str) {
        self.0.server.add_header(line);
    }

    /// The server stops failing.
    pub fn recover(&self) {
        self.0.server.recover();
    }

    /// What a script hands to the function that it is given as its last argument.
    ///
    /// # Errors
    /// If it throws, or takes too long.
    pub async fn script_async(&self, script: &str) -> Outcome<Value> {
        self.script_async_with(script, Vec::new()).await
    }

    /// The same with arguments, which come before that function.
    ///
    /// # Errors
    /// If it throws, or takes too long.
    pub async fn script_async_with(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self
            .0
            .driver
            .execute_async(script, arguments)
            .await?
            .json()
            .clone())
    }

    /// Waits until the page's own code has put its content in place of the first sentence.
    ///
    /// # Errors
    /// If that does not happen in time.
    pub async fn wait_started(&self) -> Outcome {
        let script = "return document.readyState === 'complete' && !document.querySelector('#boot, #app[data-static], [data-later]')";
        self.until("the page to start", true, || async {
            Ok(self.script(script).await? == Value::Bool(true))
        })
        .await
    }

    /// Loads the page again.
    ///
    /// # Errors
    /// If it does not start in time.
    pub async fn reload(&self) -> Outcome {
        self.keep_notes().await;
        self.0.driver.refresh().await?;
        self.wait_started().await
    }

    /// Goes one step back in the history.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn back(&self) -> Outcome {
        self.keep_notes().await;
        Ok(self.0.driver.back().await?)
    }

    /// Goes one step forward in the history.
    ///
    /// # Errors
    /// If the browser cannot.
    pub async fn forward(&self) -> Outcome {
        self.keep_notes().await;
        Ok(self.0.driver.forward().await?)
    }

    /// Path and query of the address.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn link(&self) -> Outcome<String> {
        let url = self.0.driver.current_url().await?;
        let path = self.within(url.path());
        Ok(match url.query() {
            Some(query) => format!("{path}?{query}"),
            None => path,
        })
    }

    /// Waits until the address has this path and query.
    ///
    /// # Errors
    /// If it does not come to that.
    pub async fn wait_link(&self, expected: &str) -> Outcome {
        self.until("the address", expected.to_owned(), || self.link())
            .await
    }

    /// What a script returns.
    ///
    /// # Errors
    /// If it throws.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        Ok(self.0.driver.execute(script, Vec::new()).await?.json().clone())
    }

    /// The first element that fits, waited for.
    ///
    /// # Errors
    /// If none comes.
    pub async fn find(&self, selector: &str) -> Outcome<WebElement> {
        self.wait(&format!("`{selector}`"), || async {
            let found = self.0.driver.find_all(By::Css(selector)).await?;
            Ok(found.into_iter().next().ok_or_else(|| "not there".to_owned()))
        })
        .await
    }

    /// Looks again and again until what it sees is `expected`.
    ///
    /// # Errors
    /// With what was seen last.
    pub async fn until<T, F>(&self, what: &str, expected: T, mut look: impl FnMut() -> F) -> Outcome
    where
        T: PartialEq + Debug,
        F: Future<Output = Outcome<T>>,
    {
        let expected = &expected;
        self.wait(&format!("{what} to be {expected:?}"), || {
            let seen = look();
            async move {
                let seen = seen.await?;
                Ok(if seen == *expected {
                    Ok(())
                } else {
                    Err(format!("{seen:?}"))
                })
            }
        })
        .await
    }

    /// Looks again and again until a look finds what it wants; a look that does not says what it saw.
    ///
    /// # Errors
    /// With what was seen last.
    pub async fn wait<T, F>(&self, what: &str, mut look: impl FnMut() -> F) -> Outcome<T>
    where
        F: Future<Output = Outcome<Result<T, String>>>,
    {
        let started = Instant::now();
        loop {
            let seen = match look().await {
                Ok(Ok(wanted)) => return Ok(wanted),
                Ok(Err(seen)) => seen,
                Err(trouble) if trouble.is_stale() => {
                    println!("    what was looked at for {what} had gone; once more");
                    trouble.to_string()
                }
                Err(trouble) => return Err(trouble),
            };
            if started.elapsed() > PATIENCE {
                let seconds = PATIENCE.as_secs();
                return Err(Trouble(format!("waited {seconds} s for {what}; it was {seen}")));
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// What the page's server was asked for.
    pub fn requests(&self) -> Vec<Request> {
        self.0.server.requests()
    }

    /// From now on this script runs in every page before its own, to take something from the browser or to watch it.
    pub fn prepare(&self, script: &str) {
        self.0.server.prepare(script);
    }

    /// From now on the server fails for paths that end so.
    pub fn fail(&self, ending: &str, fault: Fault) {
        self.0.server.fail(ending, fault);
    }

    /// Says that the journey provokes a note with this in it, such as an error on the console.
    pub fn expect_note(&self, piece: &str) {
        held(&self.0.expected).push(piece.to_owned());
    }

    /// Errors, warnings and broken policies so far.
    ///
    /// # Errors
    /// If the browser cannot tell.
    pub async fn notes(&self) -> Outcome<Vec<String>> {
        let now = self.script("return window.__harness ?? []").await?;
        let now = now.as_array().cloned().unwrap_or_default();
        let mut notes = held(&self.0.notes).clone();
        notes.extend(now.iter().filter_map(Value::as_str).map(str::to_owned));
        Ok(notes)
    }

    async fn keep_notes(&self) {
        if let Ok(notes) = self.notes().await {
            *held(&self.0.notes) = notes;
        }
    }

    /// Nothing went wrong that the journey did not provoke.
    pub(super) async fn check_untroubled(&self) -> Outcome {
        let mut notes = self.notes().await?;
        let missing = self
            .requests()
            .into_iter()
            .filter(|request| request.status >= 400);
        notes.extend(missing.map(|request| format!("status {} for {}", request.status, request.path)));
        let expected = held(&self.0.expected).clone();
        notes.retain(|note| !expected.iter().any(|piece| note.contains(piece.as_str())));
        if notes.is_empty() {
            Ok(())
        } else {
            Err(Trouble(format!("the page reported: {}", notes.join("; "))))
        }
    }
}
