//! The pairs that people ask about most: what the page itself must say to each.

use product_tests::browser::{Engine, Outcome, Page};

/// A link, the heading of its answer, and pieces that the page must show.
type Case = (&'static str, &'static str, &'static [&'static str]);

const CASES: [Case; 14] = [
    (
        "/trs-pair/trs-pair/",
        "It fits",
        &["two 6.35 mm TRS cables", "one for each channel"],
    ),
    (
        "/trs-pair/xlr-pair/",
        "It fits",
        &["two 6.35 mm TRS to XLR male cables"],
    ),
    (
        "/xlr-pair/trs-pair/",
        "It fits",
        &["two XLR female to 6.35 mm TRS cables"],
    ),
    (
        "/rca-pair/trs-pair/",
        "It fits",
        &["two RCA to 6.35 mm TS cables"],
    ),
    (
        "/trs-pair/trs-stereo/",
        "It fits, with care",
        &["Y cable", "not to ground the ring"],
    ),
    ("/trs-pair/trs-stereo/?topology=servo", "It fits", &["Y cable"]),
    (
        "/trs-pair/trs-stereo/?have=trs-trs",
        "It fits, with care",
        &["No, not this one"],
    ),
    (
        "/trs-pair/rca-pair/?topology=push-pull",
        "It fits, with care",
        &["6 dB quieter"],
    ),
    (
        "/phones-635/trs-stereo/",
        "It fits",
        &[
            "one 6.35 mm TRS cable",
            "already been through one headphone amplifier",
        ],
    ),
    (
        "/phones-635/trs-pair/?have=trs-trs",
        "It fits",
        &["Y cable", "hollow"],
    ),
    ("/phones-35/rca-pair/", "It fits", &["3.5 mm TRS", "RCA"]),
    ("/toslink/toslink/", "It fits", &["one TosLink cable"]),
    (
        "/coax/rca-pair/",
        "You need a converter",
        &["DAC", "RCA to RCA, 75 ohm coax"],
    ),
    ("/trs-pair/toslink/", "You need a converter", &["A/D converter"]),
];

/// In one engine: the words come from the plan, and the other journeys show that all three show them.
pub(crate) async fn every_case_of_the_table(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.resize(1280, 900).await?;
    for (link, heading, pieces) in CASES {
        page.open(link).await?;
        page.wait_link(link).await?;
        page.wait_text(".sentence", "").await?;
        let shown = page
            .script("return document.querySelector('#answer').textContent")
            .await?;
        assert_eq!(shown, heading, "{link}");
        let text = page
            // No line breaks between a number and its unit.
            .script("return document.querySelector('main').textContent.replaceAll('\u{a0}', ' ')")
            .await?;
        let text = text.as_str().unwrap_or_default();
        for piece in pieces {
            assert!(text.contains(piece), "{link}: no “{piece}” in {text}");
        }
        assert_eq!(page.count(".canvas .drawing").await?, 1, "{link}");
    }
    Ok(())
}
