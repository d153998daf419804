//! Pairs that no lead joins: with a converter between them, or with nothing at all.
//! Refused pairs show both sockets and a barred gap, never a lead.

use alloc::vec::Vec;

use interconnect::assembly::Seat;
use interconnect::converter::SideLead;
use interconnect::device::Device;
use interconnect::network::Side;
use interconnect::port::{Port, Socket};
use interconnect::{Channel, Connector, Gender};

use super::grid::{self, Grid, MARGIN, oriented};
use super::layout::accent;
use super::lead;
use super::panel;
use super::pen::{Pen, SMALL, Spot, USUAL, dashed, line, spot};
use super::plug::{self, Frame, mm};
use super::scene::{Anchor, Dash, Format, Item, Layer, Paint, Point, Size};
use super::words;

/// Between a device and the end of a plug.
const APPROACH: i32 = 130;
/// The free length of a lead to or from a converter.
const LEAD: i32 = 560;
/// The gap between two devices that must stay apart.
const GAP: i32 = 1300;

/// Both devices with a converter between them, and the leads to it and from it.
pub(super) fn device(
    output: &'static Port,
    input: &'static Port,
    device: Device,
    leads: &[SideLead],
    format: Format,
) -> (Size, Vec<Item>) {
    let (before, after) = (plugs(output, leads, Side::A), plugs(input, leads, Side::B));
    let grid = Grid::new(format, output.sockets.len().max(input.sockets.len()));
    let mut pen = Pen::new(format);
    let source = grid::panel(&grid, Side::A, output, MARGIN);
    let from = source.to + APPROACH + reach(&before) + LEAD;
    let to = from + if format == Format::Tall { 560 } else { 1400 };
    let destination = grid::panel(&grid, Side::B, input, to + LEAD + reach(&after) + APPROACH);
    for (panel, plugs, edge, toward) in [(&source, before, from, 1), (&destination, after, to, -1)] {
        panel::draw(&mut pen, panel, grid.across(), |_| true);
        for (index, (at, plug)) in panel.sockets.iter().zip(plugs).enumerate() {
            let front = if toward > 0 { panel.to } else { panel.from };
            let end = spot(front + toward * APPROACH, at.across);
            let channel = match (panel.port.sockets.len(), index) {
                (2, 0) => Some(Channel::Left),
                (2, _) => Some(Channel::Right),
                _ => None,
            };
            lead::axis(&mut pen, end, *at);
            lead_in(&mut pen, Frame { end, toward }, plug, edge, channel);
        }
    }
    converter(&mut pen, &grid, (from, to), device);
    let size = oriented(format, destination.to + MARGIN, grid.across());
    (size, pen.items)
}

/// The plugs in the sockets of a port: those of its lead, or else those that usually go in.
fn plugs(port: &Port, leads: &[SideLead], side: Side) -> Vec<(Connector, Gender)> {
    let lead = leads.iter().find(|lead| lead.side == side);
    let placed = lead.map_or_else(Vec::new, |lead| lead.assembly.plugs());
    let seat = |index| match side {
        Side::A => Seat::Output(index),
        Side::B => Seat::Input(index),
    };
    let sockets = port.sockets.iter().enumerate();
    let plug = |(index, socket)| {
        let plug = placed.iter().find(|placed| placed.seat == seat(index));
        plug.map_or_else(
            || mate(socket),
            |placed| (placed.plug.connector(), placed.plug.gender()),
        )
    };
    sockets.map(plug).collect()
}

/// The plug that goes into a socket; a loudspeaker's terminals take none.
fn mate(socket: &Socket) -> (Connector, Gender) {
    match socket.connector {
        // The jack part of a combo socket is the one for line level.
        Connector::Combo => (Connector::Trs635, Gender::Male),
        connector => (connector, socket.gender.opposite()),
    }
}

