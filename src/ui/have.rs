//! "I already have a cable": which one, and what it would do between these sockets.

use advice::plan::{Have, Plan};
use yew::Html;

use super::Act;
use super::ears::ears;
use super::element::{element_with, fix, list, when, written};
use super::folded::{Fold, asking};
use super::list::List;
use super::select::select;
use crate::model::Model;

/// The question about one's own cable.
pub fn have(model: &Model, plan: &Plan, act: &Act) -> Html {
    asking(Fold::Have, model.selection.have.is_some(), (model, act), &|| {
        list([select(List::Have, model, act), when(plan.have.as_ref(), verdict)])
    })
}

#[inline(never)] // comes with the second part of the page
fn verdict(have: &Have) -> Html {
    let class = match have.grade {
        "right" => "verdict yes",
        "stressed" => "verdict care",
        _ => "verdict no",
    };
    list([
        element_with("p", &["class"], [fix(class)], [written(&have.text)]),
        when(have.ears.as_ref(), ears),
    ])
}
