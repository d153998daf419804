//! What an assembly joins, contact by contact of the two devices' sockets: the list that a person checks with a meter.
//! A join within one side is what a plug ties together by itself.

use alloc::vec::Vec;
use core::fmt;

use crate::assembly::{Assembly, Placed, Seat, touched};
use crate::connector::{Contact, Gender};
use crate::network::Side;
use crate::order;
use crate::plug::{Conductors, Plug};
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
    let plugs = assembly.plugs();
    let groups = groups(output, input, &plugs);
    let mut joins: Vec<Join> = links(&groups, &plugs)
        .map(|(from, to)| Join {
            channel: channel(output, input, from, Some(to)),
            from,
            to,
        })
        .collect();
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

/// The contacts under a seated plug that no conductor joins to the other device.
pub fn open(output: &Port, input: &Port, assembly: &Assembly) -> Vec<Place> {
    let plugs = assembly.plugs();
    let groups = groups(output, input, &plugs);
    let joined: Vec<Place> = links(&groups, &plugs).flat_map(|(from, to)| [from, to]).collect();
    let loose = |group: &&Group| group.places.first().is_some_and(|main| !joined.contains(main));
    groups
        .iter()
        .filter(loose)
        .flat_map(|group| group.places.iter().copied())
        .collect()
}

/// Whether a conductor ends at this contact, though it may lead to none of the other device: the shield of a digital lead that is
/// joined at one end only, for example.
pub fn is_wired(output: &Port, input: &Port, assembly: &Assembly, place: Place) -> bool {
    let groups = groups(output, input, &assembly.plugs());
    groups
        .iter()
        .any(|group| group.places.contains(&place) && !group.conductors.is_open())
}

/// Contacts of one socket that the plug in it makes one point, the one to name first, and the conductors that end there.
struct Group {
    part: usize,
    conductors: Conductors,
    places: Vec<Place>,
}

/// Pairs of groups on the two sides that one conductor joins, or one of each part in line, by the contact to name.
fn links(groups: &[Group], plugs: &[Placed]) -> impl Iterator<Item = (Place, Place)> {
    let side = |wanted: Side| {
        let named = groups.iter().filter_map(|g| Some((g, *g.places.first()?)));
        named.filter(move |(_, place)| place.side == wanted)
    };
    side(Side::A).flat_map(move |(from, place)| {
        let met = side(Side::B).filter(move |(to, _)| leads(from, to, plugs));
        met.map(move |(_, other)| (place, other))
    })
}

/// Whether a conductor leads from one group to the other, through the joint between two parts if there is one.
fn leads(from: &Group, to: &Group, plugs: &[Placed]) -> bool {
    if from.part == to.part {
        return from.conductors.meets(to.conductors);
    }
    let of = |part: usize| {
        plugs
            .iter()
            .filter(move |p| p.part == part && matches!(p.seat, Seat::Joint(_)))
    };
    of(from.part).any(|near| {
        of(to.part)
            .filter(|far| far.seat == near.seat)
            .any(|far| passes(*near.plug, from.conductors, *far.plug, to.conductors))
    })
}

/// Whether some contact of a plug and one of the plug that it mates with lead from these conductors to those.
fn passes(near: Plug, from: Conductors, far: Plug, to: Conductors) -> bool {
    let ((plug, out), (socket, on)) = match near.gender() {
        Gender::Male => ((near, from), (far, to)),
        Gender::Female => ((far, to), (near, from)),
    };
    plug.contacts()
        .filter(|(_, joined)| joined.meets(out))
        .any(|(contact, _)| {
            let touched = socket
                .connector()
                .touched_by(plug.connector(), contact)
                .unwrap_or_default();
            socket
                .contacts()
                .any(|(other, joined)| joined.meets(on) && touched.contains(&other))
        })
}

fn groups(output: &Port, input: &Port, plugs: &[Placed]) -> Vec<Group> {
    let mut groups = Vec::new();
    for placed in plugs {
        let (side, port, index) = match placed.seat {
            Seat::Output(index) => (Side::A, output, index),
            Seat::Input(index) => (Side::B, input, index),
            Seat::Joint(_) => continue,
        };
        if let Some(socket) = port.sockets.get(index) {
            groups.extend(socket_groups(side, index, socket, placed));
        }
    }
    groups
}

/// The contacts of one socket, grouped by what the plug in it ties together: contacts with a conductor in common, and
/// those that touch the same contact of the socket.
fn socket_groups(side: Side, index: usize, socket: &Socket, placed: &Placed) -> Vec<Group> {
    let mut found: Vec<Group> = Vec::new();
    for (contact, joined) in placed.plug.contacts() {
        let under = touched(socket, *placed.plug, contact).iter();
        let place = |contact: &Contact| Place {
            side,
            socket: index + 1,
            contact: *contact,
        };
        let mut group = Group {
            part: placed.part,
            conductors: joined,
            places: under.map(place).collect(),
        };
        let is_one = |g: &Group, with: &Group| {
            g.conductors.meets(with.conductors) || g.places.iter().any(|p| with.places.contains(p))
        };
        while let Some(at) = found.iter().position(|other| is_one(other, &group)) {
            let other = found.remove(at);
            group.conductors = group.conductors.and(other.conductors);
            group.places.extend(other.places);
        }
        found.push(group);
    }
    for group in &mut found {
        // The ground contact names the group: "ring to sleeve", "pin 3 to pin 1".
        order::by_key(&mut group.places, |p| {
            (socket.role(p.contact) != Some(Role::Ground), p.contact)
        });
        group.places.dedup();
    }
    found
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
    fn two_contacts_of_a_plug_in_one_contact_of_the_socket_are_one_join() {
        check(
            Output::TsPair,
            Input::TsPair,
            "ts-trs-twin",
            "left:A1.tip-B1.tip left:A1.sleeve-B1.sleeve right:A2.tip-B2.tip right:A2.sleeve-B2.sleeve",
            "",
        );
    }

    #[test]
    fn a_common_ground_joins_no_contact_to_the_other_channels() {
        check(
            Output::RcaPair,
            Input::Line44,
            "2rca-44",
            "left:A1.pin-B1.tip left:A1.shell-B1.ring1 left:A1.shell-B1.sleeve \
             right:A2.pin-B1.ring2 right:A2.shell-B1.ring3 right:A2.shell-B1.sleeve",
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
