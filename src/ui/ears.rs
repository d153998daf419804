//! What arrives in the two ears: a small picture, and the same in words.

use advice::draw::{self, Mode};
use advice::plan::Ears;
use advice::text::page as words;
use yew::{AttrValue, Html, html};

/// The picture with its words.
pub fn ears(ears: &Ears) -> Html {
    let scene = draw::ears(ears);
    let svg = draw::svg(&scene, "", Mode::Beside);
    html! {
        <figure class="ears">
            { Html::from_html_unchecked(AttrValue::from(svg)) }
            <figcaption><b>{ words::AT_THE_EARS }</b>{ for scene.sentences.into_iter().map(|s| html! { <span>{ s }</span> }) }</figcaption>
        </figure>
    }
}
