//! What the tests need to see of a scene: boxes of shapes and of words.

use advice::draw::scene::{Anchor, Item, Point, Segment, Shape, Text};
use advice::draw::{Layer, Scene};

/// A box: left, top, right, bottom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bounds(pub(crate) [i32; 4]);

impl Bounds {
    fn of(points: impl IntoIterator<Item = Point>) -> Self {
        let around = [i32::MAX, i32::MAX, i32::MIN, i32::MIN];
        Self(points.into_iter().fold(around, |[l, t, r, b], p| {
            [l.min(p.x), t.min(p.y), r.max(p.x), b.max(p.y)]
        }))
    }

    /// Whether the two share some surface.
    pub(crate) fn overlaps(self, other: Self) -> bool {
        let ([l, t, r, b], [l2, t2, r2, b2]) = (self.0, other.0);
        l < r2 && l2 < r && t < b2 && t2 < b
    }

    /// Whether all of it lies on the scene.
    pub(crate) fn is_on(self, scene: &Scene) -> bool {
        let [l, t, r, b] = self.0;
        l >= 0 && t >= 0 && r <= scene.size.width && b <= scene.size.height
    }
}

/// Every character as wide as in DejaVu Sans, the widest of the usual fonts, in thousandths.
fn width_of(c: char) -> i32 {
    match c {
        'i' | 'l' | 'j' | '.' | ',' | ':' | ' ' | '\'' => 340,
        'f' | 't' | 'r' | '-' | '/' | 'I' => 420,
        'm' | 'w' | 'M' | 'W' => 990,
        c if c.is_uppercase() => 760,
        '×' | '−' | '+' => 840,
        _ => 640,
    }
}

/// Where words stand.
pub(crate) fn text_bounds(text: &Text) -> Bounds {
    let per_mille: i32 = text.words.chars().map(width_of).sum();
    let bold = if text.bold { 110 } else { 100 };
    let width = per_mille * text.size / 1000 * bold / 100;
    let left = match text.anchor {
        Anchor::Start => text.at.x,
        Anchor::Middle => text.at.x - width / 2,
        Anchor::End => text.at.x - width,
    };
    let (top, bottom) = (text.at.y - text.size * 76 / 100, text.at.y + text.size * 22 / 100);
    Bounds([left, top, left + width, bottom])
}

/// Where a shape lies, with the control points of its curves and half its line.
pub(crate) fn bounds(item: &Item) -> Bounds {
    let half = item.stroke.map_or(0, |s| s.width / 2);
    let around = match &item.shape {
        Shape::Path(segments) => Bounds::of(segments.iter().flat_map(points)),
        Shape::Rect { corner, size, .. } => {
            Bounds([corner.x, corner.y, corner.x + size.width, corner.y + size.height])
        }
        Shape::Circle { centre, radius } => Bounds([
            centre.x - radius,
            centre.y - radius,
            centre.x + radius,
            centre.y + radius,
        ]),
        Shape::Text(text) => return text_bounds(text),
    };
    let [l, t, r, b] = around.0;
    Bounds([l - half, t - half, r + half, b + half])
}

fn points(segment: &Segment) -> Vec<Point> {
    match *segment {
        Segment::Move(p) | Segment::Line(p) => vec![p],
        Segment::Curve(a, b, c) => vec![a, b, c],
        Segment::Close => Vec::new(),
    }
}

/// Words that overlap in one of the two views.
pub(crate) fn overlapping_words(scene: &Scene) -> Vec<(String, String)> {
    let texts: Vec<(&Text, Layer)> = scene
        .items
        .iter()
        .filter_map(|item| match &item.shape {
            Shape::Text(text) => Some((text, item.layer)),
            _ => None,
        })
        .collect();
    let together = |a: Layer, b: Layer| a == b || a == Layer::Base || b == Layer::Base;
    let mut found = Vec::new();
    for (i, (a, layer)) in texts.iter().enumerate() {
        for (b, other) in texts.iter().skip(i + 1) {
            if together(*layer, *other) && text_bounds(a).overlaps(text_bounds(b)) {
                found.push((a.words.to_string(), b.words.to_string()));
            }
        }
    }
    found
}
