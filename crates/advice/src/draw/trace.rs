//! Which conductor shows which joins, and whose signal it carries.
//! The list of joins is the plan's; a conductor belongs to each join whose two contacts it leads to, through adapters too.

use alloc::vec;
use alloc::vec::Vec;

use interconnect::joins::{Join, Place};
use interconnect::network::Side;
use interconnect::plug::{Conductor, Core};
use interconnect::port::{Channel, Role};

use super::layout::{Layout, Seated, Terminal};
use super::scene::{Dash, Joins, Paint};

/// One conductor of one part, from terminal to terminal.
pub(super) struct Wire {
    pub(super) part: usize,
    pub(super) conductor: Conductor,
    /// The ends, as plug and terminal; the ones at the source's end first.
    pub(super) ends: Vec<(usize, usize)>,
    pub(super) joins: Joins,
    pub(super) signal: Signal,
}

impl Wire {
    /// Whether it is the conductor around the others.
    pub(super) const fn is_shield(&self) -> bool {
        matches!(self.conductor.core, Core::Shield)
    }
}

/// What a plug ties together by itself.
pub(super) struct Tie {
    pub(super) plug: usize,
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) joins: Joins,
    pub(super) signal: Signal,
}

/// How a conductor is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Signal {
    pub(super) paint: Paint,
    pub(super) dash: Dash,
    /// The second conductor of a balanced channel has a light core.
    pub(super) is_cold: bool,
}

impl Signal {
    const GROUND: Self = Self::new(Paint::Ground, Dash::Ground);

    const fn new(paint: Paint, dash: Dash) -> Self {
        Self {
            paint,
            dash,
            is_cold: false,
        }
    }

    const fn of(channel: Channel, is_cold: bool) -> Self {
        let signal = match channel {
            Channel::Left => Self::new(Paint::Left, Dash::Solid),
            Channel::Right => Self::new(Paint::Right, Dash::Right),
        };
        Self { is_cold, ..signal }
    }

    /// The signal of a contact; `None` for ground.
    pub(super) const fn of_role(role: Role) -> Option<Self> {
        match role {
            Role::Hot(c) | Role::MicrophoneHot(c) => Some(Self::of(c, false)),
            Role::Cold(c) | Role::MicrophoneCold(c) => Some(Self::of(c, true)),
            Role::Other => Some(Self::new(Paint::Data, Dash::Solid)),
            Role::Ground | Role::HeadsetMicrophone | Role::Return => None,
        }
    }
}

/// The terminals of a plug that one of its contacts or conductors makes one; the one to name first, as in the list of joins.
pub(super) fn groups(plug: &Seated) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (i, terminal) in plug.terminals.iter().enumerate() {
        let together = |j: &usize| {
            plug.terminals
                .get(*j)
                .is_some_and(|other| other.of == terminal.of || other.joined.meets(terminal.joined))
        };
        match groups.iter_mut().find(|group| group.iter().any(together)) {
            Some(group) => group.push(i),
            None => groups.push(vec![i]),
        }
    }
    for group in &mut groups {
        // The ground contact names the group; else the first.
        let is_ground = |i: &usize| plug.terminals.get(*i).and_then(|t| t.role) == Some(Role::Ground);
        if let Some(at) = group.iter().position(is_ground) {
            group.swap(0, at);
        }
    }
    groups
}

/// The ties inside plugs.
pub(super) fn ties(layout: &Layout, joins: &[Join]) -> Vec<Tie> {
    let mut ties = Vec::new();
    for (index, plug) in layout.plugs.iter().enumerate() {
        for group in groups(plug) {
            let Some((main, others)) = group.split_first() else {
                continue;
            };
            for other in others {
                let place = |i: usize| plug.terminals.get(i).and_then(|t| t.place);
                let ends = place(*other).zip(place(*main));
                let role = plug.terminals.get(*main).and_then(|t| t.role);
                ties.push(Tie {
                    plug: index,
                    from: *other,
                    to: *main,
                    joins: those(joins, |j| ends == Some((j.from, j.to))),
                    signal: role.and_then(Signal::of_role).unwrap_or(Signal::GROUND),
                });
            }
        }
    }
    ties
}

/// Every conductor of every part.
pub(super) fn wires(layout: &Layout, joins: &[Join]) -> Vec<Wire> {
    let mut wires = Vec::new();
    for part in 0..layout.parts.len() {
        for conductor in Conductor::ALL {
            let ends = ends(layout, part, conductor);
            if !ends.is_empty() {
                wires.push(Wire {
                    part,
                    conductor,
                    ends,
                    joins: Joins::NONE,
                    signal: Signal::GROUND,
                });
            }
        }
    }
    let found: Vec<_> = wires
        .iter()
        .map(|wire| {
            let a = reached(layout, &wires, wire, Side::A);
            let b = reached(layout, &wires, wire, Side::B);
            let shown = those(joins, |j| {
                a.iter().any(|(p, _)| *p == j.from) && b.iter().any(|(p, _)| *p == j.to)
            });
            let join_role = |places: &[(Place, Role)], place: Option<Place>| {
                let wanted = |p: &&(Place, Role)| place.is_none_or(|place| p.0 == place);
                places.iter().find(wanted).map(|(_, role)| *role)
            };
            // Joins of one conductor carry the same: the first says what.
            let chosen = shown.iter().next().and_then(|j| joins.get(j));
            let roles = [
                join_role(&a, chosen.map(|j| j.from)),
                join_role(&b, chosen.map(|j| j.to)),
            ];
            (shown, signal(wire.conductor, roles, layout))
        })
        .collect();
    for (wire, (shown, signal)) in wires.iter_mut().zip(found) {
        wire.joins = shown;
        wire.signal = signal;
    }
    wires
}

