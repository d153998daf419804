//! Links that a stranger may send: whatever is in them is named as text, and what can be used is used.

use product_tests::browser::{Engine, Outcome, Page};
use serde_json::{Value, json};

/// Half of it is wrong, the other half is kept.
pub(crate) async fn names_what_it_cannot_use(page: Page) -> Outcome {
    page.open("/nonsense/rca-pair/extra/?topology=round&foo=1")
        .await?;
    let notices = page.texts(".notices li").await?.join("\n");
    for piece in ["nonsense", "extra", "round", "foo"] {
        assert!(notices.contains(piece), "no “{piece}” in {notices}");
    }
    assert_eq!(page.value("#input").await?, "rca-pair");
    page.wait_link("/?to=rca-pair").await?;
    page.choose("#output", "rca-pair").await?;
    page.wait_link("/rca-pair/rca-pair/").await?;
    page.wait_count(".notices", 0).await?;
    // An input where the output belongs is told as such.
    page.open("/trs-stereo/trs-pair/").await?;
    page.wait_text(".notices", "is an input").await
}

/// Markup, marks that turn the direction of writing, broken percent signs.
pub(crate) async fn shows_hostile_text_as_text(page: Page) -> Outcome {
    for link in [
        "/%3Cscript%3Ealert(1)%3C%2Fscript%3E/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E/",
        "/%E2%80%AEtrs-pair/%D7%A9%D7%9C%D7%95%D7%9D/",
        "/%/%ff%fe/?%=%&=&&topology=%00",
        "/../../etc/passwd?have=../../x",
        "/a/b/c/d?out=x&in=y&headphones=z&gain=w",
    ] {
        page.open(link).await?;
        page.wait_text("h1", "Cable chooser").await?;
        page.wait_text(".sentence", "Choose the socket").await?;
        let foreign = page.count("main script, main img, main iframe").await?;
        assert_eq!(foreign, 0, "{link} became markup");
    }
    page.open("/%3Cb%3Ebold%3C%2Fb%3E/rca-pair/").await?;
    page.wait_text(".notices", "<b>bold</b>").await?;
    page.check_accessible("with notices").await
}

/// A megabyte behind the address.
pub(crate) async fn survives_any_length(page: Page) -> Outcome {
    page.open("/trs-pair/rca-pair/").await?;
    // A server may refuse so long a request; the history does not ask it.
    page.script("history.pushState(null, '', '/trs-pair/' + 'x'.repeat(1000000)); history.pushState(null, '', '/'); history.back()")
        .await?;
    page.wait_text(".notices", "far too long").await?;
    page.wait_link("/?from=trs-pair").await
}

/// Ten thousand links, ordinary and hostile, through one tab: none throws, stops the page, becomes markup or runs. Errors on
/// the console and promises that nobody caught fail any journey. The seed is fixed, so that a link that fails fails again.
pub(crate) async fn takes_ten_thousand_hostile_links(page: Page) -> Outcome {
    const BATCHES: u64 = 40;
    const BATCH: u64 = 250;
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.open("/trs-pair/rca-pair/").await?;
    let (mut seed, mut places) = (json!(20_261_126), 0);
    for _ in 0..BATCHES {
        let walked = page
            .script_async_with(include_str!("hostile.js"), vec![seed, json!(BATCH)])
            .await?;
        assert_eq!(walked.get("wrong"), Some(&json!([])), "{walked}");
        places += walked.get("seen").and_then(Value::as_u64).unwrap_or_default();
        seed = walked.get("state").cloned().unwrap_or_default();
    }
    // Most were different from one another, and led somewhere.
    println!("    {places} places in the end, of {} links", BATCHES * BATCH);
    assert!(places > BATCHES * BATCH / 3, "only {places} places");
    // And the page still works.
    page.script(
        "history.pushState(null, '', '/xlr-pair/rca-pair/'); dispatchEvent(new PopStateEvent('popstate'))",
    )
    .await?;
    page.wait_text(".sentence", "XLR").await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_link("/xlr-pair/xlr-pair/").await
}
