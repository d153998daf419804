//! A list to choose from, the browser's own. It shows what the visitor took even where the state refuses it, and Yew does not set
//! it again while its own picture of the list stays the same: so `effects::lists` sets the real ones after every rendering.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement, InputEvent};
use yew::{Callback, Html};

use super::Act;
use super::drawing::raw;
use super::element::{element, element_with, fix, fixed, listening, on_change, on_input, text};
use super::list::List;
use crate::model::Model;

/// A list to choose from, with its label and its hint.
pub fn select(list: List, model: &Model, act: &Act) -> Html {
    let selection = &model.selection;
    let chosen = list.chosen(selection);
    let act = act.clone();
    let choose = move |event: &Event, is_heard: bool| {
        let select = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        let Some(select) = select.filter(|select| !is_heard || select.value() != chosen) else {
            return;
        };
        match list.action(&select.value()) {
            Some(action) => act.emit(action),
            // Refused: nothing renders, and the list goes back to what the state says.
            None => select.set_value(chosen),
        }
    };
    // A browser lays the list out between its `input` and its `change`: an answer that is there by then is laid out with it. Some
    // programs that choose for others send the second alone. Where the first was heard, the list may have gone back to what is chosen,
    // which is no new choice.
    let again = choose.clone();
    let listeners = [
        on_input(Callback::from(move |event: InputEvent| choose(&event, false))),
        on_change(Callback::from(move |event: Event| again(&event, true))),
    ];
    let hint = [list.id(), "-hint"].concat();
    let select = element_with(
        "select",
        &["id", "aria-describedby", "autocomplete"],
        [fix(list.id()), Some(hint.clone().into()), fix("off")],
        [entries(list, model)],
    );
    let children = [
        element_with("label", &["for"], [fix(list.id())], [text(list.label())]),
        listening(select, listeners),
        element_with(
            "p",
            &["id", "class"],
            [Some(hint.into()), fix("hint")],
            [text(list.hint(selection))],
        ),
    ];
    element("div", fixed!("class" = "field"), children)
}

/// The entries as HTML, which a browser reads more quickly than it is told of each: a choice leaves them as they are, and what is chosen
/// of them is set by `effects::lists`. Printed, they say themselves what is chosen.
#[inline(never)]
fn entries(list: List, model: &Model) -> Html {
    let chosen = model.means.is_none().then(|| list.chosen(&model.selection));
    let mut html = String::new();
    if let Some(label) = list.none() {
        entry(&mut html, "", label, chosen);
    }
    for group in list.groups(&model.selection) {
        let is_headed = !group.label.is_empty();
        if is_headed {
            push(&mut html, ["<optgroup label=\"", group.label, "\">"]);
        }
        for choice in &group.choices {
            entry(&mut html, choice.value, choice.label, chosen);
        }
        if is_headed {
            html.push_str("</optgroup>");
        }
    }
    raw(html)
}

fn entry(html: &mut String, value: &str, label: &str, chosen: Option<&str>) {
    let mark = if chosen == Some(value) {
        "\" selected>"
    } else {
        "\">"
    };
    push(html, ["<option value=\"", value, mark]);
    push(html, [label, "</option>", ""]);
}

fn push(html: &mut String, parts: [&str; 3]) {
    for part in parts {
        html.push_str(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words and values of lists go into the page as they are.
    #[test]
    fn no_entry_needs_to_be_escaped() {
        let model = Model::open("/trs-pair/rca-pair/?in=schiit-magni-2.input");
        for list in List::ALL {
            let none = list.none().unwrap_or_default();
            assert!(!none.contains(['<', '>', '&', '"']), "{none}");
            for group in list.groups(&model.selection) {
                let choices = group.choices.iter();
                for words in choices
                    .flat_map(|choice| [choice.value, choice.label])
                    .chain([group.label])
                {
                    assert!(!words.contains(['<', '>', '&', '"']), "{words}");
                }
            }
        }
    }
}
