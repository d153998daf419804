//! What could not be used of a link: each part is named, as text and nothing but text.

use advice::plan::Message;
use advice::text::page as words;
use yew::Html;

use super::element::{element, fixed, keyed, list, text, written};

/// The notices.
#[inline(never)] // comes with the second part of the page
pub fn notices(notices: &[Message]) -> Html {
    let notices = notices.iter().enumerate().map(|(i, notice)| {
        // What a stranger put into a link may be written from right to left.
        keyed(
            i,
            element("li", &[], [element("bdi", &[], [written(&notice.text)])]),
        )
    });
    element(
        "section",
        fixed!("class" = "notices", "aria-labelledby" = "notices"),
        [
            element("h2", fixed!("id" = "notices"), [text(words::NOTICES)]),
            element("ul", &[], [list(notices)]),
        ],
    )
}
