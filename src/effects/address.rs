//! The address bar and the history: read as a share link, written as one.
//! The page may live in any folder of its host, so every link here is below that folder.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PageTransitionEvent;
use yew::Callback;

/// The folder of the page, without a slash at its end.
fn base() -> String {
    let meta = document().query_selector("meta[name=base-path]").ok().flatten();
    let path = meta
        .and_then(|meta| meta.get_attribute("content"))
        .unwrap_or_default();
    path.trim_end_matches('/').to_owned()
}

/// The link of the page as it is open now.
pub fn current() -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default();
    let query = location.search().unwrap_or_default();
    let below = path.strip_prefix(base().as_str()).unwrap_or(&path);
    [below, &query].concat()
}

/// The address of the page without any link, to which one is added for others.
pub fn home() -> String {
    window().location().origin().unwrap_or_default() + &base()
}

/// How a link gets into the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// As a step of its own, to which one can go back.
    Push,
    /// In place of the one that is shown.
    Replace,
}

/// Shows a link in the address bar, and a title.
pub fn show(link: &str, title: &str, step: Step) {
    enter(link, step);
    document().set_title(title);
}

/// Enters a link into the history, unless it is there already.
fn enter(link: &str, step: Step) {
    if current() == link {
        return;
    }
    let Ok(history) = window().history() else { return };
    let address = [&base(), link].concat();
    // A browser may refuse when there were too many changes in a short time; the answer is right all the same.
    let _refused = match step {
        Step::Push => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        Step::Replace => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
}

/// Tells of every link that the visitor opens by going back or forward, as long as the listeners live.
pub fn on_open(opened: &Callback<String>) -> [EventListener; 2] {
    let (by_history, by_cache) = (opened.clone(), opened.clone());
    [
        EventListener::new(&window(), "popstate", move |_| by_history.emit(current())),
        // A page that comes back from the browser's cache may have its lists as the visitor left them.
        EventListener::new(&window(), "pageshow", move |event| {
            if event
                .dyn_ref::<PageTransitionEvent>()
                .is_some_and(PageTransitionEvent::persisted)
            {
                by_cache.emit(current());
            }
        }),
    ]
}
