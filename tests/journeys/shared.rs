//! A link that somebody was sent: the answer before any script runs, the live page without a jump, and no network at all.
//! What the pages say is what the program says; the whole matrix is compared.

use std::time::Duration;

use product_tests::browser::{Engine, Fault, Outcome, Page, Trouble};
use serde_json::Value;

const LINK: &str = "/trs-pair/rca-pair/";

/// The program never comes, and the answer is there.
pub(crate) async fn answers_before_any_script_runs(page: Page) -> Outcome {
    page.fail(".wasm", Fault::Silence);
    page.go(LINK).await?;
    page.wait_text(".sentence", "RCA").await?;
    assert_eq!(page.count("#app[data-static] .canvas svg").await?, 2);
    page.check_accessible("before the page has started").await?;
    page.screenshot(&format!("static-{}", page.engine().name())).await
}

/// What the visitor did to the static page is done to the live one, and the keyboard stays where it was.
pub(crate) async fn wakes_up_without_losing_anything(page: Page) -> Outcome {
    page.fail(".wasm", Fault::Late(Duration::from_secs(4)));
    page.go(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.script("document.getElementById('input').focus()").await?;
    page.wait_started().await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.wait_text(".sentence", "XLR").await?;
    assert_eq!(page.focused().await?, "select#input");
    Ok(())
}

/// Nothing moves when the live page takes over.
pub(crate) async fn wakes_up_without_a_jump(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    for (width, link) in [
        (390, LINK),
        (1280, LINK),
        (390, "/"),
        (1280, "/trs-pair/trs-stereo/?topology=servo"),
    ] {
        page.resize(width, 844).await?;
        page.open(link).await?;
        let shift = page
            .script_async(
                "const done = arguments[arguments.length - 1]; let sum = 0;
                 new PerformanceObserver((list) => { for (const e of list.getEntries()) sum += e.value; })
                   .observe({ type: 'layout-shift', buffered: true });
                 setTimeout(() => done(sum), 300);",
            )
            .await?;
        assert_eq!(shift.as_f64(), Some(0.0), "{link} at {width} px");
    }
    Ok(())
}

/// Every static page against the live one, by the words of its main part. Buttons are left out: which there are depends on
/// the browser.
pub(crate) async fn says_the_same_static_and_live(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.open(LINK).await?;
    let found = page.script_async(include_str!("compare.js")).await?;
    let count = found.get("count").and_then(Value::as_u64).unwrap_or_default();
    let wrong = found
        .get("wrong")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    assert!(count > 500, "only {count} pairs were compared");
    if wrong.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = wrong.iter().take(5).map(ToString::to_string).collect();
    Err(Trouble(format!(
        "{} of {count} differ: {}",
        wrong.len(),
        list.join("\n")
    )))
}

/// JavaScript is switched off: the answer stands, the front page has every pair as a link, and one leads to the other.
pub(crate) async fn reads_without_javascript(page: Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        return Ok(());
    }
    // A page in this sandbox is one whose scripting is disabled, which is what `noscript` asks for.
    page.add_header("Content-Security-Policy: sandbox allow-same-origin allow-top-navigation");
    page.expect_note("policy");
    page.go("/").await?;
    assert!(page.count("nav.pairs a").await? > 500);
    page.click("nav.pairs a[href='/xlr-pair/trs-stereo/']").await?;
    page.wait_text(".sentence", "cable").await?;
    page.wait_text(".pairs", "all pairs").await
}
