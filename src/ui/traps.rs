//! What the obvious wrong cables would do: people have them in the drawer, and they go in.

use advice::plan::TrapRow;
use advice::text::page as words;
use yew::{Html, html};

use super::shopping;

/// The wrong cables, where there are any.
pub fn traps(rows: &[TrapRow]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <details class="traps">
            <summary><h2>{ words::TRAPS }</h2></summary>
            <ul class="bill">
                { for rows.iter().enumerate().map(|(i, row)| html! {
                    <li key={i}>
                        { for row.leads.iter().map(shopping::item) }
                        <p>{ row.text.clone() }</p>
                    </li>
                }) }
            </ul>
        </details>
    }
}
