//! A drawing in sentences, in the order in which one reads it: devices, leads, then contact by contact.
//! The table of the wiring says the same with more room; this is what a screen reader says of the picture.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use interconnect::Channel;
use interconnect::device::Device;
use interconnect::joins::{Join, JoinChannel, Place};
use interconnect::network::Side;
use interconnect::reception::Ear;

use super::layout::{Layout, Seated};
use super::words;

/// Of a pair that must stay apart.
pub(super) const NO_LEAD: &str = "There is no lead between these two.";

/// What a laid out drawing shows.
pub(super) fn layout(layout: &Layout, joins: &[Join]) -> Vec<String> {
    let mut sentences = Vec::new();
    for panel in &layout.panels {
        let side = side(panel.side);
        sentences.push(["At the ", side, ": ", &words::port(panel.port), "."].concat());
    }
    for (index, part) in layout.parts.iter().enumerate() {
        let plugs = |near: bool| {
            let of = layout.plugs.iter().filter(|p| p.part == index && p.near == near);
            let names: Vec<String> = of.map(plug).collect();
            names.join(" and ")
        };
        let what = if part.is_adapter { "An adapter" } else { "A lead" };
        sentences.push([what, " from ", &plugs(true), " to ", &plugs(false), "."].concat());
    }
    sentences.extend(joins.iter().map(|join| self::join(layout, join)));
    sentences
}

/// A plug by its name and channel.
fn plug(plug: &Seated) -> String {
    let [size, kind] = words::connector(plug.connector(), plug.plug.gender());
    let space = if kind.is_empty() { "" } else { " " };
    let channel = match plug.channel {
        Some(Channel::Left) => ", left",
        Some(Channel::Right) => ", right",
        None => "",
    };
    [size, space, kind, channel].concat()
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
        return [channel, "the plug at the ", at, " ties ", &a, " to ", &b, "."].concat();
    }
    let (from, to) = (place(layout, join.from), place(layout, join.to));
    [channel, &from, " to ", &to, "."].concat()
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
    [side(place.side), socket, &words::contact(place.contact)].concat()
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
    vec![["Between the two stands a device: ", name, ", ", does, "."].concat()]
}

/// What each ear hears.
pub(super) fn ears(left: Ear, right: Ear) -> Vec<String> {
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
            let heard: Vec<&str> = [
                channel(ear.l, "the left channel", "the left channel reversed"),
                channel(ear.r, "the right channel", "the right channel reversed"),
            ]
            .into_iter()
            .flatten()
            .collect();
            let what = if heard.is_empty() {
                "nothing".to_owned()
            } else {
                heard.join(" and ")
            };
            [name, &what, "."].concat()
        })
        .collect()
}
