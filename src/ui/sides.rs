//! The two sockets: what comes out of the source, and where it goes into the amplifier.

use advice::Picker;
use advice::offer::{Offers, SocketRow};
use advice::plan::Plan;
use advice::text::page as words;
use yew::{Html, html};

use super::device_field::{device_field, sockets};
use super::list::List;
use super::select::Select;
use super::{Act, pictures, when};
use crate::model::Model;

/// Both sides.
pub fn sides(model: &Model, plan: &Plan, act: &Act) -> Html {
    let Offers { source, amplifier } = &plan.offers;
    html! {
        <section class="sides" aria-label={words::SIDES}>
            { side("A", (List::Output, Picker::Source), source, model, act) }
            { pictures::cards(List::Output, source, model, act) }
            { side("B", (List::Input, Picker::Amplifier), amplifier, model, act) }
            { pictures::cards(List::Input, amplifier, model, act) }
        </section>
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
    let mistaken = model.mistaken.filter(|(of, _)| *of == list);
    html! {
        <div class="side" id={[list.id(), "-side"].concat()}>
            <span class="letter" aria-hidden="true">{ letter }</span>
            <div class="ways">
                { device_field(picker, model, act) }
                if rows.is_empty() {
                    <Select {list} selection={&model.selection} {act} />
                } else {
                    { sockets(picker, rows, act) }
                }
                <div class="seen">
                    if rows.is_empty() {
                        { pictures::switch(list, model, act) }
                    }
                    <div class="face">{ pictures::face(list, list.chosen(&model.selection)) }</div>
                </div>
                { when(mistaken, |(_, answer)| html! { <p class="mistaken-side">{ answer }</p> }) }
            </div>
        </div>
    }
}
