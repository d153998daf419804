//! A static page has its answer before this code runs. When the live page takes its place nothing may jump or get lost:
//! the keyboard stays where it was, and what the visitor has chosen in the meantime is chosen.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement, NodeList,
};

/// What is on or off at a click, in an order that every state of the page has.
const SWITCHES: &str = "summary, [type=checkbox]";
/// Those of them that are on.
const ON: &str = "[open] > summary, :checked";

/// Puts the live page in the place of what is there, and does there what the visitor has done to the static page.
pub fn replace(old: &Element, live: &Element) {
    let done = Done::look(old);
    live.set_id(&old.id());
    let _there = old.replace_with_with_node_1(live);
    done.again(live);
}

/// What the visitor has done to the static page.
#[derive(Debug, Default)]
struct Done {
    /// Where the keyboard is.
    focus: Option<String>,
    /// Lists with a choice that is not the page's own.
    chosen: Vec<(String, String)>,
    /// Fields with a text that is not the page's own.
    typed: Vec<(String, String)>,
    /// The places of parts that are unfolded and of steps that are ticked.
    on: Vec<u32>,
}

impl Done {
    /// Looks at a page that is about to be replaced.
    fn look(root: &Element) -> Self {
        if !root.has_attribute("data-static") {
            return Self::default();
        }
        let active = document().active_element();
        let focus = active
            .filter(|element| root.contains(Some(element)))
            .map(|e| e.id());
        let mut chosen = Vec::new();
        let mut typed = Vec::new();
        let mut on = Vec::new();
        if let Ok(lists) = root.query_selector_all("select[id]") {
            chosen.extend((0..lists.length()).filter_map(|i| changed(lists.get(i)?.dyn_ref()?)));
        }
        if let Ok(fields) = root.query_selector_all("input[type=text]") {
            typed.extend((0..fields.length()).filter_map(|i| written(fields.get(i)?.dyn_ref()?)));
        }
        if let Ok(switches) = root.query_selector_all(SWITCHES) {
            on.extend((0..switches.length()).filter(|place| is_on(&switches, *place)));
        }
        Self {
            focus: focus.filter(|id| !id.is_empty()),
            chosen,
            typed,
            on,
        }
    }

    /// Does it again to the live page.
    fn again(self, live: &Element) {
        for place in self.on {
            let switches = live.query_selector_all(SWITCHES).ok();
            let off = switches.filter(|switches| !is_on(switches, place));
            let switch = off.and_then(|switches| switches.get(place)?.dyn_into::<HtmlElement>().ok());
            if let Some(switch) = switch {
                switch.click();
            }
        }
        for (id, value) in self.chosen {
            let list = document().get_element_by_id(&id);
            if let Some(list) = list.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()) {
                list.set_value(&value);
                tell(&list, "change");
            }
        }
        for (id, value) in self.typed {
            let field = document().get_element_by_id(&id);
            if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
                field.set_value(&value);
                tell(&field, "input");
                tell(&field, "change");
            }
        }
        let element = self.focus.and_then(|id| document().get_element_by_id(&id));
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _gone = element.focus_with_options(&options);
        }
    }
}

/// Whether the switch at this place is on.
fn is_on(switches: &NodeList, place: u32) -> bool {
    let switch = switches.get(place);
    let switch = switch.as_ref().and_then(|node| node.dyn_ref::<Element>());
    switch.is_some_and(|switch| switch.matches(ON).unwrap_or_default())
}

/// The list's id and value, if the value is not the one that the page came with.
fn changed(list: &HtmlSelectElement) -> Option<(String, String)> {
    let own = list.query_selector("option[selected], option").ok().flatten();
    let selected = list.query_selector("option[selected]").ok().flatten();
    let own = selected.or(own).and_then(|option| option.get_attribute("value"));
    let value = list.value();
    (own? != value).then(|| (list.id(), value))
}

/// The field's id and text, if the text is not the one that the page came with.
fn written(field: &HtmlInputElement) -> Option<(String, String)> {
    (field.value() != field.default_value()).then(|| (field.id(), field.value()))
}

/// The event that a visitor's choice or typing would have fired.
fn tell(element: &Element, kind: &str) {
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(kind, &bubbling) {
        let _handled = element.dispatch_event(&event);
    }
}
