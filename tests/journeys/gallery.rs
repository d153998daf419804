//! Every component in every state, as the gallery has it: no barriers by light, by lamp and in forced colours.
//! Chromium alone, because only it can imitate all three; `access` looks at whole pages in the others.

use product_tests::browser::{Engine, Outcome, Page};
use product_tests::repository::gallery;

/// The names of the fixtures' pages.
fn fixtures() -> Vec<String> {
    let entries = std::fs::read_dir(gallery()).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "html")
        })
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    names
}

async fn look(page: &Page, scheme: &str, features: &[(&str, &str)]) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    let fixtures = fixtures();
    assert!(
        fixtures.len() > 40,
        "only {} fixtures in the gallery",
        fixtures.len()
    );
    page.resize(768, 900).await?;
    page.emulate("", features).await?;
    for name in fixtures {
        page.go(&format!("/gallery/{name}")).await?;
        page.check_accessible(&format!("{name}, {scheme}")).await?;
        assert!(!page.overflows().await?, "{name} scrolls sideways at 768 px");
    }
    Ok(())
}

/// In daylight.
pub(crate) async fn has_no_barriers_by_light(page: Page) -> Outcome {
    look(&page, "light", &[("prefers-color-scheme", "light")]).await
}

/// In a dim studio.
pub(crate) async fn has_no_barriers_by_lamp(page: Page) -> Outcome {
    look(&page, "dark", &[("prefers-color-scheme", "dark")]).await
}

/// With the visitor's own colours.
pub(crate) async fn has_no_barriers_in_forced_colours(page: Page) -> Outcome {
    look(&page, "forced", &[("forced-colors", "active")]).await
}

/// The smallest phone: nothing of any component is wider, and whatever is touched is as large as a finger.
pub(crate) async fn fits_the_smallest_phone(page: Page) -> Outcome {
    if page.engine() != Engine::Chromium {
        return Ok(());
    }
    page.resize(320, 640).await?;
    let mut small = Vec::new();
    // The index is no part of the page.
    for name in fixtures().iter().filter(|name| *name != "index.html") {
        page.go(&format!("/gallery/{name}")).await?;
        assert!(!page.overflows().await?, "{name} scrolls sideways at 320 px");
        let of_page = page.small_targets().await?;
        small.extend(of_page.iter().map(|target| format!("{name}: {target}")));
    }
    assert!(small.is_empty(), "targets below 44 px: {small:#?}");
    Ok(())
}

/// What is pressed or marked differs from what is not, also where the page's own colours are gone.
pub(crate) async fn shows_states_in_forced_colours(page: Page) -> Outcome {
    if !page.emulate("", &[("forced-colors", "active")]).await? {
        return Ok(());
    }
    let mut buttons = Vec::new();
    for name in ["drawing-two-leads", "drawing-two-leads-inside"] {
        page.go(&format!("/gallery/{name}.html")).await?;
        buttons.extend(colours(&page, "button[aria-pressed]").await?);
    }
    assert_eq!(buttons.len(), 2, "a button as it is and pressed");
    assert_ne!(buttons.first(), buttons.last(), "pressed and not pressed");
    page.go("/gallery/wiring-row-held.html").await?;
    let held = colours(&page, ".trace[aria-pressed=true]").await?;
    assert!(!held.is_empty(), "no row is held");
    for other in colours(&page, ".trace[aria-pressed=false]").await? {
        assert_ne!(
            held.first(),
            Some(&other),
            "a row that is held and one that is not"
        );
    }
    page.go("/gallery/devices-row-marked.html").await?;
    let marked = colours(&page, "[role=option][aria-selected=true]").await?;
    let others = colours(&page, "[role=option][aria-selected=false]").await?;
    assert!(marked.len() == 1 && others.len() > 1, "{marked:?}, {others:?}");
    for other in others {
        assert_ne!(
            marked.first(),
            Some(&other),
            "a row that is marked and one that is not"
        );
    }
    Ok(())
}

/// The ground and the left edge of everything that fits, as the browser paints them.
async fn colours(page: &Page, selector: &str) -> Outcome<Vec<String>> {
    let script = format!(
        "return [...document.querySelectorAll('{selector}')].map((e) => getComputedStyle(e))
           .map((style) => `${{style.backgroundColor}} in ${{style.borderLeftColor}}`)"
    );
    let found = page.script(&script).await?;
    let found = found.as_array().cloned().unwrap_or_default();
    Ok(found.iter().map(ToString::to_string).collect())
}
