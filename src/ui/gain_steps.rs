//! The gain steps as a list to tick off. The ticks are the visitor's own and go with the page.

use advice::plan::Step;
use advice::text::page as words;
use yew::{Html, html};

/// The steps, where there are any.
pub fn gain_steps(steps: &[Step]) -> Html {
    if steps.is_empty() {
        return Html::default();
    }
    html! {
        <section class="gain" aria-labelledby="gain">
            <h2 id="gain">{ words::GAIN }</h2>
            <p class="hint">{ words::GAIN_HINT }</p>
            <ol class="steps">
                { for steps.iter().map(|step| html! {
                    // The text is the key, so that other steps come without old ticks.
                    <li key={step.text.as_str()}>
                        <label><input type="checkbox" autocomplete="off" /><span>{ step.text.clone() }</span></label>
                    </li>
                }) }
            </ol>
        </section>
    }
}
