//! How a path is printed: its first point as it is, every other as a step from the one before.

use advice::draw::scene::{Item, Joins, Point, Scene, Segment, Shape, Size};
use advice::draw::{Layer, Mode, Paint, from_outside, svg};

fn at(x: i32, y: i32) -> Point {
    Point::new(x, y)
}

fn item(layer: Layer, segments: Vec<Segment>) -> Item {
    Item {
        shape: Shape::Path(segments),
        fill: Some(Paint::Metal),
        stroke: None,
        layer,
        joins: Joins::NONE,
    }
}

fn triangle(x: i32, y: i32) -> Vec<Segment> {
    vec![
        Segment::Move(at(x, y)),
        Segment::Line(at(x + 5, y)),
        Segment::Line(at(x + 5, y - 7)),
        Segment::Close,
    ]
}

fn scene(items: Vec<Item>) -> Scene {
    Scene {
        size: Size {
            width: 99,
            height: 99,
        },
        title: String::new(),
        sentences: Vec::new(),
        items,
    }
}

/// What stands in the attribute `d` of every path.
fn paths(scene: &Scene) -> Vec<String> {
    let text = svg(scene, "p", Mode::Inline);
    text.split(" d=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect()
}

#[test]
fn steps_go_from_the_point_before() {
    let whole = vec![
        Segment::Move(at(10, -20)),
        Segment::Line(at(15, -20)),
        Segment::Line(at(15, -25)),
        Segment::Line(at(11, -24)),
        Segment::Curve(at(12, -24), at(11, -23), at(9, -27)),
        Segment::Close,
        // Behind the end of a shape one stands where it began.
        Segment::Move(at(13, -16)),
        Segment::Line(at(13, -16)),
    ];
    let printed = paths(&scene(vec![item(Layer::Base, whole)]));
    assert_eq!(printed, ["M10-20h5v-5l-4 1c1 0 0 1-2-3zm3 4h0"]);
}

#[test]
fn shapes_of_one_paint_become_one_path_where_nothing_lies_between() {
    let apart = |layer| {
        scene(vec![
            item(layer, triangle(10, 20)),
            item(Layer::Base, triangle(50, 60)),
        ])
    };
    assert_eq!(paths(&apart(Layer::Outside)).len(), 2);
    assert_eq!(
        paths(&from_outside(apart(Layer::Outside))),
        ["M10 20h5v-7zm40 40h5v-7z"]
    );
    assert_eq!(paths(&from_outside(apart(Layer::Inside))), ["M50 60h5v-7z"]);
    // Something of another paint lies over the first and under the last.
    let mut other = item(Layer::Base, triangle(12, 19));
    other.fill = Some(Paint::Body);
    let stacked = scene(vec![
        item(Layer::Base, triangle(10, 20)),
        other,
        item(Layer::Base, triangle(13, 18)),
    ]);
    assert_eq!(from_outside(stacked.clone()).items, stacked.items);
}
