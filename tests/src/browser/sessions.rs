//! One journey in one browser session: begin, walk, look for unreported trouble, end.
//! The session ends whatever happens, so that no browser is left behind.

use std::panic::AssertUnwindSafe;
use std::path::Path;
use std::time::Duration;

use thirtyfour::WebDriver;

use super::driver::{Driver, Engine};
use super::page::Page;
use super::server::Server;
use super::{Journey, Outcome, Trouble};
use crate::repository;

/// No journey needs longer; a browser that hangs must not hang the run.
const LONGEST_JOURNEY: Duration = Duration::from_mins(20);

/// Walks a journey.
pub(super) async fn walk(engine: Engine, driver: &Driver, journey: &Journey) -> Outcome {
    let server = Server::start(&repository::dist())?;
    // WebKit's driver sometimes waits for ever for a browser that hangs at its start; that says nothing of the page.
    let (session, _spare) = match begin(engine, driver).await {
        Ok(session) => (session, None),
        Err(Trouble(why)) => {
            println!("    {why}; once more with another driver");
            let spare = engine.start()?;
            (begin(engine, &spare).await?, Some(spare))
        }
    };
    let page = Page::new(engine, session.clone(), server);
    let ended = tokio::time::timeout(LONGEST_JOURNEY, caught(journey, page.clone())).await;
    let mut outcome = ended.unwrap_or_else(|_| {
        Err(Trouble(format!(
            "not done within {} s",
            LONGEST_JOURNEY.as_secs()
        )))
    });
    if outcome.is_ok() {
        outcome = page.check_untroubled().await;
    }
    if let Err(Trouble(text)) = &mut outcome {
        text.push_str(&evidence(engine, journey, &page).await);
    }
    // What the journey found is told, whatever the driver makes of the end.
    if let Err(error) = session.quit().await {
        println!("    the browser did not end: {error}");
    }
    outcome
}

/// What helps to find out why: a picture, and what the page reported.
async fn evidence(engine: Engine, journey: &Journey, page: &Page) -> String {
    let name = format!("failed-{}-{}", engine.name(), journey.name.replace("::", "-"));
    let mut lines = vec![String::new()];
    if page.screenshot(&name).await.is_ok() {
        lines.push(format!("seen: target/screenshots/{name}.png"));
    }
    lines.extend(
        page.notes()
            .await
            .unwrap_or_default()
            .into_iter()
            .map(|note| format!("page: {note}")),
    );
    lines.join("\n    ")
}

async fn begin(engine: Engine, driver: &Driver) -> Outcome<WebDriver> {
    let begun = WebDriver::builder(&driver.url, engine.capabilities()?)
        .request_timeout(Duration::from_mins(1))
        .connect()
        .await;
    begun.map_err(|error| Trouble(format!("the browser did not start: {}", Trouble::from(error))))
}

/// Asserts that fail are failures of the journey, not of the harness.
async fn caught(journey: &Journey, page: Page) -> Outcome {
    let walk = (journey.walk)(page);
    match tokio::task::LocalSet::new()
        .run_until(async { tokio::task::spawn_local(AssertUnwindSafe(walk)).await })
        .await
    {
        Ok(outcome) => outcome,
        Err(broken) => Err(Trouble(said(broken.into_panic().as_ref()))),
    }
}

fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("a panic without a text")
        .to_owned()
}

/// Whether the page was built.
pub(super) fn check_dist() -> Outcome {
    let page: &Path = &repository::dist().join("index.html");
    if page.is_file() {
        Ok(())
    } else {
        Err(Trouble(format!(
            "{} is missing: cargo xtask build",
            page.display()
        )))
    }
}
