//! The free part of a lead inside: conductors side by side, a shield around them where there is one, and the jacket.
//! A leg has a run of its own; two legs share one where a single shield or jacket holds both.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::plug::Conductor;

use super::layout::{Layout, Seated};
use super::pen::{Pen, Spot, dashed, line, spot};
use super::scene::{Dash, Joins, Paint, Segment};
use super::trace::Wire;

/// Between two conductors side by side.
const LANE: i32 = 95;
/// From an opened handle to where its conductors run side by side.
const FAN: i32 = 120;

/// One run of a part.
pub(super) struct Run {
    pub(super) legs: Vec<u8>,
    pub(super) from: Spot,
    pub(super) to: Spot,
    /// Half its width.
    pub(super) half: i32,
    /// The conductors in it, in order across.
    lanes: Vec<Conductor>,
}

impl Run {
    /// How far from its middle a conductor runs.
    pub(super) fn lane(&self, conductor: Conductor) -> i32 {
        let index = self.lanes.iter().position(|c| *c == conductor);
        index.map_or(0, |i| count(i) * LANE - (count(self.lanes.len()) - 1) * LANE / 2)
    }

    /// Its two ends, shifted across.
    pub(super) const fn shifted(&self, by: i32) -> (Spot, Spot) {
        (
            spot(self.from.along, self.from.across + by),
            spot(self.to.along, self.to.across + by),
        )
    }
}

fn count(n: usize) -> i32 {
    i32::try_from(n).unwrap_or(0)
}

/// The runs of a part.
pub(super) fn of(layout: &Layout, wires: &[&Wire]) -> Vec<Run> {
    let part = wires.first().map(|w| w.part);
    let end = |near: bool| -> Vec<&Seated> {
        let plugs = layout.plugs.iter();
        plugs.filter(|p| Some(p.part) == part && p.near == near).collect()
    };
    let (near, far) = (end(true), end(false));
    let groups = groups(wires, near.len() == 1 && far.len() == 1);
    let of_all = count(groups.len());
    let mut runs = Vec::new();
    for (index, legs) in groups.into_iter().enumerate() {
        let of_legs = || wires.iter().filter(|w| legs.contains(&w.conductor.leg));
        let lanes: Vec<_> = of_legs()
            .filter(|w| !w.is_shield())
            .map(|w| w.conductor)
            .collect();
        let around = if of_legs().any(|w| w.is_shield()) { 35 } else { 10 };
        let half = count(lanes.len()).max(1) * LANE / 2 + around;
        // Legs that leave one plug lie side by side around its middle.
        let aside = (2 * count(index) - (of_all - 1)) * (half + 30);
        if let Some((from, to)) = start(&near, index, aside).zip(start(&far, index, aside)) {
            runs.push(Run {
                legs,
                from,
                to,
                half,
                lanes,
            });
        }
    }
    runs
}

/// The legs that share a run.
fn groups(wires: &[&Wire], single_ends: bool) -> Vec<Vec<u8>> {
    let mut legs: Vec<u8> = wires.iter().map(|w| w.conductor.leg).collect();
    // Conductors come leg by leg.
    legs.dedup();
    let shields = wires.iter().filter(|w| w.is_shield()).count();
    if single_ends && shields < 2 {
        vec![legs]
    } else {
        legs.into_iter().map(|leg| vec![leg]).collect()
    }
}

/// Where a run begins behind its plug.
fn start(plugs: &[&Seated], index: usize, aside: i32) -> Option<Spot> {
    let (plug, aside) = match plugs {
        [one] => (*one, aside),
        many => (*many.get(index)?, 0),
    };
    Some(spot(
        plug.opened + plug.frame.toward * FAN,
        plug.frame.end.across + aside,
    ))
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
pub(super) fn sheath(pen: &mut Pen, run: &Run, wires: &[&Wire]) {
    let jacket = ribbon(pen, run, run.half + 26);
    pen.path(&jacket, Some(Paint::Ghost), line(Paint::Edge, 14));
    let mut shields = wires.iter().filter(|w| w.is_shield());
    let Some(wire) = shields.find(|w| run.legs.contains(&w.conductor.leg)) else {
        return;
    };
    pen.joins = wire.joins;
    let braid = ribbon(pen, run, run.half - 4);
    pen.path(&braid, Some(Paint::Shield), None);
    for &side in &[-1, 1] {
        let (a, b) = run.shifted(side * (run.half - 4));
        let edge = [pen.from(a), pen.glide(a, b)];
        pen.path(&edge, None, dashed(Paint::Ground, 22, Dash::Ground));
    }
    pen.joins = Joins::NONE;
}
