//! Without a network, and with a newer release than the one that is kept.
//! The worker holds a whole release or none; a window never gets files of two.

use product_tests::browser::{Engine, Fault, Outcome, Page};
use product_tests::repository;
use serde_json::Value;

/// Opens a link and waits until the worker has everything; false where the browser has no workers.
async fn kept(page: &Page, link: &str) -> Outcome<bool> {
    page.leave_untouched();
    page.open(link).await?;
    let there = "return 'serviceWorker' in navigator && 'caches' in window";
    if page.script(there).await? != Value::Bool(true) {
        return Ok(false);
    }
    let script = "const done = arguments[arguments.length - 1];
                  navigator.serviceWorker.ready.then(() => done(true), () => done(false));
                  setTimeout(() => done(false), 12000);";
    let ready = page.script_async(script).await? == Value::Bool(true);
    // Debian's WebKit keeps no workers in the sessions that it automates.
    assert!(ready || page.engine() == Engine::WebKit, "the worker never came");
    Ok(ready)
}

/// A rehearsal room: the page was opened once, somewhere else.
pub(crate) async fn answers_any_link_without_a_network(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    page.fail("", Fault::Gone);
    for (link, piece) in [
        ("/", "Cable chooser"),
        ("/xlr-pair/trs-stereo/?topology=servo", "cable"),
        ("/trs-pair/rca-pair/", "RCA"),
    ] {
        page.open(link).await?;
        page.wait_text("#app", piece).await?;
    }
    Ok(())
}

/// Another page than an answer is left to the network.
pub(crate) async fn leaves_other_pages_to_the_host(page: Page) -> Outcome {
    if !kept(&page, "/").await? {
        return Ok(());
    }
    let script = "const done = arguments[arguments.length - 1];
                  fetch('/robots.txt').then((a) => a.text()).then(done, () => done(''))";
    let text = page.script_async(script).await?;
    assert!(
        text.as_str().is_some_and(|text| text.starts_with("User-agent")),
        "{text}"
    );
    Ok(())
}

/// A deploy while the page is open: it is offered, taken on the visitor's word, and the old files go.
pub(crate) async fn offers_a_newer_release(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    let worker = std::fs::read_to_string(repository::dist().join("sw.js"))?;
    let next = worker.replacen("\"name\":\"", "\"name\":\"next-", 1);
    page.fail("/sw.js", Fault::Body(next.into_bytes()));
    page.open("/trs-pair/xlr-pair/").await?;
    page.wait_text("#release", "newer version").await?;
    page.check_accessible("when a newer version is offered").await?;
    page.click("#release button").await?;
    page.until("the old release to be gone", true, || async {
        let names = page
            .script_async("caches.keys().then(arguments[arguments.length - 1])")
            .await?;
        let names = names.as_array().cloned().unwrap_or_default();
        Ok(names.len() == 1 && names.iter().all(|name| name.to_string().contains("next-")))
    })
    .await?;
    page.wait_started().await?;
    page.wait_count("#release", 0).await?;
    page.wait_text(".sentence", "XLR").await
}

/// A deploy that is not finished, or a proxy that spoils a file: the release that is whole stays.
pub(crate) async fn refuses_a_release_that_is_not_whole(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    let worker = std::fs::read_to_string(repository::dist().join("sw.js"))?;
    let next = worker.replacen("\"name\":\"", "\"name\":\"next-", 1);
    page.fail("/sw.js", Fault::Body(next.into_bytes()));
    page.fail("/404.html", Fault::Body(b"<!doctype html><title>half".to_vec()));
    page.open("/trs-pair/xlr-pair/").await?;
    let settled = "const done = arguments[arguments.length - 1];
                   navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => done(1), () => done(0));";
    page.script_async(settled).await?;
    page.wait_count("#release", 0).await?;
    page.fail("", Fault::Gone);
    page.open("/xlr-pair/rca-pair/").await?;
    page.wait_text(".sentence", "RCA").await
}
