//! Barriers: the rules of axe-core in every kind of answer, light and dark; no sideways scrolling at any width.

use product_tests::browser::{Outcome, Page};

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
