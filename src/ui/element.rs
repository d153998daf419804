//! Elements by plain functions instead of Yew's `html!`: the same tree, from calls that share their code.
//! The macro writes out the making of each element anew, which is wasm that every visitor loads; DESIGN.md has the figures.

use std::rc::Rc;

use yew::html::{onblur, onchange, onclick, onfocus, oninput, onkeydown, onmousedown};
use yew::html::{onmouseenter, onmouseleave, onmouseover, ontoggle};
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, Listeners, VList, VTag, VText};
use yew::{AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, MouseEvent, NodeRef};

/// Attributes that never change.
pub type Fixed = &'static [(&'static str, AttributeOrProperty)];

/// Attributes that never change: `fixed!("class" = "hint", "id" = "gain")`.
macro_rules! fixed {
    ($($key:literal = $value:expr),* $(,)?) => {
        const { &[$(($key, ::yew::virtual_dom::AttributeOrProperty::Static($value))),*] }
    };
}
pub(crate) use fixed;

/// An element whose attributes never change.
pub fn element<const N: usize>(name: &'static str, attributes: Fixed, children: [Html; N]) -> Html {
    other(name, Attributes::Static(attributes), children.into())
}

/// An element with attributes of this moment; one that is `None` is left out.
pub fn element_with<const A: usize, const N: usize>(
    name: &'static str,
    keys: &'static [&'static str; A],
    values: [Option<AttrValue>; A],
    children: [Html; N],
) -> Html {
    other(name, dynamic(keys, Box::new(values)), children.into())
}

/// An `input` with attributes of this moment, what is written in it, and whether it is checked; `None` leaves that to the visitor.
pub fn input<const A: usize>(
    keys: &'static [&'static str; A],
    values: [Option<AttrValue>; A],
    value: Option<AttrValue>,
    checked: Option<bool>,
) -> Html {
    let attributes = dynamic(keys, Box::new(values));
    VTag::__new_input(
        value,
        checked,
        NodeRef::default(),
        None,
        attributes,
        Listeners::None,
    )
    .into()
}

#[inline(never)]
fn other(name: &'static str, attributes: Attributes, children: Vec<Html>) -> Html {
    let children = VList::with_children(children, None).into();
    VTag::__new_other(
        name.into(),
        NodeRef::default(),
        None,
        attributes,
        Listeners::None,
        children,
    )
    .into()
}

#[inline(never)]
fn dynamic(keys: &'static [&'static str], values: Box<[Option<AttrValue>]>) -> Attributes {
    let values = values.into_vec().into_iter();
    Attributes::Dynamic {
        keys,
        values: values
            .map(|value| value.map(AttributeOrProperty::Attribute))
            .collect(),
    }
}

/// The element with this key, by which it is found again among its siblings.
#[inline(never)]
pub fn keyed(key: impl Into<Key>, mut element: Html) -> Html {
    set_key(&mut element, key.into());
    element
}

fn set_key(element: &mut Html, key: Key) {
    if let Some(tag) = tag(element) {
        tag.key = Some(key);
    }
}

/// The element, listened to.
pub fn listening<const N: usize>(mut element: Html, listeners: [Rc<dyn Listener>; N]) -> Html {
    if let Some(tag) = tag(&mut element) {
        tag.set_listeners(listeners.map(Some).into());
    }
    element
}

/// The element that a node is, to be changed before anybody else has it.
fn tag(node: &mut Html) -> Option<&mut VTag> {
    match node {
        Html::VTag(tag) => Rc::get_mut(tag),
        _ => None,
    }
}

/// Words.
#[inline(never)]
pub fn text(words: &'static str) -> Html {
    Html::VText(VText::new(words))
}

/// Words of this moment. No line breaks between a number and its unit: "6.35 mm".
#[inline(never)]
pub fn written(words: &str) -> Html {
    // Not by `replace`: the search for a text in another is a kilobyte of code.
    let mut text = String::with_capacity(words.len());
    let mut letters = words.chars();
    while let Some(letter) = letters.next() {
        let is_before_unit = letter == ' ' && letters.as_str().starts_with("mm");
        text.push(if is_before_unit { '\u{a0}' } else { letter });
    }
    Html::VText(VText::new(AttrValue::from(text)))
}

/// An attribute's value that never changes.
pub const fn fix(value: &'static str) -> Option<AttrValue> {
    Some(AttrValue::Static(value))
}

/// `true` or `false`, as ARIA has it.
pub const fn truth(is_so: bool) -> Option<AttrValue> {
    fix(if is_so { "true" } else { "false" })
}

/// An attribute that stands for itself, or nothing.
pub fn flag(name: &'static str, is_so: bool) -> Option<AttrValue> {
    is_so.then_some(AttrValue::Static(name))
}

/// Some nodes, one behind the other, without an element around them.
pub fn list(nodes: impl IntoIterator<Item = Html>) -> Html {
    listed(nodes.into_iter().collect())
}

#[inline(never)]
fn listed(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}

/// Shows what may not be there as one node in any case, so that whatever stands beside it, and has the keyboard, stays.
pub fn when<T>(thing: Option<T>, show: impl FnOnce(T) -> Html) -> Html {
    thing.map_or_else(Html::default, show)
}

/// The same for what hangs on a condition.
pub fn only(is_so: bool, show: impl FnOnce() -> Html) -> Html {
    if is_so { show() } else { Html::default() }
}

macro_rules! listeners {
    ($($name:ident $module:ident $event:ty;)*) => {
        $(
            #[doc = concat!("Listens to `", stringify!($module), "`.")]
            pub fn $name(callback: Callback<$event>) -> Rc<dyn Listener> {
                Rc::new($module::Wrapper::new(callback))
            }
        )*
    };
}

listeners! {
    on_blur onblur FocusEvent;
    on_change onchange yew::Event;
    on_click onclick MouseEvent;
    on_enter onmouseenter MouseEvent;
    on_focus onfocus FocusEvent;
    on_key_down onkeydown KeyboardEvent;
    on_leave onmouseleave MouseEvent;
    on_over onmouseover MouseEvent;
    on_press onmousedown MouseEvent;
    on_input oninput InputEvent;
    on_toggle ontoggle yew::Event;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_its_unit_stay_on_one_line() {
        assert_eq!(
            written("one 6.35 mm TRS"),
            Html::VText(VText::new("one 6.35\u{a0}mm TRS"))
        );
    }
}
