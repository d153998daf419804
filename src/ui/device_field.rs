//! A field for a device by its name, after the combobox pattern of the ARIA practices: the keyboard stays in the field, and the list
//! below it marks the row that Enter takes. One function for all three fields; the reducer knows which of them is open.

use advice::offer::{SocketRow, chosen};
use advice::selection::Event;
use advice::text::page as words;
use advice::{Confidence, Hit, Picker};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{AttrValue, Callback, FocusEvent, Html, InputEvent, KeyboardEvent, MouseEvent};

use super::Act;
use super::element::{
    element, element_with, fix, fixed, input, keyed, list, listening, on_blur, on_change, on_click, on_focus,
    on_input, on_key_down, on_press, only, text, truth, when, written,
};
use super::list::List;
use super::share_bar::select_all;
use crate::effects::focus;
use crate::model::{Action, Means, Model};
use crate::picker::{Search, Step, name};

/// The id of a field.
pub const fn id(picker: Picker) -> &'static str {
    match picker {
        Picker::Source => "source-device",
        Picker::Amplifier => "amplifier-device",
        Picker::Headphones => "headphones-device",
    }
}

/// The id of a row of the open list.
pub fn row_id(picker: Picker, row: usize) -> String {
    [id(picker), "-", &row.to_string()].concat()
}

/// The field, its list, and what is to be known of what is chosen.
pub fn device_field(picker: Picker, model: &Model, act: &Act) -> Html {
    let search = model.search_of(picker);
    let open = search.filter(|search| search.open);
    let hit = chosen(&model.selection, picker);
    let value = search.map_or_else(|| name(picker, &model.selection), |search| search.text.clone());
    let (options, about_id) = ([id(picker), "-list"].concat(), [id(picker), "-hint"].concat());
    let active = open
        .and_then(|search| search.active)
        .map(|row| row_id(picker, row));
    let is_open = open.is_some();
    let field = input(
        &[
            "id",
            "type",
            "role",
            "aria-autocomplete",
            "aria-expanded",
            "aria-controls",
            "aria-activedescendant",
            "aria-describedby",
            "autocomplete",
            "autocapitalize",
            "spellcheck",
            "placeholder",
        ],
        [
            fix(id(picker)),
            fix("text"),
            fix("combobox"),
            fix("list"),
            truth(is_open),
            Some(options.clone().into()),
            active.map(AttrValue::from),
            Some(about_id.clone().into()),
            fix("off"),
            fix("off"),
            fix("false"),
            fix(words::device_hint(picker)),
        ],
        Some(value),
        None,
    );
    let listeners = [
        on_input(typed(picker, act)),
        on_key_down(pressed(picker, open, act)),
        on_click(opened(picker, is_open, act)),
        on_focus(Callback::from(|event: FocusEvent| select_all(&event))),
        on_blur(act.reform(move |_| Action::Leave(picker))),
    ];
    let combo = [
        listening(field, listeners),
        only(hit.is_some(), || clear_button(picker, act)),
    ];
    element(
        "div",
        fixed!("class" = "field device"),
        [
            element_with(
                "label",
                &["for"],
                [fix(id(picker))],
                [text(words::device_label(picker))],
            ),
            element("div", fixed!("class" = "combo"), combo),
            when(open, |search| listbox(search, options, act)),
            element_with(
                "div",
                &["class", "id"],
                [fix("hint"), Some(about_id.into())],
                [about(search, hit, model)],
            ),
        ],
    )
}

#[inline(never)] // comes with the second part of the page
fn clear_button(picker: Picker, act: &Act) -> Html {
    let name = [words::CLEAR, ": ", words::device_label(picker)].concat();
    let button = element_with(
        "button",
        &["type", "class", "aria-label"],
        [fix("button"), fix("quiet"), Some(name.into())],
        [text(words::CLEAR)],
    );
    listening(button, [on_click(cleared(picker, act))])
}

#[inline(never)] // comes with the second part of the page
fn listbox(search: &Search, id: String, act: &Act) -> Html {
    let picker = search.picker;
    // A press would take the keyboard out of the field, and that would close the list before the click arrives.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let onclick = {
        let (act, other) = (act.clone(), search.not_listed());
        Callback::from(move |event: MouseEvent| {
            if let Some(row) = row_under(&event) {
                act.emit(Action::Take(row));
                go_on(picker, row == other);
            }
        })
    };
    let row = |number: usize, label: &str, class: &'static str| {
        let values = [
            Some(row_id(picker, number).into()),
            fix("option"),
            Some(number.to_string().into()),
            fix(class),
            truth(search.active == Some(number)),
        ];
        let keys = &["id", "role", "data-row", "class", "aria-selected"];
        keyed(number, element_with("li", keys, values, [written(label)]))
    };
    let hits = search.hits.iter().enumerate();
    let rows = element_with(
        "ul",
        &["id", "role", "aria-label"],
        [Some(id.into()), fix("listbox"), fix(words::device_label(picker))],
        [
            list(hits.map(|(number, hit)| row(number, &hit.name(), ""))),
            row(search.not_listed(), words::not_listed(picker), "other"),
        ],
    );
    listening(rows, [on_press(onmousedown), on_click(onclick)])
}

