//! What an assembly joins, contact by contact of the two devices' sockets: the list that a person checks with a meter.
//! A join within one side is what a plug ties together by itself.

use alloc::vec::Vec;
use core::fmt;

use crate::assembly::{Assembly, Placed, Seat, touched};
use crate::connector::{Contact, Gender};
use crate::joints::{Joints, Point};
use crate::network::Side;
use crate::order;
use crate::plug::{Conductor, Conductors};
use crate::port::{Channel, Port, Role, Socket};

/// A contact of a socket of one of the two devices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The device.
    pub side: Side,
    /// The socket, 1 for the left or only one, 2 for the right.
    pub socket: usize,
    /// The contact.
    pub contact: Contact,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = match self.side {
            Side::A => "A",
            Side::B => "B",
        };
        write!(f, "{side}{}.{}", self.socket, self.contact)
    }
}

/// The channel that a join serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JoinChannel {
    /// The left channel.
    Left,
    /// The right channel.
    Right,
    /// Both, such as the common return of a stereo jack.
    Both,
}

impl JoinChannel {
    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
            Self::Both => "both",
        }
    }

    const fn of(channel: Channel) -> Self {
        match channel {
            Channel::Left => Self::Left,
            Channel::Right => Self::Right,
        }
    }
}

/// Two contacts that are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Join {
    /// The channel that it serves.
    pub channel: JoinChannel,
    /// One contact; at the source unless the join ties two contacts of one plug at the destination.
    pub from: Place,
    /// The other contact.
    pub to: Place,
}

impl Join {
    /// Whether a plug ties the two contacts by itself.
    pub fn is_tie(&self) -> bool {
        self.from.side == self.to.side
    }
}

/// Every join of an assembly: per channel the signal, then the ground, then what plugs tie.
pub fn joins(output: &Port, input: &Port, assembly: &Assembly) -> Vec<Join> {
    let groups = groups(output, input, assembly);
    let mut joins = Vec::new();
    for (from, to) in links(&groups) {
        joins.push(Join {
            channel: channel(output, input, from, Some(to)),
            from,
            to,
        });
    }
    order::by_key(&mut joins, |join| {
        (join.channel, is_ground(output, join.from), join.from, join.to)
    });
    for group in &groups {
        let Some((main, others)) = group.places.split_first() else {
            continue;
        };
        joins.extend(others.iter().map(|other| Join {
            channel: channel(output, input, *other, None),
            from: *other,
            to: *main,
        }));
    }
    order::by_key(&mut joins, |join| join.channel);
    joins
}

/// The contacts under a seated plug that no conductor reaches.
pub fn open(output: &Port, input: &Port, assembly: &Assembly) -> Vec<Place> {
    let groups = groups(output, input, assembly);
    let joined: Vec<Place> = links(&groups)
        .into_iter()
        .flat_map(|(from, to)| [from, to])
        .collect();
    let loose = |group: &&Group| group.places.first().is_some_and(|main| !joined.contains(main));
    groups
        .iter()
        .filter(loose)
        .flat_map(|group| group.places.iter().copied())
        .collect()
}

/// Contacts of one socket that the plug in it makes one point; the one to name first.
struct Group {
    places: Vec<Place>,
    net: Point,
}

/// Pairs of groups on the two sides that conductors join, by the contact to name.
fn links(groups: &[Group]) -> Vec<(Place, Place)> {
    let side = |wanted: Side| {
        groups
            .iter()
            .filter_map(move |g| g.places.first().filter(|p| p.side == wanted).map(|p| (*p, g.net)))
    };
    let mut links = Vec::new();
    for (from, net) in side(Side::A) {
        for (to, _) in side(Side::B).filter(|(_, n)| *n == net) {
            // Where a net spans two sockets on both sides, left goes with left.
            let (many_from, many_to) = (
                side(Side::A).filter(|(_, n)| *n == net).count() > 1,
                side(Side::B).filter(|(_, n)| *n == net).count() > 1,
            );
            if !(many_from && many_to) || from.socket == to.socket {
                links.push((from, to));
            }
        }
    }
    links
}

