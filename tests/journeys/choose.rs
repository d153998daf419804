//! Choosing both sides, and what the address, the history and the lists make of it.

use product_tests::browser::{Engine, Key, Outcome, Page};

/// What a visitor does first; then the same page again from its address.
pub(crate) async fn answers_and_keeps_the_answer_in_the_address(page: Page) -> Outcome {
    page.open("/").await?;
    page.wait_text(".sentence", "Choose the socket on each side")
        .await?;
    page.choose("#output", "xlr-pair").await?;
    page.wait_link("/?from=xlr-pair").await?;
    page.choose("#input", "trs-pair").await?;
    page.wait_text(".stamp", "IT FITS").await?;
    page.wait_text(".sentence", "two XLR female to 6.35 mm TRS")
        .await?;
    page.wait_link("/xlr-pair/trs-pair/").await?;
    page.wait_text("#output-hint", "three pins").await?;
    page.wait_count(".canvas .drawing", 1).await?;
    page.wait_count(".wiring tbody tr", 6).await?;
    page.wait_count(".steps li", 7).await?;
    page.reload().await?;
    page.wait_text(".sentence", "two XLR female to 6.35 mm TRS")
        .await?;
    assert_eq!(page.value("#output").await?, "xlr-pair");
    assert_eq!(page.value("#input").await?, "trs-pair");
    assert!(page.driver().title().await?.starts_with("2 × "));
    Ok(())
}

/// Each choice is a step of the history, and the lists go with it.
pub(crate) async fn goes_back_and_forward(page: Page) -> Outcome {
    page.open("/rca-pair/rca-pair/").await?;
    page.choose("#input", "xlr-pair").await?;
    page.wait_link("/rca-pair/xlr-pair/").await?;
    page.choose("#output", "trs-pair").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    back(&page).await?;
    lists_show(&page, "rca-pair", "xlr-pair").await?;
    back(&page).await?;
    lists_show(&page, "rca-pair", "rca-pair").await?;
    forward(&page).await?;
    lists_show(&page, "rca-pair", "xlr-pair").await?;
    // A choice after going back starts a new way forward.
    page.choose("#output", "toslink").await?;
    page.wait_text(".stamp", "YOU NEED A CONVERTER").await?;
    // The address comes a moment after the answer; no hand goes back sooner than that.
    page.wait_link("/toslink/xlr-pair/").await?;
    back(&page).await?;
    lists_show(&page, "rca-pair", "xlr-pair").await
}

/// The answer is there before anything is painted, both sides and its drawing with the next frame and what stands below with the one
/// after that;
/// and who is quicker than the screen has made two steps all the same.
pub(crate) async fn answers_first_and_lets_the_rest_follow(page: Page) -> Outcome {
    page.open("/trs-pair/rca-pair/").await?;
    let seen = page
        .script_async(
            "const done = arguments[arguments.length - 1];
             const seen = () => ['.sentence', '.canvas desc', '.shopping', '#input-hint', '[role=status]'].map((part) => document.querySelector(part).textContent);
             // Told at the end of the task that changes the sentence, before any frame and any other task.
             const choose = (value) => new Promise((go) => {
               const list = document.querySelector('#input'), [before] = seen();
               new MutationObserver((_, watch) => {
                 const now = seen();
                 if (now[0] !== before) watch.disconnect(), go(now);
               }).observe(document.querySelector('#app'), { subtree: true, childList: true, characterData: true });
               list.value = value;
               list.dispatchEvent(new Event('input', { bubbles: true }));
             });
             (async () => {
               const all = [seen(), await choose('xlr-pair'), await choose('trs-stereo')];
               for (let turn = 0; turn < 500 && seen()[2] === all[0][2]; turn++) await new Promise((go) => setTimeout(go, 10));
               done([...all, seen()]);
             })()",
        )
        .await?;
    let part = |moment: usize, part: usize| seen[moment][part].as_str().unwrap_or_default().to_owned();
    for moment in [1, 2] {
        assert_ne!(part(moment, 0), part(moment - 1, 0), "the sentence");
    }
    assert_eq!(part(1, 1), part(0, 1), "the drawing did not wait");
    assert_eq!(part(1, 2), part(0, 2), "what to buy did not wait");
    assert_eq!(part(1, 3), part(0, 3), "the sides did not wait");
    assert_eq!(part(3, 0), part(2, 0), "the sentence");
    assert!(
        part(3, 1).contains("At the input: 6.35 mm TRS."),
        "{}",
        part(3, 1)
    );
    assert_ne!(part(3, 2), part(0, 2), "what to buy did not follow");
    assert_ne!(part(3, 3), part(0, 3), "the sides did not follow");
    assert_eq!(part(3, 4), part(3, 0), "what is said");
    page.wait_link("/trs-pair/trs-stereo/").await?;
    page.script("history.back()").await?;
    page.wait_link("/trs-pair/xlr-pair/").await?;
    page.wait_text(".shopping", "XLR").await?;
    page.script("history.back()").await?;
    page.wait_link("/trs-pair/rca-pair/").await
}

/// WebKit's own button skips steps that no real hand has made, and takes the driver's choices for such.
async fn back(page: &Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        page.script("history.back()").await?;
        return Ok(());
    }
    page.back().await
}

async fn forward(page: &Page) -> Outcome {
    if page.engine() == Engine::WebKit {
        page.script("history.forward()").await?;
        return Ok(());
    }
    page.forward().await
}