/// What stands under the field.
fn about(search: Option<&Search>, hit: Option<Hit>, model: &Model) -> Html {
    if let Some(search) = search.filter(|search| search.found == 0) {
        return text(words::not_found(search.picker));
    }
    if let Some(search) = search.filter(|search| search.open && search.found > search.hits.len()) {
        return written(&search.said());
    }
    let Some(hit) = hit else {
        let is_left = search.is_some_and(|search| !search.open && !search.text.trim().is_empty());
        return only(is_left, || text(words::NOT_TAKEN));
    };
    let unchecked = || {
        let words = element("span", fixed!("class" = "unchecked"), [text(words::NOT_CHECKED)]);
        list([words, text(" ")])
    };
    let sources = |means: &Means| {
        let address = [&means.home, "/sources/", hit.maker_slug(), "/#", &hit.slug()].concat();
        element_with("a", &["href"], [Some(address.into())], [text(words::SOURCES)])
    };
    list([
        element(
            "span",
            fixed!("class" = "whole-name"),
            [written(&hit.name()), text(" ")],
        ),
        only(hit.confidence() == Confidence::NotChecked, unchecked),
        when(model.means.as_ref(), sources),
    ])
}

/// The sockets of the chosen device, as a group of radio buttons.
#[inline(never)] // comes with the second part of the page
pub fn sockets(picker: Picker, rows: &[SocketRow], act: &Act) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let onchange = {
        let act = act.clone();
        Callback::from(move |event: yew::Event| {
            if let Some(input) = target(&event) {
                act.emit(Action::choose(Event::Socket(picker, input.value())));
            }
        })
    };
    let group = [id(picker), "-socket"].concat();
    let rows = rows.iter().map(|row| socket(row, &group));
    let sockets = element(
        "fieldset",
        fixed!("class" = "sockets"),
        [element("legend", &[], [text(words::ITS_SOCKETS)]), list(rows)],
    );
    listening(sockets, [on_change(onchange)])
}

fn socket(row: &SocketRow, group: &str) -> Html {
    let radio = input(
        &["type", "name"],
        [fix("radio"), Some(group.to_owned().into())],
        fix(row.slug),
        Some(row.chosen),
    );
    let setting = |setting| {
        list([
            text(" ("),
            text(words::SET_TO),
            text(" "),
            text(setting),
            text(")"),
        ])
    };
    let unusable = || list([text(words::NOT_THIS), text(" ")]);
    let about = [
        element("b", &[], [text(row.label)]),
        when(row.setting, setting),
        element("span", fixed!("class" = "kind"), [text(row.kind)]),
        element(
            "span",
            fixed!("class" = "why"),
            [only(!row.usable, unusable), written(&row.why)],
        ),
    ];
    let label = element_with(
        "label",
        &["class"],
        [(!row.usable).then_some("unfit".into())],
        [radio, element("span", &[], about)],
    );
    keyed(row.slug, label)
}

fn target(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}

fn row_under(event: &MouseEvent) -> Option<usize> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element
        .closest("[data-row]")
        .ok()??
        .get_attribute("data-row")?
        .parse()
        .ok()
}

fn typed(picker: Picker, act: &Act) -> Callback<InputEvent> {
    let act = act.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(input) = target(&event) {
            act.emit(Action::Type(picker, input.value().into()));
        }
    })
}

fn opened(picker: Picker, is_open: bool, act: &Act) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some(input) = target(&event).filter(|_| !is_open) {
            act.emit(Action::Type(picker, input.value().into()));
        }
    })
}

fn cleared(picker: Picker, act: &Act) -> Callback<MouseEvent> {
    act.reform(move |_| {
        // The button goes with the device; the field takes the keyboard.
        focus::to(id(picker));
        Action::choose(Event::Pick(picker, None))
    })
}

/// Whoever finds no name in the list is told to choose the socket instead, and goes there, if its list is there.
fn go_on(picker: Picker, is_not_listed: bool) {
    let list = match picker {
        Picker::Source => List::Output,
        Picker::Amplifier => List::Input,
        Picker::Headphones => return,
    };
    if is_not_listed {
        focus::to(list.id());
    }
}

/// Keys that the field takes for its list; all others are the browser's.
fn pressed(picker: Picker, open: Option<&Search>, act: &Act) -> Callback<KeyboardEvent> {
    let (act, is_open) = (act.clone(), open.is_some());
    let marked = open.and_then(|search| search.active);
    let other = open.map(Search::not_listed);
    Callback::from(move |event: KeyboardEvent| {
        if event.is_composing() || event.ctrl_key() || event.meta_key() {
            return;
        }
        let action = match (event.key().as_str(), marked) {
            ("ArrowDown", _) => Action::Walk(picker, Step::Next),
            ("ArrowUp", _) => Action::Walk(picker, Step::Previous),
            // Without a mark these two move in the text.
            ("Home", Some(_)) => Action::Walk(picker, Step::First),
            ("End", Some(_)) => Action::Walk(picker, Step::Last),
            ("Enter", Some(row)) => Action::Take(row),
            // Whoever only typed sees which one the next press takes.
            ("Enter", None) if is_open => Action::Walk(picker, Step::Next),
            ("Escape", _) if is_open => Action::Close,
            _ => return,
        };
        event.prevent_default();
        let is_other = matches!(action, Action::Take(row) if Some(row) == other);
        act.emit(action);
        go_on(picker, is_other);
    })
}
