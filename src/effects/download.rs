//! Files for the visitor to keep: text as it is, and a drawing as a PNG.
//! Made in the browser and handed over by a link that is clicked once; nothing leaves the machine.

use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use web_sys::js_sys::Reflect;
use web_sys::{Blob, HtmlAnchorElement, Url};
use yew::Callback;

use super::paint::{self, blob, create};

/// Whether a link can hand over a file: some browsers inside other programs cannot.
pub fn is_there() -> bool {
    let link = document().create_element("a");
    link.is_ok_and(|link| Reflect::has(&link, &JsValue::from_str("download")).unwrap_or(false))
}

/// Opens the browser's own way to paper.
pub fn print() {
    let _refused = window().print();
}

/// Hands over a text as a file of this name and kind; false if the browser refused.
pub fn text(name: &str, kind: &str, text: &str) -> bool {
    blob(kind, text).is_some_and(|blob| hand_over(name, &blob).is_some())
}

/// Paints an SVG document and hands it over as a PNG of this name; tells whether that went well.
pub fn picture(name: String, svg: &str, done: &Callback<bool>) {
    let kept = done.reform(move |png: Option<Blob>| png.is_some_and(|png| hand_over(&name, &png).is_some()));
    paint::png(svg, &kept);
}

fn hand_over(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = create("a")?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has taken hold of the file by now, or will within its next turns.
    gloo::timers::callback::Timeout::new(60_000, move || {
        let _gone = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
