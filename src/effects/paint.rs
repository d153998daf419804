//! A drawing painted into a PNG, in the browser: the way from an SVG document to dots goes through a picture and a canvas.

use gloo::events::EventListener;
use gloo::utils::document;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::Array;
use web_sys::{Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, Url};
use yew::Callback;

/// So many dots of a PNG to each unit of the drawing, so that it is sharp in print.
const SHARP: u32 = 2;

/// Paints an SVG document and hands over the PNG; nothing if the browser cannot.
pub fn png(svg: &str, done: &Callback<Option<Blob>>) {
    if begin(svg, done).is_none() {
        done.emit(None);
    }
}

fn begin(svg: &str, done: &Callback<Option<Blob>>) -> Option<()> {
    let address = Url::create_object_url_with_blob(&blob("image/svg+xml", svg)?).ok()?;
    let image: HtmlImageElement = create("img")?;
    image.set_src(&address);
    let painted = image.clone();
    let (done, failed) = (done.clone(), done.clone());
    EventListener::once(&image, "load", move |_| {
        let _kept = Url::revoke_object_url(&address);
        if paint(&painted, done.clone()).is_none() {
            done.emit(None);
        }
    })
    .forget();
    EventListener::once(&image, "error", move |_| failed.emit(None)).forget();
    Some(())
}

/// Paints a loaded picture; the PNG comes later.
fn paint(image: &HtmlImageElement, done: Callback<Option<Blob>>) -> Option<()> {
    let canvas: HtmlCanvasElement = create("canvas")?;
    canvas.set_width(image.width() * SHARP);
    canvas.set_height(image.height() * SHARP);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (canvas.width().into(), canvas.height().into());
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    let painted = Closure::once_into_js(move |blob: JsValue| done.emit(blob.dyn_into::<Blob>().ok()));
    canvas.to_blob(painted.unchecked_ref()).ok()
}

/// An element that is not on the page.
pub(super) fn create<T: JsCast>(tag: &str) -> Option<T> {
    document().create_element(tag).ok()?.dyn_into().ok()
}

/// A text as the content of a file of this kind.
pub(super) fn blob(kind: &str, text: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &options).ok()
}
