//! The whole connection as one circuit: output stage, cable contact by contact, input stage, and the two chassis.
//! What is joined to what is also kept as structure, because a floating leg is a fact of the wiring and not of a threshold.

use alloc::vec::Vec;

use crate::assembly::{Assembly, Placed, Seat, is_shield, touched};
use crate::joints::{Joints, Point};
use crate::plug::Conductor;
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
    /// The point of every contact: socket, place in the socket's list, point.
    contacts: Vec<(usize, Role, Point)>,
}

impl Device {
    fn new(joints: &mut Joints, port: &Port) -> Self {
        let chassis = joints.point();
        let mut device = Self {
            chassis,
            roles: Vec::with_capacity(4),
            contacts: Vec::with_capacity(12),
        };
        for (index, socket) in port.sockets.iter().enumerate() {
            for (_, role) in socket.contacts() {
                let point = match role {
                    Role::Ground => chassis,
                    Role::Other | Role::Return | Role::HeadsetMicrophone => joints.point(),
                    _ => device.role_point(joints, role),
                };
                device.contacts.push((index, role, point));
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

    /// Every point of the device that a signal can come from or return to.
    pub(crate) fn points(&self) -> impl Iterator<Item = Point> {
        core::iter::once(self.chassis).chain(self.roles.iter().map(|(_, point)| *point))
    }
}

/// A shield between two points of the cable.
type Shield = (Point, Point);

/// Output, cable and input, wired.
#[derive(Clone, Debug)]
pub struct Wiring {
    /// What is one node: everything joined but for shields, which have a resistance.
    nodes: Joints,
    /// What is connected, shields included.
    pub(crate) nets: Joints,
    shields: Vec<Shield>,
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

impl Wiring {
    /// Lays an assembly between two ports.
    pub fn new(output: &Port, input: &Port, assembly: &Assembly, topology: Topology) -> Self {
        let mut joints = Joints::new();
        let mut source = Device::new(&mut joints, output);
        let destination = Device::new(&mut joints, input);
        let grounding = Grounding::of(topology);
        if grounding == Grounding::ColdIsGround {
            for channel in Channel::BOTH {
                if let Some(cold) = source.point(Role::Cold(channel)) {
                    joints.join(cold, source.chassis);
                }
            }
        }
        if grounding == Grounding::OpenSleeve {
            // The contact is a point of its own, apart from the chassis.
            let sleeve = joints.point();
            for (_, role, point) in &mut source.contacts {
                if *role == Role::Ground {
                    *point = sleeve;
                }
            }
        }
        let mut wiring = Self {
            nets: joints.copy(),
            nodes: joints,
            shields: Vec::new(),
            source,
            destination,
            grounding,
        };
        wiring.lay(output, input, &assembly.plugs());
        wiring
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
        let mut open_joints: Vec<(usize, Vec<Point>, &Placed)> = Vec::new();
        for placed in plugs {
            let first_end = ends.len();
            let mut contact_points = Vec::with_capacity(6);
            for (_, conductors) in placed.plug.contacts() {
                let point = self.point();
                contact_points.push(point);
                for conductor in conductors.iter() {
                    // A conductor on two contacts of one plug ties them.
                    let tied = ends
                        .iter()
                        .skip(first_end)
                        .find(|(_, c, _)| *c == conductor)
                        .map(|(_, _, p)| *p);
                    match tied {
                        Some(other) => self.join(point, other),
                        None => ends.push((placed.part, conductor, point)),
                    }
                }
            }
            match placed.seat {
                Seat::Output(socket) => self.seat(Side::A, output, socket, placed, &contact_points),
                Seat::Input(socket) => self.seat(Side::B, input, socket, placed, &contact_points),
                Seat::Joint(joint) => match open_joints.iter().position(|(j, _, _)| *j == joint) {
                    Some(at) => {
                        let (_, other_points, other) = open_joints.swap_remove(at);
                        self.mate(other, &other_points, placed, &contact_points);
                    }
                    None => open_joints.push((joint, contact_points, placed)),
                },
            }
        }
        self.run_conductors(&ends);
    }

    /// Joins the contacts of a plug to those of the socket that it sits in.
    fn seat(&mut self, side: Side, port: &Port, index: usize, placed: &Placed, points: &[Point]) {
        let Some(socket) = port.sockets.get(index) else {
            return;
        };
        for ((contact, _), point) in placed.plug.contacts().zip(points) {
            for touched in touched(socket, *placed.plug, contact) {
                let device = match side {
                    Side::A => &self.source,
                    Side::B => &self.destination,
                };
                let at = socket.contacts().position(|(c, _)| c == *touched);
                let in_socket = device.contacts.iter().filter(|(i, _, _)| *i == index);
                let met = at.and_then(|at| in_socket.map(|(_, _, p)| *p).nth(at));
                if let Some(met) = met {
                    self.join(*point, met);
                }
            }
        }
    }

    /// Joins the contacts of two plugs that sit in each other.
    fn mate(&mut self, a: &Placed, a_points: &[Point], b: &Placed, b_points: &[Point]) {
        use crate::connector::Gender;
        let ((socket, socket_points), (plug, plug_points)) = match a.plug.gender() {
            Gender::Female => ((a, a_points), (b, b_points)),
            Gender::Male => ((b, b_points), (a, a_points)),
        };
        for ((contact, _), point) in plug.plug.contacts().zip(plug_points) {
            let touched = socket.plug.connector().touched_by(plug.plug.connector(), contact);
            for ((other, _), other_point) in socket.plug.contacts().zip(socket_points) {
                if touched.is_some_and(|t| t.contains(&other)) {
                    self.join(*point, *other_point);
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
    fn point(wiring: &Wiring, port: &Port, place: Place) -> Option<Point> {
        let device = match place.side {
            Side::A => &wiring.source,
            Side::B => &wiring.destination,
        };
        let index = place.socket.checked_sub(1)?;
        let at = port
            .sockets
            .get(index)?
            .contacts()
            .position(|(c, _)| c == place.contact)?;
        let mut of_socket = device.contacts.iter().filter(|(i, _, _)| *i == index);
        of_socket.nth(at).map(|(_, _, point)| *point)
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
                    let at =
                        |place: Place| point(&wiring, if place.side == Side::A { from } else { to }, place);
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
