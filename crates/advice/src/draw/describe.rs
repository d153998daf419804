//! A drawing in sentences, in the order in which one reads it: devices, leads, then contact by contact.
//! The table of the wiring says the same with more room; this is what a screen reader says of the picture.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use interconnect::Channel;
use interconnect::device::Device;
use interconnect::joins::{Join, JoinChannel, Place};
use interconnect::network::Side;

use super::layout::{Layout, Seated};
use super::words::{self, glue};
use crate::plan::EarRow;

/// Of a pair that must stay apart.
pub(super) const NO_LEAD: &str = "There is no lead between these two.";

/// What a laid out drawing shows.
pub(super) fn layout(layout: &Layout, joins: &[Join]) -> Vec<String> {
    let mut sentences = Vec::new();
    for panel in &layout.panels {
        let side = side(panel.side);
        sentences.push(glue(&["At the ", side, ": ", &words::port(panel.port), "."]));
    }
    for (index, part) in layout.parts.iter().enumerate() {
        let plugs = |near: bool| {
            let of = layout.plugs.iter().filter(|p| p.part == index && p.near == near);
            and(of.map(plug))
        };
        let what = if part.is_adapter { "An adapter" } else { "A lead" };
        sentences.push(glue(&[what, " from ", &plugs(true), " to ", &plugs(false), "."]));
    }
    sentences.extend(joins.iter().map(|join| self::join(layout, join)));
    sentences
}

/// Names one after the other.
fn and(names: impl Iterator<Item = String>) -> String {
    let mut all = String::new();
    for name in names {
        let before = if all.is_empty() { "" } else { " and " };
        all.push_str(before);
        all.push_str(&name);
    }
    all
}

/// A plug by its name and channel.
fn plug(plug: &Seated) -> String {
    let name = words::name(plug.connector(), plug.plug.gender());
    let channel = match plug.channel {
        Some(Channel::Left) => ", left",
        Some(Channel::Right) => ", right",
        None => "",
    };
    glue(&[&name, channel])
}

fn join(layout: &Layout, join: &Join) -> String {
    let channel = match join.channel {
        JoinChannel::Left => "Left: ",
        JoinChannel::Right => "Right: ",
        JoinChannel::Both => "Both channels: ",
    };
    if join.is_tie() {
        let (a, b) = (words::contact(join.from.contact), words::contact(join.to.contact));
        let at = side(join.from.side);
        return glue(&[channel, "the plug at the ", at, " ties ", &a, " to ", &b, "."]);
    }
    let (from, to) = (place(layout, join.from), place(layout, join.to));
    glue(&[channel, &from, " to ", &to, "."])
}

/// A contact with its device, and its socket where there are two.
fn place(layout: &Layout, place: Place) -> String {
    let pair = layout
        .panels
        .iter()
        .any(|p| p.side == place.side && p.sockets.len() > 1);
    let socket = match (pair, place.socket) {
        (false, _) => " ",
        (true, 1) => " left ",
        (true, _) => " right ",
    };
    glue(&[side(place.side), socket, &words::contact(place.contact)])
}

const fn side(side: Side) -> &'static str {
    match side {
        Side::A => "output",
        Side::B => "input",
    }
}

/// Of a converter between two devices.
pub(super) fn device(device: Device) -> Vec<String> {
    let [name, does] = words::device(device);
    vec![glue(&[
        "Between the two stands a device: ",
        name,
        ", ",
        does,
        ".",
    ])]
}

/// What each ear hears.
pub(super) fn ears(left: EarRow, right: EarRow) -> Vec<String> {
    [("Left ear: ", left), ("Right ear: ", right)]
        .into_iter()
        .map(|(name, ear)| {
            let channel = |level: f64, plain: &'static str, reversed: &'static str| {
                if level.abs() < super::picture::AUDIBLE {
                    None
                } else if level < 0.0 {
                    Some(reversed)
                } else {
                    Some(plain)
                }
            };
            let left = channel(ear.l, "the left channel", "the left channel reversed");
            let right = channel(ear.r, "the right channel", "the right channel reversed");
            let both = if left.is_some() && right.is_some() {
                " and "
            } else {
                ""
            };
            let none = if left.or(right).is_none() { "nothing" } else { "" };
            glue(&[name, left.unwrap_or(none), both, right.unwrap_or_default(), "."])
        })
        .collect()
}
