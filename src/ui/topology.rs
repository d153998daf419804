//! "I know how the output is built": a fact that few manuals tell, and that settles what else stays open.

use advice::{Output, Topology};
use yew::Html;

use super::Act;
use super::folded::{Fold, asking};
use super::list::List;
use super::select::select;
use crate::model::Model;

/// The question about the topology; only for outputs that have one.
pub fn topology(model: &Model, act: &Act) -> Html {
    if !model.selection.output.is_some_and(Output::has_topology) {
        return Html::default();
    }
    let known = model.selection.topology != Topology::Unknown;
    asking(Fold::Topology, known, (model, act), &|| {
        select(List::Topology, model, act)
    })
}
