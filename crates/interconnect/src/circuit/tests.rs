//! The solver against closed forms that anybody can work out on paper.

use super::*;

fn left_of(netlist: &Netlist, node: Node) -> f64 {
    let solution = netlist.solve().expect("a circuit with a solution");
    solution.voltage(node)[0]
}

#[track_caller]
fn near(got: f64, want: f64) {
    assert!((got - want).abs() < 1e-9, "got {got}, want {want}");
}

#[test]
fn a_divider_divides() {
    let mut n = Netlist::new();
    let (top, middle) = (n.node(), n.node());
    n.source(top, Node::REFERENCE, 1.0, Excitation::Left);
    n.resistor(top, middle, 100.0);
    n.resistor(middle, Node::REFERENCE, 300.0);
    near(left_of(&n, middle), 0.75);
    near(n.solve().expect("solved").current(&n, 0)[0], -1.0 / 400.0);
}

#[test]
fn a_bridge_follows_its_closed_form() {
    // Wheatstone: 1 V over 100/200 and 300/400 without a detector.
    let mut n = Netlist::new();
    let (top, left, right) = (n.node(), n.node(), n.node());
    n.source(top, Node::REFERENCE, 1.0, Excitation::Left);
    n.resistor(top, left, 100.0);
    n.resistor(left, Node::REFERENCE, 200.0);
    n.resistor(top, right, 300.0);
    n.resistor(right, Node::REFERENCE, 400.0);
    let bridge = n.solve().expect("solved").between(left, right)[0];
    near(bridge, 200.0 / 300.0 - 400.0 / 700.0);
}

#[test]
fn a_floating_source_takes_its_place_from_its_load() {
    let mut n = Netlist::new();
    let (plus, minus) = (n.node(), n.node());
    n.source(plus, minus, 1.0, Excitation::Left);
    n.resistor(plus, Node::REFERENCE, 1000.0);
    n.resistor(minus, Node::REFERENCE, 3000.0);
    near(left_of(&n, plus), 0.25);
    near(left_of(&n, minus), -0.75);
}

#[test]
fn the_difference_stage_subtracts_and_loses_half_with_an_open_leg() {
    let stage = |cold_driven: bool| {
        let mut n = Netlist::new();
        let (hot, cold, plus, minus, out) = (n.node(), n.node(), n.node(), n.node(), n.node());
        n.source(hot, Node::REFERENCE, 1.0, Excitation::Left);
        if cold_driven {
            n.source(cold, Node::REFERENCE, 1.0, Excitation::Right);
        }
        n.resistor(hot, plus, 10e3);
        n.resistor(plus, Node::REFERENCE, 10e3);
        n.resistor(cold, minus, 10e3);
        n.resistor(minus, out, 10e3);
        n.add(Element::Amplifier {
            plus,
            minus,
            output: out,
            supply: Node::REFERENCE,
        });
        n.solve().expect("solved").voltage(out)
    };
    near(stage(true)[0], 1.0);
    near(stage(true)[1], -1.0);
    near(stage(false)[0], 0.5);
}

#[test]
fn a_cross_coupled_pair_keeps_its_difference_when_one_leg_is_grounded() {
    let mut n = Netlist::new();
    let (hot, tap) = (n.node(), n.node());
    n.source(hot, tap, 0.5, Excitation::Left);
    n.source(tap, Node::REFERENCE, 0.5, Excitation::Left);
    n.resistor(tap, Node::REFERENCE, 1000.0);
    n.resistor(hot, Node::REFERENCE, 10e3);
    near(left_of(&n, hot), 1.0);
}

#[test]
fn what_nothing_decides_is_singular() {
    let mut n = Netlist::new();
    let (lonely, other) = (n.node(), n.node());
    n.resistor(lonely, other, 100.0);
    assert_eq!(n.solve(), Err(Singular));
    let mut n = Netlist::new();
    let node = n.node();
    n.source(node, Node::REFERENCE, 1.0, Excitation::Left);
    n.source(node, Node::REFERENCE, 0.5, Excitation::Right);
    assert_eq!(n.solve(), Err(Singular));
}

