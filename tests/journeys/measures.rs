//! What only a browser can measure: how soon an answer is painted, that nothing jumps, and that nothing piles up.
//! In Chromium alone, whose tools slow the processor and count what is kept; docs/performance.md has the figures.

use product_tests::browser::{Fault, Key, Outcome, Page, Trouble};
use serde_json::{Value, json};

/// So many times slower than this machine, as a small phone is.
const SLOWED: u32 = 4;
/// So many changes to take the median of.
const CHANGES: usize = 60;
/// So much processor time a change may cost the page's own thread, not slowed. It is 8 ms in a quick hour of the machine it was measured
/// on and 13 to 16.5 ms in a slow one: the bound is for what makes a change twice as dear.
const MOST_MS: f64 = 20.0;

/// Keeps the browser's own timings of keys, from the key to the next paint.
const WATCH: &str = "
    window.__keys = [];
    new PerformanceObserver((list) => { for (const e of list.getEntries()) if (e.name === 'keydown') __keys.push([e.duration, e.processingEnd - e.processingStart]) })
      .observe({ type: 'event', durationThreshold: 16, buffered: true });";

/// From the change of a list to styles and places worked out, without the wait for the screen's next frame. Between two changes
/// it waits as long as the quickest hand would, so that what the page does after the answer is not counted for the next one.
const WORK: &str = "
    const done = arguments[arguments.length - 1], list = document.querySelector('#output'), times = [];
    const values = [...list.querySelectorAll('option')].map((o) => o.value).filter((v) => v && !v.startsWith('not-'));
    const frame = () => new Promise((go) => setTimeout(() => requestAnimationFrame(() => setTimeout(go)), 100));
    (async () => {
      for (let i = 0; i < 60; i++) {
        await frame();
        const start = performance.now();
        list.value = values[(i * 7) % values.length];
        list.dispatchEvent(new Event('input', { bubbles: true }));
        for (let turn = 0; turn < 8; turn++) await null;
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      done(times);
    })()";

/// As long as the quickest hand takes between two keys.
const PAUSE: &str = "setTimeout(arguments[arguments.length - 1], 100)";

/// Chooses the first output and goes to the list, when all of its answer is there.
const FIRST_OUTPUT: &str = "
    const done = arguments[arguments.length - 1], list = document.querySelector('#output');
    list.value = [...list.options].map((o) => o.value).find((value) => value);
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.focus();
    setTimeout(() => { __keys.length = 0; done() }, 1000);";

pub(crate) fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::INFINITY)
}

pub(crate) fn numbers(list: &Value) -> Vec<f64> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect()
}

/// What a change costs the page's own thread, whatever else the machine does meanwhile: scripts, styles and layout of all that
/// follows from it, the address and the frames after it among them.
async fn processor_time(page: &Page) -> Outcome<f64> {
    let parts = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
    let spent = || async {
        let told = page.devtools("Performance.getMetrics", json!({})).await?;
        let metrics = told.get("metrics").and_then(Value::as_array).cloned();
        let metrics = metrics.unwrap_or_default();
        Ok::<_, Trouble>(parts.map(|name| {
            let metric = metrics.iter().find(|metric| metric["name"] == name);
            metric
                .and_then(|metric| metric["value"].as_f64())
                .unwrap_or(f64::NAN)
        }))
    };
    page.devtools("Performance.enable", json!({"timeDomain": "threadTicks"}))
        .await?;
    let before = spent().await?;
    let count = numbers(&page.script_async(WORK).await?).len();
    let after = spent().await?;
    page.devtools("Performance.disable", json!({})).await?;
    assert_eq!(count, CHANGES);
    let each = |part: usize| (after[part] - before[part]) * 1000.0 / 60.0;
    let (script, style, layout) = (each(0), each(1), each(2));
    println!(
        "    processor time of a change, not slowed: script {script:.1} ms, styles {style:.1} ms, layout {layout:.1} ms"
    );
    Ok(script + style + layout)
}

