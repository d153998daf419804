//! "I know how the output is built": a fact that few manuals tell, and that settles what else stays open.

use advice::text::page as words;
use advice::{Output, Topology};
use yew::{Html, html};

use super::Act;
use super::list::List;
use super::select::Select;
use crate::model::Model;

/// The question about the topology; only for outputs that have one.
pub fn topology(model: &Model, act: &Act) -> Html {
    if !model.selection.output.is_some_and(Output::has_topology) {
        return Html::default();
    }
    html! {
        <details class="topology" open={model.selection.topology != Topology::Unknown}>
            <summary><h2>{ words::TOPOLOGY }</h2></summary>
            <Select list={List::Topology} selection={&model.selection} {act} />
        </details>
    }
}
