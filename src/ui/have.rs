//! "I already have a cable": which one, and what it would do between these sockets.

use advice::plan::{Have, Plan};
use advice::text::page as words;
use yew::{Html, classes, html};

use super::ears::ears;
use super::list::List;
use super::select::Select;
use super::{Act, when};
use crate::model::Model;

/// The question about one's own cable.
pub fn have(model: &Model, plan: &Plan, act: &Act) -> Html {
    html! {
        <details class="have" open={model.selection.have.is_some()}>
            <summary><h2>{ words::HAVE }</h2></summary>
            <Select list={List::Have} selection={&model.selection} {act} />
            { when(plan.have.as_ref(), verdict) }
        </details>
    }
}

fn verdict(have: &Have) -> Html {
    let tone = match have.grade {
        "right" => "yes",
        "stressed" => "care",
        _ => "no",
    };
    html! {
        <>
            <p class={classes!("verdict", tone)}>{ have.text.clone() }</p>
            { when(have.ears.as_ref(), ears) }
        </>
    }
}
