//! A part that is folded up until somebody wants it, under its heading.

use yew::Html;

use super::element::{element, element_with, fix, flag, text};

/// The part; `class` names it, and `open` unfolds it.
#[inline(never)]
pub fn folded<const N: usize>(
    class: &'static str,
    heading: &'static str,
    open: bool,
    children: [Html; N],
) -> Html {
    let heading = element("summary", &[], [element("h2", &[], [text(heading)])]);
    element_with(
        "details",
        &["class", "open"],
        [fix(class), flag("open", open)],
        [heading, super::element::list(children)],
    )
}
