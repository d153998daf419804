//! Small pictures: the sockets of a port for the picker, and what arrives in the two ears.
//! All sockets are drawn to one scale, so that a 3.5 mm jack looks smaller than a 6.35 mm one.

use alloc::vec::Vec;

use interconnect::Channel;
use interconnect::port::Port;

use super::layout::accent;
use super::panel;
use super::pen::{Pen, SMALL, USUAL, dashed, line};
use super::scene::{Anchor, Dash, Format, Item, Paint, Point, Segment, Size};
use super::{face, words};
use crate::plan::EarRow;

/// The size of a socket's picture.
const CARD: Size = Size {
    width: 2000,
    height: 900,
};

/// The sockets of a port from the front.
pub(super) fn sockets(port: &Port) -> (Size, Vec<Item>) {
    let mut pen = Pen::new(Format::Wide);
    let pair = port.sockets.len() > 1;
    for (index, socket) in port.sockets.iter().enumerate() {
        let (x, channel) = match (pair, index) {
            (false, _) => (CARD.width / 2, None),
            (true, 0) => (600, Some(Channel::Left)),
            (true, _) => (1540, Some(Channel::Right)),
        };
        let centre = Point::new(x, CARD.height / 2);
        face::draw(&mut pen, centre, socket, panel::plastic(socket, channel));
        if let Some(channel) = channel {
            let (half, _) = face::half_size(socket);
            panel::tag(&mut pen, Point::new(x - half - 140, centre.y), channel);
        }
    }
    (CARD, pen.items)
}

/// The size of the picture of two ears.
const EARS: Size = Size {
    width: 2960,
    height: 1150,
};

/// Below this a channel is not heard; the same as in the list of symptoms.
pub(super) const AUDIBLE: f64 = 0.018;
/// Below this it is heard, but clearly quieter.
const FULL: f64 = 0.75;

/// A head from behind with headphones, and beside each ear what it hears.
pub(super) fn ears(left: EarRow, right: EarRow) -> (Size, Vec<Item>) {
    let mut pen = Pen::new(Format::Wide);
    head(&mut pen);
    for (ear, side, name) in [(left, -1, words::LEFT_EAR), (right, 1, words::RIGHT_EAR)] {
        let middle = EARS.width / 2 + side * 960;
        let base = Point::new(middle, 1080);
        pen.text(base, Anchor::Middle, SMALL, Paint::Soft, name);
        let heard: Vec<(Channel, f64)> = [(Channel::Left, ear.l), (Channel::Right, ear.r)]
            .into_iter()
            .filter(|(_, level)| level.abs() >= AUDIBLE)
            .collect();
        match heard.as_slice() {
            [] => silence(&mut pen, middle),
            [one] => wave(&mut pen, Point::new(middle, 520), *one),
            many => {
                for (at, y) in many.iter().zip([310, 730]) {
                    wave(&mut pen, Point::new(middle, y), *at);
                }
            }
        }
    }
    (EARS, pen.items)
}

/// Head, headband and cups.
fn head(pen: &mut Pen) {
    let at = |x: i32, y: i32| Point::new(EARS.width / 2 + x, y);
    let outline = [
        Segment::Move(at(-150, 1090)),
        Segment::Curve(at(-140, 980), at(-150, 950), at(-190, 880)),
        Segment::Curve(at(-330, 640), at(-330, 190), at(0, 190)),
        Segment::Curve(at(330, 190), at(330, 640), at(190, 880)),
        Segment::Curve(at(150, 950), at(140, 980), at(150, 1090)),
    ];
    pen.path(&outline, Some(Paint::Face), line(Paint::Edge, 18));
    let band = [
        Segment::Move(at(-300, 500)),
        Segment::Curve(at(-340, 40), at(340, 40), at(300, 500)),
    ];
    pen.path(&band, None, line(Paint::Ink, 74));
    pen.path(&band, None, line(Paint::Body, 52));
    for &side in &[-1, 1] {
        let (a, b) = (at(side * 225, 420), at(side * 370, 800));
        pen.rect(a, b, 70, Some(Paint::Body), line(Paint::Ink, 14));
        let (a, b) = (at(side * 250, 460), at(side * 282, 760));
        pen.rect(a, b, 16, Some(Paint::Light), None);
    }
}

/// One period of a wave with its letter: upside down and with a minus where it is reversed, lower where it is quiet.
fn wave(pen: &mut Pen, centre: Point, (channel, level): (Channel, f64)) {
    let high = if level.abs() < FULL { 70 } else { 150 };
    let up = if level < 0.0 { -high } else { high };
    let dash = match channel {
        Channel::Left => Dash::Solid,
        Channel::Right => Dash::Right,
    };
    let at = |x: i32, y: i32| Point::new(centre.x + x, centre.y - y);
    let axis = [Segment::Move(at(-250, 0)), Segment::Line(at(310, 0))];
    pen.path(&axis, None, line(Paint::Soft, 8));
    let curve = [
        Segment::Move(at(-230, 0)),
        Segment::Curve(at(-130, up * 4 / 3), at(-70, up * 4 / 3), at(30, 0)),
        Segment::Curve(at(130, -up * 4 / 3), at(190, -up * 4 / 3), at(290, 0)),
    ];
    pen.path(&curve, None, dashed(accent(Some(channel)), 40, dash));
    let name = match (channel, level < 0.0) {
        (Channel::Left, false) => words::LEFT,
        (Channel::Left, true) => words::MINUS_LEFT,
        (Channel::Right, false) => words::RIGHT,
        (Channel::Right, true) => words::MINUS_RIGHT,
    };
    pen.bold(at(-280, -47), Anchor::End, USUAL, Paint::Text, name);
}

fn silence(pen: &mut Pen, middle: i32) {
    let at = |x: i32, y: i32| Point::new(middle + x, y);
    let flat = [Segment::Move(at(-260, 560)), Segment::Line(at(260, 560))];
    pen.path(&flat, None, line(Paint::Open, 40));
    pen.text(at(0, 480), Anchor::Middle, USUAL, Paint::Open, words::SILENT);
}
