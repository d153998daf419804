//! The two sockets: what comes out of the source, and where it goes into the amplifier.

use advice::Picker;
use advice::offer::{Offers, SocketRow};
use advice::text::page as words;
use yew::Html;

use super::device_field::{device_field, sockets};
use super::element::{element, element_with, fix, fixed, only, text};
use super::list::List;
use super::part::Shown;
use super::select::select;
use super::{Act, pictures};
use crate::model::Model;

/// Both sides.
pub fn sides(Shown { model, plan, act }: &Shown) -> Html {
    let Offers { source, amplifier } = &plan.offers;
    element_with(
        "section",
        &["class", "aria-label"],
        [fix("sides"), fix(words::SIDES)],
        [
            side("A", (List::Output, Picker::Source), source, model, act),
            pictures::cards(List::Output, source, model, act),
            side("B", (List::Input, Picker::Amplifier), amplifier, model, act),
            pictures::cards(List::Input, amplifier, model, act),
        ],
    )
}

/// A side by its device, or else by its socket.
fn side(
    letter: &'static str,
    (list, picker): (List, Picker),
    rows: &[SocketRow],
    model: &Model,
    act: &Act,
) -> Html {
    let by_socket = rows.is_empty();
    let choice = if by_socket {
        select(list, model, act)
    } else {
        sockets(picker, rows, act)
    };
    let face = pictures::face(list, list.chosen(&model.selection));
    let seen = [
        only(by_socket, || pictures::switch(list, model, act)),
        element("div", fixed!("class" = "face"), [face]),
    ];
    let ways = [
        device_field(picker, model, act),
        choice,
        element("div", fixed!("class" = "seen"), seen),
        only(model.browsed != Some(list), || pictures::mistaken(list, model)),
    ];
    let letter = element(
        "span",
        fixed!("class" = "letter", "aria-hidden" = "true"),
        [text(letter)],
    );
    element_with(
        "div",
        &["class", "id"],
        [fix("side"), Some([list.id(), "-side"].concat().into())],
        [letter, element("div", fixed!("class" = "ways"), ways)],
    )
}
