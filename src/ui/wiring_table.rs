//! The wiring as a table: every contact that is joined, and every one that is not.
//! A row can be lit, and with it its conductor in the drawing; the button in it does the same for the keyboard.

use advice::plan::{JoinRow, OpenRow};
use advice::text::page as words;
use yew::{Callback, Html};

use super::Act;
use super::element::{
    element, element_with, fix, fixed, keyed, list, listening, on_blur, on_click, on_enter, on_focus,
    on_leave, text, truth, written,
};
use crate::model::{Action, Model};

/// How many sockets each side has.
#[derive(Clone, Copy, Debug)]
pub struct Sockets {
    /// The source.
    pub a: usize,
    /// The amplifier.
    pub b: usize,
}

/// The table of what is joined and what stays open, with the row that is lit.
pub fn wiring_table(joins: &[JoinRow], open: &[OpenRow], sockets: Sockets, model: &Model, act: &Act) -> Html {
    let column = |name| element("th", fixed!("scope" = "col"), [text(name)]);
    let head = [words::CHANNEL, words::AT_SOURCE, words::AT_DESTINATION].map(column);
    let joins = joins
        .iter()
        .enumerate()
        .map(|(i, join)| joined(i, join, sockets, model, act));
    let open = open.iter().map(|open| free(open, sockets));
    element(
        "section",
        fixed!("class" = "wiring", "aria-labelledby" = "wiring"),
        [
            element("h2", fixed!("id" = "wiring"), [text(words::WIRING)]),
            element(
                "table",
                &[],
                [
                    element("caption", &[], [text(words::WIRING_CAPTION)]),
                    element("thead", &[], [element("tr", &[], head)]),
                    element("tbody", &[], [list(joins), list(open)]),
                ],
            ),
        ],
    )
}

fn joined(index: usize, join: &JoinRow, sockets: Sockets, model: &Model, act: &Act) -> Html {
    let (from, to) = (contact(&join.from, sockets), contact(&join.to, sockets));
    let (a, b) = match (is_source(&join.from), is_source(&join.to)) {
        (true, true) => (tie(from, to), Html::default()),
        (false, false) => (Html::default(), tie(from, to)),
        _ => (from, to),
    };
    let [id_a, id_b] = ["from-", "to-"].map(|end| [end, &index.to_string()].concat());
    // All rows of a channel have its name; who goes from button to button hears what is in the row too.
    let cells = [&*id_a, &*id_b].join(" ");
    let button = element_with(
        "button",
        &["type", "class", "aria-pressed", "aria-describedby"],
        [
            fix("button"),
            fix("trace"),
            truth(model.pinned == Some(index)),
            Some(cells.into()),
        ],
        [swatch(join.channel), text(words::channel(join.channel))],
    );
    let listeners = [
        on_focus(touch(act, Some(index))),
        on_blur(touch(act, None)),
        on_click(act.reform(move |_| Action::Pin(Some(index)))),
    ];
    let channel = element("th", fixed!("scope" = "row"), [listening(button, listeners)]);
    let cell = |id: String, inside| element_with("td", &["id"], [Some(id.into())], [inside]);
    let is_lit = model.lit() == Some(index);
    let row = element_with(
        "tr",
        &["class"],
        [is_lit.then_some("lit".into())],
        [channel, cell(id_a, a), cell(id_b, b)],
    );
    let listeners = [on_enter(touch(act, Some(index))), on_leave(touch(act, None))];
    keyed(index, listening(row, listeners))
}

/// The channel's colour and dash.
fn swatch(channel: &'static str) -> Html {
    let class = ["swatch ", channel].concat();
    element_with(
        "span",
        &["class", "aria-hidden"],
        [Some(class.into()), fix("true")],
        [],
    )
}

/// The pointer or the keyboard comes to a row, or leaves it.
fn touch<E>(act: &Act, row: Option<usize>) -> Callback<E> {
    act.reform(move |_| Action::Touch(row))
}

/// Two contacts of one side, laid together by the plug.
fn tie(from: Html, to: Html) -> Html {
    list([
        from,
        element("span", fixed!("class" = "tied"), [text(words::TIED)]),
        to,
    ])
}

fn free(open: &OpenRow, sockets: Sockets) -> Html {
    let cell = list([
        contact(&open.contact, sockets),
        element(
            "span",
            fixed!("class" = "why"),
            [text(words::OPEN), text(". "), written(&open.why)],
        ),
    ]);
    let (a, b) = if is_source(&open.contact) {
        (cell, Html::default())
    } else {
        (Html::default(), cell)
    };
    let none = element("span", fixed!("class" = "none"), [text(words::NO_CHANNEL)]);
    let row = element(
        "tr",
        fixed!("class" = "free"),
        [
            element("th", fixed!("scope" = "row"), [none]),
            element("td", &[], [a]),
            element("td", &[], [b]),
        ],
    );
    keyed(open.contact.as_str(), row)
}

fn contact(code: &str, sockets: Sockets) -> Html {
    let count = if is_source(code) { sockets.a } else { sockets.b };
    element(
        "span",
        fixed!("class" = "contact"),
        [
            element("span", &[], [written(&words::contact(code, count))]),
            text(" "),
            element("code", &[], [written(code)]),
        ],
    )
}

fn is_source(code: &str) -> bool {
    code.starts_with('A')
}
