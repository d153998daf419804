//! The text of SPICE decks, line by line: what another solver reads must be the circuit that ours solves.
//! The solvers themselves are compared in `tests/spice`, where ngspice is at hand.

use interconnect::choose::Request;
use interconnect::network::Wiring;
use interconnect::{Input, Output, Topology, spice};

use crate::common::lay;

fn deck(title: &str, output: Output, input: Input, topology: Topology, cable: &str) -> String {
    let request = Request::usual(output, input, topology);
    let assembly = lay(&request, cable);
    let wiring = Wiring::new(output.port(), input.port(), &assembly, topology);
    spice::deck(title, &wiring.circuit(topology, request.figures, false))
}

#[test]
fn an_unbalanced_link_is_two_drivers_two_shields_and_two_loads() {
    let deck = deck(
        "rca",
        Output::RcaPair,
        Input::RcaPair,
        Topology::SingleEnded,
        "rca-rca",
    );
    assert_eq!(
        deck,
        "\
* rca
* Volts of each channel, and between the two chassis through the mains:
.param left=1 right=0 hum=0
* node 0: the chassis of the source
* node 1: the chassis of the destination
* node 2: left hot of the source
* node 3: right hot of the source
V1 inside1 0 DC {1*hum}
R1 inside1 1 1e6
R2 0 1 1e-1
R3 0 1 1e-1
V4 inside4 0 DC {1*left}
R4 inside4 2 1e2
V5 inside5 0 DC {1*right}
R5 inside5 3 1e2
R6 2 1 1e4
R7 3 1 1e4
R8 1 0 1e12
R9 2 0 1e12
R10 3 0 1e12
Eear_left ear_left 0 2 1 1
Rear_left ear_left 0 1e6
Eear_right ear_right 0 3 1 1
Rear_right ear_right 0 1e6
.op
.end
"
    );
}

#[test]
fn amplifiers_are_controlled_sources() {
    let deck = deck(
        "mono",
        Output::TrsMono,
        Input::TrsMono,
        Topology::GroundSensing,
        "trs-trs",
    );
    let controlled: Vec<&str> = deck.lines().filter(|l| l.starts_with('E')).collect();
    // The follower of the sensed contact, the difference stage on the destination's own supply, and the ear.
    assert_eq!(
        controlled,
        ["E3 4 0 3 4 1e6", "E10 7 1 5 6 1e6", "Eear_left ear_left 0 7 1 1"],
        "{deck}"
    );
}

#[test]
fn a_title_is_one_line_whatever_it_is() {
    let deck = deck(
        "a\n.include secret\r\nb",
        Output::RcaPair,
        Input::RcaPair,
        Topology::SingleEnded,
        "rca-rca",
    );
    assert!(deck.starts_with("* a\n* Volts"), "{deck}");
}
