//! Laws of linear networks on random resistor circuits: superposition, reciprocity, scaling, and currents that add up.
//! They hold for any circuit whatever, so a solver that keeps them here is not fitted to our own circuits.

use interconnect::circuit::{Element, Excitation, Netlist, Node, Solution};
use proptest::prelude::*;

/// A connected network of resistors: a chain through all nodes, so that nothing floats, and some more across.
#[derive(Clone, Debug)]
struct Network {
    nodes: usize,
    chain: Vec<f64>,
    across: Vec<(usize, usize, f64)>,
}

/// Ohms over six decades, as they stand beside each other in our circuits.
fn ohms() -> impl Strategy<Value = f64> {
    (-1.0..5.0).prop_map(|decade: f64| 10_f64.powf(decade))
}

fn network() -> impl Strategy<Value = Network> {
    (3_usize..12).prop_flat_map(|nodes| {
        let chain = prop::collection::vec(ohms(), nodes);
        let across = prop::collection::vec((0..=nodes, 0..=nodes, ohms()), 0..2 * nodes);
        (chain, across).prop_map(move |(chain, across)| Network { nodes, chain, across })
    })
}

impl Network {
    /// The netlist with its nodes, the reference first.
    fn build(&self, scale: f64) -> (Netlist, Vec<Node>) {
        let mut netlist = Netlist::new();
        let mut nodes = vec![Node::REFERENCE];
        for ohms in &self.chain {
            let node = netlist.node();
            netlist.resistor(*nodes.last().expect("the reference"), node, ohms * scale);
            nodes.push(node);
        }
        for (a, b, ohms) in &self.across {
            if a != b {
                netlist.resistor(nodes[*a], nodes[*b], ohms * scale);
            }
        }
        (netlist, nodes)
    }

    fn node(&self, nodes: &[Node], any: usize) -> Node {
        nodes[1 + any % self.nodes]
    }
}

/// Drives a current of about 1 A into a node: 1 MV behind 1 megohm.
fn inject(netlist: &mut Netlist, node: Node, scale: f64, excitation: Excitation) {
    netlist.driver(node, Node::REFERENCE, 1e6 * scale, 1e6 * scale, excitation);
}

fn solved(netlist: &Netlist) -> Solution {
    netlist.solve().expect("a circuit with a solution")
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-6 * a.abs().max(b.abs()).max(1e-9)
}

proptest! {
    /// What two sources do together is what each does alone, added.
    #[test]
    fn excitations_add(network in network(), at in 0_usize..100, and in 0_usize..100) {
        let (mut apart, nodes) = network.build(1.0);
        inject(&mut apart, network.node(&nodes, at), 1.0, Excitation::Left);
        inject(&mut apart, network.node(&nodes, and), 1.0, Excitation::Right);
        let (mut together, _) = network.build(1.0);
        inject(&mut together, network.node(&nodes, at), 1.0, Excitation::Hum);
        inject(&mut together, network.node(&nodes, and), 1.0, Excitation::Hum);
        let (apart, together) = (solved(&apart), solved(&together));
        for node in nodes {
            let [left, right, _] = apart.voltage(node);
            let [.., both] = together.voltage(node);
            prop_assert!(close(left + right, both), "{left} + {right}, {both}");
        }
    }

    /// A current into one node moves another as much as the same current into the other moves the one.
    #[test]
    fn resistors_are_reciprocal(network in network(), at in 0_usize..100, and in 0_usize..100) {
        let (mut netlist, nodes) = network.build(1.0);
        let (at, and) = (network.node(&nodes, at), network.node(&nodes, and));
        inject(&mut netlist, at, 1.0, Excitation::Left);
        inject(&mut netlist, and, 1.0, Excitation::Right);
        let solution = solved(&netlist);
        let ([_, there, _], [here, ..]) = (solution.voltage(at), solution.voltage(and));
        prop_assert!(close(here, there), "{here}, {there}");
    }

    /// Ten times the ohms under the same volts: the same voltages, a tenth of the current.
    #[test]
    fn voltages_do_not_hang_on_the_scale_of_the_ohms(network in network(), at in 0_usize..100) {
        let drive = |scale: f64| {
            let (mut netlist, nodes) = network.build(scale);
            netlist.driver(network.node(&nodes, at), Node::REFERENCE, 1.0, 50.0 * scale, Excitation::Left);
            let solution = solved(&netlist);
            let voltages: Vec<f64> = nodes.iter().map(|n| solution.voltage(*n)[0]).collect();
            (voltages, solution.current(&netlist, 0)[0])
        };
        let ((volts, amperes), (same, tenth)) = (drive(1.0), drive(10.0));
        prop_assert!(volts.iter().zip(&same).all(|(a, b)| close(*a, *b)), "{volts:?}, {same:?}");
        prop_assert!(close(amperes, tenth * 10.0), "{amperes}, {tenth}");
    }

    /// No node is further from the reference than the source: resistors only divide.
    #[test]
    fn resistors_only_divide(network in network(), at in 0_usize..100) {
        let (mut netlist, nodes) = network.build(1.0);
        netlist.source(network.node(&nodes, at), Node::REFERENCE, 1.0, Excitation::Left);
        let solution = solved(&netlist);
        for node in nodes {
            let [volts, ..] = solution.voltage(node);
            prop_assert!((-1e-9..=1.0 + 1e-9).contains(&volts), "{volts}");
        }
    }

    /// The current of a source is what flows off through the resistors at its node.
    #[test]
    fn currents_add_up_to_nothing(network in network(), at in 0_usize..100) {
        let (mut netlist, nodes) = network.build(1.0);
        let driven = network.node(&nodes, at);
        netlist.source(driven, Node::REFERENCE, 1.0, Excitation::Left);
        let solution = solved(&netlist);
        let away: f64 = netlist
            .elements()
            .iter()
            .filter_map(|element| match *element {
                Element::Resistor { a, b, ohms } if a == driven => Some(solution.between(a, b)[0] / ohms),
                Element::Resistor { a, b, ohms } if b == driven => Some(solution.between(b, a)[0] / ohms),
                _ => None,
            })
            .sum();
        let [through, ..] = solution.current(&netlist, 0);
        prop_assert!(close(away, -through), "{away}, {through}");
    }

    /// A buffered node moves nothing before it and repeats it behind it.
    #[test]
    fn a_follower_draws_nothing(network in network(), at in 0_usize..100, tap in 0_usize..100, load in ohms()) {
        let volts = |buffered: bool| {
            let (mut netlist, nodes) = network.build(1.0);
            inject(&mut netlist, network.node(&nodes, at), 1.0, Excitation::Left);
            let tap = network.node(&nodes, tap);
            if !buffered {
                return (solved(&netlist).voltage(tap)[0], None);
            }
            let output = netlist.node();
            netlist.resistor(output, Node::REFERENCE, load);
            netlist.add(Element::Amplifier {
                plus: tap,
                minus: output,
                output,
                supply: Node::REFERENCE,
            });
            let solution = solved(&netlist);
            (solution.voltage(tap)[0], Some(solution.voltage(output)[0]))
        };
        let ((bare, _), (same, repeated)) = (volts(false), volts(true));
        prop_assert!(close(bare, same) && repeated.is_some_and(|r| close(r, bare)), "{bare}, {same}, {repeated:?}");
    }
}
