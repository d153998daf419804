//! A list to choose from, the browser's own, that always shows what the state says.
//! Yew sets a `<select>` only when its virtual value changes, so after every rendering the real one is set here.

use std::rc::Rc;

use advice::selection::Selection;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlSelectElement};
use yew::{Callback, Html, Properties, component, html, use_effect, use_force_update, use_node_ref};

use super::Act;
use super::list::{Group, List};

/// A list, and what is chosen.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The list.
    pub list: List,
    /// What is chosen on the whole page.
    pub selection: Rc<Selection>,
    /// Told of another choice.
    pub act: Act,
}

/// A list to choose from, with its label and its hint.
#[component]
pub fn Select(props: &Props) -> Html {
    let Props { list, selection, .. } = props;
    let (node, again) = (use_node_ref(), use_force_update());
    let chosen = list.chosen(selection);
    {
        let node = node.clone();
        use_effect(move || {
            if let Some(select) = node.cast::<HtmlSelectElement>().filter(|s| s.value() != chosen) {
                select.set_value(chosen);
            }
        });
    }
    let onchange = {
        let (list, act) = (*list, props.act.clone());
        Callback::from(move |event: Event| {
            let select = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(action) = select.and_then(|select| list.action(&select.value())) {
                act.emit(action);
            }
            // If the choice was refused nothing else renders, and the list must go back to what the state says.
            again.force_update();
        })
    };
    let hint = [list.id(), "-hint"].concat();
    html! {
        <div class="field">
            <label for={list.id()}>{ list.label() }</label>
            <select id={list.id()} ref={node} {onchange} aria-describedby={hint.clone()} autocomplete="off">
                { for list.none().map(|label| option("", label, chosen)) }
                { for list.groups(selection).iter().map(|group| entries(group, chosen)) }
            </select>
            <p id={hint} class="hint">{ list.hint(selection) }</p>
        </div>
    }
}

fn entries(group: &Group, chosen: &str) -> Html {
    let options = group
        .choices
        .iter()
        .map(|choice| option(choice.value, choice.label, chosen));
    if group.label.is_empty() {
        options.collect()
    } else {
        html! { <optgroup key={group.label} label={group.label}>{ for options }</optgroup> }
    }
}

fn option(value: &'static str, label: &'static str, chosen: &str) -> Html {
    html! { <option key={value} {value} selected={value == chosen}>{ label }</option> }
}
