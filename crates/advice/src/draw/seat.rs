//! A plug in its place: where its end, its handle and its terminals are.
//! Its terminals are the contacts of the socket that it touches, so that their names are those of the list of joins.

use alloc::vec::Vec;

use interconnect::Channel;
use interconnect::assembly::Seat;
use interconnect::joins::Place;
use interconnect::network::Side;
use interconnect::plug::Plug;
use interconnect::port::Socket;

use super::grid::Grid;
use super::layout::{Loose, Ports, Seated, Terminal};
use super::pen::{SMALL, spot, text_width};
use super::plug::{self, Frame, mm};
use super::scene::Format;
use super::words;

/// Between two terminals of a plug, at least.
const PITCH: i32 = 185;

/// The depth of an opened handle.
fn opened(plug: Plug, format: Format) -> i32 {
    let is_open = plug.contacts().any(|(_, joined)| joined.is_open());
    match (format, is_open) {
        (Format::Tall, false) => 430,
        (Format::Tall, true) => 590,
        (Format::Wide, false) => 700,
        (Format::Wide, true) => 1030,
    }
}

/// How far a plug reaches from its end to the free lead.
pub(super) fn depth(loose: &Loose, is_adapter: bool, format: Format) -> i32 {
    let extent = plug::extent(loose.plug.connector(), loose.plug.gender());
    if is_adapter {
        mm(extent.nose) + opened(*loose.plug, format)
    } else {
        mm(extent.end)
    }
}

/// Seats a plug with its end there; its cable leaves in that direction.
pub(super) fn seat(grid: &Grid, ends: Option<Ports>, loose: &Loose, along: i32, toward: i32) -> Seated {
    let plug = loose.plug;
    let across = grid.column(loose.column);
    let frame = Frame {
        end: spot(along, across),
        toward,
    };
    let extent = plug::extent(plug.connector(), plug.gender());
    let start = along + toward * mm(extent.nose);
    let (side, index) = match loose.seat {
        Some(Seat::Output(i)) => (Some(Side::A), i),
        Some(Seat::Input(i)) => (Some(Side::B), i),
        _ => (None, 0),
    };
    let socket = ends.zip(side).and_then(|((output, input), side)| {
        let port = match side {
            Side::A => output,
            Side::B => input,
        };
        Some((side, index, port.sockets.get(index)?))
    });
    let mut terminals = terminals(*plug, socket);
    let half = spread(
        &mut terminals,
        grid.format,
        start + toward * (opened(*plug, grid.format) - 110),
        across,
    );
    Seated {
        plug,
        part: loose.part,
        near: loose.near,
        joint: match loose.seat {
            Some(Seat::Joint(joint)) => Some(joint),
            _ => None,
        },
        frame,
        channel: match loose.column {
            (0, 2) => Some(Channel::Left),
            (1, 2) => Some(Channel::Right),
            _ => None,
        },
        terminals,
        opened: start + toward * opened(*plug, grid.format),
        half: half.max(mm(extent.half)),
    }
}

/// The contacts under a plug in the order of the socket's list.
fn terminals(plug: Plug, socket: Option<(Side, usize, &'static Socket)>) -> Vec<Terminal> {
    let mut terminals = Vec::new();
    for (of, joined) in plug.contacts() {
        let terminal = |contact, place, role| Terminal {
            contact,
            place,
            role,
            joined,
            of,
            at: spot(0, 0),
        };
        let Some((side, index, socket)) = socket else {
            terminals.push(terminal(of, None, None));
            continue;
        };
        let under = |of| {
            socket
                .connector
                .touched_by(plug.connector(), of)
                .unwrap_or_default()
        };
        // Where an open ring lies on a sleeve that the plug's sleeve joins, the socket's sleeve is not open.
        let is_joined = |contact| {
            plug.contacts()
                .any(|(other, joined)| !joined.is_open() && under(other).contains(contact))
        };
        let shown = under(of)
            .iter()
            .filter(|contact| !joined.is_open() || !is_joined(contact));
        terminals.extend(shown.map(|contact| {
            let place = Place {
                side,
                socket: index + 1,
                contact: *contact,
            };
            terminal(*contact, Some(place), socket.role(*contact))
        }));
    }
    terminals
}

/// Gives each terminal its spot and tells half the width that they need across.
fn spread(terminals: &mut [Terminal], format: Format, along: i32, across: i32) -> i32 {
    let widths: Vec<i32> = terminals
        .iter()
        .map(|t| match format {
            Format::Tall => (text_width(&words::contact(t.contact), SMALL) + 80).max(PITCH),
            Format::Wide => PITCH,
        })
        .collect();
    let total: i32 = widths.iter().sum();
    let mut from = across - total / 2;
    for (terminal, width) in terminals.iter_mut().zip(&widths) {
        terminal.at = spot(along, from + width / 2);
        from += width;
    }
    total / 2 + 25
}
