//! Where the keyboard is: moved only when what had it is gone.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::ui::list::List;

/// Moves the focus to the element with this id.
pub fn to(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _gone = element.focus();
    }
}

/// The list that has the keyboard.
pub fn list() -> Option<List> {
    let id = document().active_element()?.id();
    List::ALL.into_iter().find(|list| list.id() == id)
}

/// Scrolls the element with this id into sight, no further than it must.
pub fn into_sight(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