async fn lists_show(page: &Page, output: &str, input: &str) -> Outcome {
    page.wait_link(&format!("/{output}/{input}/")).await?;
    page.until("the output", output.to_owned(), || page.value("#output"))
        .await?;
    page.until("the input", input.to_owned(), || page.value("#input"))
        .await
}

/// A value that the state refuses does not stay in the list.
pub(crate) async fn a_list_shows_what_the_state_says(page: Page) -> Outcome {
    page.open("/trs-pair/rca-pair/").await?;
    page.script("document.querySelector('#output').add(new Option('Nonsense', 'nonsense'))")
        .await?;
    page.choose("#output", "nonsense").await?;
    lists_show(&page, "trs-pair", "rca-pair").await?;
    // No choice is a choice too.
    page.choose("#output", "").await?;
    page.wait_link("/?to=rca-pair").await?;
    page.wait_text(".sentence", "Now choose the socket on your audio interface")
        .await
}

/// The plug cannot tell: the page asks, shows both outcomes, and takes the answer without losing the keyboard.
pub(crate) async fn asks_and_takes_the_answer(page: Page) -> Outcome {
    page.open("/trs-pair/trs-unknown/").await?;
    page.wait_text(".stamp", "ONE QUESTION FIRST").await?;
    let outcomes = page.texts(".outcomes .card").await?.join("\n");
    for piece in [
        "One jack for both ears",
        "Y cable",
        "One of two jacks",
        "two 6.35 mm TRS cables",
    ] {
        assert!(outcomes.contains(piece), "no “{piece}” in {outcomes}");
    }
    page.click(".outcomes .card:nth-child(2) button").await?;
    lists_show(&page, "trs-pair", "trs-pair").await?;
    page.wait_count(".ask", 0).await?;
    assert_eq!(page.focused().await?, "h2#answer");
    Ok(())
}

/// Every step of the main path with the keyboard, and the focus stays where it was.
pub(crate) async fn works_by_keyboard_alone(page: Page) -> Outcome {
    page.open("/").await?;
    page.script("document.querySelector('#output').focus()").await?;
    page.press(Key::Down).await?;
    page.wait_link("/?from=trs-pair").await?;
    assert_eq!(page.focused().await?, "select#output");
    // Between the two lists lie the button that shows sockets as pictures and the field for the amplifier by its name.
    for _ in 0..3 {
        page.press(Key::Tab).await?;
    }
    assert_eq!(page.focused().await?, "select#input");
    page.press(Key::Down).await?;
    page.wait_link("/trs-pair/trs-pair/").await?;
    assert_eq!(page.focused().await?, "select#input");
    page.press(Key::Down).await?;
    page.wait_link("/trs-pair/ts-pair/").await?;
    page.wait_text(".sentence", "6.35 mm TS").await
}

/// Those who listen hear each answer once, and nothing at the start.
pub(crate) async fn says_each_answer_once(page: Page) -> Outcome {
    page.open("/trs-pair/trs-pair/").await?;
    let said = page
        .script("return document.querySelector('[role=status]').textContent")
        .await?;
    assert_eq!(said, "");
    page.script(
        "window.__said = []; new MutationObserver((all) => all.forEach(({ target }) => __said.push(target.textContent))) \
         .observe(document.querySelector('[role=status]'), { childList: true, characterData: true, subtree: true })",
    )
    .await?;
    page.choose("#input", "rca-pair").await?;
    page.wait_link("/trs-pair/rca-pair/").await?;
    page.wait("the answer to be said", || async {
        let sentence = page.text(".sentence").await?;
        // On the page no line breaks between a number and its unit.
        let heard = page
            .script("return __said.map((text) => text.replaceAll('\u{a0}', ' '))")
            .await?;
        Ok(if heard == serde_json::json!([sentence]) {
            Ok(())
        } else {
            Err(heard.to_string())
        })
    })
    .await
}

/// The drawer and the ear: both are part of the link.
pub(crate) async fn tries_the_cable_one_has_and_looks_for_a_symptom(page: Page) -> Outcome {
    page.open("/phones-635/trs-pair/").await?;
    page.click(".have summary").await?;
    page.choose("#have", "trs-trs").await?;
    page.wait_text(".have .verdict", "hollow").await?;
    page.wait_link("/phones-635/trs-pair/?have=trs-trs").await?;
    // Folded up and unfolded again it is as it was; without a cable it stays unfolded, with the keyboard where it is.
    for _ in 0..2 {
        page.click(".have summary").await?;
    }
    page.choose("#have", "").await?;
    page.wait_link("/phones-635/trs-pair/").await?;
    assert_eq!(page.count(".have[open] #have").await?, 1);
    page.choose("#have", "trs-trs").await?;
    page.wait_link("/phones-635/trs-pair/?have=trs-trs").await?;
    page.click(".symptom summary").await?;
    page.choose("#symptom", "hollow").await?;
    page.wait_link("/phones-635/trs-pair/?have=trs-trs&symptom=hollow")
        .await?;
    page.wait_text(".causes", "6.35 mm TRS").await?;
    page.reload().await?;
    page.wait_text(".have .verdict", "hollow").await?;
    page.wait_text(".causes", "6.35 mm TRS").await?;
    // What gets hot is switched off before anybody looks for the cause.
    page.choose("#symptom", "strain").await?;
    page.wait_text(".symptom", "pull the cable").await
}
