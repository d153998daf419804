//! What can wait until the browser has painted, or until its next task. A browser paints before anything else that is asked of it in
//! this way, and in a window that nobody sees it does not paint at all.

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use yew::Callback;

/// Waits as long as it lives.
#[derive(Debug)]
pub enum Wait {
    /// For the moment before the next paint.
    Frame(AnimationFrame),
    /// For the next task.
    Task(Timeout),
}

impl Wait {
    /// Calls before the next paint; where nothing is painted, in the next task.
    pub fn frame(call: Callback<()>) -> Self {
        if document().hidden() {
            return Self::next_task(call);
        }
        Self::Frame(request_animation_frame(move |_| call.emit(())))
    }

    /// Calls in the next task: if that is asked for before a paint, after it.
    pub fn next_task(call: Callback<()>) -> Self {
        Self::Task(Timeout::new(0, move || call.emit(())))
    }
}
