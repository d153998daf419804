//! Waiting for the browser to paint: first for the frame, which it announces, then for the task behind it, when the frame is painted.
//! In a window that nobody sees nothing is painted, and only the task is waited for.

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

    /// Calls in the next task; asked for by a frame, when that is painted.
    pub fn next_task(call: Callback<()>) -> Self {
        Self::Task(Timeout::new(0, move || call.emit(())))
    }
}