/// From a key on a list to the painted answer.
pub(crate) async fn answers_within_a_frame(page: Page) -> Outcome {
    page.prepare(WATCH);
    page.resize(360, 740).await?;
    page.open("/trs-pair/trs-stereo/").await?;
    let spent = processor_time(&page).await?;
    page.slow_down(SLOWED).await?;
    let work = numbers(&page.script_async(WORK).await?);
    assert_eq!(work.len(), CHANGES);
    // From the first entry on twenty keys lead through outputs alone: what is no output is answered with one sentence, and quicker.
    page.script_async(FIRST_OUTPUT).await?;
    for number in 0..CHANGES {
        let key = if (number / 20) % 2 == 0 {
            Key::Down
        } else {
            Key::Up
        };
        page.script_async(PAUSE).await?;
        page.press(key).await?;
    }
    // Faster ones than this are not among the browser's entries.
    let mut painted = numbers(&page.script("return __keys.map(([duration]) => duration)").await?);
    let inside = numbers(&page.script("return __keys.map(([, inside]) => inside)").await?);
    let slow = painted.len();
    painted.resize(CHANGES, 16.0);
    let (work, painted, inside) = (median(work), median(painted), median(inside));
    println!(
        "    from change to layout: median {work:.1} ms; from key to paint: median {painted:.0} ms or less, \
         {inside:.1} of them in the key's event, \
         {slow} of {CHANGES} over a frame (processor slowed {SLOWED} times)"
    );
    assert!(spent <= MOST_MS, "a change takes {spent:.1} ms of processor time");
    Ok(())
}

/// What moves without the visitor having done anything: how much, which elements, from where to where.
pub(crate) const WATCH_MOVES: &str = "
    window.__moved = [];
    const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
    window.__watched = new PerformanceObserver((list) => __look(list.getEntries()));
    window.__look = (entries) => { for (const e of entries) if (!e.hadRecentInput) __moved.push([e.value.toFixed(5),
      ...e.sources.map((s) => (s.node?.outerHTML ?? s.node?.textContent ?? 'gone').slice(0, 70) + ': ' + place(s.previousRect) + ' to ' + place(s.currentRect))]) };
    __watched.observe({ type: 'layout-shift', buffered: true });";

/// Everything that has moved so far; what the last frame moved is told with the next.
pub(crate) async fn moved(page: &Page) -> Outcome<Value> {
    page.script_async(
        "const done = arguments[arguments.length - 1];
         requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { __look(__watched.takeRecords()); done(__moved) })))",
    )
    .await
}

/// Where the parts stand that both the static page and the live one have. The live page brings elements of its own, whose places
/// no browser compares with those of the elements that went.
const PLACES: &str = "
    return ['h1', '#source-device', '#output', '#input', '.stamp', '.sentence', '.canvas', '.canvas svg.drawing', '.wiring', '.shopping']
      .flatMap((name) => [...document.querySelectorAll(name)].map((e) => [name, e.getBoundingClientRect()]))
      .filter(([, { width }]) => width > 1)
      .map(([name, { x, y, width, height }]) => [name, ...[x, y, width, height].map(Math.round)].join(' '))";

/// Each kind of page: the list of all pairs, answers, a question, a converter, a refusal, a card, and devices, which only
/// the program knows.
const STILL: [&str; 9] = [
    "/",
    "/trs-pair/rca-pair/",
    "/trs-pair/trs-stereo/?topology=servo",
    "/phones-35/xlr-pair/",
    "/trs-pair/trs-unknown/",
    "/coax/rca-pair/",
    "/speaker/trs-stereo/",
    "/trs-pair/rca-pair/?view=card",
    "/trs-pair/rca-pair/?out=focusrite-scarlett-2i2-4th-gen.outputs-1-2&in=topping-l30-ii.rca-in",
];

