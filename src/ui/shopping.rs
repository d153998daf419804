//! What to buy: how many of what, the words that shops use for it, and what one gets by mistake.

use std::rc::Rc;

use advice::plan::{DevicePart, Lead, Plan};
use advice::text::page as words;
use yew::{Html, html};

use super::Act;
use super::share_bar::copy_button;
use crate::model::Model;

/// The shopping list, where there is anything to buy.
pub fn shopping(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    if plan.leads.is_empty() && plan.devices.is_empty() {
        return Html::default();
    }
    let text = {
        let plan = plan.clone();
        move |address: &str| words::shopping_list(&plan, address)
    };
    html! {
        <section class="shopping" aria-labelledby="shopping">
            <h2 id="shopping">{ words::SHOPPING }</h2>
            <ul class="bill">
                { for plan.leads.iter().map(lead) }
                { for plan.devices.iter().map(device) }
            </ul>
            { copy_button(words::COPY_LIST, words::LIST_COPIED, model, plan, act, text) }
        </section>
    }
}

/// How many of what.
pub fn item(lead: &Lead) -> Html {
    html! { <p class="item"><b class="count">{ lead.quantity }{ "\u{202f}\u{d7}" }</b>{ " " }{ lead.name }</p> }
}

fn lead(lead: &Lead) -> Html {
    let is_pair = lead.quantity == 2 && lead.a.len() == 1 && lead.b.len() == 1;
    html! {
        <li key={lead.cable}>
            { item(lead) }
            if is_pair {
                <p class="note">{ words::ONE_EACH }</p>
            }
            if lead.availability == "custom" {
                <p class="note">{ words::MADE_TO_ORDER }</p>
            }
            { search(&lead.search) }
            <p class="mistaken">{ words::NOT_TO_BE_CONFUSED }{ " " }{ lead.mistaken_for }</p>
        </li>
    }
}

fn device(device: &DevicePart) -> Html {
    html! {
        <li key={device.device}>
            <p class="item">{ device.name }</p>
            <p>{ device.text.clone() }</p>
            { search(&device.search) }
        </li>
    }
}

fn search(search: &[&'static str]) -> Html {
    html! {
        <p class="search">
            { words::SEARCH_FOR }
            { for search.iter().map(|words| html! { <>{ " " }<q>{ *words }</q></> }) }
        </p>
    }
}
