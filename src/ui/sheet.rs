//! The whole sheet: which part stands where.

use std::rc::Rc;

use advice::plan::Plan;
use advice::selection::View;
use advice::text::page as words;
use yew::Html;

use super::Act;
use super::alternatives::alternatives;
use super::answer::answer;
use super::ask::ask;
use super::card::card;
use super::drawing::{Printed, drawing};
use super::element::{element, element_with, fix, fixed, list, only, text, when, written};
use super::gain_steps::gain_steps;
use super::have::have;
use super::notices::notices;
use super::remarks::remarks;
use super::share_bar::share_bar;
use super::shopping::shopping;
use super::sides::sides;
use super::symptom::symptom;
use super::topology::topology;
use super::traps::traps;
use super::wiring_table::{Sockets, wiring_table};
use crate::model::Model;

/// The sheet.
pub fn sheet(model: &Model, plan: &Rc<Plan>, printed: Option<&Printed>, act: &Act) -> Html {
    if model.framed || model.selection.view == View::Card {
        return card(model, plan, printed, act);
    }
    let said = &model.said;
    let told = if said.answer {
        plan.summary.as_str()
    } else {
        &said.text
    };
    let masthead = [
        element("h1", &[], [text(words::NAME)]),
        element("p", &[], [text(words::STRAPLINE)]),
    ];
    let main = [
        only(!plan.notices.is_empty(), || notices(&plan.notices)),
        sides(model, plan, act),
        answer(plan),
        when(printed, |printed| drawing(printed, model, act)),
        when(plan.ask.as_ref(), |question| ask(question, act)),
        only(plan.verdict.is_some(), || answered(model, plan, act)),
    ];
    let foot = element("p", &[], [text(words::FOOT)]);
    element(
        "div",
        fixed!("class" = "sheet"),
        [
            element("header", fixed!("class" = "masthead"), masthead),
            element("main", &[], main),
            element("footer", &[], [foot]),
            element_with(
                "p",
                &["class", "role"],
                [fix(if said.seen { "told" } else { "unseen" }), fix("status")],
                [written(told)],
            ),
        ],
    )
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
