//! Other cables than the one to buy: those that work too, and why they rank lower; and the obvious wrong ones, for people have them in
//! the drawer, and they go in.

use advice::plan::{AlternativeRow, Lead, TrapRow};
use advice::text::page as words;
use yew::Html;

use super::element::{element, fixed, list, written};
use super::folded::folded;
use super::shopping;

/// The other ways that work, where there are any.
pub fn alternatives(rows: &[AlternativeRow]) -> Html {
    let rows = rows.iter().map(|row| cable(&row.leads, &row.text)).collect();
    cables("alternatives", words::ALTERNATIVES, rows)
}

/// The wrong cables, where there are any.
pub fn traps(rows: &[TrapRow]) -> Html {
    let rows = rows.iter().map(|row| cable(&row.leads, &row.text)).collect();
    cables("traps", words::TRAPS, rows)
}

fn cables(class: &'static str, heading: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    folded(
        class,
        heading,
        element("ul", fixed!("class" = "bill"), [list(rows)]),
    )
}

/// The leads and what is to be said of them.
#[inline(never)]
fn cable(leads: &[Lead], words: &str) -> Html {
    let leads = list(leads.iter().map(shopping::item));
    element("li", &[], [leads, element("p", &[], [written(words)])])
}
