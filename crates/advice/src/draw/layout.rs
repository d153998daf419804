//! Where everything lies: sockets in columns, plugs before them, leads between, all from the assembly and the contact tables.
//! Nothing here is about a pair of ports; a new cable in the catalogue is laid out by the same rules.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::assembly::{Assembly, Seat};
use interconnect::cable::{Cable, Form};
use interconnect::joins::Place;
use interconnect::network::Side;
use interconnect::plug::{Conductors, Plug};
use interconnect::port::{Port, Role};
use interconnect::{Channel, Connector, Contact};

use super::grid::{Grid, MARGIN, Panel, oriented, panel};
use super::pen::Spot;
use super::plug::{self, Frame, mm};
use super::scene::{Format, Paint, Size};
use super::seat::{depth, seat};

/// The ports at the two ends.
pub(super) type Ports = (&'static Port, &'static Port);

/// Before and behind a cable that is drawn by itself.
const FREE: i32 = 220;
/// Between a device and the end of a plug.
const APPROACH: i32 = 130;
/// The free length of a lead.
const RUN: i32 = 1000;
/// The length of an adapter between the openings of its two ends.
const ADAPTER_RUN: i32 = 380;
/// Between two parts that plug into each other.
const JOINT: i32 = 170;

/// A contact under a plug, drawn as a terminal in its opened handle.
pub(super) struct Terminal {
    /// The contact of the device's socket, or of the plug itself where it sits in no device.
    pub(super) contact: Contact,
    /// Its name in the list of joins.
    pub(super) place: Option<Place>,
    /// What it does in the device.
    pub(super) role: Option<Role>,
    /// The conductors that reach it.
    pub(super) joined: Conductors,
    /// The contact of the plug that touches it.
    pub(super) of: Contact,
    /// Where conductors end on it.
    pub(super) at: Spot,
}

/// A plug in its place.
pub(super) struct Seated {
    pub(super) plug: &'static Plug,
    pub(super) part: usize,
    /// Whether it is at the source's end of its part.
    pub(super) near: bool,
    pub(super) joint: Option<usize>,
    pub(super) frame: Frame,
    pub(super) channel: Option<Channel>,
    pub(super) terminals: Vec<Terminal>,
    /// Where its opened handle ends, along.
    pub(super) opened: i32,
    /// Half the width of its opened handle, across.
    pub(super) half: i32,
}

impl Seated {
    pub(super) fn connector(&self) -> Connector {
        self.plug.connector()
    }

    /// A spot at that distance from the end of the plug.
    pub(super) fn behind(&self, tenths: i32) -> Spot {
        self.frame.at(tenths, 0)
    }

    /// Where the cable leaves the handle.
    pub(super) fn cable(&self) -> Spot {
        self.behind(plug::extent(self.connector(), self.plug.gender()).end)
    }

    /// Where the handle begins.
    pub(super) fn nose(&self) -> Spot {
        self.behind(plug::extent(self.connector(), self.plug.gender()).nose)
    }

    /// What marks its channel.
    pub(super) fn accent(&self) -> Paint {
        accent(self.channel)
    }
}

/// The paint of a channel, or of a handle that serves both.
pub(super) const fn accent(channel: Option<Channel>) -> Paint {
    match channel {
        Some(Channel::Left) => Paint::Left,
        Some(Channel::Right) => Paint::Right,
        None => Paint::Body,
    }
}

/// A part in its place.
pub(super) struct Part {
    pub(super) cable: &'static Cable,
    pub(super) is_adapter: bool,
}

/// The whole drawing, laid out.
pub(super) struct Layout {
    pub(super) format: Format,
    pub(super) size: Size,
    pub(super) panels: Vec<Panel>,
    pub(super) parts: Vec<Part>,
    pub(super) plugs: Vec<Seated>,
}

/// A plug before it has its place.
pub(super) struct Loose {
    pub(super) plug: &'static Plug,
    pub(super) part: usize,
    pub(super) stage: usize,
    pub(super) near: bool,
    pub(super) seat: Option<Seat>,
    pub(super) column: (usize, usize),
}

