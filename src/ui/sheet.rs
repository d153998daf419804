//! The whole sheet: which part stands where.

use advice::selection::View;
use advice::text::page as words;
use yew::Html;

use super::answer::answer;
use super::ask::ask;
use super::below::Shown;
use super::card::card;
use super::drawing::{Printed, drawing};
use super::element::{element, element_with, fix, fixed, only, text, when, written};
use super::notices::notices;
use super::sides::sides;

/// The sheet, with what stands below its drawing.
pub fn sheet(shown: &Shown, printed: Option<&Printed>, below: Html) -> Html {
    let Shown { model, plan, act } = shown;
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
        below,
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
