//! Leads from outside: handles, jackets, the joint of a Y, bodies of adapters, and the names beside plugs.
//! How many leads there are is seen, not written.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::Connector;

use super::layout::{Layout, Seated};
use super::pen::{OUTLINE, Pen, SMALL, Spot, dashed, line, spot, text_width};
use super::plug;
use super::scene::{Anchor, Dash, Format, Layer, Paint, Point};
use super::{adapter, panel, words};

/// The thickness of a jacket.
pub(super) const JACKET: i32 = 115;

/// Draws every plug's front in both views, and handles and jackets in the view from outside.
pub(super) fn draw(pen: &mut Pen, layout: &Layout) {
    pen.layer = Layer::Outside;
    for part in 0..layout.parts.len() {
        jackets(pen, layout, part);
    }
    for plug in &layout.plugs {
        let (connector, gender) = (plug.connector(), plug.plug.gender());
        let adapter = layout.parts.get(plug.part).is_some_and(|p| p.is_adapter);
        pen.layer = Layer::Base;
        plug::nose(pen, plug.frame, connector, gender);
        if !adapter {
            plug::handle(pen, plug.frame, connector, gender, plug.accent());
        }
        if adapter {
            adapter::name(pen, layout, plug);
            contacts(pen, plug);
        } else {
            names(pen, plug);
        }
    }
}

fn jackets(pen: &mut Pen, layout: &Layout, part: usize) {
    let of = |near: bool| {
        layout
            .plugs
            .iter()
            .filter(move |p| p.part == part && p.near == near)
    };
    let (near, far): (Vec<_>, Vec<_>) = (of(true).collect(), of(false).collect());
    if layout.parts.get(part).is_some_and(|p| p.is_adapter) {
        return adapter::body(pen, &near, &far);
    }
    match (near.as_slice(), far.as_slice()) {
        ([a], [b]) => {
            tube(pen, a.cable(), b.cable(), JACKET);
            let channel = a.channel.or(b.channel);
            if let Some(channel) = channel {
                let at = middle(a.cable(), b.cable());
                let at = pen.point(at);
                panel::tag(pen, at, channel);
            }
        }
        ([one], many) | (many, [one]) => fork(pen, one, many),
        _ => {
            for (a, b) in near.iter().zip(&far) {
                tube(pen, a.cable(), b.cable(), JACKET);
            }
        }
    }
}

const fn middle(a: Spot, b: Spot) -> Spot {
    spot(i32::midpoint(a.along, b.along), i32::midpoint(a.across, b.across))
}

/// A jacket from one spot to another.
pub(super) fn tube(pen: &mut Pen, from: Spot, to: Spot, width: i32) {
    let path = |pen: &Pen, shift: i32| {
        let (a, b) = (
            spot(from.along, from.across + shift),
            spot(to.along, to.across + shift),
        );
        vec![pen.from(a), pen.glide(a, b)]
    };
    for (paint, width, shift) in [
        (Paint::Ink, width + 20, 0),
        (Paint::Jacket, width, 0),
        (Paint::Light, width / 5, -width / 5),
    ] {
        let segments = path(pen, shift);
        pen.path(&segments, None, line(paint, width));
    }
}

/// One lead that becomes two: trunk, joint and legs.
fn fork(pen: &mut Pen, one: &Seated, many: &[&Seated]) {
    let trunk = one.cable();
    let toward = one.frame.toward;
    let joint = spot(trunk.along + toward * 330, trunk.across);
    let snake = one.connector() == Connector::Db25;
    if snake {
        tails(pen, joint, toward);
    }
    for (i, leg) in many.iter().enumerate() {
        let side = if i == 0 { -1 } else { 1 };
        let from = spot(joint.along, joint.across + side * 62);
        tube(pen, from, leg.cable(), JACKET);
        if let Some(channel) = leg.channel {
            let near_plug = spot(leg.cable().along - leg.frame.toward * -150, leg.cable().across);
            let at = pen.point(near_plug);
            panel::tag(pen, at, channel);
        }
    }
    let thick = if snake { JACKET * 2 } else { JACKET + 25 };
    tube(pen, trunk, joint, thick);
    let (a, b) = (
        pen.point(spot(joint.along - toward * 60, joint.across - 150)),
        pen.point(spot(joint.along + toward * 130, joint.across + 150)),
    );
    pen.rect(a, b, 70, Some(Paint::Body), OUTLINE);
    let (a, b) = (
        pen.point(spot(joint.along - toward * 40, joint.across - 105)),
        pen.point(spot(joint.along + toward * 110, joint.across - 45)),
    );
    pen.rect(a, b, 30, Some(Paint::Light), None);
}

/// The six tails of a snake that serve other channels, cut short.
fn tails(pen: &mut Pen, joint: Spot, toward: i32) {
    for &(side, turn) in &[(-5, 40), (-3, 20), (-1, 0), (1, 0), (3, 20), (5, 40)] {
        let from = spot(joint.along, joint.across + side * 22);
        let end = spot(joint.along + toward * (420 - turn), joint.across + side * 48);
        for &(paint, width) in &[(Paint::Ink, 52), (Paint::Face, 36)] {
            let tail = [pen.from(from), pen.glide(from, end)];
            pen.path(&tail, None, line(paint, width));
        }
    }
    let at = pen.point(spot(joint.along + toward * 560, joint.across));
    let base = Point::new(at.x, at.y + 45);
    let anchor = match (pen.format, toward) {
        (Format::Tall, _) => Anchor::Middle,
        (Format::Wide, 1) => Anchor::Start,
        (Format::Wide, _) => Anchor::End,
    };
    for (i, words) in words::TAILS.iter().enumerate() {
        let down = if i == 0 { -75 } else { 75 };
        pen.text(
            Point::new(base.x, base.y + down),
            anchor,
            SMALL,
            Paint::Soft,
            *words,
        );
    }
}

