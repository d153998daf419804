//! The words around taking an answer elsewhere: as a card in another page, as a QR code.

use alloc::string::String;

/// Copies what others put into their own pages.
pub const COPY_EMBED: &str = "Copy it as a card for another page";
/// Said once that is on the clipboard.
pub const EMBED_COPIED: &str = "The card is copied, as HTML for your page.";
/// Shows the link as a QR code, or hides it.
pub const QR: &str = "QR code";
/// What the code is, for those who do not see it.
pub const QR_NAME: &str = "QR code with the link to this answer";
/// In place of a code.
pub const QR_TOO_LONG: &str = "This link is too long for a code that a phone can read. Copy it instead.";
/// Leads from the card to the whole page.
pub const WHOLE: &str = "The whole answer, with all details";

/// The card of an answer as HTML for other pages; `title` is what it shows, `link` its whole address.
pub fn embed_code(title: &str, link: &str) -> String {
    let [title, link] = [title, link].map(|text| {
        text.replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('<', "&lt;")
    });
    [
        "<iframe src=\"",
        &link,
        "\" title=\"",
        &title,
        "\" width=\"720\" height=\"640\" loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_gets_out_of_the_card() {
        let code = embed_code("\"><b>&", "https://example.org/x?a=1&view=card\"<");
        assert!(
            code.starts_with(
                "<iframe src=\"https://example.org/x?a=1&amp;view=card&quot;&lt;\" title=\"&quot;>&lt;b>&amp;\" "
            ),
            "{code}"
        );
    }
}
