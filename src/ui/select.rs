//! A list to choose from, the browser's own. It shows what the visitor took even where the state refuses it, and Yew does not set
//! it again while its own picture of the list stays the same: so `effects::lists` sets the real ones after every rendering.

use advice::selection::Selection;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html};

use super::Act;
use super::element::{
    element, element_with, fix, fixed, flag, keyed, list as nodes, listening, on_change, text, when,
};
use super::list::{Group, List};

/// A list to choose from, with its label and its hint.
pub fn select(list: List, selection: &Selection, act: &Act) -> Html {
    let chosen = list.chosen(selection);
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: Event| {
            let select = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(select) = select {
                match list.action(&select.value()) {
                    Some(action) => act.emit(action),
                    // Refused: nothing renders, and the list goes back to what the state says.
                    None => select.set_value(chosen),
                }
            }
        })
    };
    let hint = [list.id(), "-hint"].concat();
    let groups = list.groups(selection);
    let select = element_with(
        "select",
        &["id", "aria-describedby", "autocomplete"],
        [fix(list.id()), Some(hint.clone().into()), fix("off")],
        [
            when(list.none(), |label| option("", label, chosen)),
            nodes(groups.iter().map(|group| entries(group, chosen))),
        ],
    );
    let children = [
        element_with("label", &["for"], [fix(list.id())], [text(list.label())]),
        listening(select, [on_change(onchange)]),
        element_with(
            "p",
            &["id", "class"],
            [Some(hint.into()), fix("hint")],
            [text(list.hint(selection))],
        ),
    ];
    element("div", fixed!("class" = "field"), children)
}

fn entries(group: &Group, chosen: &str) -> Html {
    let choices = group.choices.iter();
    let options = nodes(choices.map(|choice| option(choice.value, choice.label, chosen)));
    if group.label.is_empty() {
        return options;
    }
    let group_of = element_with("optgroup", &["label"], [fix(group.label)], [options]);
    keyed(group.label, group_of)
}

fn option(value: &'static str, label: &'static str, chosen: &str) -> Html {
    let option = element_with(
        "option",
        &["value", "selected"],
        [fix(value), flag("selected", value == chosen)],
        [text(label)],
    );
    keyed(value, option)
}
