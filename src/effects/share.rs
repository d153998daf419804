//! The system's own sheet for sending something to somebody, mostly on phones.

use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::ShareData;
use web_sys::js_sys::Reflect;

/// Whether the browser has one.
pub fn is_there() -> bool {
    Reflect::has(window().navigator().unchecked_ref(), &JsValue::from_str("share")).unwrap_or(false)
}

/// Opens the sheet with a title and an address. A visitor who closes it again has changed their mind: nothing to say.
pub fn send(title: &str, address: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(address);
    let promise = window().navigator().share_with_data(&data);
    spawn_local(async move {
        let _closed = JsFuture::from(promise).await;
    });
}
