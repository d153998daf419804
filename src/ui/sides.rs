//! The two sockets: what comes out of the source, and where it goes into the amplifier.

use advice::text::page as words;
use yew::{Html, html};

use super::Act;
use super::list::List;
use super::select::Select;
use crate::model::Model;

/// Both lists.
pub fn sides(model: &Model, act: &Act) -> Html {
    html! {
        <form class="sides" aria-label={words::SIDES} autocomplete="off">
            { side("A", List::Output, model, act) }
            { side("B", List::Input, model, act) }
        </form>
    }
}

fn side(letter: &'static str, list: List, model: &Model, act: &Act) -> Html {
    html! {
        <div class="side">
            <span class="letter" aria-hidden="true">{ letter }</span>
            <Select {list} selection={&model.selection} {act} />
        </div>
    }
}
