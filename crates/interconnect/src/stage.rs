//! The inside of devices: output stages by topology and input stages, as parts of a circuit.
//! Sources and equations stand in `docs/model.md`; levels are counted from a balanced voltage of 1 V without load.

use crate::circuit::{Element, Excitation, Netlist, Node};
use crate::port::{Carries, Channel, Output, Topology};

/// The resistances that a circuit is solved with, in ohms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    /// Output impedance: of a balanced output between hot and cold, half of it in each leg; else of the one leg.
    pub output_ohms: f64,
    /// Input resistance: of each resistor of a balanced stage, or of an unbalanced input.
    pub input_ohms: f64,
}

impl Figures {
    /// Usual figures where the devices' own are not known: 100 ohm a leg for line outputs (100 to 600 ohm are found),
    /// 10 ohm for headphone outputs, 10 kilohm for line inputs.
    pub fn usual(output: Output) -> Self {
        let leg = match output.port().carries {
            Carries::Phones => 10.0,
            _ => 100.0,
        };
        let legs = if output.port().is_balanced() { 2.0 } else { 1.0 };
        Self {
            output_ohms: leg * legs,
            input_ohms: 10e3,
        }
    }
}

/// How much smaller the impedances of output and cable are made, to see what the wiring does apart from the loading.
const STIFF: f64 = 1e-3;

/// The factor for what the output and the cable are made of: 1, or much smaller where only the wiring shall show.
pub(crate) const fn scale(stiff: bool) -> f64 {
    if stiff { STIFF } else { 1.0 }
}

/// Common-mode impedance of a servo output: the weak centre tap of its floating difference.
const SERVO_TAP_OHMS: f64 = 1e3;
/// What leaks from a transformer's winding or a floating stage to its chassis.
const LEAK_OHMS: f64 = 1e6;
/// The sense input of a ground-sensing output, which holds an open ring near its own ground.
const SENSE_OHMS: f64 = 10e3;
/// What joins two chassis when no cable does: the weak path through the mains.
pub(crate) const MAINS_OHMS: f64 = 1e6;
/// A shield from plug to plug.
pub(crate) const SHIELD_OHMS: f64 = 0.1;

/// The ends of one channel of an output stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OutputNodes {
    pub(crate) hot: Node,
    /// `None` on an unbalanced socket.
    pub(crate) cold: Option<Node>,
    pub(crate) chassis: Node,
}

/// The excitation of a channel.
pub(crate) const fn excitation(channel: Channel) -> Excitation {
    match channel {
        Channel::Left => Excitation::Left,
        Channel::Right => Excitation::Right,
    }
}

/// Adds the output stage of one channel.
pub(crate) fn add_output(
    netlist: &mut Netlist,
    topology: Topology,
    channel: Channel,
    nodes: OutputNodes,
    figures: Figures,
    stiff: bool,
) {
    let scale = scale(stiff);
    let stage = Stage {
        channel,
        ohms: figures.output_ohms * scale,
        tap_ohms: SERVO_TAP_OHMS * scale,
    };
    let OutputNodes { hot, cold, chassis } = nodes;
    let Some(cold) = cold else {
        return stage.single(netlist, hot, chassis);
    };
    match topology {
        Topology::PushPull | Topology::Unknown => stage.push_pull(netlist, hot, cold, chassis),
        Topology::Servo => stage.servo(netlist, hot, cold, chassis),
        Topology::Transformer | Topology::Floating => stage.floating(netlist, hot, cold, chassis),
        Topology::ImpedanceBalanced => {
            stage.halved().single(netlist, hot, chassis);
            netlist.resistor(cold, chassis, stage.halved().ohms);
        }
        Topology::GroundSensing => stage.ground_sensing(netlist, hot, cold, chassis),
        // The cold contact is the chassis itself; `network` joins them.
        Topology::SingleEnded => stage.halved().single(netlist, hot, chassis),
    }
}

#[derive(Clone, Copy)]
struct Stage {
    channel: Channel,
    ohms: f64,
    tap_ohms: f64,
}

impl Stage {
    fn halved(self) -> Self {
        Self {
            ohms: self.ohms / 2.0,
            ..self
        }
    }

    fn driver(self, n: &mut Netlist, volts: f64, to: Node, from: Node) {
        n.driver(to, from, volts, self.ohms, excitation(self.channel));
    }

    fn single(self, n: &mut Netlist, hot: Node, chassis: Node) {
        self.driver(n, 1.0, hot, chassis);
    }

    fn push_pull(self, n: &mut Netlist, hot: Node, cold: Node, chassis: Node) {
        self.halved().driver(n, 0.5, hot, chassis);
        self.halved().driver(n, -0.5, cold, chassis);
    }

    /// The feedback senses the difference behind the build-out resistors, so what is left of the output impedance
    /// stands in the path of the difference alone; current into the centre tap costs nothing of it. The tap is half the
    /// difference above the cold leg, so its impedance with that half in series leads from the cold leg to the chassis.
    fn servo(self, n: &mut Netlist, hot: Node, cold: Node, chassis: Node) {
        self.driver(n, 1.0, hot, cold);
        let tap = Self {
            ohms: self.tap_ohms,
            ..self
        };
        tap.driver(n, -0.5, cold, chassis);
    }

    fn floating(self, n: &mut Netlist, hot: Node, cold: Node, chassis: Node) {
        self.driver(n, 1.0, hot, cold);
        n.resistor(cold, chassis, LEAK_OHMS);
    }

    fn ground_sensing(self, n: &mut Netlist, hot: Node, cold: Node, chassis: Node) {
        // The base of the driver follows what the cold contact senses.
        let base = n.node();
        n.add(Element::Amplifier {
            plus: cold,
            minus: base,
            output: base,
            supply: chassis,
        });
        self.halved().driver(n, 1.0, hot, base);
        n.resistor(cold, chassis, SENSE_OHMS);
    }
}

/// The ends of one channel of an input stage.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InputNodes {
    pub(crate) hot: Node,
    /// `None` on an unbalanced socket.
    pub(crate) cold: Option<Node>,
    pub(crate) chassis: Node,
}

/// Adds the input stage of one channel and gives the node that the ear hears, against the input's chassis.
pub(crate) fn add_input(netlist: &mut Netlist, nodes: InputNodes, ohms: f64) -> Node {
    let InputNodes { hot, cold, chassis } = nodes;
    let Some(cold) = cold else {
        netlist.resistor(hot, chassis, ohms);
        return hot;
    };
    // The usual difference stage: four equal resistors around an amplifier.
    let (plus, minus, output) = (netlist.node(), netlist.node(), netlist.node());
    netlist.resistor(hot, plus, ohms);
    netlist.resistor(plus, chassis, ohms);
    netlist.resistor(cold, minus, ohms);
    netlist.resistor(minus, output, ohms);
    netlist.add(Element::Amplifier {
        plus,
        minus,
        output,
        supply: chassis,
    });
    output
}
