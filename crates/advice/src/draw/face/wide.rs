//! Sockets that are not round: DB25, TosLink, USB and binding posts.
//! The DB25 is the female of a device, its longer row of contacts on top.

use alloc::vec;
use alloc::vec::Vec;

use super::Face;
use crate::draw::pen::{OUTLINE, Pen};
use crate::draw::plug::mm;
use crate::draw::scene::{Paint, Segment};

pub(super) fn db25(pen: &mut Pen, face: Face) {
    face.block(pen, (0, 0), (262, 62), 12, Paint::Metal);
    for x in [-235, 235] {
        face.disc(pen, (x, 0), 24, Paint::Edge);
        face.disc(pen, (x, 0), 11, Paint::Hole);
    }
    let shell = |inset: i32| {
        let (top, bottom, high) = (196 - inset, 180 - inset, 42 - inset);
        vec![
            Segment::Move(face.at(-top + 8, -high)),
            Segment::Line(face.at(top - 8, -high)),
            Segment::Curve(
                face.at(top, -high),
                face.at(top, -high),
                face.at(top - 2, -high + 12),
            ),
            Segment::Line(face.at(bottom, high - 10)),
            Segment::Curve(
                face.at(bottom - 2, high),
                face.at(bottom - 2, high),
                face.at(bottom - 14, high),
            ),
            Segment::Line(face.at(-bottom + 14, high)),
            Segment::Curve(
                face.at(-bottom + 2, high),
                face.at(-bottom + 2, high),
                face.at(-bottom, high - 10),
            ),
            Segment::Line(face.at(-top + 2, -high + 12)),
            Segment::Curve(
                face.at(-top, -high),
                face.at(-top, -high),
                face.at(-top + 8, -high),
            ),
            Segment::Close,
        ]
    };
    pen.path(shell(0), Some(Paint::Metal), OUTLINE);
    pen.path(shell(9), Some(Paint::Body), OUTLINE);
    for (count, y) in [(13, -14), (12, 14)] {
        for i in 0..count {
            let x = i * 28 - (count - 1) * 14;
            pen.circle(face.at(x, y), mm(8), Some(Paint::Hole), None);
        }
    }
}

pub(super) fn toslink(pen: &mut Pen, face: Face) {
    face.block(pen, (0, 0), (70, 64), 8, Paint::Body);
    let opening = [(-46, 40), (-46, -22), (-28, -40), (28, -40), (46, -22), (46, 40)];
    let mut segments = Vec::with_capacity(opening.len() + 1);
    for (x, y) in opening {
        segments.push(if segments.is_empty() {
            Segment::Move(face.at(x, y))
        } else {
            Segment::Line(face.at(x, y))
        });
    }
    segments.push(Segment::Close);
    pen.path(segments, Some(Paint::Hole), OUTLINE);
    pen.circle(face.at(0, 4), mm(22), Some(Paint::Shade), None);
    pen.circle(face.at(0, 4), mm(12), Some(Paint::Glow), None);
}

pub(super) fn usb(pen: &mut Pen, face: Face) {
    face.block(pen, (0, 0), (66, 40), 34, Paint::Metal);
    face.block(pen, (0, 0), (50, 22), 20, Paint::Hole);
    face.block(pen, (0, 0), (34, 5), 3, Paint::Body);
}

pub(super) fn binding_posts(pen: &mut Pen, face: Face) {
    face.block(pen, (0, 0), (118, 68), 16, Paint::Body);
    for (x, paint) in [(-58, Paint::Right), (58, Paint::Insulator)] {
        face.disc(pen, (x, 0), 46, paint);
        face.disc(pen, (x, 0), 28, Paint::Metal);
        face.disc(pen, (x, 0), 16, Paint::Hole);
    }
    face.sign(pen, (0, -40), Paint::Marking, "+");
    face.sign(pen, (0, 44), Paint::Marking, "−");
}
