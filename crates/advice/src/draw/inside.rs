//! The view inside: opened handles with their terminals, conductors from contact to contact, shields as shields.
//! Every conductor ends exactly on its terminal; what a plug ties together is a small bridge between two of them.

use alloc::vec::Vec;

use super::layout::{Layout, Seated, Terminal};
use super::pen::{Pen, dashed, line, spot};
use super::run::{self, Run};
use super::scene::{Joins, Layer, Paint, Segment};
use super::terminals;
use super::trace::{Signal, Tie, Wire};

/// The thickness of a conductor.
const WIRE: i32 = 30;

/// Draws the whole inside.
pub(super) fn draw(pen: &mut Pen, layout: &Layout, wires: &[Wire], ties: &[Tie]) {
    pen.layer = Layer::Inside;
    for part in 0..layout.parts.len() {
        let of_part: Vec<&Wire> = wires.iter().filter(|w| w.part == part).collect();
        let adapter = layout.parts.get(part).is_some_and(|p| p.is_adapter);
        opened_handles(pen, layout, part, adapter);
        // What a plug ties lies lowest, then shields: where lines cross, the signal passes over.
        let of_plug = |tie: &&Tie| layout.plugs.get(tie.plug).is_some_and(|p| p.part == part);
        for tie in ties.iter().filter(of_plug) {
            bridge(pen, layout, tie);
        }
        let runs = run::of(layout, &of_part);
        for run in runs.iter().filter(|_| !adapter) {
            run::sheath(pen, run, &of_part);
        }
        for &shields in &[true, false] {
            for wire in of_part.iter().filter(|w| w.is_shield() == shields) {
                conductor(pen, layout, wire, &runs, adapter);
            }
        }
    }
    for (index, plug) in layout.plugs.iter().enumerate() {
        terminals::draw(pen, plug, index, wires, ties);
    }
    pen.joins = Joins::NONE;
    pen.layer = Layer::Base;
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

fn terminal(layout: &Layout, end: (usize, usize)) -> Option<(&Seated, &Terminal)> {
    let plug = layout.plugs.get(end.0)?;
    Some((plug, plug.terminals.get(end.1)?))
}

/// One conductor, from terminal to terminal through its run.
fn conductor(pen: &mut Pen, layout: &Layout, wire: &Wire, runs: &[Run], adapter: bool) {
    let ends: Vec<_> = wire.ends.iter().filter_map(|e| terminal(layout, *e)).collect();
    let run = runs.iter().find(|r| r.legs.contains(&wire.conductor.leg));
    pen.joins = wire.joins;
    match (ends.as_slice(), run) {
        ([(_, a), (_, b)], _) if adapter => {
            let path = [pen.from(a.at), pen.glide(a.at, b.at)];
            strand(pen, &path, wire.signal);
        }
        (ends, Some(run)) if wire.is_shield() => {
            for (plug, terminal) in ends {
                pigtail(pen, plug, terminal, run, wire.signal);
            }
        }
        ([(plug, a), (_, b)], Some(run)) => {
            let (first, last) = if plug.near { (a, b) } else { (b, a) };
            let (from, to) = run.shifted(run.lane(wire.conductor));
            let path = [
                pen.from(first.at),
                pen.glide(first.at, from),
                pen.glide(from, to),
                pen.glide(to, last.at),
            ];
            strand(pen, &path, wire.signal);
        }
        _ => {}
    }
    pen.joins = Joins::NONE;
}

/// The end of a shield, gathered and led to its contact.
fn pigtail(pen: &mut Pen, plug: &Seated, terminal: &Terminal, run: &Run, signal: Signal) {
    let end = if plug.near { run.from } else { run.to };
    let side = if terminal.at.across < end.across { -1 } else { 1 };
    let root = spot(
        end.along + plug.frame.toward * 10,
        end.across + side * (run.half - 30),
    );
    let path = [pen.from(terminal.at), pen.glide(terminal.at, root)];
    strand(pen, &path, signal);
}

/// A conductor with a light edge, so that crossings read as one passing over the other.
fn strand(pen: &mut Pen, path: &[Segment], signal: Signal) {
    pen.path(path, None, line(Paint::Ghost, WIRE + 34));
    if signal.is_cold {
        pen.path(path, None, dashed(signal.paint, WIRE + 14, signal.dash));
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
    pen.joins = tie.joins;
    let deep = plug.frame.toward * (50 + (from.at.across - to.at.across).abs() / 4);
    let curve = Segment::Curve(
        pen.point(spot(from.at.along + deep, from.at.across)),
        pen.point(spot(to.at.along + deep, to.at.across)),
        pen.point(to.at),
    );
    let path = [pen.from(from.at), curve];
    pen.path(&path, None, line(Paint::Ghost, WIRE + 34));
    pen.path(&path, None, line(tie.signal.paint, WIRE));
    pen.joins = Joins::NONE;
}
