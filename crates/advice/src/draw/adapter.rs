//! Adapters from outside: one block with sockets or plugs at its two ends, no lead of its own.
//! Where one end has two and the other one, the block narrows to a neck.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::{Contact, Gender};

use super::layout::{Layout, Seated};
use super::pen::{OUTLINE, Pen, SMALL, Spot, line, spot};
use super::plug;
use super::scene::{Anchor, Format, Layer, Paint, Point, Segment};
use super::words;

/// One end of a block: where it is along, and between what it lies across.
struct End {
    along: i32,
    low: i32,
    high: i32,
}

impl End {
    fn of(plugs: &[&Seated]) -> Option<Self> {
        let half = |p: &&Seated| plug::mm(plug::extent(p.connector(), p.plug.gender()).half);
        Some(Self {
            along: plugs.first()?.nose().along,
            low: plugs.iter().map(|p| p.frame.end.across - half(p)).min()?,
            high: plugs.iter().map(|p| p.frame.end.across + half(p)).max()?,
        })
    }
}

/// The body of an adapter.
pub(super) fn body(pen: &mut Pen, near: &[&Seated], far: &[&Seated]) {
    let Some((from, to)) = End::of(near).zip(End::of(far)) else {
        return;
    };
    // Where the block turns into the neck: in the middle, or nearer to the narrow end.
    let turn = |share: i32| from.along + (to.along - from.along) * share / 100;
    let (start, end) = match near.len().cmp(&far.len()) {
        core::cmp::Ordering::Less => (turn(40), turn(58)),
        core::cmp::Ordering::Equal => (turn(30), turn(70)),
        core::cmp::Ordering::Greater => (turn(42), turn(60)),
    };
    let edge = |near: i32, far: i32| {
        [
            spot(from.along, near),
            spot(start, near),
            spot(end, far),
            spot(to.along, far),
        ]
    };
    let mut outline = along(pen, edge(from.low, to.low));
    let [first, last] = [spot(to.along, to.high), spot(from.along, from.high)];
    let [a, b] = [spot(end, to.high), spot(start, from.high)];
    outline.extend([
        pen.to(first),
        pen.to(a),
        pen.glide(a, b),
        pen.to(last),
        Segment::Close,
    ]);
    pen.path(&outline, Some(Paint::Body), OUTLINE);
    let light = along(
        pen,
        edge(from.low, to.low).map(|at| {
            let inset =
                if at.along == from.along { 50 } else { 0 } - if at.along == to.along { 50 } else { 0 };
            spot(at.along + inset, at.across + 60)
        }),
    );
    pen.path(&light, None, line(Paint::Light, 50));
    let shade = along(
        pen,
        edge(from.high, to.high).map(|at| spot(at.along, at.across - 45)),
    );
    pen.path(&shade, None, line(Paint::Shade, 80));
}

/// A straight edge, a bend, and a straight edge again.
fn along(pen: &Pen, [from, start, end, to]: [Spot; 4]) -> Vec<Segment> {
    vec![pen.from(from), pen.to(start), pen.glide(start, end), pen.to(to)]
}

/// The name of one end; once where it has two of a kind there.
pub(super) fn name(pen: &mut Pen, layout: &Layout, plug: &Seated) {
    let of_end = |p: &&Seated| p.part == plug.part && p.near == plug.near;
    if layout.plugs.iter().rfind(of_end).map(|p| p.frame.end) != Some(plug.frame.end) {
        return;
    }
    let (connector, gender) = (plug.connector(), plug.plug.gender());
    let half = plug::mm(plug::extent(connector, gender).half);
    let (across, toward) = (plug.frame.end.across, plug.frame.toward);
    let (at, anchor) = match pen.format {
        Format::Tall => (
            Point::new(across + half + 70, plug.nose().along + toward * 170 - 25),
            Anchor::Start,
        ),
        Format::Wide => {
            // On the other side than the name of a sleeve.
            let jack = plug::band(connector, Contact::Tip).is_some() && gender == Gender::Male;
            let y = if jack && connector.contacts().len() % 2 == 1 {
                across - half - 225
            } else {
                across + half + 165
            };
            let anchor = if toward > 0 { Anchor::Start } else { Anchor::End };
            (Point::new(plug.nose().along + toward * 20, y), anchor)
        }
    };
    pen.layer = Layer::Outside;
    let names: Vec<_> = words::connector(connector, gender)
        .into_iter()
        .filter(|name| !name.is_empty())
        .collect();
    for (name, y) in names.into_iter().zip([at.y, at.y + 155]) {
        pen.text(Point::new(at.x, y), anchor, SMALL, Paint::Text, name);
    }
    pen.layer = Layer::Base;
}
