//! The two sockets: what comes out of the source, and where it goes into the amplifier.

use advice::Picker;
use advice::offer::{Offers, SocketRow};
use advice::plan::Plan;
use advice::text::page as words;
use yew::{Html, html};

use super::Act;
use super::device_field::{device_field, sockets};
use super::list::List;
use super::select::Select;
use crate::model::Model;

/// Both sides.
pub fn sides(model: &Model, plan: &Plan, act: &Act) -> Html {
    let Offers { source, amplifier } = &plan.offers;
    html! {
        <form class="sides" aria-label={words::SIDES} autocomplete="off">
            { side("A", (List::Output, Picker::Source), source, model, act) }
            { side("B", (List::Input, Picker::Amplifier), amplifier, model, act) }
        </form>
    }
}

/// A side by its device, or else by its socket.
fn side(
    letter: &'static str,
    (list, picker): (List, Picker),
    rows: &[SocketRow],
    model: &Model,
    act: &Act,
) -> Html {
    html! {
        <div class="side">
            <span class="letter" aria-hidden="true">{ letter }</span>
            <div class="ways">
                { device_field(picker, model, act) }
                if rows.is_empty() {
                    <Select {list} selection={&model.selection} {act} />
                } else {
                    { sockets(picker, rows, act) }
                }
            </div>
        </div>
    }
}