fn groups(output: &Port, input: &Port, assembly: &Assembly) -> Vec<Group> {
    let plugs = assembly.plugs();
    let mut joints = Joints::new();
    let plug_points: Vec<Vec<(Contact, Conductors, Point)>> = plugs
        .iter()
        .map(|p| {
            p.plug
                .contacts()
                .map(|(contact, joined)| (contact, joined, joints.point()))
                .collect()
        })
        .collect();
    join_cables(&mut joints, &plugs, &plug_points);
    let mut groups = Vec::new();
    for (placed, points) in plugs.iter().zip(&plug_points) {
        let (side, port, index) = match placed.seat {
            Seat::Output(index) => (Side::A, output, index),
            Seat::Input(index) => (Side::B, input, index),
            Seat::Joint(_) => continue,
        };
        let Some(socket) = port.sockets.get(index) else {
            continue;
        };
        groups.extend(socket_groups(&joints, side, index, socket, placed, points));
    }
    groups
}

/// Joins what conductors and mated plugs join.
fn join_cables(joints: &mut Joints, plugs: &[Placed], points: &[Vec<(Contact, Conductors, Point)>]) {
    let all = || plugs.iter().zip(points);
    for conductor in Conductor::ALL {
        for (i, (placed, contacts)) in all().enumerate() {
            let of = |contacts: &[(Contact, Conductors, Point)]| -> Vec<Point> {
                contacts
                    .iter()
                    .filter(|(_, j, _)| j.iter().any(|c| c == conductor))
                    .map(|(_, _, p)| *p)
                    .collect()
            };
            let here = of(contacts);
            let there = all()
                .skip(i)
                .filter(|(other, _)| other.part == placed.part)
                .flat_map(|(_, c)| of(c));
            if let Some(first) = here.first() {
                there.for_each(|point| joints.join(*first, point));
            }
        }
    }
    for (i, (placed, contacts)) in all().enumerate() {
        let Seat::Joint(joint) = placed.seat else { continue };
        for (other, other_contacts) in all().skip(i + 1).filter(|(o, _)| o.seat == Seat::Joint(joint)) {
            let (socket, plug) = match placed.plug.gender() {
                Gender::Female => ((placed, contacts), (other, other_contacts)),
                Gender::Male => ((other, other_contacts), (placed, contacts)),
            };
            for (contact, _, point) in plug.1 {
                let met = socket
                    .0
                    .plug
                    .connector()
                    .touched_by(plug.0.plug.connector(), *contact);
                let met = met.unwrap_or_default();
                socket
                    .1
                    .iter()
                    .filter(|(c, _, _)| met.contains(c))
                    .for_each(|(_, _, p)| joints.join(*point, *p));
            }
        }
    }
}

/// The contacts of one socket, grouped by what the plug in it ties together.
fn socket_groups(
    joints: &Joints,
    side: Side,
    index: usize,
    socket: &Socket,
    placed: &Placed,
    points: &[(Contact, Conductors, Point)],
) -> Vec<Group> {
    let mut found: Vec<(Conductors, Group)> = Vec::new();
    for (contact, joined, point) in points {
        let under = touched(socket, *placed.plug, *contact).iter();
        let met: Vec<Place> = under
            .map(|c| Place {
                side,
                socket: index + 1,
                contact: *c,
            })
            .collect();
        match found.iter_mut().find(|(conductors, _)| conductors.meets(*joined)) {
            Some((conductors, group)) => {
                *conductors = conductors.and(*joined);
                group.places.extend(met);
            }
            None => found.push((
                *joined,
                Group {
                    places: met,
                    net: joints.root(*point),
                },
            )),
        }
    }
    for (_, group) in &mut found {
        // The ground contact names the group: "ring to sleeve", "pin 3 to pin 1".
        order::by_key(&mut group.places, |p| {
            (socket.role(p.contact) != Some(Role::Ground), p.contact)
        });
        group.places.dedup();
    }
    found.into_iter().map(|(_, group)| group).collect()
}

