//! "I already have a cable": which one, and what it would do between these sockets.

use advice::plan::{Have, Plan};
use advice::text::page as words;
use yew::Html;

use super::Act;
use super::ears::ears;
use super::element::{element_with, fix, list, when, written};
use super::folded::folded;
use super::list::List;
use super::select::select;
use crate::model::Model;

/// The question about one's own cable.
pub fn have(model: &Model, plan: &Plan, act: &Act) -> Html {
    folded(
        "have",
        words::HAVE,
        model.selection.have.is_some(),
        [
            select(List::Have, &model.selection, act),
            when(plan.have.as_ref(), verdict),
        ],
    )
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
