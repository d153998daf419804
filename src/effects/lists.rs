//! Lists that show what the state says: the browser shows what was taken last, even where it was refused.

use advice::selection::Selection;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use crate::ui::list::List;

/// Sets every list that is on the page.
pub fn show(selection: &Selection) {
    for list in List::ALL {
        let chosen = list.chosen(selection);
        let select = document().get_element_by_id(list.id());
        let select = select.and_then(|select| select.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select.filter(|select| select.value() != chosen) {
            select.set_value(chosen);
        }
    }
}