/// The first paint of a page is there before its program is: nothing of it moves from then on.
pub(crate) async fn nothing_moves_after_the_first_paint(page: Page) -> Outcome {
    page.prepare(WATCH_MOVES);
    // Otherwise only the first page would have to wait for its program.
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }))
        .await?;
    let mut wrong = Vec::new();
    for (width, height) in [(320, 640), (390, 844), (768, 1024), (1280, 900)] {
        page.resize(width, height).await?;
        for link in STILL {
            page.fail(".wasm", Fault::Held);
            page.go(link).await?;
            page.until("the first paint", true, || async {
                let painted = "return performance.getEntriesByName('first-contentful-paint').length > 0";
                Ok(page.script(painted).await? == Value::Bool(true))
            })
            .await?;
            let before = moved(&page).await?;
            let stood = page.script(PLACES).await?;
            page.recover();
            page.wait_started().await?;
            // Time for what comes late, such as the bar of a newer release.
            page.script_async("setTimeout(arguments[arguments.length - 1], 300)")
                .await?;
            let after = moved(&page).await?;
            if after != json!([]) {
                wrong.push(format!(
                    "{link} at {width} px, before the program: {before}, then: {after}"
                ));
            }
            let stands = page.script(PLACES).await?;
            // What is behind the question mark, but for the card, is not known to the static page.
            if stands != stood && (!link.contains('?') || link.contains("card")) {
                wrong.push(format!("{link} at {width} px: {stood} became {stands}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// Counts what a tab keeps after the rubbish is gone: its own memory, nodes, listeners, and the memory of the wasm.
async fn kept(page: &Page) -> Outcome<[f64; 4]> {
    for _ in 0..3 {
        page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let usage = page.devtools("Runtime.getHeapUsage", json!({})).await?;
    let counters = page.devtools("Memory.getDOMCounters", json!({})).await?;
    let wasm = page
        .script("return window.__wasm?.buffer.byteLength ?? 0")
        .await?;
    let number = |of: &Value, key: &str| of.get(key).and_then(Value::as_f64).unwrap_or_default();
    Ok([
        number(&usage, "usedSize"),
        number(&counters, "nodes"),
        number(&counters, "jsEventListeners"),
        wasm.as_f64().unwrap_or_default(),
    ])
}

/// Keeps hold of the wasm's memory, to see how large it is.
const HOLD: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const make = WebAssembly[name];
      WebAssembly[name] = async (...all) => { const made = await make.apply(WebAssembly, all);
        window.__wasm = (made.instance ?? made).exports.memory; return made };
    }";

/// Random choices in every list, random switches and rows; in between the browser gets its turn.
const WANDER: &str = "
    const [count, done] = arguments, pick = (list) => list[Math.floor(random() * list.length)];
    const random = () => (window.__seed = (Math.imul(window.__seed ?? 7, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    (async () => {
      for (let i = 0; i < count; i++) {
        const list = pick([...document.querySelectorAll('select')]);
        const buttons = [...document.querySelectorAll('.trace, .picture button, .side .quiet')];
        if (random() < 0.2 && buttons.length) pick(buttons).click();
        else {
          list.value = pick([...list.options]).value;
          list.dispatchEvent(new Event('input', { bubbles: true }));
        }
        if (i % 10 === 0) await new Promise((go) => setTimeout(go));
        else await null;
      }
      done(document.querySelector('.sentence') !== null);
    })()";

async fn wander(page: &Page, count: u32) -> Outcome {
    let walked = page.driver().execute_async(WANDER, vec![json!(count)]).await?;
    assert_eq!(walked.json(), &Value::Bool(true), "the answer is gone");
    Ok(())
}

/// What stands in the lists of a page that nobody has touched.
const REMEMBER: &str =
    "window.__home = [...document.querySelectorAll('select')].map(({ id, value }) => [id, value])";

/// Puts everything back to where it was before the wandering: each list, pictures that are open, a lit row; and looks inside.
/// Between two steps it waits until what stands below has followed.
const GO_HOME: &str = "
    const done = arguments[arguments.length - 1], pause = () => new Promise((go) => setTimeout(go, 500));
    (async () => {
      // Twice: a list may come back when another one has.
      for (const [id, home] of [...__home, ...__home]) {
        const list = document.getElementById(id);
        if (list && list.value !== home) {
          list.value = home;
          list.dispatchEvent(new Event('input', { bubbles: true }));
          await pause();
        }
      }
      // One by one: the look inside ends with the lit row.
      const on = 'button:is([aria-pressed=true], [aria-expanded=true])';
      for (let left = 4; left && document.querySelector(on); left--) {
        document.querySelector(on).click();
        await pause();
      }
      // A drawing that one has once looked into keeps what is inside.
      document.querySelector('.picture button').click();
      await pause();
      done([...document.querySelectorAll('#app [class]')].map((e) => e.getAttribute('class')).join(' '));
    })()";

/// What is on a page that was put back to where it was: the classes of its elements.
async fn home(page: &Page) -> Outcome<Value> {
    let classes = page.script_async(GO_HOME).await?;
    page.wait_text(".stamp", "IT FITS").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    Ok(classes)
}

/// Five thousand changes in one tab, after a thousand in which everything was seen once: nothing on the console, and
/// what the tab keeps is within a tenth of what it kept before. The memory of wasm never shrinks, so it must not grow.
pub(crate) async fn stays_small_over_thousands_of_changes(page: Page) -> Outcome {
    page.prepare(HOLD);
    page.open("/trs-pair/xlr-pair/").await?;
    page.script(REMEMBER).await?;
    for _ in 0..4 {
        wander(&page, 250).await?;
    }
    let classes = home(&page).await?;
    let before = kept(&page).await?;
    for _ in 0..20 {
        wander(&page, 250).await?;
    }
    assert_eq!(home(&page).await?, classes, "not the same page as before");
    let after = kept(&page).await?;
    println!("    JavaScript memory, nodes, listeners, wasm memory: {before:?} before, {after:?} after");
    for (what, (before, after)) in ["memory", "nodes", "listeners", "wasm"]
        .into_iter()
        .zip(before.into_iter().zip(after))
    {
        assert!(before > 0.0, "{what} is not counted");
        assert!(after <= before * 1.1, "{what}: {before} before, {after} after");
    }
    Ok(())
}
