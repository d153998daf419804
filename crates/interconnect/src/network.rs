//! The whole connection as one circuit: output stage, cable contact by contact, input stage, and the two chassis.
//! What is joined to what is also kept as structure, because a floating leg is a fact of the wiring and not of a threshold.

use alloc::vec::Vec;

use crate::assembly::{Assembly, Placed, Seat, is_shield, touched};
use crate::connector::{Contact, Gender};
use crate::joints::{Joints, Point};
use crate::plug::{Conductor, Plug};
use crate::port::{Channel, Port, Role, Topology};

mod circuit;

pub use circuit::Circuit;

/// Which device a contact belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The source.
    A,
    /// The destination.
    B,
}

/// The contacts of one device, gathered by their role.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    pub(crate) chassis: Point,
    /// The points of contacts that take part in the circuit, one a role.
    roles: Vec<(Role, Point)>,
    /// The point of every contact, with the place of its socket.
    contacts: Vec<(usize, Contact, Point)>,
}

impl Device {
    fn new(joints: &mut Joints, port: &Port, grounding: Grounding) -> Self {
        let chassis = joints.point();
        let ground = match grounding {
            // The contact is a point of its own, apart from the chassis.
            Grounding::OpenSleeve => joints.point(),
            _ => chassis,
        };
        let mut device = Self {
            chassis,
            roles: Vec::with_capacity(4),
            contacts: Vec::with_capacity(12),
        };
        for (index, socket) in port.sockets.iter().enumerate() {
            for (contact, role) in socket.contacts() {
                let point = match role {
                    Role::Ground => ground,
                    Role::Other | Role::Return | Role::HeadsetMicrophone => joints.point(),
                    _ => device.role_point(joints, role),
                };
                device.contacts.push((index, contact, point));
            }
        }
        device
    }

    fn role_point(&mut self, joints: &mut Joints, role: Role) -> Point {
        if let Some(point) = self.point(role) {
            return point;
        }
        let point = joints.point();
        self.roles.push((role, point));
        point
    }

    /// The point of a role, where the device has it.
    pub(crate) fn point(&self, role: Role) -> Option<Point> {
        self.roles
            .iter()
            .find(|(r, _)| *r == role)
            .map(|(_, point)| *point)
    }

    /// The point of a contact of one of its sockets.
    fn contact(&self, socket: usize, contact: Contact) -> Option<Point> {
        let mut contacts = self.contacts.iter();
        let found = contacts.find(|(index, c, _)| *index == socket && *c == contact);
        found.map(|(_, _, point)| *point)
    }

    /// Every point of the device that a signal can come from or return to.
    pub(crate) fn points(&self) -> impl Iterator<Item = Point> {
        core::iter::once(self.chassis).chain(self.roles.iter().map(|(_, point)| *point))
    }
}

/// A shield between two points of the cable.
type Shield = (Point, Point);

/// What a wiring joins, as far as the circuit and its faults hang on it: for each contact of the two devices that takes part
/// the node that it lies on, then both ends of each shield. Two assemblies with one print are one circuit.
pub(crate) type Print = Vec<Point>;

/// Output, cable and input, wired.
#[derive(Clone, Debug)]
pub struct Wiring {
    /// What is one node: everything joined but for shields, which have a resistance.
    nodes: Joints,
    /// What is connected, shields included.
    pub(crate) nets: Joints,
    shields: Vec<Shield>,
    print: Print,
    pub(crate) source: Device,
    pub(crate) destination: Device,
    grounding: Grounding,
}

/// What a topology does to the ground contacts of the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Grounding {
    /// Nothing: the contact is the chassis.
    Usual,
    /// The cold contact is the chassis too.
    ColdIsGround,
    /// The sleeve ends in the air.
    OpenSleeve,
}

impl Grounding {
    const fn of(topology: Topology) -> Self {
        match topology {
            Topology::SingleEnded => Self::ColdIsGround,
            Topology::Floating => Self::OpenSleeve,
            _ => Self::Usual,
        }
    }
}

/// As many points as most prints have; more cost only time.
const USUAL_PRINT: usize = 24;

impl Wiring {
    /// Lays an assembly between two ports.
    pub fn new(output: &Port, input: &Port, assembly: &Assembly, topology: Topology) -> Self {
        let mut joints = Joints::new();
        let grounding = Grounding::of(topology);
        let source = Device::new(&mut joints, output, grounding);
        let destination = Device::new(&mut joints, input, Grounding::Usual);
        if grounding == Grounding::ColdIsGround {
            for channel in Channel::BOTH {
                if let Some(cold) = source.point(Role::Cold(channel)) {
                    joints.join(cold, source.chassis);
                }
            }
        }
        let mut wiring = Self {
            nets: joints.copy(),
            nodes: joints,
            shields: Vec::new(),
            print: Vec::new(),
            source,
            destination,
            grounding,
        };
        wiring.lay(output, input, &assembly.plugs());
        wiring.print = wiring.printed();
        wiring
    }

    fn printed(&self) -> Print {
        let mut print = Vec::with_capacity(USUAL_PRINT);
        for device in [&self.source, &self.destination] {
            for point in device.points() {
                print.push(self.nodes.root(point));
            }
        }
        for (near, far) in &self.shields {
            print.push(self.nodes.root(*near));
            print.push(self.nodes.root(*far));
        }
        print
    }

    /// What it joins.
    pub(crate) const fn print(&self) -> &Print {
        &self.print
    }

