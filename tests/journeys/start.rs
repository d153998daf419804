//! How the page starts, and what it says when it cannot.
//! A visitor whose browser or network fails must never see a blank page.

use product_tests::browser::{Engine, Fault, Outcome, Page};
use product_tests::{repository, weight};
use serde_json::json;

/// The page comes up, without barriers, on a phone and on a desk.
pub(crate) async fn opens_with_a_heading(page: Page) -> Outcome {
    page.open("/").await?;
    page.wait_text("h1", "Cable chooser").await?;
    page.check_accessible("at the start").await?;
    for width in [320, 1280] {
        page.resize(width, 900).await?;
        assert!(!page.overflows().await?, "scrolls sideways at {width} px");
        page.screenshot(&format!("start-{}-{width}", page.engine().name()))
            .await?;
    }
    Ok(())
}

/// Share links are paths of any depth, and the host knows none of them.
pub(crate) async fn any_path_opens_the_page(page: Page) -> Outcome {
    for link in [
        "/trs-pair/trs-stereo/?topology=servo",
        "/a/b/c/d",
        "/%ff%00/<b>/?%",
    ] {
        page.open(link).await?;
        page.wait_text("h1", "Cable chooser").await?;
    }
    page.reload().await
}

/// A host may keep the page in a folder among others.
pub(crate) async fn lives_in_a_folder(page: Page) -> Outcome {
    page.move_to("/cables");
    for link in ["/cables/", "/cables/trs-pair/rca-pair/?topology=servo"] {
        page.open(link).await?;
        page.wait_text("h1", "Cable chooser").await?;
    }
    Ok(())
}

/// What the size budget weighs is what a visit really loads.
pub(crate) async fn loads_each_file_once_and_nothing_else(page: Page) -> Outcome {
    page.open("/").await?;
    let weights = weight::first_visit(&repository::dist())?;
    let mut expected: Vec<String> = weights
        .into_iter()
        .map(|weight| format!("/{}", weight.file))
        .collect();
    let mut asked: Vec<String> = page.requests().into_iter().map(|request| request.path).collect();
    // A browser without a window asks for the icon when it likes.
    // What keeps the page for later is loaded when the page stands, and not at all in this journey.
    let later = |path: &String| path.contains("icon") || path.ends_with(".webmanifest") || path == "/sw.js";
    expected.retain(|path| !later(path) && path != "/index.html");
    asked.retain(|path| !later(path));
    expected.push("/".to_owned());
    expected.sort();
    asked.sort();
    assert_eq!(asked, expected);
    Ok(())
}

/// Pages that nobody touches run without the second part of the wasm; the first touch brings it, once.
pub(crate) async fn loads_what_a_first_visit_runs_and_the_rest_later(page: Page) -> Outcome {
    let asked = || {
        let requests = page.requests().into_iter();
        requests
            .filter(|request| request.path.contains("-later-"))
            .count()
    };
    // The last ones on a slow phone, where what takes long gives the browser a turn in between.
    let visits = [
        ("/trs-pair/rca-pair/", 1),
        ("/trs-pair/trs-unknown/", 1),
        ("/coax/toslink/", 1),
        ("/speaker/trs-pair/", 1),
        ("/phones-35/xlr-pair/?view=card", 1),
        ("/", 20),
        ("/trs-pair/rca-pair/", 20),
    ];
    for (link, slowed) in visits {
        if page.engine() == Engine::Chromium {
            page.slow_down(slowed).await?;
        }
        page.open(link).await?;
        page.script_async("setTimeout(arguments[0], 200)").await?;
        if page.engine() == Engine::Chromium {
            assert_eq!(
                asked(),
                0,
                "{link} needs more than a first visit; cargo xtask first-visit lists it anew"
            );
        }
    }
    if page.engine() == Engine::Chromium {
        page.slow_down(1).await?;
    }
    page.open("/trs-pair/rca-pair/").await?;
    let before = asked();
    page.choose("#input", "xlr-pair").await?;
    page.wait_text(".sentence", "XLR").await?;
    page.choose("#input", "mini-stereo").await?;
    page.wait_text(".sentence", "3.5").await?;
    assert_eq!(asked(), before + 1);
    Ok(())
}