/// Lays out an assembly between its ports.
pub(super) fn assembly(
    output: &'static Port,
    input: &'static Port,
    assembly: &Assembly,
    format: Format,
) -> Layout {
    let first = assembly.stages().next().map_or(0, |s| s.quantity);
    let plugs = assembly.plugs();
    let joints = plugs.iter().filter_map(|p| match p.seat {
        Seat::Joint(joint) => Some(joint + 1),
        _ => None,
    });
    let joints = joints.max().unwrap_or(0);
    let loose = plugs.iter().map(|placed| {
        let stage = usize::from(placed.part >= first);
        let (near, column) = match placed.seat {
            Seat::Output(i) => (true, (i, output.sockets.len())),
            Seat::Input(i) => (false, (i, input.sockets.len())),
            Seat::Joint(i) => (stage == 1, (i, joints)),
        };
        Loose {
            plug: placed.plug,
            part: placed.part,
            stage,
            near,
            seat: Some(placed.seat),
            column,
        }
    });
    let parts = assembly
        .stages()
        .flat_map(|stage| (0..stage.quantity).map(move |_| part(stage.laid.cable)));
    lay(
        Some((output, input)),
        &loose.collect::<Vec<_>>(),
        parts.collect(),
        format,
    )
}

/// Lays out a cable by itself.
pub(super) fn cable(cable: &'static Cable, format: Format) -> Layout {
    let ends = [(cable.a, true), (cable.b, false)];
    let loose = ends.into_iter().flat_map(|(plugs, near)| {
        plugs.iter().enumerate().map(move |(i, plug)| Loose {
            plug,
            part: 0,
            stage: 0,
            near,
            seat: None,
            column: (i, plugs.len()),
        })
    });
    lay(None, &loose.collect::<Vec<_>>(), vec![part(cable)], format)
}

fn part(cable: &'static Cable) -> Part {
    Part {
        cable,
        is_adapter: cable.form == Form::Adapter,
    }
}

fn lay(ends: Option<Ports>, loose: &[Loose], parts: Vec<Part>, format: Format) -> Layout {
    let columns = loose.iter().map(|l| l.column.1).max().unwrap_or(1);
    let grid = if ends.is_some() {
        Grid::new(format, columns)
    } else {
        let half = |l: &Loose| mm(plug::extent(l.plug.connector(), l.plug.gender()).half);
        Grid::bare(format, columns, loose.iter().map(half).max().unwrap_or(0))
    };
    let mut panels = Vec::new();
    let mut along = MARGIN;
    if ends.is_none() {
        along += FREE;
    }
    if let Some((output, _)) = ends {
        panels.push(panel(&grid, Side::A, output, along));
        along += grid.panel(output) + APPROACH;
    }
    let stages = loose.iter().map(|l| l.stage).max().unwrap_or(0);
    let mut plugs = Vec::new();
    for stage in 0..=stages {
        let row = |near: bool| loose.iter().filter(move |l| l.stage == stage && l.near == near);
        let is_adapter = row(true)
            .next()
            .and_then(|l| parts.get(l.part))
            .is_some_and(|p| p.is_adapter);
        let depth = |near: bool| row(near).map(|l| depth(l, is_adapter, format)).max().unwrap_or(0);
        if stage > 0 {
            along += JOINT;
        }
        plugs.extend(row(true).map(|l| seat(&grid, ends, l, along, 1)));
        along += depth(true) + if is_adapter { ADAPTER_RUN } else { RUN } + depth(false);
        plugs.extend(row(false).map(|l| seat(&grid, ends, l, along, -1)));
    }
    if let Some((_, input)) = ends {
        along += APPROACH;
        panels.push(panel(&grid, Side::B, input, along));
        along += grid.panel(input);
    } else {
        along += FREE;
    }
    let size = oriented(format, along + MARGIN, grid.across());
    Layout {
        format,
        size,
        panels,
        parts,
        plugs,
    }
}
