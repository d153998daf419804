//! A drawing as one sees it from outside, in fewer shapes. A browser needs time for each of them, and many look alike: both plugs of
//! a pair, all their rings. Shapes of one paint become one path where nothing was painted between them that lies over or under.

use alloc::vec;
use alloc::vec::Vec;

use super::scene::{Anchor, Item, Layer, Point, Scene, Segment, Shape, Text};

/// The drawing without its inside, for which it needs no layers any more.
pub fn from_outside(scene: Scene) -> Scene {
    let mut items: Vec<Placed> = Vec::with_capacity(scene.items.len());
    for item in scene.items {
        if item.layer == Layer::Inside {
            continue;
        }
        let placed = Placed::new(Item {
            layer: Layer::Base,
            ..item
        });
        match partner(&mut items, &placed) {
            Some(partner) => partner.take(placed),
            None => items.push(placed),
        }
    }
    Scene {
        items: items.into_iter().map(|placed| placed.item).collect(),
        ..scene
    }
}

/// The first item that looks the same, if nothing from there on lies where this one does. The first, because whatever comes next
/// then has most to choose from.
fn partner<'a>(items: &'a mut [Placed], one: &Placed) -> Option<&'a mut Placed> {
    let free = items.iter_mut().rev().take_while(|other| !other.meets(one));
    free.filter(|other| other.looks_like(one)).last()
}

/// An item and where it paints.
struct Placed {
    item: Item,
    places: Vec<Bounds>,
}

impl Placed {
    fn new(item: Item) -> Self {
        // A corner of a line reaches out farther than the line is wide.
        let reach = item.stroke.map_or(0, |stroke| stroke.width) + 1;
        let bounds = Bounds::of(&item.shape);
        Self {
            places: vec![bounds.wider(reach)],
            item,
        }
    }

    fn meets(&self, other: &Self) -> bool {
        let is_met = |place: &Bounds| self.places.iter().any(|own| own.meets(*place));
        other.places.iter().any(is_met)
    }

    fn looks_like(&self, other: &Self) -> bool {
        let are_paths = matches!(
            (&self.item.shape, &other.item.shape),
            (Shape::Path(_), Shape::Path(_))
        );
        are_paths
            && self.item.joins == other.item.joins
            && self.item.fill == other.item.fill
            && self.item.stroke == other.item.stroke
    }

    fn take(&mut self, other: Self) {
        if let (Shape::Path(own), Shape::Path(more)) = (&mut self.item.shape, other.item.shape) {
            own.extend(more);
            self.places.extend(other.places);
        }
    }
}

/// A rectangle that a shape does not leave.
#[derive(Clone, Copy)]
struct Bounds {
    least: Point,
    most: Point,
}

impl Bounds {
    fn of(shape: &Shape) -> Self {
        match shape {
            Shape::Path(segments) => Self::around(segments.iter().flat_map(|segment| match *segment {
                Segment::Move(p) | Segment::Line(p) => [Some(p), None, None],
                // A curve stays among its control points.
                Segment::Curve(a, b, c) => [Some(a), Some(b), Some(c)],
                Segment::Close => [None, None, None],
            })),
            Shape::Rect { corner, size, .. } => Self {
                least: *corner,
                most: Point::new(corner.x + size.width, corner.y + size.height),
            },
            Shape::Circle { centre, radius } => Self::around([Some(*centre)]).wider(*radius),
            Shape::Text(text) => Self::of_words(text),
        }
    }

    /// Around words in any font: on average no letter is wider than four fifths of the font's height.
    fn of_words(text: &Text) -> Self {
        let letters = i32::try_from(text.words.chars().count()).unwrap_or(i32::MAX);
        let width = letters.saturating_mul(text.size) / 5 * 4;
        let (left, right) = match text.anchor {
            Anchor::Start => (0, width),
            Anchor::Middle => (width, width),
            Anchor::End => (width, 0),
        };
        let Point { x, y } = text.at;
        Self {
            least: Point::new(x.saturating_sub(left), y.saturating_sub(2 * text.size)),
            most: Point::new(x.saturating_add(right), y.saturating_add(text.size)),
        }
    }

    fn around(points: impl IntoIterator<Item = Option<Point>>) -> Self {
        let empty = Self {
            least: Point::new(i32::MAX, i32::MAX),
            most: Point::new(i32::MIN, i32::MIN),
        };
        points.into_iter().flatten().fold(empty, |so_far, p| Self {
            least: Point::new(so_far.least.x.min(p.x), so_far.least.y.min(p.y)),
            most: Point::new(so_far.most.x.max(p.x), so_far.most.y.max(p.y)),
        })
    }

    fn wider(self, by: i32) -> Self {
        Self {
            least: Point::new(self.least.x.saturating_sub(by), self.least.y.saturating_sub(by)),
            most: Point::new(self.most.x.saturating_add(by), self.most.y.saturating_add(by)),
        }
    }

    fn meets(self, other: Self) -> bool {
        self.least.x <= other.most.x
            && other.least.x <= self.most.x
            && self.least.y <= other.most.y
            && other.least.y <= self.most.y
    }
}
