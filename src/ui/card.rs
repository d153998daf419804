//! The compact answer, which other sites may show in a frame: the sentence, the drawing, both sockets, and the way to the whole page.

use advice::link;
use advice::plan::Plan;
use advice::selection::View;
use advice::text::{embed, page as words};
use yew::{Html, html};

use super::answer::answer;
use super::drawing::{Printed, drawing};
use super::{Act, when};
use crate::model::Model;

/// The card.
pub fn card(model: &Model, plan: &Plan, printed: Option<&Printed>, act: &Act) -> Html {
    let selection = &model.selection;
    let home = model.means.as_ref().map_or("", |means| means.home.as_str());
    let whole = [home, &link::print_as(selection, View::Page)].concat();
    html! {
        <main class="compact">
            <h1 class="unseen">{ words::NAME }</h1>
            { answer(plan) }
            { when(printed, |printed| drawing(printed, model, act)) }
            <p class="hint">
                { when(selection.output.zip(selection.input), |(output, input)| words::ends(output, input).into()) }
                { " " }
                <a href={whole} target="_blank" rel="noopener">{ embed::WHOLE }</a>
            </p>
        </main>
    }
}
