//! The fronts of the two devices: sockets, the letters of the channels, and what is written above.
//! The same front serves a drawing with a lead, with a converter, and one that says that there is no lead.

use interconnect::network::Side;
use interconnect::port::Socket;
use interconnect::{Channel, Connector};

use super::grid::{MARGIN, Panel};
use super::layout::accent;
use super::pen::{Pen, SMALL, USUAL, dashed, line, spot};
use super::scene::{Anchor, Dash, Format, Layer, Paint, Point};
use super::{face, words};

/// Draws a device's front across the whole drawing; `used` tells which sockets have a plug.
pub(super) fn draw(pen: &mut Pen, panel: &Panel, across: i32, used: impl Fn(usize) -> bool) {
    pen.layer = Layer::Base;
    let (a, b) = (
        pen.point(spot(panel.from, MARGIN)),
        pen.point(spot(panel.to, across - MARGIN)),
    );
    pen.rect(a, b, 110, Some(Paint::Face), line(Paint::Edge, 14));
    heading(pen, panel, a);
    let pair = panel.sockets.len() > 1;
    for (index, (at, socket)) in panel.sockets.iter().zip(panel.port.sockets).enumerate() {
        let channel = match (pair, index) {
            (false, _) => None,
            (true, 0) => Some(Channel::Left),
            (true, _) => Some(Channel::Right),
        };
        let centre = pen.point(*at);
        face::draw(pen, centre, socket, plastic(socket, channel));
        if let Some(channel) = channel {
            // Where plugs come from the left, the letter stands on the right.
            let (half, _) = face::half_size(socket);
            let away = match (pen.format, panel.side) {
                (Format::Wide, Side::B) => 1,
                _ => -1,
            };
            tag(pen, Point::new(centre.x + away * (half + 150), centre.y), channel);
        }
        if !used(index) {
            unused(pen, panel, at.across);
        }
    }
}

/// The plastic in the socket: white or red in a pair of RCA sockets; a digital one is often orange.
pub(super) const fn plastic(socket: &Socket, channel: Option<Channel>) -> Paint {
    match (channel, socket.connector) {
        (Some(Channel::Right), _) => Paint::Right,
        (None, Connector::Rca) => Paint::Glow,
        _ => Paint::Marking,
    }
}

fn heading(pen: &mut Pen, panel: &Panel, corner: Point) {
    let title = words::heading(panel.side, panel.port);
    let name = words::port(panel.port);
    let top = match (pen.format, panel.side) {
        (Format::Tall, Side::B) => panel.to - 90,
        (Format::Tall, Side::A) => panel.from + 190,
        (Format::Wide, _) => corner.y + 190,
    };
    let left = corner.x + 110;
    pen.bold(Point::new(left, top), Anchor::Start, USUAL, Paint::Text, title);
    match pen.format {
        Format::Tall => {
            let right = 3200 - MARGIN - 110;
            pen.text(Point::new(right, top), Anchor::End, USUAL, Paint::Text, name);
        }
        Format::Wide => pen.text(
            Point::new(left, top + 180),
            Anchor::Start,
            SMALL,
            Paint::Text,
            name,
        ),
    }
}

/// The letter of a channel in a ring.
pub(super) fn tag(pen: &mut Pen, centre: Point, channel: Channel) {
    let (letter, dash) = match channel {
        Channel::Left => (words::LEFT, Dash::Solid),
        Channel::Right => (words::RIGHT, Dash::Right),
    };
    let ring = dashed(accent(Some(channel)), 20, dash);
    pen.circle(centre, 92, Some(Paint::Paper), ring);
    let base = Point::new(centre.x, centre.y + 47);
    pen.bold(base, Anchor::Middle, USUAL, Paint::Text, letter);
}

/// Says in front of a socket that it stays empty.
fn unused(pen: &mut Pen, panel: &Panel, across: i32) {
    let (front, anchor) = match panel.side {
        Side::A => (panel.to + 100, Anchor::Start),
        Side::B => (panel.from - 100, Anchor::End),
    };
    let at = pen.point(spot(front, across));
    let at = Point::new(at.x, at.y + 45);
    let anchor = match pen.format {
        Format::Tall => Anchor::Middle,
        Format::Wide => anchor,
    };
    pen.text(at, anchor, SMALL, Paint::Soft, words::UNUSED);
}
