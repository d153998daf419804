//! A drawing from outside, in fewer shapes, is what one sees of the whole: painted by resvg, pixel for pixel, for the answer of every pair of sockets.

use std::thread;

use advice::draw::{Format, Layer, Mode, Scene, View, from_outside, svg};
use advice::plan::plan_for_link;
use cable_chooser::ui::drawing::scene;
use site::pairs::{self, Pair};
use site::preview::Painter;

const FORMATS: [Format; 2] = [Format::Tall, Format::Wide];

fn painted(painter: &Painter, scene: &Scene) -> Vec<u8> {
    let size = |length: i32| u32::try_from(length / 10).unwrap_or_default();
    let text = svg(scene, "drawing", Mode::Standalone(View::Outside));
    let (width, height) = (size(scene.size.width), size(scene.size.height));
    painter.pixels(&text, width, height).expect("a drawing is SVG")
}

/// How many shapes the drawings of these pairs have, and how many from outside.
fn compare(pairs: &[Pair]) -> (usize, usize) {
    let painter = Painter::new();
    let (mut drawn, mut before, mut after) = (0, 0, 0);
    for (number, pair) in pairs.iter().enumerate() {
        let plan = plan_for_link(&["/", &pairs::path(*pair)].concat());
        let Some(whole) = scene(&plan.picture, FORMATS[number % 2]) else {
            // A question comes before the drawing.
            continue;
        };
        let fewer = from_outside(whole.clone());
        drawn += 1;
        before += whole
            .items
            .iter()
            .filter(|item| item.layer != Layer::Inside)
            .count();
        after += fewer.items.len();
        assert!(
            painted(&painter, &whole) == painted(&painter, &fewer),
            "{} looks different",
            plan.link
        );
    }
    assert!(drawn * 10 > pairs.len() * 9, "only {drawn} have a drawing");
    (before, after)
}

#[test]
fn the_drawing_of_every_pair_looks_the_same_in_fewer_shapes() {
    let all = pairs::all();
    let (before, after) = thread::scope(|scope| {
        let halves = all.chunks(all.len().div_ceil(2));
        let threads: Vec<_> = halves.map(|half| scope.spawn(|| compare(half))).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("a half of the pairs was compared"))
            .fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    });
    println!("{before} shapes became {after}");
    assert!(after * 10 < before * 8, "{before} shapes became {after}");
}