/// Tells how many sections were put off when the live page took its place and laid out since, and how many are still put off.
const LAID_OUT: &str = "return [__laid, document.querySelectorAll('[data-later]').length]";

/// When the live page takes its place, what nobody sees is laid out afterwards; all of it, and nothing of what is in the window.
pub(crate) async fn lays_out_later_what_nobody_sees(page: Page) -> Outcome {
    page.prepare(
        "window.__laid = 0;
         new MutationObserver((changes) => { __laid += changes.length })
           .observe(document, { subtree: true, attributes: true, attributeFilter: ['data-later'] })",
    );
    for (height, below) in [(740, 5), (9000, 0)] {
        page.resize(360, height).await?;
        page.go("/trs-pair/rca-pair/").await?;
        page.wait_started().await?;
        page.until("every section to be laid out", json!([below, 0]), || async {
            page.script(LAID_OUT).await
        })
        .await?;
    }
    Ok(())
}

/// When the live page takes its place, its lists say what the static page's said, and not their first entries until the next task.
pub(crate) async fn never_shows_a_list_without_its_choice(page: Page) -> Outcome {
    page.prepare(
        "window.__said = new Set();
         new MutationObserver(() => {
           for (const list of document.querySelectorAll('#app:not([data-static]) :is(#output, #input)')) __said.add(list.value);
         }).observe(document, { subtree: true, childList: true })",
    );
    page.go("/trs-pair/rca-pair/").await?;
    page.wait_started().await?;
    page.until("what the lists said", json!(["rca-pair", "trs-pair"]), || async {
        page.script("return [...__said].filter((one) => one).sort()")
            .await
    })
    .await?;
    assert_eq!(
        page.script("return __said.size").await?,
        json!(2),
        "a list was empty"
    );
    Ok(())
}

/// A static page is a whole answer: while the browser has something to do and nobody touches anything, no program is asked for.
pub(crate) async fn leaves_a_page_alone_until_the_browser_is_idle_or_somebody_is_there(
    page: Page,
) -> Outcome {
    if page.engine() == Engine::WebKit {
        // It does not tell when it is idle.
        return Ok(());
    }
    page.prepare("window.requestIdleCallback = () => 0;");
    page.go("/trs-pair/rca-pair/").await?;
    page.wait_text(".sentence", "RCA").await?;
    page.script_async("setTimeout(arguments[0], 700)").await?;
    assert_eq!(page.count("#app[data-static]").await?, 1, "it started");
    let asked = page.requests();
    assert!(
        !asked
            .iter()
            .any(|request| [".wasm", ".css"].iter().any(|part| request.path.contains(part))),
        "{asked:?}"
    );
    page.stir().await?;
    page.wait_started().await
}

/// A list that is open when the program comes stays open until something is chosen, and a press until it ends.
pub(crate) async fn never_takes_away_what_a_hand_is_on(page: Page) -> Outcome {
    // From the first on, before the program can be there: a list on one page is tapped, a word on the other is pressed.
    page.prepare(
        "window.__act = (kind) => document.querySelector(__on).dispatchEvent(new PointerEvent(kind, { bubbles: true }));
         addEventListener('DOMContentLoaded', () => {
           window.__on = location.pathname.startsWith('/trs-pair/') ? '#input' : '.sentence';
           __act('pointerdown');
           if (__on === '#input') __act('pointerup');
         })",
    );
    let is_static = "return document.querySelector('#app[data-static]') !== null";
    for link in ["/trs-pair/rca-pair/", "/xlr-pair/rca-pair/"] {
        page.go(link).await?;
        // As long as a start takes, and longer.
        page.script_async("setTimeout(arguments[arguments.length - 1], 3000)")
            .await?;
        assert_eq!(page.script(is_static).await?, true, "{link} was taken away");
        if link.starts_with("/trs-pair/") {
            page.choose("#input", "xlr-pair").await?;
            page.wait_link("/trs-pair/xlr-pair/").await?;
            page.wait_text(".sentence", "XLR").await?;
        } else {
            page.script("__act('pointerup')").await?;
        }
        page.wait_started().await?;
    }
    Ok(())
}

