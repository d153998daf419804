//! The system's own sheet for sending something to somebody, mostly on phones.
//! Where it takes pictures the drawing goes with the link, so that whoever gets it sees the cable before they open anything.

use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Array, Reflect};
use web_sys::{Blob, File, FilePropertyBag, ShareData};
use yew::Callback;

use super::paint;

const PNG: &str = "image/png";

/// What is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// What it is about.
    pub title: String,
    /// The address of the answer.
    pub address: String,
    /// The name of the picture's file, without its ending.
    pub name: String,
    /// The drawing as an SVG document.
    pub drawing: Option<String>,
}

/// Whether the browser has one.
pub fn is_there() -> bool {
    has("share")
}

fn has(name: &str) -> bool {
    Reflect::has(window().navigator().unchecked_ref(), &JsValue::from_str(name)).unwrap_or(false)
}

/// Opens the sheet. A visitor who closes it again has changed their mind: nothing to say.
pub fn send(parcel: &Parcel) {
    let drawing = parcel.drawing.as_ref().filter(|_| takes_pictures(parcel));
    let Some(drawing) = drawing else {
        return open(&data(parcel, None));
    };
    let parcel = parcel.clone();
    let drawn = Callback::from(move |png: Option<Blob>| {
        open(&data(
            &parcel,
            png.as_deref().and_then(|png| picture(&parcel, png)),
        ));
    });
    paint::png(drawing, &drawn);
}

/// Asks the browser with an empty picture, because it must not be asked once the visitor's touch is long past.
fn takes_pictures(parcel: &Parcel) -> bool {
    let empty = has("canShare")
        .then(|| picture(parcel, &JsValue::from_str("")))
        .flatten();
    empty.is_some_and(|empty| {
        window()
            .navigator()
            .can_share_with_data(&data(parcel, Some(empty)))
    })
}

fn picture(parcel: &Parcel, content: &JsValue) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type(PNG);
    let name = [parcel.name.as_str(), ".png"].concat();
    File::new_with_blob_sequence_and_options(&Array::of1(content), &name, &options).ok()
}

fn data(parcel: &Parcel, picture: Option<File>) -> ShareData {
    let data = ShareData::new();
    data.set_title(&parcel.title);
    data.set_url(&parcel.address);
    if let Some(picture) = picture {
        data.set_files(&Array::of1(&picture));
    }
    data
}

fn open(data: &ShareData) {
    let promise = window().navigator().share_with_data(data);
    spawn_local(async move {
        let _closed = JsFuture::from(promise).await;
    });
}
