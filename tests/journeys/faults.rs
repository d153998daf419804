//! What a browser or a network may lack: in each case the answer of the page is there, or a sentence that says what to do.
//! A host that fails for the program itself is in `start`, one that is away in `offline`, a clipboard that refuses in `share`.

use product_tests::browser::{Fault, Outcome, Page};
use serde_json::Value;

use crate::offline::{deploy, kept};

const LINK: &str = "/trs-pair/rca-pair/";
/// As browsers do it for which a visitor has forbidden sites to store anything.
const NO_STORAGE: &str = "
    const denied = () => new DOMException('denied', 'SecurityError');
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw denied() } });
    if (window.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => Promise.reject(denied());";

/// Nothing can be stored: the page works, and simply needs the network.
pub(crate) async fn works_where_nothing_can_be_stored(page: Page) -> Outcome {
    page.prepare(NO_STORAGE);
    page.keep_worker();
    page.open(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.wait_text(".sentence", "XLR").await
}

/// The network goes away behind the page's first file.
pub(crate) async fn keeps_the_answer_when_the_network_goes(page: Page) -> Outcome {
    for provoked in ["console.error", "cannot load"] {
        page.expect_note(provoked);
    }
    page.fail(".wasm", Fault::Gone);
    page.go(LINK).await?;
    page.wait_text("[role=alert]", "what you read below is complete")
        .await?;
    page.wait_text(".sentence", "RCA").await?;
    page.check_accessible("when the network went away").await
}

/// One bar: the answer is there at once, a sentence says that the rest is on its way, and then it is there.
pub(crate) async fn says_that_it_is_slow(page: Page) -> Outcome {
    page.prepare(
        "const later = setTimeout; window.setTimeout = (what, time, ...more) => later(what, time / 100, ...more);",
    );
    page.fail(".wasm", Fault::Held);
    page.go(LINK).await?;
    page.wait_text(".sentence", "RCA").await?;
    page.wait_text("#boot", "Still loading").await?;
    page.recover();
    page.wait_started().await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await
}

/// A browser from before modules: no script of the page runs.
pub(crate) async fn reads_in_a_browser_without_modules(page: Page) -> Outcome {
    page.rewrite(" type=\"module\"", " type=\"not-known-here\"");
    page.go(LINK).await?;
    page.wait_text(".sentence", "RCA").await?;
    page.wait_text("#boot", "try a newer browser").await?;
    page.go("/nonsense/").await?;
    page.wait_text("#boot", "try a newer browser").await
}

/// A browser that has no WebAssembly, or is told to have none.
pub(crate) async fn says_so_without_webassembly(page: Page) -> Outcome {
    page.expect_note("console.error");
    page.prepare("delete window.WebAssembly;");
    page.go(LINK).await?;
    page.wait_text("[role=alert]", "try a newer browser").await?;
    page.wait_text(".sentence", "RCA").await?;
    page.go("/nonsense/").await?;
    page.wait_text("[role=alert]", "try a newer browser").await
}

/// The host has another release, and none of the files of ours: what is kept goes on.
pub(crate) async fn goes_on_when_the_host_has_moved_on(page: Page) -> Outcome {
    if !kept(&page, LINK).await? {
        return Ok(());
    }
    deploy(&page, "next-")?;
    page.expect_note("status 404");
    for ending in [".js", ".wasm", ".svg"] {
        page.fail(ending, Fault::Status(404));
    }
    page.open("/xlr-pair/rca-pair/?topology=servo").await?;
    page.wait_text(".sentence", "XLR").await?;
    assert_eq!(page.count("#release").await?, 0);
    Ok(())
}

/// Away to another page and back, from the browser's memory: the lists and the answer belong together.
pub(crate) async fn comes_back_as_it_was(page: Page) -> Outcome {
    page.prepare("addEventListener('pageshow', ({ persisted }) => { window.__persisted = persisted })");
    page.open(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    // A text has no icon of its own.
    page.expect_note("/favicon.ico");
    page.go("/robots.txt").await?;
    page.back().await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.until("whether the browser has kept it", true, || async {
        Ok(page.script("return window.__persisted").await? == true)
    })
    .await?;
    page.wait_started().await?;
    page.wait_text(".sentence", "XLR").await?;
    page.until("the list", "xlr-pair".to_owned(), || page.value("#input"))
        .await?;
    page.forward().await?;
    page.back().await?;
    page.wait_started().await?;
    page.wait_text(".sentence", "XLR").await
}

/// The first part of the wasm is made ready, the second, which is smaller, never is.
const SECOND_NEVER_READY: &str = "
    const ready = globalThis.WebAssembly?.compile;
    if (ready) WebAssembly.compile = (bytes) => bytes.byteLength < 270000 ? new Promise(() => {}) : ready(bytes);";

/// A hand that is faster than the network: the page waits for its second part, and then does what was asked.
pub(crate) async fn waits_for_its_second_part(page: Page) -> Outcome {
    page.prepare(SECOND_NEVER_READY);
    page.open(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.wait_text(".sentence", "XLR").await
}

/// As Chromium before version 114: wasm of more than four kilobytes is made ready in the background, or not at all.
const NOTHING_AT_ONCE: &str = "
    const refuse = (make) => new Proxy(make, { construct() { throw new RangeError('disallowed on the main thread') } });
    WebAssembly.Module = refuse(WebAssembly.Module);
    WebAssembly.Instance = refuse(WebAssembly.Instance);
    const make = WebAssembly.instantiate;
    WebAssembly.instantiate = (what, ...more) => make.call(WebAssembly, what, ...more).then((made) => {
      if (more[0]?.first) window.__joined = true;
      return made;
    });";

/// The second part joins the first before it is needed; a hand that is faster is told why that does not work.
pub(crate) async fn works_in_a_browser_that_makes_no_wasm_at_once(page: Page) -> Outcome {
    page.prepare(NOTHING_AT_ONCE);
    page.open(LINK).await?;
    page.stir().await?;
    page.until("both parts to be one", true, || async {
        Ok(page.script("return window.__joined === true").await? == Value::Bool(true))
    })
    .await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await?;

    page.prepare(&[NOTHING_AT_ONCE, SECOND_NEVER_READY].concat());
    for provoked in ["console.error", "error:"] {
        page.expect_note(provoked);
    }
    page.open(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_text("[role=alert]", "too old").await
}

/// The network goes away behind the first part: a sentence says what to do, and the address still has the answer.
pub(crate) async fn says_so_when_its_second_part_is_missing(page: Page) -> Outcome {
    page.open(LINK).await?;
    let later = page.attribute("meta[name=app-later]", "content").await?;
    page.fail(&later.unwrap_or_default(), Fault::Status(404));
    for provoked in ["console.error", "status 404", "error:"] {
        page.expect_note(provoked);
    }
    page.choose("#input", "xlr-pair").await?;
    page.wait_text("[role=alert]", "could not be loaded").await?;
    page.wait_text("[role=alert]", "reload the page").await?;
    page.recover();
    page.reload().await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await
}
