//! What stands below the drawing: the wiring, what to buy, what goes wrong, the levels, the questions, the ways to share.
//! It is a component of its own so that it can follow the answer: a browser paints half a page in half the time, and nobody reads
//! both halves at once. Only who is given another state renders anew.

use std::rc::Rc;

use advice::plan::Plan;
use advice::text::page as words;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, Properties};

use super::Act;
use super::alternatives::alternatives;
use super::element::{element, fixed, list, only};
use super::gain_steps::gain_steps;
use super::have::have;
use super::remarks::remarks;
use super::share_bar::share_bar;
use super::shopping::shopping;
use super::symptom::symptom;
use super::topology::topology;
use super::traps::traps;
use super::wiring_table::{Sockets, wiring_table};
use crate::model::Model;

/// What is shown: a state, what follows from it, and who is told what the visitor does to it.
#[derive(Clone, Debug, Properties)]
pub struct Shown {
    /// The state.
    pub model: Rc<Model>,
    /// What follows from it.
    pub plan: Rc<Plan>,
    /// Told of what the visitor does.
    pub act: Act,
}

impl PartialEq for Shown {
    /// Whether it is the same state; another that only looks the same is another.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model) && Rc::ptr_eq(&self.plan, &other.plan)
    }
}

/// The lower part of the sheet.
#[derive(Clone, Copy, Debug)]
pub struct Below;

impl Component for Below {
    type Message = ();
    type Properties = Shown;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Shown { model, plan, act } = context.props();
        only(plan.verdict.is_some(), || answered(model, plan, act))
    }
}

/// The lower part, of this state.
pub fn below(shown: Shown) -> Html {
    VComp::new::<Below>(Rc::new(shown), None).into()
}

/// What there is to say once both sides are chosen.
fn answered(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    let (output, input) = (model.selection.output, model.selection.input);
    let sockets = Sockets {
        a: output.map_or(0, |output| output.port().sockets.len()),
        b: input.map_or(0, |input| input.port().sockets.len()),
    };
    let table = || wiring_table(&plan.joins, &plan.open, sockets, model, act);
    let column = |children| element("div", fixed!("class" = "column"), [list(children)]);
    let left: [Html; 5] = [
        remarks("mind", words::MIND, &plan.warnings),
        topology(model, act),
        shopping(model, plan, act),
        alternatives(&plan.alternatives),
        traps(&plan.traps),
    ];
    let right = [
        gain_steps(model, plan, act),
        remarks("tips", words::TIPS, &plan.tips),
    ];
    let questions = [have(model, plan, act), symptom(model, plan, act)];
    list([
        only(!plan.joins.is_empty(), table),
        element(
            "div",
            fixed!("class" = "columns"),
            [column(Vec::from(left)), column(Vec::from(right))],
        ),
        element("div", fixed!("class" = "columns"), questions),
        share_bar(model, plan, act),
    ])
}