/// The name of a plug beside its handle, and those of its contacts.
fn names(pen: &mut Pen, plug: &Seated) {
    let connector = plug.connector();
    let extent = plug::extent(connector, plug.plug.gender());
    // The hood of a DB25 is wide: its name stands beside the boot.
    let handle = if connector == Connector::Db25 {
        extent.end - 70
    } else {
        i32::midpoint(extent.nose, extent.end)
    };
    let beside = plug.behind(handle).along;
    let jack = plug::band(connector, interconnect::Contact::Tip).is_some();
    // On the other side than the name of the contact next to the handle.
    name(pen, plug, beside, jack && connector.contacts().len() % 2 == 1);
    contacts(pen, plug);
}

/// The name of a plug beside that place along; in the wide format below it, or above.
fn name(pen: &mut Pen, plug: &Seated, beside: i32, above: bool) {
    let (connector, gender) = (plug.connector(), plug.plug.gender());
    let half = plug::mm(plug::extent(connector, gender).half.min(110));
    let across = plug.frame.end.across;
    pen.layer = Layer::Outside;
    match pen.format {
        Format::Tall => {
            let x = across + half + 70;
            let [size, kind] = words::connector(connector, gender);
            pen.text(
                Point::new(x, beside - 25),
                Anchor::Start,
                SMALL,
                Paint::Text,
                size,
            );
            if !kind.is_empty() {
                pen.text(
                    Point::new(x, beside + 130),
                    Anchor::Start,
                    SMALL,
                    Paint::Text,
                    kind,
                );
            }
        }
        Format::Wide => {
            let y = if above {
                across - half - 70
            } else {
                across + half + 165
            };
            let name = words::name(connector, gender);
            // Not over the front, where the names of contacts stand.
            let room = (beside - plug.nose().along) * plug.frame.toward;
            let shift = (text_width(&name, SMALL) / 2 - room).max(0) * plug.frame.toward;
            pen.text(
                Point::new(beside + shift, y),
                Anchor::Middle,
                SMALL,
                Paint::Text,
                name,
            );
        }
    }
    pen.layer = Layer::Base;
}

/// The names of a jack's contacts, by turns on one side and the other, with lines to them.
fn contacts(pen: &mut Pen, plug: &Seated) {
    let connector = plug.connector();
    if plug.plug.gender() == interconnect::Gender::Female {
        return;
    }
    pen.layer = Layer::Outside;
    let all = connector.contacts();
    for &side in &[0, 1] {
        let mut labels: Vec<(i32, i32, &'static str)> = Vec::new();
        for (_, contact) in all.iter().enumerate().filter(|(i, _)| i % 2 == side) {
            if let Some((middle, radius)) = plug::band(connector, *contact) {
                let name = if all.len() > 3 {
                    words::letter(*contact)
                } else {
                    short(*contact)
                };
                labels.push((plug.behind(middle).along, radius, name));
            }
        }
        if plug.frame.toward < 0 {
            labels.reverse();
        }
        label_side(pen, plug, &labels, if side == 0 { 1 } else { -1 });
    }
    pen.layer = Layer::Base;
}

const fn short(contact: interconnect::Contact) -> &'static str {
    match contact {
        interconnect::Contact::Tip => "tip",
        interconnect::Contact::Ring => "ring",
        _ => "sleeve",
    }
}

fn label_side(pen: &mut Pen, plug: &Seated, labels: &[(i32, i32, &'static str)], side: i32) {
    let room = |words: &str| match pen.format {
        Format::Tall => 150,
        Format::Wide => text_width(words, SMALL) + 60,
    };
    let mut places: Vec<i32> = Vec::new();
    let mut free = i32::MIN / 2;
    for (along, _, words) in labels {
        let half = room(words) / 2;
        let at = (*along).max(free + half);
        free = at + half;
        places.push(at);
    }
    // Share the shift that making room took.
    let shift = places
        .last()
        .zip(labels.last())
        .map_or(0, |(at, (along, _, _))| (at - along) / 2);
    for (place, (along, radius, words)) in places.iter().zip(labels) {
        let across = plug.frame.end.across;
        let edge = spot(*along, across + side * plug::mm(*radius) * 6 / 10);
        let far = spot(place - shift, across + side * (plug::mm(*radius) + 130));
        let leader = [pen.from(edge), pen.to(far)];
        pen.path(&leader, None, line(Paint::Soft, 8));
        let at = pen.point(far);
        let (at, anchor) = match (pen.format, side) {
            (Format::Tall, 1) => (Point::new(at.x + 30, at.y + 42), Anchor::Start),
            (Format::Tall, _) => (Point::new(at.x - 30, at.y + 42), Anchor::End),
            (Format::Wide, 1) => (Point::new(at.x, at.y + 115), Anchor::Middle),
            (Format::Wide, _) => (Point::new(at.x, at.y - 35), Anchor::Middle),
        };
        pen.text(at, anchor, SMALL, Paint::Text, *words);
    }
}

/// The axis along which a plug goes into what it is for.
pub(super) fn axis(pen: &mut Pen, from: Spot, to: Spot) {
    let segments = [pen.from(from), pen.to(to)];
    pen.path(&segments, None, dashed(Paint::Soft, 10, Dash::Axis));
}
