//! Waiting for the browser to paint: first for the frame, which it announces, then for the task behind it, when the frame is painted.
//! In a window that nobody sees nothing is painted, and only the task is waited for.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use yew::Callback;

/// Waits as long as it lives.
#[derive(Debug)]
pub struct Wait {
    _frame: Option<AnimationFrame>,
    _task: Rc<RefCell<Option<Timeout>>>,
}

impl Wait {
    /// Calls once the next frame is painted; where nothing is painted, in the next task.
    pub fn painted(call: Callback<()>) -> Self {
        if document().hidden() {
            return Self::next_task(call);
        }
        let task = Rc::new(RefCell::new(None));
        let behind = Rc::clone(&task);
        let frame = request_animation_frame(move |_| {
            behind.replace(Some(after(0, Box::new(move || call.emit(())))));
        });
        Self {
            _frame: Some(frame),
            _task: task,
        }
    }

    /// Calls in the next task.
    pub fn next_task(call: Callback<()>) -> Self {
        Self {
            _frame: None,
            _task: Rc::new(RefCell::new(Some(after(0, Box::new(move || call.emit(())))))),
        }
    }
}

/// In a task of its own, after so many milliseconds. A box, so that the way there is in the code only once.
pub fn after(ms: u32, step: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(ms, step)
}
