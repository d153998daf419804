//! What stands below the drawing: the wiring, what to buy, what goes wrong, the levels, the questions, the ways to share.
//! Four parts that follow the answer; there is nothing to say in them before both sides are chosen.

use advice::selection::Selection;
use advice::text::page as words;
use yew::Html;

use super::element::{element, fixed, list, only};
use super::gain_steps::gain_steps;
use super::have::have;
use super::others::{alternatives, traps};
use super::part::Shown;
use super::remarks::remarks;
use super::share_bar::share_bar;
use super::shopping::shopping;
use super::symptom::symptom;
use super::topology::topology;
use super::wiring_table::{Sockets, wiring_table};

/// The wiring, contact by contact.
pub fn wiring(Shown { model, plan, act }: &Shown) -> Html {
    let (output, input) = (model.selection.output, model.selection.input);
    let sockets = Sockets {
        a: output.map_or(0, |output| output.port().sockets.len()),
        b: input.map_or(0, |input| input.port().sockets.len()),
    };
    only(!plan.joins.is_empty(), || {
        wiring_table(&plan.joins, &plan.open, sockets, model, act)
    })
}

/// What to mind and to buy, and how to set the level.
pub fn columns(Shown { model, plan, act }: &Shown) -> Html {
    let column = |children| element("div", fixed!("class" = "column"), [list(children)]);
    let left = || -> [Html; 5] {
        [
            remarks("mind", words::MIND, &plan.warnings),
            topology(model, act),
            shopping(model, plan, act),
            alternatives(&plan.alternatives),
            traps(&plan.traps),
        ]
    };
    let right = || {
        [
            gain_steps(model, plan, act),
            remarks("tips", words::TIPS, &plan.tips),
        ]
    };
    only(plan.verdict.is_some(), || {
        element(
            "div",
            fixed!("class" = "columns"),
            [column(Vec::from(left())), column(Vec::from(right()))],
        )
    })
}

/// The questions about one's own cable and one's own ears.
pub fn questions(Shown { model, plan, act }: &Shown) -> Html {
    // Where no cable is told, there is none to try and none to suspect; a link may ask all the same.
    let has_cable = !plan.leads.is_empty() || plan.ask.is_some();
    let Selection {
        have: at_hand,
        symptom: heard,
        ..
    } = &*model.selection;
    let both = || {
        [
            only(has_cable || at_hand.is_some(), || have(model, plan, act)),
            only(has_cable || heard.is_some(), || symptom(model, plan, act)),
        ]
    };
    only(plan.verdict.is_some(), || {
        element("div", fixed!("class" = "columns"), both())
    })
}

/// The ways to share and to keep.
pub fn share(Shown { model, plan, act }: &Shown) -> Html {
    only(plan.verdict.is_some(), || share_bar(model, plan, act))
}
