//! A question that only the visitor can answer, with what follows from each answer.

use advice::Input;
use advice::plan::{Ask, Outcome};
use advice::selection::Event;
use advice::text::page as words;
use yew::{Html, html};

use super::{Act, answer};
use crate::effects::focus;
use crate::model::Action;

/// The question's two ends: how to tell, and what follows.
pub fn ask(ask: &Ask, act: &Act) -> Html {
    html! {
        <section class="ask" aria-label={ask.question.clone()}>
            <p>{ ask.how_to_tell.clone() }</p>
            <ul class="outcomes">{ for ask.options.iter().map(|outcome| card(outcome, act)) }</ul>
        </section>
    }
}

fn card(outcome: &Outcome, act: &Act) -> Html {
    let input = Input::from_slug(outcome.input);
    let onclick = act.reform(move |_| {
        // The button goes with the question; the answer takes its place.
        focus::to(answer::HEADING);
        Action::choose(Event::Input(input))
    });
    let id = ["outcome-", outcome.input].concat();
    html! {
        <li key={outcome.input} class="card">
            <h3 id={id.clone()}>{ outcome.label.clone() }</h3>
            <p>{ outcome.summary.clone() }</p>
            <button type="button" {onclick} aria-describedby={id}>{ words::THIS_ONE }</button>
        </li>
    }
}
