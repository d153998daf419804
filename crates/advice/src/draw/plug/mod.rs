//! Plugs seen from the side, with their real proportions: dimensions are tenths of a millimetre from the mating end.
//! A plug is a stack of round parts; each is given by its outline on one side of the axis and shaded as a cylinder.

mod coaxial;
mod flat;
mod jack;
mod xlr;

use alloc::vec::Vec;

use interconnect::{Connector, Contact, Gender};

use super::pen::{OUTLINE, Pen, Spot, line, spot};
use super::scene::{Layer, Paint, Point, Segment, Stroke};

/// Tenths of a unit to ten tenths of a millimetre: all plugs and sockets have one scale.
const SCALE: i32 = 28;

/// Tenths of a millimetre in tenths of a unit.
pub(super) const fn mm(tenths: i32) -> i32 {
    tenths * SCALE / 10
}

/// A point of an outline: distance from the mating end, and from the axis.
#[derive(Clone, Copy)]
enum Step {
    To(i32, i32),
    Curve([(i32, i32); 3]),
}

use Step::{Curve, To};

/// What to draw of a plug, and where.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// Where its mating end lies.
    pub(super) end: Spot,
    /// 1 where its cable leaves in the direction of flow, -1 where against it.
    pub(super) toward: i32,
}

impl Frame {
    /// The spot at that distance from the mating end and from the axis, in tenths of a millimetre.
    pub(super) const fn at(self, u: i32, v: i32) -> Spot {
        spot(self.end.along + self.toward * mm(u), self.end.across + mm(v))
    }
}

/// The size of a plug, in tenths of a millimetre.
#[derive(Clone, Copy)]
pub(super) struct Extent {
    /// From the mating end to where the handle begins.
    pub(super) nose: i32,
    /// From the mating end to where the cable leaves.
    pub(super) end: i32,
    /// From the axis to the widest point.
    pub(super) half: i32,
}

/// The size of a plug.
pub(super) const fn extent(connector: Connector, gender: Gender) -> Extent {
    let (nose, end, half) = match (connector, gender) {
        (Connector::Ts635 | Connector::Trs635 | Connector::Combo, Gender::Male) => (305, 610, 70),
        (Connector::Ts635 | Connector::Trs635, Gender::Female) => (60, 400, 72),
        (Connector::Ts35 | Connector::Trs35, Gender::Female) => (40, 300, 50),
        (Connector::Ts35 | Connector::Trs35 | Connector::Trrs35, Gender::Male) => (140, 410, 46),
        (Connector::Trrs25 | Connector::Trrs35, _) => (110, 370, 40),
        (Connector::Jack44, _) => (195, 490, 56),
        (Connector::Rca, Gender::Male) => (110, 410, 58),
        (Connector::Rca, Gender::Female) => (90, 360, 50),
        (Connector::Xlr3 | Connector::Xlr4, Gender::Male) => (190, 520, 96),
        (Connector::Xlr3 | Connector::Xlr4 | Connector::Combo, Gender::Female) => (170, 520, 96),
        (Connector::Db25, _) => (60, 430, 265),
        (Connector::Bnc, _) => (150, 420, 72),
        (Connector::Toslink, _) => (130, 410, 62),
        (Connector::MiniToslink, _) => (150, 400, 46),
        (Connector::Usb | Connector::Speaker, _) => (80, 360, 60),
    };
    Extent { nose, end, half }
}

/// Draws the part of a plug that goes into the socket, in both views.
pub(super) fn nose(pen: &mut Pen, frame: Frame, connector: Connector, gender: Gender) {
    match (connector, gender) {
        (Connector::Xlr3 | Connector::Xlr4, Gender::Male) => xlr::male_nose(pen, frame),
        (Connector::Xlr3 | Connector::Xlr4 | Connector::Combo, Gender::Female) => {
            xlr::female_nose(pen, frame);
        }
        (Connector::Rca, Gender::Male) => coaxial::rca_nose(pen, frame),
        (Connector::Rca, Gender::Female) => coaxial::rca_socket_nose(pen, frame),
        (Connector::Bnc, _) => coaxial::bnc_nose(pen, frame),
        (Connector::Db25, _) => flat::db25_nose(pen, frame),
        (Connector::Toslink, _) => flat::toslink_nose(pen, frame),
        (Connector::MiniToslink, _) => flat::mini_toslink_nose(pen, frame),
        (Connector::Usb | Connector::Speaker, _) => flat::usb_nose(pen, frame),
        (_, Gender::Female) => jack::socket_nose(pen, frame, connector),
        (_, Gender::Male) => jack::nose(pen, frame, connector),
    }
}

/// Draws the handle with its boot, which bears the colour of the channel where there is one.
pub(super) fn handle(pen: &mut Pen, frame: Frame, connector: Connector, gender: Gender, boot: Paint) {
    pen.layer = Layer::Outside;
    body(pen, frame, connector, gender, boot);
    pen.layer = Layer::Base;
}

/// Draws the handle in the layer that the pen is in.
pub(super) fn body(pen: &mut Pen, frame: Frame, connector: Connector, gender: Gender, boot: Paint) {
    match connector {
        Connector::Xlr3 | Connector::Xlr4 => xlr::handle(pen, frame, gender, boot),
        Connector::Rca | Connector::Bnc => coaxial::handle(pen, frame, connector, gender, boot),
        Connector::Db25 | Connector::Toslink | Connector::Usb | Connector::Speaker => {
            flat::handle(pen, frame, connector, boot);
        }
        _ => jack::handle(pen, frame, connector, gender, boot),
    }
}

