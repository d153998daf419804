//! The whole sheet: which part stands where.

use std::rc::Rc;

use advice::plan::Plan;
use advice::selection::View;
use advice::text::page as words;
use yew::{Html, html};

use super::alternatives::alternatives;
use super::answer::answer;
use super::ask::ask;
use super::card::card;
use super::drawing::{Printed, drawing};
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
use super::{Act, when};
use crate::model::Model;

/// The sheet.
pub fn sheet(model: &Model, plan: &Rc<Plan>, printed: Option<&Printed>, act: &Act) -> Html {
    if model.framed || model.selection.view == View::Card {
        return card(model, plan, printed, act);
    }
    let said = &model.said;
    html! {
        <div class="sheet">
            <header class="masthead">
                <h1>{ words::NAME }</h1>
                <p>{ words::STRAPLINE }</p>
            </header>
            <main>
                if !plan.notices.is_empty() {
                    { notices(&plan.notices) }
                }
                { sides(model, plan, act) }
                { answer(plan) }
                { when(printed, |printed| drawing(printed, model, act)) }
                { when(plan.ask.as_ref(), |question| ask(question, act)) }
                if plan.verdict.is_some() {
                    { answered(model, plan, act) }
                }
            </main>
            <footer><p>{ words::FOOT }</p></footer>
            <p class={if said.seen { "told" } else { "unseen" }} role="status">{ if said.answer { plan.summary.clone().into() } else { said.text.clone() } }</p>
        </div>
    }
}

/// What there is to say once both sides are chosen.
fn answered(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    let (output, input) = (model.selection.output, model.selection.input);
    let sockets = Sockets {
        a: output.map_or(0, |output| output.port().sockets.len()),
        b: input.map_or(0, |input| input.port().sockets.len()),
    };
    html! {
        <>
            if !plan.joins.is_empty() {
                { wiring_table(&plan.joins, &plan.open, sockets, model, act) }
            }
            <div class="columns">
                <div class="column">
                    { remarks("mind", words::MIND, &plan.warnings) }
                    { topology(model, act) }
                    { shopping(model, plan, act) }
                    { alternatives(&plan.alternatives) }
                    { traps(&plan.traps) }
                </div>
                <div class="column">
                    { gain_steps(model, plan, act) }
                    { remarks("tips", words::TIPS, &plan.tips) }
                </div>
            </div>
            <div class="columns">
                { have(model, plan, act) }
                { symptom(model, plan, act) }
            </div>
            { share_bar(model, plan, act) }
        </>
    }
}
