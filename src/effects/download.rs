//! Files for the visitor to keep: text as it is, and a drawing painted into a PNG.
//! Made in the browser and handed over by a link that is clicked once; nothing leaves the machine.

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Reflect};
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    Url,
};
use yew::Callback;

/// So many dots of a PNG to each unit of the drawing, so that it is sharp in print.
const SHARP: u32 = 2;

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
    if begin(name, svg, done).is_none() {
        done.emit(false);
    }
}

fn begin(name: String, svg: &str, done: &Callback<bool>) -> Option<()> {
    let address = Url::create_object_url_with_blob(&blob("image/svg+xml", svg)?).ok()?;
    let image: HtmlImageElement = create("img")?;
    image.set_src(&address);
    let painted = image.clone();
    let (done, failed) = (done.clone(), done.clone());
    EventListener::once(&image, "load", move |_| {
        let _kept = Url::revoke_object_url(&address);
        if paint(name, &painted, done.clone()).is_none() {
            done.emit(false);
        }
    })
    .forget();
    EventListener::once(&image, "error", move |_| failed.emit(false)).forget();
    Some(())
}

/// Paints a loaded picture; the PNG comes later.
fn paint(name: String, image: &HtmlImageElement, done: Callback<bool>) -> Option<()> {
    let canvas: HtmlCanvasElement = create("canvas")?;
    canvas.set_width(image.width() * SHARP);
    canvas.set_height(image.height() * SHARP);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (canvas.width().into(), canvas.height().into());
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    let kept = Closure::once_into_js(move |blob: JsValue| {
        let blob = blob.dyn_into::<Blob>().ok();
        done.emit(blob.is_some_and(|blob| hand_over(&name, &blob).is_some()));
    });
    canvas.to_blob(kept.unchecked_ref()).ok()
}

fn create<T: JsCast>(tag: &str) -> Option<T> {
    document().create_element(tag).ok()?.dyn_into().ok()
}

fn blob(kind: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()
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