/// The numbers of the joins that pass.
fn those(joins: &[Join], passes: impl Fn(&Join) -> bool) -> Joins {
    let numbered = joins.iter().enumerate().filter(|(_, join)| passes(join));
    numbered.map(|(number, _)| number).collect()
}

/// Where a conductor ends: on the first terminal of its group in each plug.
fn ends(layout: &Layout, part: usize, conductor: Conductor) -> Vec<(usize, usize)> {
    let mut ends = Vec::new();
    for (index, plug) in layout.plugs.iter().enumerate().filter(|(_, p)| p.part == part) {
        let reaches = |i: &usize| {
            plug.terminals
                .get(*i)
                .is_some_and(|t| t.joined.iter().any(|c| c == conductor))
        };
        let group = groups(plug).into_iter().find(|group| group.iter().any(reaches));
        let end = group.and_then(|group| group.first().copied());
        ends.extend(end.map(|terminal| (index, terminal)));
    }
    ends
}

fn terminal(layout: &Layout, (plug, terminal): (usize, usize)) -> Option<&Terminal> {
    layout.plugs.get(plug)?.terminals.get(terminal)
}

/// The contacts of one device that a conductor leads to, through joints and further conductors.
fn reached(layout: &Layout, wires: &[Wire], from: &Wire, side: Side) -> Vec<(Place, Role)> {
    let toward_source = side == Side::A;
    let mut found = Vec::new();
    for end in &from.ends {
        let Some(plug) = layout.plugs.get(end.0) else {
            continue;
        };
        if plug.near != toward_source {
            continue;
        }
        let Some(joint) = plug.joint else {
            let place = terminal(layout, *end).and_then(|t| t.place.zip(t.role));
            found.extend(place.filter(|(p, _)| p.side == side));
            continue;
        };
        for next in wires.iter().filter(|w| w.part != from.part) {
            let meets = next.ends.iter().any(|other| {
                layout.plugs.get(other.0).is_some_and(|p| p.joint == Some(joint))
                    && mated(layout, *end, *other)
            });
            if meets {
                found.extend(reached_beyond(layout, next, side));
            }
        }
    }
    found
}

/// The contacts of one device at the ends of a conductor.
fn reached_beyond(layout: &Layout, wire: &Wire, side: Side) -> Vec<(Place, Role)> {
    let ends = wire.ends.iter().filter_map(|end| terminal(layout, *end));
    ends.filter_map(|t| t.place.zip(t.role))
        .filter(|(place, _)| place.side == side)
        .collect()
}

/// Whether two terminals of plugs that sit in each other touch.
fn mated(layout: &Layout, a: (usize, usize), b: (usize, usize)) -> bool {
    let of = |end: (usize, usize)| {
        let plug = layout.plugs.get(end.0)?;
        let group = groups(plug).into_iter().find(|g| g.contains(&end.1))?;
        let contacts: Vec<_> = group
            .iter()
            .filter_map(|i| plug.terminals.get(*i).map(|t| t.of))
            .collect();
        Some((plug, contacts))
    };
    let Some(((p, p_contacts), (q, q_contacts))) = of(a).zip(of(b)) else {
        return false;
    };
    let touches = |socket: &Seated, sockets: &[_], plug: &Seated, plugs: &[_]| {
        plugs.iter().any(|c| {
            let met = socket.connector().touched_by(plug.connector(), *c);
            met.unwrap_or_default().iter().any(|m| sockets.contains(m))
        })
    };
    match p.plug.gender() {
        interconnect::Gender::Female => touches(p, &p_contacts, q, &q_contacts),
        interconnect::Gender::Male => touches(q, &q_contacts, p, &p_contacts),
    }
}

/// What a conductor carries: what its contact at the source does, else that at the destination.
fn signal(conductor: Conductor, roles: [Option<Role>; 2], layout: &Layout) -> Signal {
    if conductor.core == Core::Shield {
        return Signal::GROUND;
    }
    let known = roles.into_iter().flatten().find_map(Signal::of_role);
    if let Some(signal) = known {
        return signal;
    }
    if roles.iter().any(Option::is_some) {
        return Signal::GROUND;
    }
    // A cable by itself: its legs tell the channels apart.
    let digital = layout
        .parts
        .first()
        .is_some_and(|p| p.cable.medium != interconnect::cable::Medium::Audio);
    if digital {
        return Signal::new(Paint::Data, Dash::Solid);
    }
    let channel = if conductor.leg == 2 {
        Channel::Right
    } else {
        Channel::Left
    };
    Signal::of(channel, conductor.core == Core::Cold)
}
