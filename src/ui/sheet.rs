//! The whole sheet: which part stands where.

use advice::selection::View;
use advice::text::page as words;
use yew::Html;

use super::answer::answer;
use super::ask::ask;
use super::below::{columns, questions, share, wiring};
use super::card::card;
use super::drawing::{Printed, drawing};
use super::element::{element, element_with, fix, fixed, only, text, when, written};
use super::notices::notices;
use super::part::{Show, Shown, part};
use super::sides::sides;
use crate::model::Model;

/// The parts that may follow the answer, in their order on the sheet.
pub const PARTS: [Show; 5] = [sides, wiring, columns, questions, share];

/// What those parts show; nothing where they are not there yet.
pub type Parts = [Option<Shown>; PARTS.len()];

/// Whether only a card is shown, for the pages of others.
pub fn is_card(model: &Model) -> bool {
    model.framed || model.selection.view == View::Card
}

/// The sheet with its answer, and with those parts.
pub fn sheet(shown: &Shown, printed: Option<&Printed>, parts: &Parts) -> Html {
    let Shown { model, plan, act } = shown;
    if is_card(model) {
        return card(model, plan, printed, act);
    }
    let masthead = [
        element("h1", &[], [text(words::NAME)]),
        element("p", &[], [text(words::STRAPLINE)]),
    ];
    let [
        shown_sides,
        shown_wiring,
        shown_columns,
        shown_questions,
        shown_share,
    ] = parts;
    let main = [
        only(!plan.notices.is_empty(), || notices(&plan.notices)),
        part(sides, shown_sides.as_ref()),
        answer(plan),
        when(printed, |printed| drawing(printed, model, act)),
        when(plan.ask.as_ref(), |question| ask(question, act)),
        part(wiring, shown_wiring.as_ref()),
        part(columns, shown_columns.as_ref()),
        part(questions, shown_questions.as_ref()),
        part(share, shown_share.as_ref()),
    ];
    let foot = element("p", &[], [text(words::FOOT)]);
    element(
        "div",
        fixed!("class" = "sheet"),
        [
            element("header", fixed!("class" = "masthead"), masthead),
            element("main", &[], main),
            element("footer", &[], [foot]),
            status(shown_sides.as_ref().unwrap_or(shown)),
        ],
    )
}

/// What is said to those who listen. It follows the answer too, which would else be laid out twice before it is seen once.
fn status(Shown { model, plan, .. }: &Shown) -> Html {
    let said = &model.said;
    let told = if said.answer {
        plan.summary.as_str()
    } else {
        &said.text
    };
    element_with(
        "p",
        &["class", "role"],
        [fix(if said.seen { "told" } else { "unseen" }), fix("status")],
        [written(told)],
    )
}
