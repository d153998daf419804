//! "It sounds wrong": what one hears, and what may be behind it.

use advice::Symptom;
use advice::plan::{CauseRow, Plan, heard};
use advice::text::page as words;
use yew::Html;

use super::Act;
use super::ears::ears;
use super::element::{element, fixed, keyed, list, only, text, when, written};
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
    let first_of_all = || element("p", &[], [element("b", &[], [text(words::STRAIN_FIRST)])]);
    let is_answered = model.selection.symptom.is_some();
    asking(Fold::Symptom, is_answered, (model, act), &|| {
        list([
            select(List::Symptom, model, act),
            when(model.selection.symptom.and_then(heard), |heard| ears(&heard)),
            only(model.selection.symptom == Some(Symptom::Strain), first_of_all),
            only(!plan.causes.is_empty(), causes),
        ])
    })
}
