//! From what is joined to what to a circuit that can be solved: the output's stages, the shields, the input's stages.
//! The source's chassis is the node of reference; the destination's is a node of its own.

use alloc::vec::Vec;

use super::Wiring;
use crate::circuit::{Excitation, Netlist, Node};
use crate::joints::Point;
use crate::port::{Channel, Role, Topology};
use crate::stage::{self, Figures, InputNodes, OutputNodes};

impl Wiring {
    /// The circuit of this wiring. `stiff` takes the loading out: see [`crate::reception`].
    pub fn circuit(&self, topology: Topology, figures: Figures, stiff: bool) -> Circuit {
        let mut builder = Builder {
            wiring: self,
            netlist: Netlist::with_room(USUAL_PARTS),
            known: Vec::with_capacity(USUAL_PARTS),
        };
        builder
            .known
            .push((self.nodes.root(self.source.chassis), Node::REFERENCE));
        let chassis = builder.node(self.destination.chassis);
        builder.add_mains(chassis);
        for (near, far) in &self.shields {
            let (near, far) = (builder.node(*near), builder.node(*far));
            if near != far {
                builder
                    .netlist
                    .resistor(near, far, stage::SHIELD_OHMS * stage::scale(stiff));
            }
        }
        let legs = Channel::BOTH.map(|channel| builder.add_output(channel, topology, figures, stiff));
        let ears = Channel::BOTH.map(|channel| builder.add_input(channel, chassis, figures));
        builder.hold_every_node();
        Circuit {
            netlist: builder.netlist,
            ears,
            legs,
            chassis,
        }
    }
}

/// A connection ready to be solved.
#[derive(Clone, Debug)]
pub struct Circuit {
    /// The parts.
    pub netlist: Netlist,
    /// What each ear hears against `chassis`; `None` where the input has no such channel.
    pub ears: [Option<Node>; 2],
    /// The hot and the cold contact of each channel of the output, the left channel first.
    pub legs: [[Option<Node>; 2]; 2],
    /// The chassis of the input.
    pub chassis: Node,
}

/// As many parts as most circuits have; more cost only time.
const USUAL_PARTS: usize = 40;

/// What leaks from any point: so small that it changes nothing, but an unconnected plug has a voltage.
const HOLD_OHMS: f64 = 1e12;

struct Builder<'a> {
    wiring: &'a Wiring,
    netlist: Netlist,
    known: Vec<(Point, Node)>,
}

impl Builder<'_> {
    fn node(&mut self, point: Point) -> Node {
        let root = self.wiring.nodes.root(point);
        if let Some((_, node)) = self.known.iter().find(|(p, _)| *p == root) {
            return *node;
        }
        let node = self.netlist.node();
        self.known.push((root, node));
        node
    }

    fn add_mains(&mut self, chassis: Node) {
        self.netlist
            .driver(chassis, Node::REFERENCE, 1.0, stage::MAINS_OHMS, Excitation::Hum);
    }

    fn add_output(
        &mut self,
        channel: Channel,
        topology: Topology,
        figures: Figures,
        stiff: bool,
    ) -> [Option<Node>; 2] {
        let legs = [Role::Hot(channel), Role::Cold(channel)];
        let legs = legs.map(|role| self.wiring.source.point(role).map(|point| self.node(point)));
        if let [Some(hot), cold] = legs {
            let nodes = OutputNodes {
                hot,
                cold,
                chassis: Node::REFERENCE,
            };
            stage::add_output(&mut self.netlist, topology, channel, nodes, figures, stiff);
        }
        legs
    }

    fn add_input(&mut self, channel: Channel, chassis: Node, figures: Figures) -> Option<Node> {
        let device = &self.wiring.destination;
        let line = (Role::Hot(channel), Role::Cold(channel));
        let microphone = (Role::MicrophoneHot(channel), Role::MicrophoneCold(channel));
        // The XLR part of a combo socket with a microphone amplifier is heard only where a plug sits in it.
        let in_microphone = device.point(microphone.0).is_some_and(|p| self.is_wired(p));
        let (hot, cold) = if in_microphone { microphone } else { line };
        let hot = device.point(hot)?;
        let cold = device.point(cold);
        let hot = self.node(hot);
        let cold = cold.map(|cold| self.node(cold));
        Some(stage::add_input(
            &mut self.netlist,
            InputNodes { hot, cold, chassis },
            figures.input_ohms,
        ))
    }

    fn is_wired(&self, point: Point) -> bool {
        self.wiring
            .source
            .points()
            .any(|p| self.wiring.nets.are_joined(p, point))
    }

    fn hold_every_node(&mut self) {
        let known = core::mem::take(&mut self.known);
        for (_, node) in known {
            if node != Node::REFERENCE {
                self.netlist.resistor(node, Node::REFERENCE, HOLD_OHMS);
            }
        }
    }
}
