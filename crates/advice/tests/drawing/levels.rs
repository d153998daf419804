//! The picture of the level plan: every figure on it, everything within its frame, and what is not known drawn as not known.

use advice::draw::scene::{Item, Shape};
use advice::draw::{Paint, Scene, levels};
use advice::plan::plan_for_link;

use crate::look::{bounds, overlapping_words};

/// Chains of the gallery: a name, what they show, and their link.
pub(crate) const CHAINS: [(&str, &str, &str); 4] = [
    (
        "levels-fits",
        "room at every place, HD 600",
        "/trs-pair/rca-pair/?in=schiit-magni-2.input&headphones=sennheiser-hd-600&topology=push-pull&out_dbu=15.5&out_ohm=430",
    ),
    (
        "levels-over",
        "a studio output into a consumer input: over its limit",
        "/trs-pair/rca-pair/?topology=push-pull&out_dbu=24&out_ohm=50&in_ohm=10000&in_max_dbu=7.89&amp_gain_db=0&hp_ohm=38&hp_db_mw=99",
    ),
    (
        "levels-alarm",
        "an in-ear on a strong chain",
        "/trs-pair/trs-pair/?out_dbu=16&out_ohm=100&in_ohm=10000&in_max_dbu=21&amp_gain_db=8&hp_ohm=17&hp_db_mw=107",
    ),
    (
        "levels-unknown",
        "the output alone is known",
        "/trs-pair/rca-pair/?out=focusrite-scarlett-2i2-4th-gen.outputs-1-2",
    ),
];

fn scenes() -> impl Iterator<Item = (&'static str, Scene)> {
    CHAINS
        .iter()
        .map(|(name, _, link)| (*name, levels(&plan_for_link(link).ladder)))
}

fn scene(name: &str) -> Scene {
    scenes()
        .find(|(other, _)| *other == name)
        .expect("a chain of that name")
        .1
}

fn words(scene: &Scene) -> Vec<&str> {
    let text = |item: &'_ Item| match &item.shape {
        Shape::Text(text) => Some(text.words.to_string()),
        _ => None,
    };
    scene
        .items
        .iter()
        .filter(|item| text(item).is_some())
        .map(|item| match &item.shape {
            Shape::Text(text) => text.words.as_ref(),
            _ => "",
        })
        .collect()
}

fn paints(scene: &Scene, paint: Paint) -> usize {
    let of = |item: &&Item| item.fill == Some(paint) && matches!(item.shape, Shape::Rect { .. });
    scene.items.iter().filter(of).count()
}

#[test]
fn everything_lies_on_the_picture_and_no_words_overlap() {
    for (name, scene) in scenes() {
        assert_eq!(scene.sentences.len(), 7, "{name}");
        for item in &scene.items {
            assert!(bounds(item).is_on(&scene), "{name}: {item:?}");
        }
        assert_eq!(overlapping_words(&scene), [], "{name}");
    }
}

#[test]
fn room_and_excess_are_written_beside_their_limit() {
    let fits = scene("levels-over");
    let found = words(&fits);
    for piece in ["18 dBu", "takes 7.9 dBu", "10.1 dB over"] {
        assert!(found.contains(&piece), "{piece}: {found:?}");
    }
    assert_eq!(paints(&fits, Paint::Stop), 1, "only the input is over its limit");
    let alarm = scene("levels-alarm");
    assert!(words(&alarm).contains(&"hurts above 120 dB"));
    assert!(paints(&alarm, Paint::Stop) >= 1);
}

#[test]
fn what_is_not_known_is_neither_loud_nor_quiet() {
    let scene = scene("levels-unknown");
    let unknown = words(&scene).iter().filter(|word| **word == "not known").count();
    assert_eq!(unknown, 3, "gain, headphones and ears: {:?}", scene.sentences);
    assert!(
        scene
            .sentences
            .iter()
            .any(|sentence| sentence == "After the gain: not known.")
    );
}

#[test]
fn nothing_known_is_no_picture() {
    assert_eq!(plan_for_link("/trs-pair/rca-pair/").ladder, []);
}
