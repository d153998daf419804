//! A static page has its answer before this code runs. When the live page takes its place nothing may jump or get lost:
//! the keyboard stays where it was, and what the visitor has chosen in the meantime is chosen.

use std::rc::Rc;

use advice::selection::Selection;
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::{lists, out_of_sight};

/// What a visitor can change on a static page.
const CHANGEABLE: &str = "select[id], input, summary";
/// What is on, of that which is on or off at a click.
const ON: &str = "[open] > summary, [type=checkbox]:checked";

/// Whether a list is open, or a press has begun and not ended; `src/boot.js` marks it.
pub fn is_held() -> bool {
    let root = document().document_element();
    root.is_some_and(|root| root.has_attribute("data-held"))
}

/// Puts the live page of this selection in the place of what is there, and does there what the visitor has done to the static page.
pub fn replace(old: &Element, live: &Element, selection: &Selection) {
    let done = Done::look(old);
    let unseen = if done.is_nothing() {
        out_of_sight::put_off(old, live)
    } else {
        Rc::default()
    };
    live.set_id(&old.id());
    let _there = old.replace_with_with_node_1(live);
    lists::show(selection);
    done.again(live);
    out_of_sight::lay_out(unseen);
}

/// What the visitor has done to the static page.
#[derive(Debug, Default)]
struct Done {
    /// Where the keyboard is.
    focus: Option<Mark>,
    /// Lists with a choice that is not the page's own.
    chosen: Vec<(String, String)>,
    /// Fields with a text that is not the page's own.
    typed: Vec<(String, String)>,
    /// Parts that are unfolded and steps that are ticked.
    on: Vec<Mark>,
}

impl Done {
    /// Looks at a page that is about to be replaced.
    fn look(root: &Element) -> Self {
        if !root.has_attribute("data-static") {
            return Self::default();
        }
        let active = document().active_element();
        let active = active.filter(|element| root.contains(Some(element)));
        let mut done = Self {
            focus: active.map(|element| Mark::of(&element, root)),
            ..Self::default()
        };
        for element in all(root, CHANGEABLE) {
            if is_on(&element) {
                done.on.push(Mark::of(&element, root));
            }
            done.chosen.extend(changed(element.dyn_ref()));
            done.typed.extend(written(element.dyn_ref()));
        }
        done
    }

    const fn is_nothing(&self) -> bool {
        self.focus.is_none() && self.chosen.is_empty() && self.typed.is_empty() && self.on.is_empty()
    }

    /// Does it again to the live page.
    fn again(self, live: &Element) {
        for mark in self.on {
            if let Some(switch) = mark.find(live).filter(|switch| !is_on(switch)) {
                switch.click();
            }
        }
        for (id, value) in self.chosen {
            let list = document().get_element_by_id(&id);
            if let Some(list) = list.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok()) {
                list.set_value(&value);
                tell(&list, "input");
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
        if let Some(element) = self.focus.and_then(|mark| mark.find(live)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _gone = element.focus_with_options(&options);
        }
    }
}

/// How an element is found again in another state of the page: by its id, or else by its tag, its words and how many like it stand
/// before it.
#[derive(Debug)]
struct Mark {
    id: String,
    tag: String,
    words: String,
    before: usize,
}

impl Mark {
    #[inline(never)] // comes with the second part of the page
    fn of(element: &Element, root: &Element) -> Self {
        let mut mark = Self {
            id: element.id(),
            tag: element.local_name(),
            words: words(element),
            before: 0,
        };
        let mut like = mark.like(root).into_iter();
        mark.before = like.position(|other| other == *element).unwrap_or_default();
        mark
    }

    #[inline(never)] // comes with the second part of the page
    fn find(&self, root: &Element) -> Option<HtmlElement> {
        let found = if self.id.is_empty() {
            self.like(root).into_iter().nth(self.before)
        } else {
            document().get_element_by_id(&self.id)
        };
        found?.dyn_into().ok()
    }

    fn like(&self, root: &Element) -> Vec<Element> {
        let mut like = all(root, &self.tag);
        like.retain(|other| words(other) == self.words);
        like
    }
}

/// The words of an element; those of a box to tick stand beside it.
fn words(element: &Element) -> String {
    let own = element.text_content().filter(|words| !words.is_empty());
    let beside = || element.parent_element()?.text_content();
    own.or_else(beside).unwrap_or_default()
}

/// All elements in `root` that fit.
#[inline(never)]
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let mut all = Vec::new();
    if let Ok(found) = root.query_selector_all(selector) {
        for place in 0..found.length() {
            all.extend(found.get(place).and_then(|node| node.dyn_into().ok()));
        }
    }
    all
}

fn is_on(switch: &Element) -> bool {
    switch.matches(ON).unwrap_or_default()
}

/// The list's id and value, if the value is not the one that the page came with.
fn changed(list: Option<&HtmlSelectElement>) -> Option<(String, String)> {
    let list = list?;
    let selected = list.query_selector("option[selected]").ok().flatten();
    let first = || list.query_selector("option").ok().flatten();
    let own = selected.or_else(first)?.get_attribute("value")?;
    let value = list.value();
    (own != value).then(|| (list.id(), value))
}

/// The field's id and text, if the text is not the one that the page came with; a box to tick is no field.
fn written(field: Option<&HtmlInputElement>) -> Option<(String, String)> {
    let field = field.filter(|field| !field.id().is_empty())?;
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
