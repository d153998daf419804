//! The wiring as a table: every contact that is joined, and every one that is not.
//! A row can be lit, and with it its conductor in the drawing; the button in it does the same for the keyboard.

use advice::plan::{JoinRow, OpenRow};
use advice::text::page as words;
use yew::{Callback, Html, classes, html};

use super::Act;
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
    html! {
        <section class="wiring" aria-labelledby="wiring">
            <h2 id="wiring">{ words::WIRING }</h2>
            <table>
                <caption>{ words::WIRING_CAPTION }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words::CHANNEL }</th>
                        <th scope="col">{ words::AT_SOURCE }</th>
                        <th scope="col">{ words::AT_DESTINATION }</th>
                    </tr>
                </thead>
                <tbody>
                    { for joins.iter().enumerate().map(|(i, join)| joined(i, join, sockets, model, act)) }
                    { for open.iter().map(|open| free(open, sockets)) }
                </tbody>
            </table>
        </section>
    }
}

fn joined(index: usize, join: &JoinRow, sockets: Sockets, model: &Model, act: &Act) -> Html {
    let (from, to) = (contact(&join.from, sockets), contact(&join.to, sockets));
    let (a, b) = match (is_source(&join.from), is_source(&join.to)) {
        (true, true) => (tie(from, to), Html::default()),
        (false, false) => (Html::default(), tie(from, to)),
        _ => (from, to),
    };
    let is_lit = model.lit() == Some(index);
    let pressed = if model.pinned == Some(index) {
        "true"
    } else {
        "false"
    };
    html! {
        <tr key={index} class={classes!(is_lit.then_some("lit"))}
            onmouseenter={touch(act, Some(index))} onmouseleave={touch(act, None)}>
            <th scope="row">
                <button type="button" class="trace" aria-pressed={pressed} onfocus={touch(act, Some(index))}
                    onblur={touch(act, None)} onclick={act.reform(move |_| Action::Pin(Some(index)))}>
                    <span class={classes!("swatch", join.channel)} aria-hidden="true"></span>
                    { words::channel(join.channel) }
                </button>
            </th>
            <td>{ a }</td>
            <td>{ b }</td>
        </tr>
    }
}

/// The pointer or the keyboard comes to a row, or leaves it.
fn touch<E>(act: &Act, row: Option<usize>) -> Callback<E> {
    act.reform(move |_| Action::Touch(row))
}

/// Two contacts of one side, laid together by the plug.
fn tie(from: Html, to: Html) -> Html {
    html! { <>{ from }<span class="tied">{ words::TIED }</span>{ to }</> }
}

fn free(open: &OpenRow, sockets: Sockets) -> Html {
    let cell = html! {
        <>
            { contact(&open.contact, sockets) }
            <span class="why">{ words::OPEN }{ ". " }{ open.why.clone() }</span>
        </>
    };
    let (a, b) = if is_source(&open.contact) {
        (cell, Html::default())
    } else {
        (Html::default(), cell)
    };
    html! {
        <tr key={open.contact.clone()} class="free">
            <th scope="row"><span class="none">{ words::NO_CHANNEL }</span></th>
            <td>{ a }</td>
            <td>{ b }</td>
        </tr>
    }
}

fn contact(code: &str, sockets: Sockets) -> Html {
    let count = if is_source(code) { sockets.a } else { sockets.b };
    html! {
        <span class="contact"><span>{ words::contact(code, count) }</span>{ " " }<code>{ code.to_owned() }</code></span>
    }
}

fn is_source(code: &str) -> bool {
    code.starts_with('A')
}