/// What keeps the page for times without a network is ten times what a reader needs: it comes when somebody is there.
pub(crate) async fn keeps_nothing_for_whom_nobody_is_there(page: Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        // Debian's WebKit keeps nothing in the sessions that it automates.
        return Ok(());
    }
    page.leave_untouched();
    page.open("/trs-pair/rca-pair/").await?;
    page.script_async("setTimeout(arguments[0], 700)").await?;
    let weights = weight::first_visit(&repository::dist())?;
    let known = |path: &str| {
        path.contains("icon") || weights.iter().any(|weight| path == ["/", &weight.file].concat())
    };
    let is_for_later =
        |path: &str| path == "/sw.js" || path == "/404.html" || path.contains("_bg.wasm") && !known(path);
    let asked = || page.requests().into_iter().map(|request| request.path);
    let early: Vec<String> = asked().filter(|path| is_for_later(path)).collect();
    assert!(early.is_empty(), "asked for while nobody is there: {early:?}");
    page.stir().await?;
    page.until("what keeps the page", true, || async {
        Ok(asked().any(|path| path == "/sw.js") && asked().any(|path| path.contains("-later-")))
    })
    .await
}

/// A lost connection while the wasm loads.
pub(crate) async fn says_so_when_wasm_is_missing(page: Page) -> Outcome {
    page.fail(".wasm", Fault::Status(404));
    cannot_start(&page).await
}

/// A proxy or a cache that spoils the wasm.
pub(crate) async fn says_so_when_wasm_is_broken(page: Page) -> Outcome {
    page.fail(
        ".wasm",
        Fault::Body(b"<!doctype html><title>Please log in</title>".to_vec()),
    );
    cannot_start(&page).await
}

/// The styles of what the program shows do not come: nothing is shown without them.
pub(crate) async fn says_so_when_its_styles_are_missing(page: Page) -> Outcome {
    page.fail(".css", Fault::Status(404));
    cannot_start(&page).await
}

async fn cannot_start(page: &Page) -> Outcome {
    for provoked in ["console.error", "console.warn", "cannot load", "status 404"] {
        page.expect_note(provoked);
    }
    page.go("/").await?;
    page.wait_text("[role=alert]", "could not start").await?;
    page.wait_text("h1", "Cable chooser").await?;
    page.check_accessible("when the page could not start").await
}

/// The script that would report trouble is itself missing.
pub(crate) async fn keeps_a_sentence_when_no_script_runs(page: Page) -> Outcome {
    page.expect_note("cannot load");
    page.expect_note("status 404");
    page.fail(".js", Fault::Status(404));
    page.go("/coax/coax/").await?;
    page.wait_text(".sentence", "cable").await?;
    page.wait_text("#boot", "What you read here is complete").await?;
    page.go("/nonsense/").await?;
    page.wait_text("#boot", "could not start in this browser").await
}

/// A fault in the page's own code, long after its start.
pub(crate) async fn says_so_when_it_stops(page: Page) -> Outcome {
    page.expect_note("unreachable");
    page.open("/").await?;
    let fault = "dispatchEvent(new ErrorEvent('error', \
                 { error: new WebAssembly.RuntimeError(), message: 'unreachable' }))";
    page.script(fault).await?;
    page.wait_text("[role=alert]", "Reload it to go on").await
}
