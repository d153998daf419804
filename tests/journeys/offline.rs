//! Without a network, and with a newer release than the one that is kept.
//! The worker holds a whole release or none; a window never gets files of two.

use product_tests::browser::{Engine, Fault, Outcome, Page};
use product_tests::{release, repository};
use serde_json::{Value, json};

/// Opens a link and waits until the worker has everything; false where the browser has no workers.
pub(crate) async fn kept(page: &Page, link: &str) -> Outcome<bool> {
    // Debian's WebKit keeps nothing in the sessions that it automates.
    if page.engine() == Engine::WebKit {
        return Ok(false);
    }
    page.leave_untouched();
    page.open(link).await?;
    page.stir().await?;
    page.script("navigator.serviceWorker.ready.then(() => { window.__kept = true })")
        .await?;
    page.until("the release to be kept", true, || async {
        Ok(page.script("return window.__kept === true").await? == Value::Bool(true))
    })
    .await?;
    Ok(true)
}

/// The host gets a newer release: the same files under another name.
pub(crate) fn deploy(page: &Page, name: &str) -> Outcome {
    let worker = std::fs::read_to_string(repository::dist().join("sw.js"))?;
    // With the quotes of JSON, or without them where the script is minified.
    let next = ["\"name\":\"", "name:\""]
        .iter()
        .find(|mark| worker.contains(**mark))
        .map_or_else(
            || worker.clone(),
            |mark| worker.replacen(mark, &[*mark, name].concat(), 1),
        );
    assert_ne!(worker, next, "the worker names no release");
    page.recover();
    page.fail("/sw.js", Fault::Body(next.into_bytes()));
    Ok(())
}

/// Waits until these releases are kept, from the oldest on, by a piece of each name.
async fn wait_for_releases(page: &Page, expected: &[&str]) -> Outcome {
    page.until("the releases that are kept", true, || async {
        let names = page
            .script_async("caches.keys().then(arguments[arguments.length - 1])")
            .await?;
        let names = names.as_array().cloned().unwrap_or_default();
        let fits = |(name, piece): (&Value, &&str)| name.to_string().contains(*piece);
        Ok(names.len() == expected.len() && names.iter().zip(expected).all(fits))
    })
    .await
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

/// A deploy while the page is open: it is offered, taken on the visitor's word, and files of releases before the last go.
pub(crate) async fn offers_a_newer_release(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    deploy(&page, "next-")?;
    page.open("/trs-pair/xlr-pair/").await?;
    page.stir().await?;
    page.wait_text("#release", "newer version").await?;
    page.check_accessible("when a newer version is offered").await?;
    take(&page).await?;
    page.wait_count("#release", 0).await?;
    page.wait_text(".sentence", "XLR").await?;
    // The one before it stays for windows that still show it, and goes with the next.
    wait_for_releases(&page, &["", "next-"]).await?;
    deploy(&page, "third-")?;
    page.open("/trs-pair/rca-pair/").await?;
    page.stir().await?;
    page.wait_text("#release", "newer version").await?;
    take(&page).await?;
    wait_for_releases(&page, &["next-", "third-"]).await
}

/// The newer release was already being fetched when this window came: it is offered all the same.
pub(crate) async fn offers_a_release_that_was_on_its_way_before(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    deploy(&page, "next-")?;
    page.fail("/404.html", Fault::Held);
    page.script_async(
        "const done = arguments[arguments.length - 1];
         navigator.serviceWorker.getRegistration().then((r) => r.update()).then(() => done(true), () => done(false));",
    )
    .await?;
    let new = page.driver().new_tab().await?;
    page.driver().switch_to_window(new).await?;
    page.open("/xlr-pair/rca-pair/").await?;
    page.stir().await?;
    let installing = "const done = arguments[arguments.length - 1];
                      navigator.serviceWorker.getRegistration().then((r) => done(r.installing !== null))";
    assert_eq!(
        page.script_async(installing).await?,
        Value::Bool(true),
        "it came too soon"
    );
    page.recover();
    page.wait_text("#release", "newer version").await
}

/// A window that nobody has touched yet, while another one takes a release of which every file is another: its second part is still
/// to come, and the host does not have it any more.
pub(crate) async fn lets_an_old_window_fetch_its_second_part(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    page.open("/trs-pair/rca-pair/").await?;
    let old = page.driver().window().await?;
    page.deploy(&release::next()?);
    let new = page.driver().new_tab().await?;
    page.driver().switch_to_window(new).await?;
    page.open("/xlr-pair/rca-pair/").await?;
    page.stir().await?;
    page.wait_text("#release", "newer version").await?;
    take(&page).await?;
    page.driver().switch_to_window(old).await?;
    let later = page
        .attribute("meta[name=app-later]", "content")
        .await?
        .unwrap_or_default();
    let whole = "const [name, done] = [arguments[0], arguments[arguments.length - 1]];
                 fetch(name, { cache: 'no-store' }).then((a) => done(a.status), () => done(0))";
    let status = page.script_async_with(whole, vec![json!(later)]).await?;
    assert_eq!(status, json!(200), "{later} is gone");
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await
}

/// What was kept was thrown away, as browsers do that need room: the host answers, and it is kept again.
pub(crate) async fn keeps_again_what_the_browser_threw_away(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    let count = "const done = arguments[arguments.length - 1];
                 caches.keys().then(([name]) => name ? caches.open(name).then((c) => c.keys()).then((k) => done(k.length)) : done(0))";
    let all = page.script_async(count).await?;
    let empty = "const done = arguments[arguments.length - 1];
                 caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))).then(() => done(true))";
    page.script_async(empty).await?;
    page.open("/xlr-pair/rca-pair/").await?;
    page.wait_text(".sentence", "XLR").await?;
    page.until("the files that are kept", all, || page.script_async(count))
        .await?;
    page.fail("", Fault::Gone);
    page.open("/trs-pair/rca-pair/").await?;
    page.wait_text(".sentence", "RCA").await
}