fn role(port: &Port, place: Place) -> Option<Role> {
    port.sockets
        .get(place.socket.saturating_sub(1))?
        .role(place.contact)
}

fn is_ground(output: &Port, place: Place) -> bool {
    place.side == Side::A && role(output, place) == Some(Role::Ground)
}

/// The channel that a join serves: by the signal at the source, else by that at the destination, else by the sockets.
fn channel(output: &Port, input: &Port, from: Place, to: Option<Place>) -> JoinChannel {
    let port = |place: Place| match place.side {
        Side::A => output,
        Side::B => input,
    };
    let places = || core::iter::once(from).chain(to);
    let by_role = places().find_map(|place| match role(port(place), place)? {
        Role::Hot(c) | Role::Cold(c) | Role::MicrophoneHot(c) | Role::MicrophoneCold(c) => Some(c),
        _ => None,
    });
    if let Some(channel) = by_role {
        return JoinChannel::of(channel);
    }
    match places()
        .filter(|place| port(*place).sockets.len() > 1)
        .map(|place| place.socket)
        .next()
    {
        Some(1) => JoinChannel::Left,
        Some(_) => JoinChannel::Right,
        None => JoinChannel::Both,
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;

    use super::*;
    use crate::catalogue;
    use crate::choose::Request;
    use crate::port::{Input, Output, Topology};

    #[track_caller]
    fn check(output: Output, input: Input, cable: &str, want_joins: &str, want_open: &str) {
        let cable = catalogue::find(cable).expect("a cable of that name");
        let assembly = Request::usual(output, input, Topology::Unknown)
            .lay(cable)
            .expect("a fit");
        let list = |items: Vec<String>| items.join(" ");
        let found = joins(output.port(), input.port(), &assembly);
        let found = list(
            found
                .iter()
                .map(|j| format!("{}:{}-{}", j.channel.slug(), j.from, j.to))
                .collect(),
        );
        assert_eq!(found, want_joins);
        let loose = open(output.port(), input.port(), &assembly);
        assert_eq!(list(loose.iter().map(|p| format!("{p}")).collect()), want_open);
    }

    #[test]
    fn a_ts_plug_ties_ring_and_sleeve() {
        check(
            Output::TrsPair,
            Input::RcaPair,
            "ts-rca",
            "left:A1.tip-B1.pin left:A1.sleeve-B1.shell left:A1.ring-A1.sleeve \
             right:A2.tip-B2.pin right:A2.sleeve-B2.shell right:A2.ring-A2.sleeve",
            "",
        );
    }

    #[test]
    fn an_open_ring_is_named() {
        check(
            Output::TrsPair,
            Input::RcaPair,
            "trs-rca-open",
            "left:A1.tip-B1.pin left:A1.sleeve-B1.shell right:A2.tip-B2.pin right:A2.sleeve-B2.shell",
            "A1.ring A2.ring",
        );
    }

    #[test]
    fn a_breakout_takes_the_channels_apart() {
        check(
            Output::Phones635,
            Input::XlrPair,
            "trs-2xlr-m",
            "left:A1.tip-B1.pin2 left:A1.sleeve-B1.pin1 left:B1.pin3-B1.pin1 \
             right:A1.ring-B2.pin2 right:A1.sleeve-B2.pin1 right:B2.pin3-B2.pin1",
            "",
        );
    }

    #[test]
    fn a_twin_core_lead_joins_one_contact_to_two() {
        check(
            Output::RcaPair,
            Input::TrsMono,
            "rca-trs",
            "left:A1.pin-B1.tip left:A1.shell-B1.ring left:A1.shell-B1.sleeve",
            "",
        );
    }
}
