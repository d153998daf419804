//! A question that only the visitor can answer, with what follows from each answer.

use advice::Input;
use advice::plan::{Ask, Outcome};
use advice::selection::Event;
use advice::text::page as words;
use yew::Html;

use super::element::{element, element_with, fix, fixed, keyed, list, listening, on_click, text, written};

use super::{Act, answer};
use crate::effects::focus;
use crate::model::Action;

/// The question's two ends: how to tell, and what follows.
pub fn ask(ask: &Ask, act: &Act) -> Html {
    let options = ask.options.iter().map(|outcome| card(outcome, act));
    element_with(
        "section",
        &["class", "aria-label"],
        [fix("ask"), Some(ask.question.clone().into())],
        [
            element("p", &[], [written(&ask.how_to_tell)]),
            element("ul", fixed!("class" = "outcomes"), [list(options)]),
        ],
    )
}

fn card(outcome: &Outcome, act: &Act) -> Html {
    let input = Input::from_slug(outcome.input);
    let onclick = act.reform(move |_| {
        // The button goes with the question; the answer takes its place.
        focus::to(answer::HEADING);
        Action::choose(Event::Input(input))
    });
    let id = ["outcome-", outcome.input].concat();
    let button = element_with(
        "button",
        &["type", "aria-describedby"],
        [fix("button"), Some(id.clone().into())],
        [text(words::THIS_ONE)],
    );
    keyed(
        outcome.input,
        element(
            "li",
            fixed!("class" = "card"),
            [
                element_with("h3", &["id"], [Some(id.into())], [written(&outcome.label)]),
                element("p", &[], [written(&outcome.summary)]),
                listening(button, [on_click(onclick)]),
            ],
        ),
    )
}
