//! Starts the page in the element `#app`, with the link under which it was opened.

use cable_chooser::app::{App, Props};
use cable_chooser::effects::takeover::Done;
use cable_chooser::effects::{address, clipboard, download, screen, share};
use cable_chooser::model::Means;

fn main() {
    let root = gloo::utils::document().get_element_by_id("app");
    if let Some(root) = root {
        let props = Props {
            link: address::current().into(),
            wide: screen::is_wide(),
            framed: screen::is_framed(),
            means: Some(Means {
                copy: clipboard::is_there(),
                share: share::is_there(),
                save: download::is_there(),
                home: address::home().into(),
            }),
        };
        let done = Done::look(&root);
        yew::Renderer::<App>::with_root_and_props(root, props).render();
        // Rendering is queued as the next task without a pause before it, so that nothing is painted in between.
        wasm_bindgen_futures::spawn_local(async { done.again() });
    }
}