/// The middle of a contact of a jack along its axis, with half its thickness; `None` for other connectors.
pub(super) fn band(connector: Connector, contact: Contact) -> Option<(i32, i32)> {
    jack::band(connector, contact)
}

/// Opens the front of a plug whose contacts are hidden in it.
pub(super) fn window(pen: &mut Pen, frame: Frame, connector: Connector) {
    if matches!(connector, Connector::Xlr3 | Connector::Xlr4) {
        xlr::window(pen, frame);
    }
}

/// Gives a contact in the front of a plug the paint of its signal.
pub(super) fn tint(
    pen: &mut Pen,
    frame: Frame,
    (connector, gender): (Connector, Gender),
    contact: Contact,
    paint: Paint,
) {
    match (connector, gender, contact) {
        (Connector::Xlr3 | Connector::Xlr4, _, Contact::Numbered(number)) => {
            xlr::pin(pen, frame, connector, gender, number, paint);
        }
        (Connector::Rca, Gender::Male, Contact::Pin) => strip(pen, frame, (6, 42), 8, paint),
        (Connector::Rca, Gender::Male, _) => strip(pen, frame, (90, 106), 40, paint),
        (Connector::Bnc, _, Contact::Pin) => strip(pen, frame, (2, 11), 14, paint),
        (Connector::Bnc, _, _) => strip(pen, frame, (112, 134), 64, paint),
        (Connector::Toslink, _, _) => strip(pen, frame, (2, 20), 6, paint),
        (_, Gender::Male, _) => jack::tint(pen, frame, connector, contact, paint),
        _ => {}
    }
}

/// A strip of paint on a contact.
fn strip(pen: &mut Pen, frame: Frame, (u0, u1): (i32, i32), half: i32, paint: Paint) {
    solid(pen, frame, paint, None, &[To(u0, half), To(u1, half)]);
}

/// A round part: its outline on one side, closed by its mirror image.
fn solid(pen: &mut Pen, frame: Frame, fill: Paint, stroke: Option<Stroke>, steps: &[Step]) {
    let shape = outline(pen, frame, steps, (100, -100));
    pen.path(&shape, Some(fill), stroke);
}

/// A round part of one material with light from one side.
fn round(pen: &mut Pen, frame: Frame, fill: Paint, steps: &[Step]) {
    solid(pen, frame, fill, None, steps);
    for &(paint, from, to) in &[(Paint::Light, -68, -28), (Paint::Shade, 44, 100)] {
        let strip = outline(pen, frame, steps, (from, to));
        pen.path(&strip, Some(paint), None);
    }
    let edge = outline(pen, frame, steps, (100, -100));
    pen.path(&edge, None, OUTLINE);
}

/// The surface between two fractions of the outline's distance from the axis, in percent.
fn outline(pen: &Pen, frame: Frame, steps: &[Step], (near, far): (i32, i32)) -> Vec<Segment> {
    let at = |(u, v): (i32, i32), percent: i32| -> Point {
        // Percent of tenths of a millimetre, rounded once, so that strips lie exactly on outlines.
        let across = v * SCALE * percent / 1000;
        pen.point(spot(
            frame.end.along + frame.toward * mm(u),
            frame.end.across + across,
        ))
    };
    let end_of = |step: &Step| match *step {
        To(u, v) => (u, v),
        Curve([_, _, end]) => end,
    };
    let mut segments = Vec::with_capacity(steps.len() * 2 + 1);
    for (i, step) in steps.iter().enumerate() {
        segments.push(match *step {
            To(u, v) if i == 0 => Segment::Move(at((u, v), near)),
            To(u, v) => Segment::Line(at((u, v), near)),
            Curve([a, b, c]) => Segment::Curve(at(a, near), at(b, near), at(c, near)),
        });
    }
    let mut back = steps.iter().rev().peekable();
    if let Some(last) = back.peek() {
        segments.push(Segment::Line(at(end_of(last), far)));
    }
    while let Some(step) = back.next() {
        let Some(before) = back.peek() else { break };
        let to = at(end_of(before), far);
        segments.push(match *step {
            To(..) => Segment::Line(to),
            Curve([a, b, _]) => Segment::Curve(at(b, far), at(a, far), to),
        });
    }
    segments.push(Segment::Close);
    segments
}

/// A flat part between two distances from the end and from the axis.
fn block(pen: &mut Pen, frame: Frame, (u0, u1): (i32, i32), (v0, v1): (i32, i32), radius: i32, fill: Paint) {
    let (a, b) = (pen.point(frame.at(u0, v0)), pen.point(frame.at(u1, v1)));
    pen.rect(a, b, mm(radius), Some(fill), OUTLINE);
}

/// Grooves across a part, as knurls and strain reliefs have.
fn grooves(pen: &mut Pen, frame: Frame, us: impl IntoIterator<Item = i32>, half: i32, paint: Paint) {
    let mut segments = Vec::new();
    for u in us {
        segments.push(pen.from(frame.at(u, -half)));
        segments.push(pen.to(frame.at(u, half)));
    }
    pen.path(&segments, None, line(paint, 9));
}

/// The boot of a handle: it narrows to the cable.
fn boot(pen: &mut Pen, frame: Frame, (u0, u1): (i32, i32), (half, cable): (i32, i32), paint: Paint) {
    round(
        pen,
        frame,
        paint,
        &[
            To(u0, half - 4),
            To(u0 + 4, half),
            Curve([
                (i32::midpoint(u0, u1), half),
                (i32::midpoint(u0, u1), cable + 6),
                (u1, cable + 4),
            ]),
        ],
    );
}
