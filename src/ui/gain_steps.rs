//! The gain steps as a list to tick off, with what they hang on: headphones, gain position, and the levels in figures.
//! The ticks are the visitor's own and go with the page.

use advice::Picker;
use advice::plan::{Plan, Step};
use advice::text::page as words;
use yew::{AttrValue, Html};

use super::Act;
use super::device_field::device_field;
use super::element::{element, fixed, input, keyed, list, only, text, written};
use super::figures::figures;
use super::levels::levels;
use super::list::List;
use super::select::select;
use crate::model::Model;

/// The steps, where there are any.
pub fn gain_steps(model: &Model, plan: &Plan, act: &Act) -> Html {
    if plan.gain.is_empty() {
        return Html::default();
    }
    let choose = || select(List::Gain, model, act);
    element(
        "section",
        fixed!("class" = "gain", "aria-labelledby" = "gain-steps"),
        [
            element("h2", fixed!("id" = "gain-steps"), [text(words::GAIN)]),
            device_field(Picker::Headphones, model, act),
            only(model.selection.gear.positions().count() > 1, choose),
            element("p", fixed!("class" = "hint"), [text(words::GAIN_HINT)]),
            element(
                "ol",
                fixed!("class" = "steps"),
                [list(plan.gain.iter().map(step))],
            ),
            levels(plan),
            figures(model, act),
        ],
    )
}

fn step(step: &Step) -> Html {
    let tick = input(&["type"], [Some(AttrValue::Static("checkbox"))], None, None);
    let label = element("label", &[], [tick, element("span", &[], [written(&step.text)])]);
    // The text is the key, so that other steps come without old ticks.
    keyed(step.text.as_str(), element("li", &[], [label]))
}
