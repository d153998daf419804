//! "It sounds wrong": what one hears, and what may be behind it.

use advice::plan::{Plan, heard};
use advice::text::page as words;
use yew::{Html, html};

use super::ears::ears;
use super::list::List;
use super::select::Select;
use super::{Act, when};
use crate::model::Model;

/// The question about a symptom.
pub fn symptom(model: &Model, plan: &Plan, act: &Act) -> Html {
    html! {
        <details class="symptom" open={model.selection.symptom.is_some()}>
            <summary><h2>{ words::SYMPTOM }</h2></summary>
            <Select list={List::Symptom} selection={&model.selection} {act} />
            { when(model.selection.symptom.and_then(heard), |heard| ears(&heard)) }
            if !plan.causes.is_empty() {
                <ol class="causes">
                    { for plan.causes.iter().enumerate().map(|(i, cause)| html! {
                        <li key={i}>{ cause.text.clone() }</li>
                    }) }
                </ol>
            }
        </details>
    }
}
