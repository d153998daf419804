//! Starts the page in the element `#app`.
//! The page shows an answer and decides nothing; what it shows comes from the crate `advice`.

use yew::{Html, component, html};

#[component]
fn App() -> Html {
    html! {
        <main>
            <h1>{ "Cable chooser" }</h1>
            <p>{ "Which cable joins an audio interface to a headphone amplifier?" }</p>
        </main>
    }
}

fn main() {
    let root = gloo::utils::document().get_element_by_id("app");
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
