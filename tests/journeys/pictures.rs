//! Choosing by picture, for those who do not know the names; and what they hear who look at the wrong side.

use product_tests::browser::{Key, Outcome, Page};

/// A tap on a card chooses, folds the cards up and goes back to the list.
pub(crate) async fn a_tap_on_a_card_chooses(page: Page) -> Outcome {
    page.open("/?to=trs-pair").await?;
    page.click("#output-side .quiet").await?;
    page.wait_count(".cards", 1).await?;
    page.check_accessible("with the cards of outputs").await?;
    page.screenshot(&format!("cards-{}", page.engine().name()))
        .await?;
    page.click(".cards label:has([value=xlr-pair]) b").await?;
    page.wait_link("/xlr-pair/trs-pair/").await?;
    page.wait_count(".cards", 0).await?;
    page.until("the keyboard", "select#output".to_owned(), || page.focused())
        .await?;
    assert_eq!(page.value("#output").await?, "xlr-pair");
    page.until("the picture of the socket", 1, || {
        page.count("#output-side .face svg")
    })
    .await
}

/// The arrow keys go through the cards, choose at once and stay there.
pub(crate) async fn the_arrow_keys_go_through_the_cards(page: Page) -> Outcome {
    page.open("/trs-pair/trs-pair/").await?;
    page.script("document.querySelector('#output-side .quiet').focus()")
        .await?;
    page.press(Key::Enter).await?;
    page.wait_count(".cards", 1).await?;
    page.press(Key::Tab).await?;
    page.until("the chosen card", "trs-pair".to_owned(), || focused_value(&page))
        .await?;
    page.press(Key::Down).await?;
    page.wait_link("/ts-pair/trs-pair/").await?;
    assert_eq!(focused_value(&page).await?, "ts-pair");
    page.until("the list", "ts-pair".to_owned(), || page.value("#output"))
        .await
}

async fn focused_value(page: &Page) -> Outcome<String> {
    let value = page.script("return document.activeElement?.value ?? ''").await?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// Whoever takes an input for the source is told so, in the list and among the cards, and keeps what was chosen.
pub(crate) async fn an_input_is_not_taken_for_the_source(page: Page) -> Outcome {
    page.open("/rca-pair/trs-pair/").await?;
    page.choose("#output", "not-an-output-xlr").await?;
    page.wait_said("are inputs").await?;
    page.wait_text(".mistaken-side", "are inputs").await?;
    page.until("the list", "rca-pair".to_owned(), || page.value("#output"))
        .await?;
    page.check_accessible("with a socket of the wrong side").await?;
    page.choose("#output", "trs-pair").await?;
    page.wait_count(".mistaken-side", 0).await?;
    // By a key a browser tells of it twice, and renders in between.
    page.script("document.querySelector('#output').focus()").await?;
    page.press(Key::End).await?;
    page.wait_text(".mistaken-side", "input").await?;
    page.script_async("setTimeout(arguments[0], 300)").await?;
    page.wait_text(".mistaken-side", "input").await?;
    page.until("the list", "trs-pair".to_owned(), || page.value("#output"))
        .await?;
    page.click("#input-side .quiet").await?;
    page.click(".cards label:has([value=not-an-input-phones]) b")
        .await?;
    page.wait_text(".mistaken-side", "where the headphones go")
        .await?;
    page.wait_link("/trs-pair/trs-pair/").await
}
