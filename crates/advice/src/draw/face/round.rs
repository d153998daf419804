//! Round sockets: jacks, XLR, combo, RCA and BNC.
//! XLR sockets sit in the usual flange with a screw in two corners.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::{Connector, Gender};

use super::{Face, Place, mirror};
use crate::draw::pen::{OUTLINE, Pen, line};
use crate::draw::plug::mm;
use crate::draw::scene::{Paint, Segment};

/// A jack of that radius: washer, nut, bushing, hole.
pub(super) fn jack(pen: &mut Pen, face: Face, radius: i32, hole: Paint) {
    face.disc(pen, (0, 0), radius * 2 + 18, Paint::Metal);
    nut(pen, face, radius * 17 / 10 + 14);
    face.disc(pen, (0, 0), radius + 10, Paint::Metal);
    face.disc(pen, (0, 0), radius, Paint::Hole);
    if hole != Paint::Hole {
        pen.circle(face.centre, mm(radius / 2), Some(hole), None);
    }
    glint(pen, face, radius + 10);
}

/// A hexagonal nut.
fn nut(pen: &mut Pen, face: Face, radius: i32) {
    let (half, high) = (radius / 2, radius * 87 / 100);
    let corners = [
        (radius, 0),
        (half, high),
        (-half, high),
        (-radius, 0),
        (-half, -high),
        (half, -high),
    ];
    let mut segments: Vec<Segment> = corners
        .iter()
        .map(|(x, y)| Segment::Line(face.at(*x, *y)))
        .collect();
    if let (Some(first), Some((x, y))) = (segments.first_mut(), corners.first()) {
        *first = Segment::Move(face.at(*x, *y));
    }
    segments.push(Segment::Close);
    pen.path(segments, Some(Paint::Edge), OUTLINE);
}

/// Light on a rim, from the upper left.
fn glint(pen: &mut Pen, face: Face, radius: i32) {
    let r = radius - 4;
    let arc = vec![
        Segment::Move(face.at(-r, 0)),
        Segment::Curve(
            face.at(-r, -r * 55 / 100),
            face.at(-r * 55 / 100, -r),
            face.at(0, -r),
        ),
    ];
    pen.path(arc, None, line(Paint::Light, 14));
}

/// The flange of XLR sockets.
fn flange(pen: &mut Pen, face: Face) {
    face.block(pen, (0, 0), (118, 128), 22, Paint::Metal);
    for side in [-1, 1] {
        let at = (side * 97, side * -107);
        face.disc(pen, at, 13, Paint::Edge);
        let slot = vec![
            Segment::Move(face.at(at.0 - 7, at.1 + 7)),
            Segment::Line(face.at(at.0 + 7, at.1 - 7)),
        ];
        pen.path(slot, None, line(Paint::Ink, 9));
    }
}

/// A pin, its number's place, and the number.
type Pin = (Place, Place, &'static str);

/// Places of pins on the face of a female, and of the numbers beside them.
const XLR3: [Pin; 3] = [
    ((36, -8), (62, -8), "1"),
    ((-36, -8), (-62, -8), "2"),
    ((0, 34), (24, 44), "3"),
];
const XLR4: [Pin; 4] = [
    ((38, -16), (63, -16), "1"),
    ((24, 28), (47, 38), "2"),
    ((-24, 28), (-47, 38), "3"),
    ((-38, -16), (-63, -16), "4"),
];

pub(super) fn xlr(pen: &mut Pen, face: Face, connector: Connector, gender: Gender) {
    let pins: &[Pin] = if connector == Connector::Xlr4 {
        &XLR4
    } else {
        &XLR3
    };
    flange(pen, face);
    let female = gender == Gender::Female;
    face.disc(pen, (0, 0), 102, Paint::Metal);
    face.disc(pen, (0, 0), if female { 90 } else { 94 }, Paint::Hole);
    if female {
        face.disc(pen, (0, 0), 80, Paint::Body);
        latch(pen, face);
    } else {
        // The window in the shell, for the latch of the plug.
        face.block(pen, (0, -97), (14, 7), 2, Paint::Hole);
        face.block(pen, (0, 80), (9, 9), 2, Paint::Body);
    }
    for ((x, y), number, name) in pins {
        let x = x * mirror(gender);
        face.disc(
            pen,
            (x, *y),
            if female { 13 } else { 12 },
            if female { Paint::Hole } else { Paint::Metal },
        );
        let number = (number.0 * mirror(gender), number.1);
        face.sign(pen, number, Paint::Marking, name);
    }
}

/// The tab that one presses to release the plug.
fn latch(pen: &mut Pen, face: Face) {
    face.block(pen, (0, -100), (34, 20), 8, Paint::Metal);
    let ribs = [-106, -98, -90]
        .into_iter()
        .flat_map(|y| [Segment::Move(face.at(-20, y)), Segment::Line(face.at(20, y))]);
    pen.path(ribs.collect(), None, line(Paint::Edge, 9));
}

/// XLR female around a 6.35 mm jack.
pub(super) fn combo(pen: &mut Pen, face: Face) {
    flange(pen, face);
    face.disc(pen, (0, 0), 104, Paint::Metal);
    face.disc(pen, (0, 0), 94, Paint::Body);
    latch(pen, face);
    face.disc(pen, (0, 0), 44, Paint::Metal);
    face.disc(pen, (0, 0), 32, Paint::Hole);
    glint(pen, face, 44);
    for ((x, y), number, name) in [
        ((57, -20), (78, -12), "1"),
        ((-57, -20), (-78, -12), "2"),
        ((0, 62), (22, 72), "3"),
    ] {
        face.disc(pen, (x, y), 11, Paint::Hole);
        face.sign(pen, number, Paint::Marking, name);
    }
}

pub(super) fn rca(pen: &mut Pen, face: Face, accent: Paint) {
    face.disc(pen, (0, 0), 64, Paint::Metal);
    face.disc(pen, (0, 0), 44, Paint::Metal);
    face.disc(pen, (0, 0), 34, accent);
    face.disc(pen, (0, 0), 17, Paint::Hole);
    glint(pen, face, 44);
}

pub(super) fn bnc(pen: &mut Pen, face: Face) {
    face.disc(pen, (0, 0), 74, Paint::Edge);
    face.block(pen, (0, 0), (60, 10), 4, Paint::Metal);
    face.disc(pen, (0, 0), 48, Paint::Metal);
    face.disc(pen, (0, 0), 38, Paint::Marking);
    face.disc(pen, (0, 0), 11, Paint::Hole);
    glint(pen, face, 48);
}
