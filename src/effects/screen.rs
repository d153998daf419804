//! The screen: the drawing runs from left to right where it has room, else from top to bottom; in a frame there is only the card.
//! A phone has no room, and the paper that it prints on has.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::{EventTarget, MediaQueryList, Window};
use yew::Callback;

/// From this width on there is room for a drawing from left to right; the style sheets have the same.
const WIDE: &str = "(min-width: 44rem)";
/// The page is about to be put on paper.
const PAPER: &str = "beforeprint";

fn query() -> Option<MediaQueryList> {
    window().match_media(WIDE).ok().flatten()
}

/// Whether it is wide now.
pub fn is_wide() -> bool {
    query().is_some_and(|query| query.matches())
}

/// Whether the page stands in a frame; an unbreakable one, for what it may show there.
pub fn is_framed() -> bool {
    let window = window();
    window.top().ok().flatten().is_none_or(|top| top != window)
}

/// Tells whether there is room, now and whenever that changes, as long as the listeners live. Paper always has it.
pub fn watch(told: &Callback<bool>) -> Vec<EventListener> {
    let Some(query) = query() else {
        return Vec::new();
    };
    told.emit(query.matches());
    let (screen, window): (&EventTarget, Window) = (&query, window());
    let events = [(screen, "change"), (&window, PAPER), (&window, "afterprint")];
    let listen = |(target, event)| {
        let (told, query) = (told.clone(), query.clone());
        EventListener::new(target, event, move |event| {
            told.emit(event.type_() == PAPER || query.matches());
        })
    };
    events.map(listen).into()
}
