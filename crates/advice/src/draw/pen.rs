//! The pen that lays shapes on a scene, in the direction in which the signal flows.
//! "Along" runs from source to destination, "across" from left channel to right; the format says which of them is x.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::scene::{
    Anchor, Dash, Format, Item, Joins, Layer, Paint, Point, Segment, Shape, Size, Stroke, Text,
};

/// The smallest text: 11 pixels on a screen 320 pixels wide.
pub(super) const SMALL: i32 = 125;
/// Usual text.
pub(super) const USUAL: i32 = 135;

/// A place in the direction of flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) along: i32,
    pub(super) across: i32,
}

/// A spot, short to write.
pub(super) const fn spot(along: i32, across: i32) -> Spot {
    Spot { along, across }
}

/// Collects items; layer and joins hold for all that is drawn until they are changed.
pub(super) struct Pen {
    pub(super) format: Format,
    pub(super) layer: Layer,
    pub(super) joins: Joins,
    pub(super) items: Vec<Item>,
}

/// A line of that paint and width.
pub(super) const fn line(paint: Paint, width: i32) -> Option<Stroke> {
    dashed(paint, width, Dash::Solid)
}

/// A broken line of that paint and width; none where it has no width.
pub(super) const fn dashed(paint: Paint, width: i32, dash: Dash) -> Option<Stroke> {
    if width > 0 {
        Some(Stroke { paint, width, dash })
    } else {
        None
    }
}

/// The outline of solid things.
pub(super) const OUTLINE: Option<Stroke> = line(Paint::Ink, 10);

impl Pen {
    pub(super) const fn new(format: Format) -> Self {
        Self {
            format,
            layer: Layer::Base,
            joins: Joins::NONE,
            items: Vec::new(),
        }
    }

    /// Where a spot lies on the drawing.
    #[inline(never)]
    pub(super) const fn point(&self, at: Spot) -> Point {
        match self.format {
            Format::Tall => Point::new(at.across, at.along),
            Format::Wide => Point::new(at.along, at.across),
        }
    }

    #[inline(never)]
    pub(super) fn push(&mut self, shape: Shape, fill: Option<Paint>, stroke: Option<Stroke>) {
        self.items.push(Item {
            shape,
            fill,
            stroke,
            layer: self.layer,
            joins: self.joins,
        });
    }

    pub(super) fn path(&mut self, segments: &[Segment], fill: Option<Paint>, stroke: Option<Stroke>) {
        self.push(Shape::Path(segments.to_vec()), fill, stroke);
    }

    /// A rectangle between two opposite corners, in whatever order.
    pub(super) fn rect(
        &mut self,
        a: Point,
        b: Point,
        radius: i32,
        fill: Option<Paint>,
        stroke: Option<Stroke>,
    ) {
        let corner = Point::new(a.x.min(b.x), a.y.min(b.y));
        let size = Size {
            width: (a.x - b.x).abs(),
            height: (a.y - b.y).abs(),
        };
        self.push(Shape::Rect { corner, size, radius }, fill, stroke);
    }

    pub(super) fn circle(&mut self, centre: Point, radius: i32, fill: Option<Paint>, stroke: Option<Stroke>) {
        self.push(Shape::Circle { centre, radius }, fill, stroke);
    }

    pub(super) fn text(
        &mut self,
        at: Point,
        anchor: Anchor,
        size: i32,
        paint: Paint,
        words: impl Into<Cow<'static, str>>,
    ) {
        self.words(at, anchor, size, paint, words.into(), false);
    }

    pub(super) fn bold(
        &mut self,
        at: Point,
        anchor: Anchor,
        size: i32,
        paint: Paint,
        words: impl Into<Cow<'static, str>>,
    ) {
        self.words(at, anchor, size, paint, words.into(), true);
    }

    fn words(
        &mut self,
        at: Point,
        anchor: Anchor,
        size: i32,
        paint: Paint,
        words: Cow<'static, str>,
        bold: bool,
    ) {
        let text = Text {
            at,
            anchor,
            size,
            bold,
            words,
        };
        self.push(Shape::Text(text), Some(paint), None);
    }

    /// The start of a path.
    #[inline(never)]
    pub(super) const fn from(&self, at: Spot) -> Segment {
        Segment::Move(self.point(at))
    }

    /// A straight line to a spot.
    #[inline(never)]
    pub(super) const fn to(&self, at: Spot) -> Segment {
        Segment::Line(self.point(at))
    }

    /// A curve that leaves one spot and reaches another in the direction of flow.
    #[inline(never)]
    pub(super) const fn glide(&self, from: Spot, to: Spot) -> Segment {
        let middle = i32::midpoint(from.along, to.along);
        Segment::Curve(
            self.point(spot(middle, from.across)),
            self.point(spot(middle, to.across)),
            self.point(to),
        )
    }
}

/// How wide a text of that size is at most, by the widest of the usual sans-serif fonts.
pub(super) fn text_width(words: &str, size: i32) -> i32 {
    let thousandths: i32 = words
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | '.' | ',' | '\'' | ':' => 330,
            'f' | 'r' | 't' | ' ' | '(' | ')' | '/' | '-' | 'I' => 420,
            'm' | 'w' | 'M' | 'W' => 980,
            'A'..='Z' | '×' | '+' => 750,
            _ => 640,
        })
        .sum();
    thousandths * size / 1000
}
