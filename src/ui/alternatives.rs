//! Other ways that work too, and why they rank lower.

use advice::plan::AlternativeRow;
use advice::text::page as words;
use yew::{Html, html};

use super::shopping;

/// The other ways, where there are any.
pub fn alternatives(rows: &[AlternativeRow]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <details class="alternatives">
            <summary><h2>{ words::ALTERNATIVES }</h2></summary>
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
