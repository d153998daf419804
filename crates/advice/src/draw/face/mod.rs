//! Sockets as one sees them from the front of a device, to the scale of the plugs.
//! Each is a list of marks; pin numbers stand as on the mating face: on a female XLR pin 1 is on the right, on a male on the left.

mod table;

use alloc::vec::Vec;

use interconnect::Connector;
use interconnect::port::Socket;

use super::pen::{OUTLINE, Pen, SMALL, line};
use super::plug::mm;
use super::scene::{Anchor, Paint, Point, Segment};

/// Tenths of a millimetre from the middle of a socket, to the right and down.
type Place = (i16, i16);

/// A mark of a socket's picture.
#[derive(Clone, Copy)]
enum Mark {
    /// A disc: its middle and radius.
    Disc(Paint, Place, i16),
    /// A disc of the plastic that makers colour for the channel.
    Accent(i16),
    /// A rectangle: its middle, half its sides, and the radius of its corners.
    Block(Paint, Place, (i16, i16), i16),
    /// A shape with straight edges.
    Shape(Paint, &'static [Place]),
    /// A line.
    Line(Paint, Place, Place),
    /// A number or sign around a point.
    Sign(Place, &'static str),
    /// A row of holes: how many, how far apart, and how far down.
    Holes(i16, i16, i16),
    /// Light on a rim of that radius, from the upper left.
    Glint(i16),
}

use Mark::{Block, Disc, Glint, Shape};

/// Half the width and half the height of a socket, in tenths of a unit.
pub(super) fn half_size(socket: &Socket) -> (i32, i32) {
    let (width, height) = match (socket.connector, socket.gender) {
        (Connector::Ts635 | Connector::Trs635, _) => (85, 85),
        (Connector::Ts35 | Connector::Trs35 | Connector::Trrs35 | Connector::MiniToslink, _) => (52, 52),
        (Connector::Trrs25, _) => (44, 44),
        (Connector::Jack44, _) => (62, 62),
        (Connector::Rca, _) => (66, 66),
        (Connector::Xlr3 | Connector::Xlr4 | Connector::Combo, _) => (120, 130),
        (Connector::Db25, _) => (265, 64),
        (Connector::Bnc, _) => (75, 75),
        (Connector::Toslink, _) => (72, 66),
        (Connector::Usb, _) => (70, 44),
        (Connector::Speaker, _) => (120, 70),
    };
    (mm(width), mm(height))
}

/// Draws a socket around a centre; `accent` colours what makers colour for the channel.
pub(super) fn draw(pen: &mut Pen, centre: Point, socket: &Socket, accent: Paint) {
    for mark in table::marks(socket.connector, socket.gender) {
        draw_mark(pen, centre, mark, accent);
    }
    match socket.connector {
        Connector::MiniToslink => {
            jack(pen, centre, 18);
            pen.circle(centre, mm(9), Some(Paint::Glow), None);
        }
        Connector::Ts35 | Connector::Trs35 | Connector::Trrs35 => jack(pen, centre, 18),
        Connector::Trrs25 => jack(pen, centre, 13),
        Connector::Jack44 => jack(pen, centre, 22),
        Connector::Ts635 | Connector::Trs635 => jack(pen, centre, 32),
        _ => {}
    }
}

/// A jack of that radius: washer, nut, bushing, hole.
fn jack(pen: &mut Pen, centre: Point, radius: i16) {
    let nut = radius * 17 / 10 + 14;
    let (half, high) = (nut / 2, nut * 87 / 100);
    draw_mark(
        pen,
        centre,
        &Disc(Paint::Metal, (0, 0), radius * 2 + 18),
        Paint::Metal,
    );
    let corners = [
        (nut, 0),
        (half, high),
        (-half, high),
        (-nut, 0),
        (-half, -high),
        (half, -high),
    ];
    polygon(pen, centre, Paint::Edge, &corners);
    for mark in [
        Disc(Paint::Metal, (0, 0), radius + 10),
        Disc(Paint::Hole, (0, 0), radius),
        Glint(radius + 10),
    ] {
        draw_mark(pen, centre, &mark, Paint::Metal);
    }
}

fn at(centre: Point, (x, y): Place) -> Point {
    Point::new(centre.x + mm(i32::from(x)), centre.y + mm(i32::from(y)))
}

fn draw_mark(pen: &mut Pen, centre: Point, mark: &Mark, accent: Paint) {
    match *mark {
        Disc(paint, middle, radius) => {
            pen.circle(at(centre, middle), mm(radius.into()), Some(paint), OUTLINE);
        }
        Mark::Accent(radius) => pen.circle(centre, mm(radius.into()), Some(accent), OUTLINE),
        Block(paint, (x, y), (wide, high), radius) => {
            let corner = at(centre, (x - wide, y - high));
            let opposite = at(centre, (x + wide, y + high));
            pen.rect(corner, opposite, mm(radius.into()), Some(paint), OUTLINE);
        }
        Shape(paint, corners) => polygon(pen, centre, paint, corners),
        Mark::Line(paint, from, to) => {
            let path = [Segment::Move(at(centre, from)), Segment::Line(at(centre, to))];
            pen.path(&path, None, line(paint, 9));
        }
        Mark::Sign(middle, words) => {
            let middle = at(centre, middle);
            let base = Point::new(middle.x, middle.y + SMALL * 36 / 100);
            pen.bold(base, Anchor::Middle, SMALL, Paint::Marking, words);
        }
        Mark::Holes(count, pitch, y) => {
            for i in 0..count {
                let x = i * pitch - (count - 1) * pitch / 2;
                pen.circle(at(centre, (x, y)), mm(8), Some(Paint::Hole), None);
            }
        }
        Glint(radius) => {
            let (r, bow) = (radius - 4, (radius - 4) * 55 / 100);
            let arc = [
                Segment::Move(at(centre, (-r, 0))),
                Segment::Curve(
                    at(centre, (-r, -bow)),
                    at(centre, (-bow, -r)),
                    at(centre, (0, -r)),
                ),
            ];
            pen.path(&arc, None, line(Paint::Light, 14));
        }
    }
}

fn polygon(pen: &mut Pen, centre: Point, paint: Paint, corners: &[Place]) {
    let mut segments: Vec<Segment> = Vec::with_capacity(corners.len() + 1);
    for corner in corners {
        let corner = at(centre, *corner);
        segments.push(if segments.is_empty() {
            Segment::Move(corner)
        } else {
            Segment::Line(corner)
        });
    }
    segments.push(Segment::Close);
    pen.path(&segments, Some(paint), OUTLINE);
}
