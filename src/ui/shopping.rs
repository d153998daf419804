//! What to buy: how many of what, the words that shops use for it, and what one gets by mistake.

use std::rc::Rc;

use advice::plan::{DevicePart, Lead, Plan};
use advice::text::page as words;
use yew::Html;

use super::Act;
use super::element::{element, fixed, keyed, list, only, text, written};
use super::share_bar::copy_button;
use crate::model::Model;

/// The shopping list, where there is anything to buy.
pub fn shopping(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    if plan.leads.is_empty() && plan.devices.is_empty() {
        return Html::default();
    }
    let text_of = {
        let plan = plan.clone();
        move |address: &str| words::shopping_list(&plan, address)
    };
    element(
        "section",
        fixed!("class" = "shopping", "aria-labelledby" = "shopping"),
        [
            element("h2", fixed!("id" = "shopping"), [text(words::SHOPPING)]),
            element(
                "ul",
                fixed!("class" = "bill"),
                [
                    list(plan.leads.iter().map(lead)),
                    list(plan.devices.iter().map(device)),
                ],
            ),
            copy_button(words::COPY_LIST, words::LIST_COPIED, model, plan, act, text_of),
        ],
    )
}

/// How many of what.
pub fn item(lead: &Lead) -> Html {
    let count = [&lead.quantity.to_string(), "\u{202f}\u{d7}"].concat();
    element(
        "p",
        fixed!("class" = "item"),
        [
            element("b", fixed!("class" = "count"), [written(&count)]),
            text(" "),
            text(lead.name),
        ],
    )
}

fn lead(lead: &Lead) -> Html {
    let is_pair = lead.quantity == 2 && lead.a.len() == 1 && lead.b.len() == 1;
    let is_custom = lead.availability == "custom";
    let row = element(
        "li",
        &[],
        [
            item(lead),
            only(is_pair, || note(words::ONE_EACH)),
            only(is_custom, || note(words::MADE_TO_ORDER)),
            search(&lead.search),
            element(
                "p",
                fixed!("class" = "mistaken"),
                [
                    text(words::NOT_TO_BE_CONFUSED),
                    text(" "),
                    text(lead.mistaken_for),
                ],
            ),
        ],
    );
    keyed(lead.cable, row)
}

fn note(words: &'static str) -> Html {
    element("p", fixed!("class" = "note"), [text(words)])
}

fn device(device: &DevicePart) -> Html {
    let row = element(
        "li",
        &[],
        [
            element("p", fixed!("class" = "item"), [text(device.name)]),
            element("p", &[], [written(&device.text)]),
            search(&device.search),
        ],
    );
    list([
        list(device.before.iter().map(lead)),
        keyed(device.device, row),
        list(device.after.iter().map(lead)),
    ])
}

fn search(search: &[&'static str]) -> Html {
    let words_for = search
        .iter()
        .map(|words| list([text(" "), element("q", &[], [text(words)])]));
    element(
        "p",
        fixed!("class" = "search"),
        [text(words::SEARCH_FOR), list(words_for)],
    )
}
