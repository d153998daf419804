//! The compact answer, which other sites may show in a frame: the sentence, the drawing, both sockets, and the way to the whole page.

use advice::link;
use advice::plan::Plan;
use advice::selection::View;
use advice::text::{embed, page as words};
use yew::Html;

use super::Act;
use super::answer::answer;
use super::drawing::{Printed, drawing};
use super::element::{element, element_with, fix, fixed, text, when, written};
use crate::model::Model;

/// The card.
#[inline(never)] // comes with the second part of the page
pub fn card(model: &Model, plan: &Plan, printed: Option<&Printed>, act: &Act) -> Html {
    let selection = &model.selection;
    let home = model.means.as_ref().map_or("", |means| means.home.as_str());
    let whole = [home, &link::print_as(selection, View::Page)].concat();
    let ends = selection.output.zip(selection.input);
    let link = element_with(
        "a",
        &["href", "target", "rel"],
        [Some(whole.into()), fix("_blank"), fix("noopener")],
        [text(embed::WHOLE)],
    );
    let foot = [
        when(ends, |(output, input)| written(&words::ends(output, input))),
        text(" "),
        link,
    ];
    element(
        "main",
        fixed!("class" = "compact"),
        [
            element("h1", fixed!("class" = "unseen"), [text(words::NAME)]),
            answer(plan),
            when(printed, |printed| drawing(printed, model, act)),
            element("p", fixed!("class" = "hint"), foot),
        ],
    )
}
