//! Barriers: the rules of axe-core in every kind of answer, light and dark; no sideways scrolling at any width.

use product_tests::browser::{Engine, Outcome, Page};
use serde_json::Value;

/// One link of each kind of answer.
const STATES: [&str; 8] = [
    "/",
    "/?from=trs-pair",
    "/trs-pair/trs-pair/",
    "/trs-pair/trs-stereo/?have=trs-trs&symptom=hum&topology=push-pull",
    "/trs-pair/trs-unknown/",
    "/coax/rca-pair/",
    "/phones-44/trs-stereo/",
    "/toslink/adat/",
];

/// Nothing breaks WCAG 2.2 AA.
pub(crate) async fn nothing_is_in_the_way(page: Page) -> Outcome {
    for link in STATES {
        page.open(link).await?;
        page.check_accessible(link).await?;
        if page.darken().await? {
            page.check_accessible(&format!("{link}, dark")).await?;
            page.emulate("", &[]).await?;
        }
    }
    Ok(())
}

/// On a phone whoever was sent a link sees the answer's sentence and how the drawing begins without scrolling.
pub(crate) async fn shows_the_answer_on_the_first_screen(page: Page) -> Outcome {
    // The others' windows have a least width, or lose some of their height.
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let (height, of_drawing) = (844.0, 24.0);
    page.resize(390, 844).await?;
    for link in [
        "/trs-pair/trs-stereo/",
        "/trs-pair/rca-pair/",
        "/phones-35/rca-pair/",
        "/xlr-pair/trs-pair/",
        "/speaker/trs-stereo/",
        "/coax/rca-pair/",
    ] {
        page.open(link).await?;
        let ends = page
            .script("return ['.sentence', '.canvas'].map((name) => document.querySelector(name).getBoundingClientRect()).map(({ y, height }) => [y, y + height])")
            .await?;
        let number = |pointer| ends.pointer(pointer).and_then(Value::as_f64).unwrap_or(f64::MAX);
        assert!(
            number("/0/1") < height,
            "{link}: the sentence ends at {}",
            number("/0/1")
        );
        assert!(
            number("/1/0") < height - of_drawing,
            "{link}: the drawing begins at {}",
            number("/1/0")
        );
    }
    Ok(())
}

/// From the smallest phone to a desk, with and without large text; the pictures are there to be looked at.
pub(crate) async fn fits_every_width(page: Page) -> Outcome {
    let engine = page.engine().name();
    for (number, link) in STATES.iter().enumerate() {
        page.open(link).await?;
        for width in [320, 768, 1280] {
            page.resize(width, 900).await?;
            assert!(!page.overflows().await?, "{link} scrolls sideways at {width} px");
            page.screenshot(&format!("state{number}-{engine}-{width}"))
                .await?;
        }
        page.resize(640, 900).await?;
        page.script("document.documentElement.style.fontSize = '200%'")
            .await?;
        assert!(
            !page.overflows().await?,
            "{link} scrolls sideways with text of 200 %"
        );
    }
    Ok(())
}
