//! The table and the drawing are read together: what is lit in one is lit in the other.

use product_tests::browser::{Outcome, Page};

async fn lit_in_drawing(page: &Page) -> Outcome<String> {
    let script = "return [...new Set([...document.querySelectorAll('.drawing .lit')].map((e) => e.dataset.join))].join()";
    Ok(page.script(script).await?.as_str().unwrap_or_default().to_owned())
}

/// A tap on a row, or its button, lights the conductor; a second one lets it go.
pub(crate) async fn lights_a_conductor_from_its_row(page: Page) -> Outcome {
    page.open("/xlr-pair/trs-pair/").await?;
    page.click(".wiring tbody tr:nth-child(2) button").await?;
    page.until("what is lit", "1".to_owned(), || lit_in_drawing(&page))
        .await?;
    page.until("the row", 1, || page.count(".wiring tr.lit")).await?;
    page.wait_count(".wiring button[aria-pressed=true]", 1).await?;
    assert_eq!(page.count("[data-lit]").await?, 1);
    let seen = page
        .script("return document.querySelector('.drawing .lit *').getBoundingClientRect().width > 0")
        .await?;
    assert_eq!(seen, true, "it is lit where nobody sees it");
    // All rows of a channel have one name; what else is in them is read out with their buttons.
    let described = page
        .script(
            "const button = document.querySelector('.wiring tbody tr:nth-child(2) button');
             return button.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' to ')",
        )
        .await?;
    let described = described.as_str().unwrap_or_default();
    assert!(
        described.contains("A1.") && described.contains(" to ") && described.contains("B1."),
        "{described}"
    );
    page.check_accessible("with a lit row").await?;
    // Another answer starts unlit.
    page.choose("#output", "rca-pair").await?;
    page.until("what is lit", String::new(), || lit_in_drawing(&page))
        .await
}

/// A conductor that two rows need, before an adapter that parts what it carries, is lit by each of them.
pub(crate) async fn lights_a_conductor_from_each_of_its_rows(page: Page) -> Outcome {
    page.open("/db25/trs-stereo/").await?;
    page.click(".picture button").await?;
    let shared = "[...document.querySelectorAll('.drawing .join')].find((e) => e.dataset.join.includes(' '))";
    page.until("a conductor of two joins", true, || async {
        Ok(page.script(&format!("return {shared} !== undefined")).await? == true)
    })
    .await?;
    for which in [0, 1] {
        let row = page
            .script(&format!(
                "return Number({shared}.dataset.join.split(' ')[{which}]) + 1"
            ))
            .await?;
        page.click(&format!(".wiring tbody tr:nth-child({row}) button"))
            .await?;
        page.until("whether it is lit", true, || async {
            let lit = format!(
                "return {shared}.matches('.lit') && document.querySelectorAll('.wiring tr.lit:nth-child({row})').length === 1"
            );
            Ok(page.script(&lit).await? == true)
        })
        .await?;
    }
    Ok(())
}

/// On a phone the words in a drawing are large enough to be read, however long the drawing is.
pub(crate) async fn the_words_of_a_drawing_can_be_read_on_a_phone(page: Page) -> Outcome {
    page.resize(390, 844).await?;
    for link in ["/trs-pair/trs-stereo/", "/trs-pair/line-44/", "/coax/rca-pair/"] {
        page.open(link).await?;
        let smallest = page
            .script(
                "const svg = document.querySelector('.canvas svg'), { width } = svg.getBoundingClientRect();
                 return Math.min(...[...svg.querySelectorAll('text')].map((e) => e.getAttribute('font-size') * width / svg.viewBox.baseVal.width))",
            )
            .await?;
        let smallest = smallest.as_f64().unwrap_or_default();
        assert!(smallest >= 10.0, "{link}: words of {smallest:.1} px");
    }
    Ok(())
}

/// The signal runs along what is lit, unless the visitor wants nothing to move.
pub(crate) async fn lights_without_motion_where_that_is_wanted(page: Page) -> Outcome {
    for (wish, runs) in [("reduce", false), ("no-preference", true)] {
        if !page.emulate("", &[("prefers-reduced-motion", wish)]).await? {
            return Ok(());
        }
        page.open("/xlr-pair/trs-pair/").await?;
        page.click(".wiring tbody tr:nth-child(2) button").await?;
        page.until("what is lit", "1".to_owned(), || lit_in_drawing(&page))
            .await?;
        // The rest fades for a moment where it may; what is asked is whether anything goes on.
        let found = page
            .script(
                "return document.getAnimations().map((one) => one.animationName ?? one.transitionProperty)",
            )
            .await?;
        let found = found.to_string();
        if runs {
            assert!(found.contains("draw-run"), "the signal stands still: {found}");
        } else {
            assert_eq!(found, "[]", "something moves");
        }
    }
    Ok(())
}

/// The other way round, with the conductors shown.
pub(crate) async fn lights_a_row_from_its_conductor(page: Page) -> Outcome {
    page.open("/xlr-pair/trs-pair/").await?;
    page.click(".picture button").await?;
    page.find(".drawing .inside[data-join=\"3\"] *").await?;
    page.script("document.querySelector('.drawing .inside[data-join=\"3\"] *').dispatchEvent(new MouseEvent('click', { bubbles: true }))")
        .await?;
    page.until("the lit row", 1, || {
        page.count(".wiring tbody tr.lit:nth-child(4)")
    })
    .await
}

/// The switch says how it stands, and the drawing follows.
pub(crate) async fn looks_inside(page: Page) -> Outcome {
    page.open("/trs-pair/trs-stereo/").await?;
    assert_eq!(
        page.attribute(".picture", "data-view").await?.as_deref(),
        Some("outside")
    );
    page.click(".picture button").await?;
    page.until("the view", Some("inside".to_owned()), || {
        page.attribute(".picture", "data-view")
    })
    .await?;
    assert_eq!(
        page.attribute(".picture button", "aria-pressed")
            .await?
            .as_deref(),
        Some("true")
    );
    page.check_accessible("looking inside").await?;
    page.screenshot(&format!("inside-{}", page.engine().name())).await
}
