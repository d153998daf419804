//! Sockets as pictures: the chosen one beside its list, and all of them as cards for those who do not know the names.
//! A card is a radio button with its label; a tap takes it and folds the cards up, the arrow keys go through them.

use advice::draw::{self, Mode};
use advice::offer::SocketRow;
use advice::text::page as words;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, MouseEvent};
use yew::{AttrValue, Callback, Html, html};

use super::list::{Choice, Group, List};
use super::{Act, when};
use crate::effects::focus;
use crate::model::{Action, Model};

/// The sockets that a value of the list stands for.
pub fn face(list: List, value: &str) -> Html {
    when(list.port(value), |port| {
        let svg = draw::svg(&draw::socket(port), "", Mode::Beside);
        Html::from_html_unchecked(AttrValue::from(svg))
    })
}

/// Unfolds the cards of a side, or folds them up.
pub fn switch(list: List, model: &Model, act: &Act) -> Html {
    let is_open = model.browsed == Some(list);
    let onclick = act.reform(move |_: MouseEvent| Action::Browse((!is_open).then_some(list)));
    html! {
        <button type="button" class="quiet" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
            { words::BY_PICTURE }
        </button>
    }
}

/// The cards of a side, while they are unfolded; a device whose sockets are listed needs none.
pub fn cards(list: List, of_device: &[SocketRow], model: &Model, act: &Act) -> Html {
    if model.browsed != Some(list) || !of_device.is_empty() {
        return Html::default();
    }
    let heading = match list {
        List::Output => words::PICTURES_OF_OUTPUTS,
        _ => words::PICTURES_OF_INPUTS,
    };
    let chosen = list.chosen(&model.selection);
    html! {
        <section class="cards" aria-label={heading} onchange={by_key(list, act)} onclick={by_hand(list, act)}>
            <h2>{ heading }</h2>
            { for list.groups(&model.selection).iter().map(|group| fieldset(list, group, chosen)) }
        </section>
    }
}

fn fieldset(list: List, group: &Group, chosen: &str) -> Html {
    html! {
        <fieldset>
            <legend>{ group.question }</legend>
            <div class="shelf">{ for group.choices.iter().map(|choice| card(list, *choice, chosen)) }</div>
        </fieldset>
    }
}

fn card(list: List, choice: Choice, chosen: &str) -> Html {
    let Choice { value, label, hint } = choice;
    html! {
        <label class="card">
            <input type="radio" name={[list.id(), "-picture"].concat()} {value} checked={value == chosen} />
            { face(list, value) }
            <b>{ label }</b>
            <span class="hint">{ hint }</span>
        </label>
    }
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
