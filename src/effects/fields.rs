//! Fields for figures: they hold what the state says, from the moment it says so. A rendering would come later, when the visitor may be
//! typing in one of them again.

use advice::figure::FigureKey;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::model::Model;
use crate::ui::figures::value;

/// Sets every field that is on the page.
#[inline(never)] // comes with the second part of the page
pub fn show(model: &Model) {
    for key in FigureKey::ALL {
        let field = document().get_element_by_id(key.slug());
        let field = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let value = value(*key, model);
        if let Some(field) = field.filter(|field| field.value() != *value) {
            field.set_value(&value);
        }
    }
}
