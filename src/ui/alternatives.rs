//! Other ways that work too, and why they rank lower.

use advice::plan::AlternativeRow;
use advice::text::page as words;
use yew::Html;

use super::element::{element, fixed, keyed, list, written};
use super::folded::folded;
use super::shopping;

/// The other ways, where there are any.
pub fn alternatives(rows: &[AlternativeRow]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.iter().enumerate().map(|(i, row)| {
        let leads = row.leads.iter().map(shopping::item);
        keyed(
            i,
            element("li", &[], [list(leads), element("p", &[], [written(&row.text)])]),
        )
    });
    folded(
        "alternatives",
        words::ALTERNATIVES,
        element("ul", fixed!("class" = "bill"), [list(rows)]),
    )
}
