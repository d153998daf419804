//! "It sounds wrong": what one hears, and what may be behind it.

use advice::plan::{CauseRow, Plan, heard};
use advice::text::page as words;
use yew::Html;

use super::Act;
use super::ears::ears;
use super::element::{element, fixed, keyed, list, only, when, written};
use super::folded::folded;
use super::list::List;
use super::select::select;
use crate::model::Model;

/// The question about a symptom.
pub fn symptom(model: &Model, plan: &Plan, act: &Act) -> Html {
    let cause = |(i, words): (usize, &CauseRow)| keyed(i, element("li", &[], [written(&words.text)]));
    let causes = || {
        let causes = plan.causes.iter().enumerate().map(cause);
        element("ol", fixed!("class" = "causes"), [list(causes)])
    };
    folded(
        "symptom",
        words::SYMPTOM,
        model.selection.symptom.is_some(),
        [
            select(List::Symptom, &model.selection, act),
            when(model.selection.symptom.and_then(heard), |heard| ears(&heard)),
            only(!plan.causes.is_empty(), causes),
        ],
    )
}
