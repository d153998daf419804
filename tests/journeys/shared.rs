//! A link that somebody was sent: the answer before any script runs, the live page without a jump, and no network at all.
//! What the pages say is what the program says; the whole matrix is compared.

use product_tests::browser::{Engine, Fault, Outcome, Page, Trouble};
use serde_json::{Value, json};

use crate::measures::{WATCH_MOVES, moved};

const LINK: &str = "/trs-pair/rca-pair/";

/// A page in this sandbox is one whose scripting is disabled, which is what `noscript` asks for.
const WITHOUT_SCRIPT: &str = "Content-Security-Policy: sandbox allow-same-origin allow-top-navigation";

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
    page.fail(".wasm", Fault::Held);
    page.go(LINK).await?;
    page.choose("#input", "xlr-pair").await?;
    page.click(".symptom summary").await?;
    page.click(".traps summary").await?;
    page.click(".steps li:nth-child(2) label").await?;
    page.script("document.getElementById('input').focus()").await?;
    page.recover();
    page.wait_started().await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.wait_text(".sentence", "XLR").await?;
    assert_eq!(page.focused().await?, "select#input");
    let on = page
        .script("return [...document.querySelectorAll('details[open]')].map((part) => part.className)")
        .await?;
    assert_eq!(on, json!(["traps", "symptom"]));
    assert_eq!(page.count(".steps :checked").await?, 1);
    assert_eq!(page.count(".steps li:nth-child(2) :checked").await?, 1);
    page.choose("#symptom", "hollow").await?;
    page.wait_link("/trs-pair/xlr-pair/?symptom=hollow").await
}

/// So it does where it stands on something without a name of its own.
pub(crate) async fn wakes_up_with_the_keyboard_where_it_was(page: Page) -> Outcome {
    for (there, words) in [
        (".wiring tbody tr:nth-child(4) button", "Right"),
        (".traps summary", "What goes wrong"),
        (".steps li:nth-child(3) input", ""),
        (".seen button", "Choose by picture"),
    ] {
        page.fail(".wasm", Fault::Held);
        page.go("/trs-pair/trs-stereo/").await?;
        page.script(&format!("document.querySelector('{there}').focus()"))
            .await?;
        page.recover();
        page.wait_started().await?;
        let focused = page
            .script(&format!(
                "return [document.activeElement === document.querySelector('{there}'), document.activeElement.textContent]"
            ))
            .await?;
        assert_eq!(focused[0], json!(true), "{there}: {focused}");
        assert!(
            focused[1].as_str().is_some_and(|text| text.starts_with(words)),
            "{focused}"
        );
    }
    Ok(())
}

/// Nothing moves when the live page takes over at its own pace, the program coming as fast as it can.
pub(crate) async fn wakes_up_without_a_jump(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.prepare(WATCH_MOVES);
    for (width, link) in [
        (390, LINK),
        (1280, LINK),
        (390, "/"),
        (1280, "/trs-pair/trs-stereo/?topology=servo"),
    ] {
        page.resize(width, 844).await?;
        page.open(link).await?;
        assert_eq!(moved(&page).await?, json!([]), "{link} at {width} px");
    }
    Ok(())
}

/// Every static page against the live one: its title, the words of its main part, and its drawing.
pub(crate) async fn says_the_same_static_and_live(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.resize(1280, 900).await?;
    page.open(LINK).await?;
    let outputs = page
        .script("return [...document.querySelectorAll('#output option')].map(({ value }) => value).filter((value) => value && !value.startsWith('not-an-'))")
        .await?;
    let mut count = 0;
    let mut wrong = Vec::new();
    for output in outputs.as_array().cloned().unwrap_or_default() {
        let found = page
            .script_async_with(include_str!("compare.js"), vec![output])
            .await?;
        count += found.get("count").and_then(Value::as_u64).unwrap_or_default();
        let more = found.get("wrong").and_then(Value::as_array).cloned();
        wrong.extend(more.unwrap_or_default().iter().map(ToString::to_string));
        if wrong.len() > 4 {
            break;
        }
    }
    if !wrong.is_empty() {
        return Err(Trouble(format!("static and live differ: {}", wrong.join("\n"))));
    }
    assert!(count > 500, "only {count} pairs were compared");
    Ok(())
}

/// There too whatever is touched is as large as a finger, on the pages of sources as well, which never have a script.
pub(crate) async fn has_room_for_fingers_without_javascript(page: Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        return Ok(());
    }
    page.add_header(WITHOUT_SCRIPT);
    page.expect_note("policy");
    page.resize(320, 640).await?;
    for path in ["/", LINK, "/sources/", "/sources/focusrite/"] {
        page.go(path).await?;
        assert!(!page.overflows().await?, "{path} scrolls sideways");
        let small = page.small_targets().await?;
        assert!(small.is_empty(), "{path}: targets below 44 px: {small:#?}");
    }
    Ok(())
}

/// JavaScript is switched off: the answer stands, the front page has every pair as a link, and one leads to the other.
pub(crate) async fn reads_without_javascript(page: Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        return Ok(());
    }
    page.add_header(WITHOUT_SCRIPT);
    page.expect_note("policy");
    page.go("/").await?;
    assert!(page.count("nav.pairs a").await? > 500);
    page.click("nav.pairs a[href='/xlr-pair/trs-stereo/']").await?;
    page.wait_text(".sentence", "cable").await?;
    page.wait_text(".pairs", "all pairs").await?;
    page.wait_text(".alternatives summary", "Other ways").await?;
    assert_eq!(page.text(".symptom").await?, "", "it could do nothing");
    if page.emulate("print", &[]).await? {
        page.until("a page for paper", String::new(), || page.text("footer"))
            .await?;
    }
    Ok(())
}
