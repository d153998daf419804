//! The card in somebody else's page: the answer, and nothing that could be mistaken for a part of that page.

use product_tests::browser::{Fault, Outcome, Page};
use product_tests::nginx;
use product_tests::repository;

use crate::share::{CLIPBOARD, copied};

/// A page with frames, which the harness's own server sends as another site would.
fn embed(page: &Page, frames: &str) {
    let text = format!(
        "<!doctype html><html lang=\"en\"><link rel=\"icon\" href=\"data:,\"><title>Another site</title><h1>Another site</h1>{frames}"
    );
    page.fail("/another-site.html", Fault::Body(text.into_bytes()));
}

fn frame(address: &str) -> String {
    format!("<iframe src=\"{address}\" title=\"card\" width=\"720\" height=\"640\"></iframe>")
}

/// Goes into a frame and waits until it shows an answer.
async fn enter(page: &Page, number: u16) -> Outcome {
    page.driver().enter_frame(number).await?;
    page.wait_text(".sentence", "cable").await
}

/// Whether anything is shown that takes a choice.
async fn shows_more_than_the_card(page: &Page) -> Outcome<bool> {
    let script = "return [...document.querySelectorAll('select, input, .masthead, .share, footer, .wiring')]
                    .some((element) => element.getClientRects().length > 0)";
    Ok(page.script(script).await? == true)
}

/// The card by its own address.
pub(crate) async fn a_card_is_the_answer_alone(page: Page) -> Outcome {
    page.open("/trs-pair/rca-pair/?topology=servo&view=card").await?;
    page.wait_text(".compact .sentence", "RCA").await?;
    page.wait_text(".compact .hint", "From: ").await?;
    assert!(!shows_more_than_the_card(&page).await?);
    page.wait("the way to the whole page", || async {
        let link = page.attribute(".compact a", "href").await?.unwrap_or_default();
        let right = link.starts_with("http") && link.ends_with("/trs-pair/rca-pair/?topology=servo");
        Ok(if right { Ok(()) } else { Err(link) })
    })
    .await?;
    page.check_accessible("as a card").await?;
    for width in [320, 720] {
        page.resize(width, 640).await?;
        assert!(!page.overflows().await?, "scrolls sideways at {width} px");
        page.screenshot(&format!("card-{}-{width}", page.engine().name()))
            .await?;
    }
    Ok(())
}

/// On a host that sends no headers, whatever address is framed.
pub(crate) async fn a_frame_never_shows_more_than_the_card(page: Page) -> Outcome {
    embed(&page, &frame("/trs-pair/rca-pair/"));
    page.go("/another-site.html").await?;
    enter(&page, 0).await?;
    page.wait_count(".compact", 1).await?;
    assert!(!shows_more_than_the_card(&page).await?);
    page.driver().enter_default_frame().await?;
    page.screenshot(&format!("framed-{}", page.engine().name())).await
}

/// The same before the program has started, or if it never does.
pub(crate) async fn a_frame_is_cut_before_the_program_starts(page: Page) -> Outcome {
    page.fail(".wasm", Fault::Silence);
    embed(&page, &frame("/trs-pair/rca-pair/"));
    page.go("/another-site.html").await?;
    enter(&page, 0).await?;
    assert_eq!(page.count("#app[data-static]").await?, 1);
    assert!(!shows_more_than_the_card(&page).await?);
    Ok(())
}

/// What the share bar gives is what another page needs.
pub(crate) async fn the_share_bar_gives_the_card(page: Page) -> Outcome {
    page.prepare(CLIPBOARD);
    page.open("/trs-pair/rca-pair/?topology=servo&hp_ohm=38").await?;
    page.press_button("Copy it as a card for another page").await?;
    page.wait_text("[role=status]", "The card is copied").await?;
    let code = copied(&page).await?;
    let expected = "/trs-pair/rca-pair/?topology=servo&amp;view=card&amp;hp_ohm=38\" title=\"2 × ";
    assert!(
        code.starts_with("<iframe src=\"http") && code.contains(expected),
        "{code}"
    );
    embed(&page, &code);
    page.go("/another-site.html").await?;
    enter(&page, 0).await?;
    page.wait_count(".compact", 1).await
}

/// On a host with headers another site can frame the card and nothing else.
pub(crate) async fn a_host_with_headers_lets_only_the_card_into_frames(page: Page) -> Outcome {
    let nginx = nginx::start(&repository::dist(), "")?;
    let link = format!("{}/trs-pair/rca-pair/", nginx.url);
    embed(
        &page,
        &[frame(&format!("{link}?view=card")), frame(&link)].concat(),
    );
    page.go("/another-site.html").await?;
    enter(&page, 0).await?;
    page.wait_count(".compact", 1).await?;
    page.driver().enter_default_frame().await?;
    page.driver().enter_frame(1).await?;
    assert_eq!(
        page.count(".sentence").await?,
        0,
        "the whole page stands in a frame"
    );
    page.driver().enter_default_frame().await?;
    Ok(())
}
