//! A field for a device by its name, after the combobox pattern of the ARIA practices: the keyboard stays in the field, and the list
//! below it marks the row that Enter takes. One function for all three fields; the reducer knows which of them is open.

use advice::offer::{SocketRow, chosen};
use advice::selection::Event;
use advice::text::page as words;
use advice::{Confidence, Hit, Picker};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{AttrValue, Callback, Html, InputEvent, KeyboardEvent, MouseEvent, classes, html};

use super::share_bar::select_all;
use super::{Act, when};
use crate::model::{Action, Model};
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
    let search = model.search.as_ref().filter(|search| search.picker == picker);
    let open = search.filter(|search| search.open);
    let hit = chosen(&model.selection, picker);
    let value = search.map_or_else(|| name(picker, &model.selection), |search| search.text.clone());
    let (list, about_id) = ([id(picker), "-list"].concat(), [id(picker), "-hint"].concat());
    let active = open
        .and_then(|search| search.active)
        .map(|row| row_id(picker, row));
    let marked = open.and_then(|search| search.active);
    let is_open = open.is_some();
    html! {
        <div class="field device">
            <label for={id(picker)}>{ words::device_label(picker) }</label>
            <div class="combo">
                <input id={id(picker)} type="text" role="combobox" aria-autocomplete="list"
                    aria-expanded={if is_open { "true" } else { "false" }} aria-controls={list.clone()}
                    aria-activedescendant={active} aria-describedby={about_id.clone()}
                    autocomplete="off" autocapitalize="off" spellcheck="false" placeholder={words::device_hint(picker)} {value}
                    oninput={typed(picker, act)} onkeydown={pressed(picker, is_open, marked, act)}
                    onclick={opened(picker, is_open, act)} onfocus={Callback::from(|event| select_all(&event))}
                    onblur={act.reform(move |_| Action::Leave(picker))} />
                if hit.is_some() {
                    <button type="button" class="quiet" onclick={cleared(picker, act)}
                        aria-label={[words::CLEAR, ": ", words::device_label(picker)].concat()}>{ words::CLEAR }</button>
                }
            </div>
            { when(open, |search| listbox(search, list, act)) }
            <div class="hint" id={about_id}>{ about(search, hit, model) }</div>
        </div>
    }
}

fn listbox(search: &Search, id: String, act: &Act) -> Html {
    let picker = search.picker;
    // A press would take the keyboard out of the field, and that would close the list before the click arrives.
    let onmousedown = Callback::from(|event: MouseEvent| event.prevent_default());
    let onclick = {
        let act = act.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(row) = row_under(&event) {
                act.emit(Action::Take(row));
            }
        })
    };
    let row = |number: usize, label: AttrValue, class: &'static str| {
        let selected = search.active == Some(number);
        html! {
            <li key={number} id={row_id(picker, number)} role="option" data-row={number.to_string()} {class}
                aria-selected={if selected { "true" } else { "false" }}>{ label }</li>
        }
    };
    html! {
        <ul {id} role="listbox" aria-label={words::device_label(picker)} {onmousedown} {onclick}>
            { for search.hits.iter().enumerate().map(|(number, hit)| row(number, hit.name().into(), "")) }
            { row(search.not_listed(), words::not_listed(picker).into(), "other") }
        </ul>
    }
}

/// What stands under the field.
fn about(search: Option<&Search>, hit: Option<Hit>, model: &Model) -> Html {
    if search.is_some_and(|search| search.found == 0) {
        return html! { words::NOT_FOUND };
    }
    if let Some(search) = search.filter(|search| search.open && search.found > search.hits.len()) {
        return html! { search.said() };
    }
    let Some(hit) = hit else {
        return Html::default();
    };
    html! {
        <>
            if hit.confidence() == Confidence::NotChecked {
                <span class="unchecked">{ words::NOT_CHECKED }</span>{ " " }
            }
            { when(model.means.as_ref(), |means| html! {
                <a href={[&means.home, "/sources/", hit.maker_slug(), "/#", &hit.slug()].concat()}>{ words::SOURCES }</a>
            }) }
        </>
    }
}

/// The sockets of the chosen device, as a group of radio buttons.
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
    html! {
        <fieldset class="sockets" {onchange}>
            <legend>{ words::ITS_SOCKETS }</legend>
            { for rows.iter().map(|row| socket(row, &group)) }
        </fieldset>
    }
}

fn socket(row: &SocketRow, group: &str) -> Html {
    html! {
        <label key={row.slug} class={classes!((!row.usable).then_some("unfit"))}>
            <input type="radio" name={group.to_owned()} value={row.slug} checked={row.chosen} />
            <span>
                <b>{ row.label }</b>
                { when(row.setting, |setting| html! { <>{ " (" }{ words::SET_TO }{ " " }{ setting }{ ")" }</> }) }
                <span class="kind">{ row.kind }</span>
                <span class="why">
                    if !row.usable {
                        { words::NOT_THIS }{ " " }
                    }
                    { row.why.clone() }
                </span>
            </span>
        </label>
    }
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
        crate::effects::focus::to(id(picker));
        Action::choose(Event::Pick(picker, None))
    })
}

/// Keys that the field takes for its list; all others are the browser's.
fn pressed(picker: Picker, is_open: bool, marked: Option<usize>, act: &Act) -> Callback<KeyboardEvent> {
    let act = act.clone();
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
            ("Escape", _) if is_open => Action::Close,
            _ => return,
        };
        event.prevent_default();
        act.emit(action);
    })
}
