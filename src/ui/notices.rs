//! What could not be used of a link: each part is named, as text and nothing but text.

use advice::plan::Message;
use advice::text::page as words;
use yew::{Html, html};

/// The notices.
pub fn notices(notices: &[Message]) -> Html {
    html! {
        <section class="notices" aria-labelledby="notices">
            <h2 id="notices">{ words::NOTICES }</h2>
            <ul>
                { for notices.iter().enumerate().map(|(i, notice)| html! {
                    // What a stranger put into a link may be written from right to left.
                    <li key={i}><bdi>{ notice.text.clone() }</bdi></li>
                }) }
            </ul>
        </section>
    }
}
