//! Sections below the window when the live page takes its place: each is laid out in a frame of its own, so that no frame is long.
//! Nothing that can be seen hangs on how high they are meanwhile.

use std::mem;
use std::rc::Rc;

use gloo::utils::window;
use web_sys::Element;
use yew::Callback;

use super::takeover::all;
use super::wait::Wait;

/// The sections below the drawing, from the top. The second pair of columns has the two questions, which are folded.
const SECTIONS: &str = ".wiring, .column, .columns + .columns, .share";
/// The sign for a style sheet that a section is not to be laid out yet.
const LATER: &str = "data-later";

/// Puts off the sections of a live page that nobody can see where those of the static page stand now.
pub(super) fn put_off(old: &Element, live: &Element) -> Rc<[Element]> {
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    let bottom = height.unwrap_or(f64::INFINITY);
    let is_below = |was: &Element| was.get_bounding_client_rect().top() > bottom;
    let pairs = all(old, SECTIONS).into_iter().zip(all(live, SECTIONS));
    let unseen = pairs.filter(|(was, is)| is_below(was) && was.class_name() == is.class_name());
    let put_off = unseen.map(|(_, is)| {
        let _put_off = is.set_attribute(LATER, "");
        is
    });
    put_off.collect()
}

/// Lays them out, one after the other, each when what was before it is painted.
pub(super) fn lay_out(sections: Rc<[Element]>) {
    if sections.is_empty() {
        return;
    }
    let wait = Wait::painted(Callback::from(move |()| {
        if let [next, rest @ ..] = &*sections {
            let _gone = next.remove_attribute(LATER);
            lay_out(rest.into());
        }
    }));
    // Nobody stops it.
    mem::forget(wait);
}
