//! What the page does in the browser, one of the browser's interfaces a file.
//! Each asks first whether the browser has what it needs; nothing here is called while a component renders.

pub mod address;
pub mod clipboard;
pub mod download;
pub mod fields;
pub mod focus;
pub mod glow;
pub mod lists;
pub mod out_of_sight;
pub mod paint;
pub mod screen;
pub mod share;
pub mod takeover;
pub mod wait;

use wasm_bindgen::{JsCast, JsValue};

/// An interface that older browsers and insecure pages lack, although its binding says that it is always there.
fn present<T: JsCast>(interface: T) -> Option<T> {
    let value: &JsValue = interface.as_ref();
    (!value.is_undefined() && !value.is_null()).then_some(interface)
}
