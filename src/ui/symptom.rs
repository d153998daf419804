//! "It sounds wrong": what one hears, and what may be behind it.

use advice::plan::{CauseRow, Plan, heard};
use yew::Html;

use super::Act;
use super::ears::ears;
use super::element::{element, fixed, keyed, list, only, when, written};
use super::folded::{Fold, asking};
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
    let is_answered = model.selection.symptom.is_some();
    asking(Fold::Symptom, is_answered, (model, act), &|| {
        list([
            select(List::Symptom, model, act),
            when(model.selection.symptom.and_then(heard), |heard| ears(&heard)),
            only(!plan.causes.is_empty(), causes),
        ])
    })
}
