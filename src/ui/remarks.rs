//! Sentences under a heading: what one must mind, what is good to know.

use advice::plan::Message;
use yew::{Html, html};

/// The sentences; `id` is that of the heading and the class of the whole.
pub fn remarks(id: &'static str, heading: &'static str, messages: &[Message]) -> Html {
    if messages.is_empty() {
        return Html::default();
    }
    html! {
        <section class={id} aria-labelledby={id}>
            <h2 {id}>{ heading }</h2>
            <ul class="remarks">
                { for messages.iter().map(|message| html! { <li key={message.code}>{ message.text.clone() }</li> }) }
            </ul>
        </section>
    }
}