    /// Whether the wiring is the same under that topology.
    pub(crate) fn serves(&self, topology: Topology) -> bool {
        self.grounding == Grounding::of(topology)
    }

    fn join(&mut self, a: Point, b: Point) {
        self.nodes.join(a, b);
        self.nets.join(a, b);
    }

    fn point(&mut self) -> Point {
        self.nets.point();
        self.nodes.point()
    }

    /// Adds every plug's contacts and every conductor between them.
    fn lay(&mut self, output: &Port, input: &Port, plugs: &[Placed]) {
        let mut ends: Vec<(usize, Conductor, Point)> = Vec::with_capacity(4 * plugs.len());
        let mut open_joints: Vec<(usize, Point, &Plug)> = Vec::new();
        for Placed { plug, part, seat } in plugs {
            let (first_end, first_point) = (ends.len(), self.nodes.next());
            for (_, conductors) in plug.contacts() {
                let point = self.point();
                for conductor in conductors.iter() {
                    // A conductor on two contacts of one plug ties them.
                    let of_plug = ends.iter().skip(first_end);
                    let tied = of_plug.clone().find(|(_, c, _)| *c == conductor);
                    match tied.map(|(_, _, p)| *p) {
                        Some(other) => self.join(point, other),
                        None => ends.push((*part, conductor, point)),
                    }
                }
            }
            match *seat {
                Seat::Output(socket) => self.seat(Side::A, output, socket, **plug, first_point),
                Seat::Input(socket) => self.seat(Side::B, input, socket, **plug, first_point),
                Seat::Joint(joint) => match open_joints.iter().position(|(j, _, _)| *j == joint) {
                    Some(at) => {
                        let (_, other_point, other) = open_joints.swap_remove(at);
                        self.mate((other, other_point), (plug, first_point));
                    }
                    None => open_joints.push((joint, first_point, plug)),
                },
            }
        }
        self.run_conductors(&ends);
    }

    /// Joins the contacts of a plug, whose points begin with `first`, to those of the socket that it sits in.
    fn seat(&mut self, side: Side, port: &Port, index: usize, plug: Plug, first: Point) {
        let Some(socket) = port.sockets.get(index) else {
            return;
        };
        for ((contact, _), point) in plug.contacts().zip(first.onwards()) {
            for touched in touched(socket, plug, contact) {
                let device = match side {
                    Side::A => &self.source,
                    Side::B => &self.destination,
                };
                if let Some(met) = device.contact(index, *touched) {
                    self.join(point, met);
                }
            }
        }
    }

    /// Joins the contacts of two plugs that sit in each other, each with the first of its points.
    fn mate(&mut self, a: (&Plug, Point), b: (&Plug, Point)) {
        let (socket, plug) = match a.0.gender() {
            Gender::Female => (a, b),
            Gender::Male => (b, a),
        };
        for ((contact, _), point) in plug.0.contacts().zip(plug.1.onwards()) {
            let touched = socket.0.connector().touched_by(plug.0.connector(), contact);
            for ((other, _), other_point) in socket.0.contacts().zip(socket.1.onwards()) {
                if touched.is_some_and(|t| t.contains(&other)) {
                    self.join(point, other_point);
                }
            }
        }
    }

    /// Joins the two ends of every conductor; a shield keeps its resistance.
    fn run_conductors(&mut self, ends: &[(usize, Conductor, Point)]) {
        for (i, (part, conductor, near)) in ends.iter().enumerate() {
            let far = ends
                .iter()
                .skip(i + 1)
                .find(|(p, c, _)| p == part && c == conductor);
            let Some((_, _, far)) = far else { continue };
            self.nets.join(*near, *far);
            if is_shield(*conductor) {
                self.shields.push((*near, *far));
            } else {
                self.nodes.join(*near, *far);
            }
        }
    }

    /// Whether a point of the source reaches its own chassis without the length of a shield between them.
    pub(crate) fn is_grounded_at_source(&self, point: Point) -> bool {
        self.nodes.are_joined(point, self.source.chassis)
    }

    /// Whether something other than a shield joins the two chassis.
    pub(crate) fn joins_chassis_by_core(&self) -> bool {
        self.nodes
            .are_joined(self.source.chassis, self.destination.chassis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cable::Laid;
    use crate::catalogue;
    use crate::joins::{Place, joins};
    use crate::port::{Input, Output};

    /// The point of a contact of one of the two devices.
    fn point(wiring: &Wiring, place: Place) -> Option<Point> {
        let device = match place.side {
            Side::A => &wiring.source,
            Side::B => &wiring.destination,
        };
        device.contact(place.socket.checked_sub(1)?, place.contact)
    }

    /// The table that a person checks with a meter and the circuit that is solved come from two tracings of the same lead.
    #[test]
    fn what_the_wiring_table_joins_is_joined_in_the_circuit() {
        let mut seen = 0;
        for output in Output::ALL {
            for input in Input::ALL {
                let (from, to) = (output.port(), input.port());
                let laid = catalogue::all().flat_map(Laid::both);
                for assembly in laid.filter_map(|laid| Assembly::single(laid, from, to)) {
                    let wiring = Wiring::new(from, to, &assembly, Topology::Floating);
                    let at = |place: Place| point(&wiring, place);
                    for join in joins(from, to, &assembly) {
                        let (a, b) = (at(join.from).expect("a contact"), at(join.to).expect("a contact"));
                        assert!(wiring.nets.are_joined(a, b), "{output:?} to {input:?}: {join:?}");
                        seen += 1;
                    }
                }
            }
        }
        assert!(seen > 5_000, "{seen}");
    }
}