/// Which releases the window has files of: its page, and every script and program that it has loaded.
async fn releases(page: &Page) -> Outcome<Value> {
    page.script(
        "const own = document.documentElement.dataset.release ?? '';
         const files = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /\\.(js|wasm)$/.test(name));
         if (files.length < 3) throw new Error(`only ${files} were loaded`);
         return [...new Set([own, ...files.map((name) => name.includes('/next-') ? 'next-' : '')])]",
    )
    .await
}

/// Two windows while the host gets a release of which every file is another: each window has all files of one release at any
/// time, the old window goes on with the old one, and each changes over when its visitor says so.
pub(crate) async fn never_mixes_two_releases(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    // Only a second visit has the worker between itself and the host.
    page.open("/trs-pair/rca-pair/").await?;
    page.deploy(&release::next()?);
    let old = page.driver().window().await?;
    let new = page.driver().new_tab().await?;
    page.driver().switch_to_window(new.clone()).await?;
    page.open("/xlr-pair/rca-pair/").await?;
    page.stir().await?;
    page.wait_text("#release", "newer version").await?;
    assert_eq!(releases(&page).await?, json!([""]), "before it was taken");

    // Not taken yet: a window that opens a link gets the old release, whole, although the host has none of it any more. (To load
    // a page again, Firefox's driver passes the worker by.)
    page.driver().switch_to_window(old.clone()).await?;
    page.open("/trs-pair/rca-pair/").await?;
    page.stir().await?;
    assert_eq!(
        releases(&page).await?,
        json!([""]),
        "in a window that opens a link"
    );

    page.driver().switch_to_window(new).await?;
    take(&page).await?;
    page.wait_text(".sentence", "XLR").await?;
    assert_eq!(releases(&page).await?, json!(["next-"]), "after it was taken");
    wait_for_releases(&page, &["", "next-"]).await?;

    page.driver().switch_to_window(old).await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await?;
    assert_eq!(releases(&page).await?, json!([""]), "the other window");
    page.wait_text("#release", "newer version").await?;
    take(&page).await?;
    assert_eq!(
        releases(&page).await?,
        json!(["next-"]),
        "the other window, on its word"
    );
    page.wait_link("/trs-pair/xlr-pair/").await
}

/// Takes the release that is offered, and waits for the page that comes with it.
async fn take(page: &Page) -> Outcome {
    page.script("window.__before = true").await?;
    page.click("#release button").await?;
    page.until("the window to load again", true, || async {
        Ok(page.script("return window.__before === undefined").await? == Value::Bool(true))
    })
    .await?;
    page.wait_started().await
}

/// A deploy that is not finished, or a proxy that spoils a file: the release that is whole stays.
pub(crate) async fn refuses_a_release_that_is_not_whole(page: Page) -> Outcome {
    if !kept(&page, "/trs-pair/rca-pair/").await? {
        return Ok(());
    }
    deploy(&page, "next-")?;
    page.fail("/404.html", Fault::Body(b"<!doctype html><title>half".to_vec()));
    // The worker that comes is remembered, to see what becomes of it.
    let look = "const done = arguments[arguments.length - 1];
                navigator.serviceWorker.getRegistration()
                  .then((r) => r.update()).then((r) => { window.__next = r.installing; done(true) }, () => done(false));";
    page.script_async(look).await?;
    page.until("the next release to be refused", true, || async {
        let state = "const next = window.__next; return !next || next.state === 'redundant'";
        Ok(page.script(state).await? == Value::Bool(true))
    })
    .await?;
    let shells = page
        .requests()
        .into_iter()
        .filter(|request| request.path == "/404.html")
        .count();
    assert_eq!(shells, 2, "the next release was not looked at");
    assert_eq!(page.count("#release").await?, 0);
    page.fail("", Fault::Gone);
    page.open("/xlr-pair/rca-pair/").await?;
    page.wait_text(".sentence", "RCA").await
}
