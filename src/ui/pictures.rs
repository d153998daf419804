//! Sockets as pictures: the chosen one beside its list, and all of them as cards for those who do not know the names.
//! A card is a radio button with its label; a tap takes it and folds the cards up, the arrow keys go through them.

use advice::draw::{self, Mode};
use advice::offer::SocketRow;
use advice::text::page as words;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};
use yew::{Callback, Html};

use super::Act;
use super::drawing::raw;
use super::element::{
    element, element_with, fix, fixed, input, list, listening, on_change, on_click, only, text, truth, when,
};
use super::list::{Choice, Group, List};
use crate::effects::focus;
use crate::model::{Action, Model};

/// The sockets that a value of the list stands for.
pub fn face(list: List, value: &str) -> Html {
    when(list.port(value), |port| {
        raw(draw::svg(&draw::socket(port), "", Mode::Beside))
    })
}

/// Unfolds the cards of a side, or folds them up.
pub fn switch(list: List, model: &Model, act: &Act) -> Html {
    let is_open = model.browsed == Some(list);
    let onclick = act.reform(move |_: MouseEvent| Action::Browse((!is_open).then_some(list)));
    let button = element_with(
        "button",
        &["type", "class", "aria-expanded"],
        [fix("button"), fix("quiet"), truth(is_open)],
        [text(words::BY_PICTURE)],
    );
    listening(button, [on_click(onclick)])
}

/// The cards of a side, while they are unfolded; a device whose sockets are listed needs none.
pub fn cards(side: List, of_device: &[SocketRow], model: &Model, act: &Act) -> Html {
    let are_open = model.browsed == Some(side) && of_device.is_empty();
    only(are_open, || unfolded(side, model, act))
}

#[inline(never)] // comes with the second part of the page
fn unfolded(side: List, model: &Model, act: &Act) -> Html {
    let heading = match side {
        List::Output => words::PICTURES_OF_OUTPUTS,
        _ => words::PICTURES_OF_INPUTS,
    };
    let chosen = side.chosen(&model.selection);
    let groups = side.groups(&model.selection);
    let groups = groups.iter().map(|group| fieldset(side, group, chosen));
    let cards = element_with(
        "section",
        &["class", "aria-label"],
        [fix("cards"), fix(heading)],
        [
            element("h2", &[], [text(heading)]),
            list(groups),
            mistaken(side, model),
        ],
    );
    listening(
        cards,
        [on_change(by_key(side, act)), on_click(by_hand(side, act))],
    )
}

/// What is said to a socket of the other side: beside its card while the cards are unfolded, where it is seen by whoever took it.
pub fn mistaken(side: List, model: &Model) -> Html {
    let answer = model.mistaken.filter(|(of, _)| *of == side);
    when(answer, |(_, answer)| {
        element("p", fixed!("class" = "mistaken-side"), [text(answer)])
    })
}

fn fieldset(side: List, group: &Group, chosen: &str) -> Html {
    let cards = group.choices.iter().map(|choice| card(side, *choice, chosen));
    element(
        "fieldset",
        &[],
        [
            element("legend", &[], [text(group.question)]),
            element("div", fixed!("class" = "shelf"), [list(cards)]),
        ],
    )
}

fn card(side: List, choice: Choice, chosen: &str) -> Html {
    let Choice { value, label, hint } = choice;
    let name = [side.id(), "-picture"].concat();
    let radio = input(
        &["type", "name"],
        [fix("radio"), Some(name.into())],
        fix(value),
        Some(value == chosen),
    );
    element(
        "label",
        fixed!("class" = "card"),
        [
            radio,
            face(side, value),
            element("b", &[], [text(label)]),
            element("span", fixed!("class" = "hint"), [text(hint)]),
        ],
    )
}

/// The arrow keys choose at once and leave the cards open.
fn by_key(list: List, act: &Act) -> Callback<Event> {
    let act = act.clone();
    Callback::from(move |event: Event| {
        if let Some(action) = event
            .target()
            .and_then(|target| taken(list, &target.dyn_into().ok()?))
        {
            act.emit(action);
        }
    })
}

/// A tap on a card takes it and goes back to the list, which shows what was taken.
fn by_hand(list: List, act: &Act) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        let target = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok());
        let radio = target
            .filter(|target| !target.has_attribute("value"))
            .and_then(|target| target.closest("label").ok()??.query_selector("input").ok()?);
        if let Some(action) = radio.and_then(|radio| taken(list, &radio.dyn_into().ok()?)) {
            // What the browser would do is choose the radio button, which goes now.
            event.prevent_default();
            act.emit(action);
            act.emit(Action::Browse(None));
            focus::to(list.id());
        }
    })
}

fn taken(list: List, radio: &HtmlInputElement) -> Option<Action> {
    list.action(&radio.value())
}
