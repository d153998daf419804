//! The view inside: opened handles with their terminals, conductors from contact to contact, shields as shields.
//! Every conductor ends exactly on its terminal; what a plug ties together is a small bridge between two of them.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::plug::Core;

use super::layout::{Layout, Seated, Terminal};
use super::pen::{Pen, Spot, dashed, line, spot};
use super::scene::{Dash, Layer, Paint, Segment};
use super::terminals;
use super::trace::{Signal, Tie, Wire};

/// Between two conductors side by side.
const LANE: i32 = 95;
/// The thickness of a conductor.
const WIRE: i32 = 30;
/// From an opened handle to where its conductors run side by side.
const FAN: i32 = 120;

/// Draws the whole inside.
pub(super) fn draw(pen: &mut Pen, layout: &Layout, wires: &[Wire], ties: &[Tie]) {
    pen.layer = Layer::Inside;
    for part in 0..layout.parts.len() {
        let of_part: Vec<&Wire> = wires.iter().filter(|w| w.part == part).collect();
        let adapter = layout.parts.get(part).is_some_and(|p| p.is_adapter);
        opened_handles(pen, layout, part, adapter);
        let runs = runs(layout, &of_part, adapter);
        for run in runs.iter().filter(|_| !adapter) {
            sheath(pen, run, &of_part);
        }
        for wire in &of_part {
            conductor(pen, layout, wire, &runs, adapter);
        }
    }
    for tie in ties {
        bridge(pen, layout, tie);
    }
    for (index, plug) in layout.plugs.iter().enumerate() {
        terminals::draw(pen, plug, index, wires);
    }
    pen.join = None;
    pen.layer = Layer::Base;
}

/// One leg of a part: its conductors side by side, with a shield around them where there is one.
struct Run {
    legs: Vec<u8>,
    from: Spot,
    to: Spot,
    /// Half its width.
    half: i32,
    /// The conductors in it, in order across.
    lanes: Vec<interconnect::plug::Conductor>,
    has_shield: bool,
}

impl Run {
    /// How far from its middle a conductor runs.
    fn lane(&self, conductor: interconnect::plug::Conductor) -> i32 {
        let index = self.lanes.iter().position(|c| *c == conductor);
        let count = |n: usize| i32::try_from(n).unwrap_or(0);
        index.map_or(0, |i| count(i) * LANE - (count(self.lanes.len()) - 1) * LANE / 2)
    }

    fn shifted(&self, by: i32) -> (Spot, Spot) {
        (
            spot(self.from.along, self.from.across + by),
            spot(self.to.along, self.to.across + by),
        )
    }
}

/// The legs of a part; one where a single shield or jacket holds all.
fn runs(layout: &Layout, wires: &[&Wire], adapter: bool) -> Vec<Run> {
    let part = wires.first().map(|w| w.part);
    let of = |near: bool| {
        layout
            .plugs
            .iter()
            .filter(move |p| Some(p.part) == part && p.near == near)
    };
    let (near, far): (Vec<&Seated>, Vec<&Seated>) = (of(true).collect(), of(false).collect());
    let is_shield = |w: &&&Wire| w.conductor.core == Core::Shield;
    let shields = wires.iter().filter(is_shield).count();
    let mut legs: Vec<u8> = wires.iter().map(|w| w.conductor.leg).collect();
    legs.sort_unstable();
    legs.dedup();
    let together = near.len() == 1 && far.len() == 1 && (shields < 2);
    let groups: Vec<Vec<u8>> = if together {
        vec![legs]
    } else {
        legs.into_iter().map(|leg| vec![leg]).collect()
    };
    let count = i32::try_from(groups.len()).unwrap_or(1);
    let mut runs: Vec<Run> = Vec::new();
    for (index, legs) in groups.into_iter().enumerate() {
        let lanes: Vec<_> = wires
            .iter()
            .map(|w| w.conductor)
            .filter(|c| legs.contains(&c.leg) && c.core != Core::Shield)
            .collect();
        let has_shield = !adapter
            && wires
                .iter()
                .filter(is_shield)
                .any(|w| legs.contains(&w.conductor.leg));
        let half =
            i32::try_from(lanes.len()).unwrap_or(1).max(1) * LANE / 2 + if has_shield { 35 } else { 10 };
        let turn = 2 * i32::try_from(index).unwrap_or(0) - (count - 1);
        let end = |plugs: &[&Seated]| match plugs {
            [one] => Some((
                one.opened + one.frame.toward * FAN,
                one.frame.end.across + turn * (half + 30),
            )),
            many => many
                .get(index)
                .map(|p| (p.opened + p.frame.toward * FAN, p.frame.end.across)),
        };
        if let Some((from, to)) = end(&near).zip(end(&far)) {
            runs.push(Run {
                legs,
                from: spot(from.0, from.1),
                to: spot(to.0, to.1),
                half,
                lanes,
                has_shield,
            });
        }
    }
    runs
}

