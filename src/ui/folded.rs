//! A part that is folded up until somebody wants it, under its heading.
//! What is only there to be read is in the page all the same; what asks something is made when somebody unfolds it.

use advice::text::page as words;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{Callback, Html};

use super::Act;
use super::element::{element, element_with, fix, flag, listening, on_toggle, only, text};
use crate::model::{Action, Model};

/// A part that asks something, and is made when it is unfolded: nobody loads, lays out or renders again what nobody looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// How the output is built.
    Topology,
    /// Figures of one's own.
    Figures,
    /// One's own cable.
    Have,
    /// What one hears.
    Symptom,
}

impl Fold {
    /// Its class and its heading.
    const fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Topology => ("topology", words::TOPOLOGY),
            Self::Figures => ("figures", words::FIGURES),
            Self::Have => ("have", words::HAVE),
            Self::Symptom => ("symptom", words::SYMPTOM),
        }
    }
}

/// What is there to be read: `class` names it.
#[inline(never)]
pub fn folded(class: &'static str, heading: &'static str, children: Html) -> Html {
    details(class, heading, false, children)
}

/// What asks something: unfolded when it was answered already or the visitor has unfolded it, and empty before.
#[inline(never)]
pub fn asking(
    fold: Fold,
    is_answered: bool,
    (model, act): (&Model, &Act),
    children: &dyn Fn() -> Html, // comes with the second part of the page
) -> Html {
    let (class, heading) = fold.names();
    let open = is_answered || model.unfolded.contains(&fold);
    let part = details(class, heading, open, only(open, children));
    listening(part, [on_toggle(toggled(fold, act))])
}

#[inline(never)]
fn toggled(fold: Fold, act: &Act) -> Callback<yew::Event> {
    act.reform(move |event: yew::Event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        Action::Unfold(
            fold,
            target.is_some_and(|part: Element| part.has_attribute("open")),
        )
    })
}

#[inline(never)]
fn details(class: &'static str, heading: &'static str, open: bool, children: Html) -> Html {
    let heading = element("summary", &[], [element("h2", &[], [text(heading)])]);
    element_with(
        "details",
        &["class", "open"],
        [fix(class), flag("open", open)],
        [heading, children],
    )
}
