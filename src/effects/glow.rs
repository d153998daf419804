//! What is lit in the drawing: classes on its groups, because the drawing itself is not made of components.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// The id of what holds the drawing.
pub const CANVAS: &str = "canvas";

/// Lights one join and dims the others; lights all again for none.
pub fn show(join: Option<usize>) {
    let Some(canvas) = document().get_element_by_id(CANVAS) else {
        return;
    };
    let _known = canvas.toggle_attribute_with_force("data-lit", join.is_some());
    let Ok(groups) = canvas.query_selector_all("[data-join]") else {
        return;
    };
    let shown = join.map(|join| ["[data-join~='", &join.to_string(), "']"].concat());
    let groups = (0..groups.length()).filter_map(|i| groups.get(i)?.dyn_into::<Element>().ok());
    for group in groups {
        let is_lit = shown
            .as_ref()
            .is_some_and(|shown| group.matches(shown).unwrap_or(false));
        let _known = group.class_list().toggle_with_force("lit", is_lit);
    }
}

/// The join whose conductor is under the pointer; the first, where it serves several.
#[inline(never)] // comes with the second part of the page
pub fn join_under(event: &MouseEvent) -> Option<usize> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    let joins = element.closest("[data-join]").ok()??.get_attribute("data-join")?;
    joins.split(' ').next()?.parse().ok()
}
