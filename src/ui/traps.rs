//! What the obvious wrong cables would do: people have them in the drawer, and they go in.

use advice::plan::TrapRow;
use advice::text::page as words;
use yew::Html;

use super::element::{element, fixed, keyed, list, written};
use super::folded::folded;
use super::shopping;

/// The wrong cables, where there are any.
pub fn traps(rows: &[TrapRow]) -> Html {
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
        "traps",
        words::TRAPS,
        element("ul", fixed!("class" = "bill"), [list(rows)]),
    )
}
