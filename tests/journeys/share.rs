//! Taking the answer to somebody else: by the clipboard, by the system's own sheet, by hand.

use product_tests::browser::{Key, Outcome, Page};

/// Instead of the browser's own, which asks for a permission in some: remembers what was copied.
pub(crate) const CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.__copied = text } } });";
const REFUSED_CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } });";
const NO_CLIPBOARD: &str = "Object.defineProperty(navigator, 'clipboard', { value: undefined });";
const NO_SHARE: &str = "delete Navigator.prototype.share;";

pub(crate) async fn copied(page: &Page) -> Outcome<String> {
    Ok(page
        .script("return window.__copied ?? ''")
        .await?
        .as_str()
        .unwrap_or_default()
        .to_owned())
}

/// The copied link gives the same answer.
pub(crate) async fn copies_the_link_and_opens_it_afresh(page: Page) -> Outcome {
    page.prepare(CLIPBOARD);
    page.open("/trs-pair/rca-pair/?topology=servo").await?;
    let sentence = page.text(".sentence").await?;
    page.click(".share button").await?;
    page.wait_text("[role=status]", "The link is copied.").await?;
    let link = copied(&page).await?;
    assert!(link.ends_with("/trs-pair/rca-pair/?topology=servo"), "{link}");
    page.open("/").await?;
    page.driver().goto(&link).await?;
    page.wait_started().await?;
    assert_eq!(page.text(".sentence").await?, sentence);
    Ok(())
}

/// A phone's own sheet gets the title and the link.
pub(crate) async fn hands_the_link_to_the_system(page: Page) -> Outcome {
    page.prepare(
        "Navigator.prototype.share = async (data) => { window.__copied = data.title + ' ' + data.url };",
    );
    page.open("/xlr-pair/xlr-pair/").await?;
    page.press_button("Share…").await?;
    page.wait("the share sheet", || async {
        let shared = copied(&page).await?;
        let right = shared.starts_with("2 × XLR") && shared.ends_with("/xlr-pair/xlr-pair/");
        Ok(if right { Ok(()) } else { Err(shared) })
    })
    .await
}

/// Where the sheet takes pictures, the drawing goes with the link: a PNG that is one.
pub(crate) async fn sends_the_drawing_with_the_link(page: Page) -> Outcome {
    page.prepare(
        "Navigator.prototype.canShare = (data) => data.files.every((file) => file.type === 'image/png');
         Navigator.prototype.share = async ({ url, files: [file] }) => {
           const head = new Uint8Array(await file.arrayBuffer()).slice(1, 4);
           window.__copied = `${file.name} ${String.fromCharCode(...head)} ${file.size > 10000} ${new URL(url).pathname}`;
         };",
    );
    page.open("/xlr-pair/xlr-pair/").await?;
    page.press_button("Share…").await?;
    page.wait("the share sheet", || async {
        let shared = copied(&page).await?;
        let right = shared.contains(".png PNG true /") && shared.ends_with("/xlr-pair/xlr-pair/");
        Ok(if right { Ok(()) } else { Err(shared) })
    })
    .await
}

/// The browser has a clipboard, and refuses: the link is there to be selected.
pub(crate) async fn says_so_when_the_browser_refuses_to_copy(page: Page) -> Outcome {
    page.prepare(REFUSED_CLIPBOARD);
    page.open("/trs-pair/rca-pair/").await?;
    page.press_button("Copy the link").await?;
    page.wait_text("[role=status]", "did not allow copying").await?;
    assert!(page.value("#link").await?.ends_with("/trs-pair/rca-pair/"));
    // The button that had the keyboard is still there, and so are the others.
    page.press_button("Copy the link").await?;
    page.wait_text(".sentence", "RCA").await
}

/// The link as a code, for the phone in the other hand.
pub(crate) async fn shows_the_link_as_a_code(page: Page) -> Outcome {
    page.open("/trs-pair/rca-pair/?topology=servo").await?;
    page.press_button("QR code").await?;
    page.wait_count(".share svg.qr", 1).await?;
    page.check_accessible("with the QR code").await?;
    page.screenshot(&format!("qr-{}", page.engine().name())).await?;
    page.press_button("QR code").await?;
    page.wait_count(".share svg.qr", 0).await
}

/// Without a clipboard and a sheet the link is there to be selected, and focusing it selects it.
pub(crate) async fn shows_the_link_where_nothing_can_copy_it(page: Page) -> Outcome {
    page.prepare(&[NO_CLIPBOARD, NO_SHARE].concat());
    page.open("/coax/coax/").await?;
    page.until("the link", true, || async {
        Ok(page.value("#link").await?.ends_with("/coax/coax/"))
    })
    .await?;
    let buttons = page.texts(".share button").await?;
    assert!(
        !buttons
            .iter()
            .any(|words| words.starts_with("Copy") || words.starts_with("Share")),
        "{buttons:?}"
    );
    page.script("document.querySelector('#link').focus()").await?;
    assert_eq!(page.focused().await?, "input#link");
    let selected = page
        .script(
            "const e = document.activeElement; return e.selectionEnd - e.selectionStart === e.value.length",
        )
        .await?;
    assert_eq!(selected, true);
    page.press(Key::Tab).await?;
    page.check_accessible("with the link to be selected").await
}

/// The list has what to buy, what to search for, and the link.
pub(crate) async fn copies_the_shopping_list(page: Page) -> Outcome {
    page.prepare(CLIPBOARD);
    page.open("/rca-pair/trs-pair/").await?;
    page.click(".shopping button").await?;
    page.wait_text("[role=status]", "The list is copied.").await?;
    let list = copied(&page).await?;
    assert!(
        list.starts_with("2 × ") && list.contains("RCA") && list.trim_end().ends_with("/rca-pair/trs-pair/"),
        "{list}"
    );
    Ok(())
}
