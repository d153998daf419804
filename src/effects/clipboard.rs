//! The clipboard, where the browser lets the page write to it.

use gloo::utils::window;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

use super::present;

/// Whether there is one: not on insecure pages, nor in some embedded browsers.
pub fn is_there() -> bool {
    present(window().navigator().clipboard()).is_some()
}

/// Copies a text, and tells whether that went well.
pub fn copy(text: String, done: Callback<bool>) {
    let Some(clipboard) = present(window().navigator().clipboard()) else {
        return done.emit(false);
    };
    spawn_local(async move {
        let copied = JsFuture::from(clipboard.write_text(&text)).await.is_ok();
        done.emit(copied);
    });
}
