//! What arrives in the two ears: a small picture, and the same in words.

use advice::draw::{self, Mode};
use advice::plan::Ears;
use advice::text::page as words;
use yew::Html;

use super::drawing::raw;
use super::element::{element, fixed, list, text, written};

/// The picture with its words.
#[inline(never)] // comes with the second part of the page
pub fn ears(ears: &Ears) -> Html {
    let scene = draw::ears(ears);
    let svg = draw::svg(&scene, "", Mode::Beside);
    let sentence = |words: &String| element("span", &[], [written(words)]);
    let sentences = list(scene.sentences.iter().map(sentence));
    let heading = element("b", &[], [text(words::AT_THE_EARS)]);
    element(
        "figure",
        fixed!("class" = "ears"),
        [raw(svg), element("figcaption", &[], [heading, sentences])],
    )
}