/// How far the plugs of a port reach.
fn reach(plugs: &[(Connector, Gender)]) -> i32 {
    let ends = plugs
        .iter()
        .map(|(connector, gender)| mm(plug::extent(*connector, *gender).end));
    ends.max().unwrap_or(0)
}

/// A plug with a lead that runs to the edge of the converter.
fn lead_in(
    pen: &mut Pen,
    frame: Frame,
    (connector, gender): (Connector, Gender),
    edge: i32,
    channel: Option<Channel>,
) {
    let cable = frame.at(plug::extent(connector, gender).end, 0);
    lead::tube(pen, cable, spot(edge, cable.across), lead::JACKET);
    plug::nose(pen, frame, connector, gender);
    pen.layer = Layer::Base;
    plug::body(pen, frame, connector, gender, accent(channel));
    if let Some(channel) = channel {
        let middle = i32::midpoint(cable.along, edge);
        let at = pen.point(spot(middle, cable.across));
        panel::tag(pen, at, channel);
    }
    // Where the lead goes in.
    let (a, b) = (
        pen.point(spot(edge - frame.toward * 60, cable.across - 130)),
        pen.point(spot(edge + frame.toward * 40, cable.across + 130)),
    );
    pen.rect(a, b, 30, Some(Paint::Body), line(Paint::Ink, 10));
}

fn converter(pen: &mut Pen, grid: &Grid, (from, to): (i32, i32), device: Device) {
    let inset = match pen.format {
        Format::Tall => 330,
        Format::Wide => 360,
    };
    let (a, b) = (
        pen.point(spot(from, inset)),
        pen.point(spot(to, grid.across() - inset)),
    );
    pen.rect(a, b, 110, Some(Paint::Face), line(Paint::Edge, 22));
    let centre = Point::new(i32::midpoint(a.x, b.x), i32::midpoint(a.y, b.y));
    let [name, does] = words::device(device);
    let upper = Point::new(centre.x, centre.y - 30);
    pen.bold(upper, Anchor::Middle, USUAL, Paint::Text, name);
    let lower = Point::new(centre.x, centre.y + 150);
    pen.text(lower, Anchor::Middle, SMALL, Paint::Text, does);
}

/// Both devices with a barred gap between them.
pub(super) fn nothing(output: &'static Port, input: &'static Port, format: Format) -> (Size, Vec<Item>) {
    let grid = Grid::new(format, output.sockets.len().max(input.sockets.len()));
    let mut pen = Pen::new(format);
    let source = grid::panel(&grid, Side::A, output, MARGIN);
    let destination = grid::panel(&grid, Side::B, input, source.to + GAP);
    let middle = spot(source.to + GAP / 2, grid.column((0, 1)));
    for (panel, front) in [(&source, source.to), (&destination, destination.from)] {
        panel::draw(&mut pen, panel, grid.across(), |_| true);
        for at in &panel.sockets {
            let halfway = i32::midpoint(front, middle.along);
            axis_to(&mut pen, spot(front, at.across), spot(halfway, at.across), middle);
        }
    }
    bar(&mut pen, middle);
    let size = oriented(format, destination.to + MARGIN, grid.across());
    (size, pen.items)
}

/// A line from a device towards the bar.
fn axis_to(pen: &mut Pen, from: Spot, over: Spot, to: Spot) {
    let path = [pen.from(from), pen.to(over), pen.glide(over, to)];
    pen.path(&path, None, dashed(Paint::Soft, 14, Dash::Axis));
}

/// The sign for "no".
fn bar(pen: &mut Pen, at: Spot) {
    let centre = pen.point(at);
    pen.circle(centre, 330, Some(Paint::Paper), line(Paint::Stop, 70));
    let path = [
        super::scene::Segment::Move(Point::new(centre.x - 215, centre.y + 215)),
        super::scene::Segment::Line(Point::new(centre.x + 215, centre.y - 215)),
    ];
    pen.path(&path, None, line(Paint::Stop, 70));
}