#[test]
fn an_amplifier_takes_its_current_from_its_own_supply() {
    // A follower with its load on its own ground: what flows out through the load comes back, and the ground stays where
    // it is although only a kilohm holds it.
    let mut n = Netlist::new();
    let (signal, ground, out) = (n.node(), n.node(), n.node());
    n.source(signal, Node::REFERENCE, 1.0, Excitation::Left);
    n.resistor(ground, Node::REFERENCE, 1e3);
    n.resistor(out, ground, 100.0);
    n.add(Element::Amplifier {
        plus: signal,
        minus: out,
        output: out,
        supply: ground,
    });
    near(left_of(&n, ground), 0.0);
    near(left_of(&n, out), 1.0);
}

#[test]
fn a_driver_is_a_source_and_a_resistor() {
    let loaded = |driver: bool| {
        let mut n = Netlist::new();
        let (plus, minus) = (n.node(), n.node());
        n.resistor(plus, minus, 300.0);
        n.resistor(minus, Node::REFERENCE, 50.0);
        if driver {
            n.driver(plus, minus, 1.0, 100.0, Excitation::Right);
        } else {
            let inside = n.node();
            n.source(inside, minus, 1.0, Excitation::Right);
            n.resistor(inside, plus, 100.0);
        }
        let solution = n.solve().expect("solved");
        (solution.between(plus, minus)[1], solution.current(&n, 0)[1])
    };
    let ((volts, amperes), (same_volts, same_amperes)) = (loaded(true), loaded(false));
    near(volts, 0.75);
    near(amperes, -1.0 / 400.0);
    near(same_volts, volts);
    near(same_amperes, amperes);
}

#[test]
fn an_amplifier_holds_its_inputs_together_whichever_of_them_is_the_reference() {
    // The inverting stage: -2 from 1 kilohm and 2 kilohms, with either input at the reference.
    for swapped in [false, true] {
        let mut n = Netlist::new();
        let (signal, summing, out) = (n.node(), n.node(), n.node());
        n.source(signal, Node::REFERENCE, 1.0, Excitation::Left);
        n.resistor(signal, summing, 1e3);
        n.resistor(summing, out, 2e3);
        let (plus, minus) = if swapped {
            (summing, Node::REFERENCE)
        } else {
            (Node::REFERENCE, summing)
        };
        n.add(Element::Amplifier {
            plus,
            minus,
            output: out,
            supply: Node::REFERENCE,
        });
        near(left_of(&n, summing), 0.0);
        near(left_of(&n, out), -2.0);
    }
}

#[test]
fn amplifiers_in_line_share_a_node() {
    // Three followers of one another: what the first hears comes out of the last, and nothing is drawn from it.
    let mut n = Netlist::new();
    let (signal, heard) = (n.node(), n.node());
    n.source(signal, Node::REFERENCE, 1.0, Excitation::Left);
    n.resistor(signal, heard, 1e6);
    let mut at = heard;
    for _ in 0..3 {
        let output = n.node();
        n.add(Element::Amplifier {
            plus: at,
            minus: output,
            output,
            supply: Node::REFERENCE,
        });
        n.resistor(output, Node::REFERENCE, 10.0);
        at = output;
    }
    near(left_of(&n, at), 1.0);
}

#[test]
fn an_amplifier_that_holds_nothing_or_gives_nothing_is_singular() {
    let with = |(plus, minus), (output, supply)| {
        let mut n = Netlist::new();
        let (signal, out) = (n.node(), n.node());
        n.source(signal, Node::REFERENCE, 1.0, Excitation::Left);
        n.resistor(signal, out, 10.0);
        n.resistor(out, Node::REFERENCE, 10.0);
        n.add(Element::Amplifier {
            plus,
            minus,
            output,
            supply,
        });
        n.solve()
    };
    let (ground, signal, out) = (Node::REFERENCE, Node(1), Node(2));
    // A node held to itself leaves the output free; an output into its own supply cannot hold anything.
    assert_eq!(with((signal, signal), (out, ground)), Err(Singular));
    assert_eq!(with((signal, out), (ground, ground)), Err(Singular));
    assert!(with((signal, out), (out, ground)).is_ok());
}
