//! Starts the page in the element `#app`, with the link under which it was opened.

use cable_chooser::app::{App, Props};
use cable_chooser::effects::address;

fn main() {
    let root = gloo::utils::document().get_element_by_id("app");
    if let Some(root) = root {
        let link = address::current().into();
        yew::Renderer::<App>::with_root_and_props(root, Props { link }).render();
    }
}
