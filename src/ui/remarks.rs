//! Sentences under a heading: what one must mind, what is good to know.

use advice::plan::Message;
use yew::Html;

use super::element::{element, element_with, fix, fixed, keyed, list, text, written};

/// The sentences; `id` is that of the heading and the class of the whole.
pub fn remarks(id: &'static str, heading: &'static str, messages: &[Message]) -> Html {
    if messages.is_empty() {
        return Html::default();
    }
    element_with(
        "section",
        &["class", "aria-labelledby"],
        [fix(id), fix(id)],
        [
            element_with("h2", &["id"], [fix(id)], [text(heading)]),
            element(
                "ul",
                fixed!("class" = "remarks"),
                [list(messages.iter().map(remark))],
            ),
        ],
    )
}

fn remark(message: &Message) -> Html {
    keyed(message.code, element("li", &[], [written(&message.text)]))
}
