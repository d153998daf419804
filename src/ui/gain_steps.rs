//! The gain steps as a list to tick off, with what they hang on: headphones, gain position, and the levels in figures.
//! The ticks are the visitor's own and go with the page.

use advice::Picker;
use advice::plan::{Plan, Step};
use advice::text::page as words;
use yew::{Html, html};

use super::Act;
use super::device_field::device_field;
use super::figures::figures;
use super::levels::levels;
use super::list::List;
use super::select::Select;
use crate::model::Model;

/// The steps, where there are any.
pub fn gain_steps(model: &Model, plan: &Plan, act: &Act) -> Html {
    if plan.gain.is_empty() {
        return Html::default();
    }
    html! {
        <section class="gain" aria-labelledby="gain-steps">
            <h2 id="gain-steps">{ words::GAIN }</h2>
            { device_field(Picker::Headphones, model, act) }
            if model.selection.gear.positions().count() > 1 {
                <Select list={List::Gain} selection={&model.selection} {act} />
            }
            <p class="hint">{ words::GAIN_HINT }</p>
            <ol class="steps">{ for plan.gain.iter().map(step) }</ol>
            { levels(plan) }
            { figures(model, act) }
        </section>
    }
}

fn step(step: &Step) -> Html {
    html! {
        // The text is the key, so that other steps come without old ticks.
        <li key={step.text.as_str()}>
            <label><input type="checkbox" /><span>{ step.text.clone() }</span></label>
        </li>
    }
}