/// The handle opened, or the body of an adapter.
fn opened_handles(pen: &mut Pen, layout: &Layout, part: usize, adapter: bool) {
    let plugs = || layout.plugs.iter().filter(|p| p.part == part);
    if adapter {
        let (mut low, mut high, mut from, mut to) = (i32::MAX, i32::MIN, i32::MAX, i32::MIN);
        for plug in plugs() {
            low = low.min(plug.frame.end.across - plug.half);
            high = high.max(plug.frame.end.across + plug.half);
            from = from.min(plug.nose().along);
            to = to.max(plug.nose().along);
        }
        let (a, b) = (pen.point(spot(from, low)), pen.point(spot(to, high)));
        return pen.rect(a, b, 70, Some(Paint::Ghost), line(Paint::Edge, 14));
    }
    for plug in plugs() {
        let (a, b) = (
            pen.point(spot(plug.nose().along, plug.frame.end.across - plug.half)),
            pen.point(spot(plug.opened, plug.frame.end.across + plug.half)),
        );
        pen.rect(a, b, 70, Some(Paint::Ghost), line(Paint::Edge, 14));
    }
}

/// The surface between two shifts of a run.
fn ribbon(pen: &Pen, run: &Run, half: i32) -> Vec<Segment> {
    let ((a, b), (d, c)) = (run.shifted(-half), run.shifted(half));
    vec![
        pen.from(a),
        pen.glide(a, b),
        pen.to(c),
        pen.glide(c, d),
        Segment::Close,
    ]
}

/// The jacket that one looks through, and the shield in it.
fn sheath(pen: &mut Pen, run: &Run, wires: &[&Wire]) {
    let jacket = ribbon(pen, run, run.half + 26);
    pen.path(jacket, Some(Paint::Ghost), line(Paint::Edge, 14));
    let shield = wires
        .iter()
        .find(|w| w.conductor.core == Core::Shield && run.legs.contains(&w.conductor.leg));
    let Some(wire) = shield.filter(|_| run.has_shield) else {
        return;
    };
    pen.join = wire.join;
    let braid = ribbon(pen, run, run.half - 4);
    pen.path(braid, Some(Paint::Shield), None);
    for side in [-1, 1] {
        let (a, b) = run.shifted(side * (run.half - 4));
        let edge = vec![pen.from(a), pen.glide(a, b)];
        pen.path(edge, None, dashed(Paint::Ground, 22, Dash::Ground));
    }
    pen.join = None;
}

fn terminal(layout: &Layout, end: (usize, usize)) -> Option<(&Seated, &Terminal)> {
    let plug = layout.plugs.get(end.0)?;
    Some((plug, plug.terminals.get(end.1)?))
}

/// One conductor, from terminal to terminal through its run.
fn conductor(pen: &mut Pen, layout: &Layout, wire: &Wire, runs: &[Run], adapter: bool) {
    let ends: Vec<_> = wire.ends.iter().filter_map(|e| terminal(layout, *e)).collect();
    let run = runs.iter().find(|r| r.legs.contains(&wire.conductor.leg));
    pen.join = wire.join;
    match (ends.as_slice(), run) {
        ([(_, a), (_, b)], _) if adapter => {
            let path = vec![pen.from(a.at), pen.glide(a.at, b.at)];
            strand(pen, path, wire.signal);
        }
        (ends, Some(run)) if wire.conductor.core == Core::Shield => {
            for (plug, terminal) in ends {
                pigtail(pen, plug, terminal, run, wire.signal);
            }
        }
        ([(plug, a), (_, b)], Some(run)) => {
            let (first, last) = if plug.near { (a, b) } else { (b, a) };
            let (from, to) = run.shifted(run.lane(wire.conductor));
            let path = vec![
                pen.from(first.at),
                pen.glide(first.at, from),
                pen.glide(from, to),
                pen.glide(to, last.at),
            ];
            strand(pen, path, wire.signal);
        }
        _ => {}
    }
    pen.join = None;
}

/// The end of a shield, gathered and led to its contact.
fn pigtail(pen: &mut Pen, plug: &Seated, terminal: &Terminal, run: &Run, signal: Signal) {
    let end = if plug.near { run.from } else { run.to };
    let side = if terminal.at.across < end.across { -1 } else { 1 };
    let root = spot(
        end.along + plug.frame.toward * 10,
        end.across + side * (run.half - 30),
    );
    let path = vec![pen.from(terminal.at), pen.glide(terminal.at, root)];
    strand(pen, path, signal);
}

/// A conductor with a light edge, so that crossings read as one passing over the other.
fn strand(pen: &mut Pen, path: Vec<Segment>, signal: Signal) {
    pen.path(path.clone(), None, line(Paint::Ghost, WIRE + 34));
    if signal.is_cold {
        pen.path(path.clone(), None, dashed(signal.paint, WIRE + 14, signal.dash));
        pen.path(path, None, line(Paint::Ghost, WIRE / 2));
    } else {
        pen.path(path, None, dashed(signal.paint, WIRE, signal.dash));
    }
}

/// Two terminals that the plug ties together.
fn bridge(pen: &mut Pen, layout: &Layout, tie: &Tie) {
    let ends = terminal(layout, (tie.plug, tie.from)).zip(terminal(layout, (tie.plug, tie.to)));
    let Some(((plug, from), (_, to))) = ends else {
        return;
    };
    pen.join = tie.join;
    let deep = plug.frame.toward * (50 + (from.at.across - to.at.across).abs() / 4);
    let curve = Segment::Curve(
        pen.point(spot(from.at.along + deep, from.at.across)),
        pen.point(spot(to.at.along + deep, to.at.across)),
        pen.point(to.at),
    );
    let path = vec![pen.from(from.at), curve];
    pen.path(path.clone(), None, line(Paint::Ghost, WIRE + 34));
    pen.path(path, None, line(tie.signal.paint, WIRE));
    pen.join = None;
}
