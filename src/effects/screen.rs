//! The screen: the drawing runs from left to right where it has room, else from top to bottom; in a frame there is only the card.

use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::MediaQueryList;
use yew::Callback;

/// From this width on there is room for a drawing from left to right; the style sheets have the same.
const WIDE: &str = "(min-width: 44rem)";

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

/// Tells whether the screen is wide, now and whenever that changes, as long as the listener lives.
pub fn watch(told: &Callback<bool>) -> Option<EventListener> {
    let query = query()?;
    told.emit(query.matches());
    let (told, again) = (told.clone(), query.clone());
    Some(EventListener::new(&query, "change", move |_| {
        told.emit(again.matches());
    }))
}
