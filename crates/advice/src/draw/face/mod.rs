//! Sockets as one sees them from the front of a device, to the scale of the plugs.
//! Pin numbers stand as on the mating face: on a female XLR pin 1 is on the right, on a male on the left.

mod round;
mod wide;

use interconnect::port::Socket;
use interconnect::{Connector, Gender};

use super::pen::{OUTLINE, Pen, SMALL};
use super::plug::mm;
use super::scene::{Anchor, Paint, Point};

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
    let face = Face { centre };
    match socket.connector {
        Connector::Xlr3 | Connector::Xlr4 => round::xlr(pen, face, socket.connector, socket.gender),
        Connector::Combo => round::combo(pen, face),
        Connector::Rca => round::rca(pen, face, accent),
        Connector::Bnc => round::bnc(pen, face),
        Connector::Db25 => wide::db25(pen, face),
        Connector::Toslink => wide::toslink(pen, face),
        Connector::Usb => wide::usb(pen, face),
        Connector::Speaker => wide::binding_posts(pen, face),
        Connector::MiniToslink => round::jack(pen, face, 18, Paint::Glow),
        Connector::Ts35 | Connector::Trs35 | Connector::Trrs35 => round::jack(pen, face, 18, Paint::Hole),
        Connector::Trrs25 => round::jack(pen, face, 13, Paint::Hole),
        Connector::Jack44 => round::jack(pen, face, 22, Paint::Hole),
        Connector::Ts635 | Connector::Trs635 => round::jack(pen, face, 32, Paint::Hole),
    }
}

/// Tenths of a millimetre from the middle of a socket, to the right and down.
type Place = (i32, i32);

/// Where a socket is drawn; offsets are tenths of a millimetre.
#[derive(Clone, Copy)]
struct Face {
    centre: Point,
}

impl Face {
    const fn at(self, x: i32, y: i32) -> Point {
        Point::new(self.centre.x + mm(x), self.centre.y + mm(y))
    }

    fn disc(self, pen: &mut Pen, (x, y): Place, radius: i32, fill: Paint) {
        pen.circle(self.at(x, y), mm(radius), Some(fill), OUTLINE);
    }

    /// A rectangle by its centre and half its sides.
    fn block(self, pen: &mut Pen, (x, y): Place, (wide, high): (i32, i32), radius: i32, fill: Paint) {
        let corner = self.at(x - wide, y - high);
        let opposite = self.at(x + wide, y + high);
        pen.rect(corner, opposite, mm(radius), Some(fill), OUTLINE);
    }

    /// A number or sign around a point.
    fn sign(self, pen: &mut Pen, (x, y): Place, paint: Paint, words: &'static str) {
        let at = self.at(x, y);
        let base = Point::new(at.x, at.y + SMALL * 36 / 100);
        pen.bold(base, Anchor::Middle, SMALL, paint, words);
    }
}

/// Which way numbers run around an XLR: the male is the mirror image of the female.
const fn mirror(gender: Gender) -> i32 {
    match gender {
        Gender::Female => 1,
        Gender::Male => -1,
    }
}
