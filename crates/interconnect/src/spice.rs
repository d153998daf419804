//! A circuit as a SPICE deck, so that anybody can check it with a solver of their own.
//! The deck is plain: resistors, sources and ideal amplifiers, an operating point, and no command of one program only.
//!
//! ```
//! use interconnect::{Input, Output, Topology, catalogue, choose::Request, network::Wiring, spice};
//!
//! let request = Request::usual(Output::TrsPair, Input::RcaPair, Topology::Servo);
//! let assembly = request.lay(catalogue::find("ts-rca").unwrap()).unwrap();
//! let wiring = Wiring::new(request.output.port(), request.input.port(), &assembly, request.topology);
//! let deck = spice::deck("trs-pair to rca-pair", &wiring.circuit(request.topology, request.figures, false));
//! assert!(deck.starts_with("* trs-pair to rca-pair\n") && deck.ends_with(".end\n"));
//! ```

use alloc::string::String;
use core::fmt::{self, Write};

use crate::circuit::{Element, Excitation, Node};
use crate::network::Circuit;
use crate::port::Channel;
use crate::reception::Leg;

/// The gain that stands for an ideal amplifier: large enough for a millionth, small enough for the rounding of any solver.
const GAIN: f64 = 1e6;

/// The name of the parameter that scales the sources of an excitation, in volts.
const fn parameter(excitation: Excitation) -> &'static str {
    match excitation {
        Excitation::Left => "left",
        Excitation::Right => "right",
        Excitation::Hum => "hum",
    }
}

/// The deck of a circuit: 1 V of music on the left channel unless the parameters are changed; `v(ear_left)` and
/// `v(ear_right)` are what the ears get, in volts.
pub fn deck(title: &str, circuit: &Circuit) -> String {
    let mut deck = String::new();
    // Writing into a string cannot fail.
    let _ = write_deck(&mut deck, title, circuit);
    deck
}

fn write_deck(deck: &mut String, title: &str, circuit: &Circuit) -> fmt::Result {
    // A line break in the title would begin a statement.
    let title = title.split(['\n', '\r']).next().unwrap_or_default();
    writeln!(deck, "* {title}")?;
    writeln!(
        deck,
        "* Volts of each channel, and between the two chassis through the mains:"
    )?;
    writeln!(deck, ".param left=1 right=0 hum=0")?;
    writeln!(deck, "* node 0: the chassis of the source")?;
    writeln!(
        deck,
        "* node {}: the chassis of the destination",
        circuit.chassis.number()
    )?;
    for (channel, legs) in Channel::BOTH.into_iter().zip(circuit.legs) {
        for (leg, node) in [Leg::Hot, Leg::Cold].into_iter().zip(legs) {
            if let Some(node) = node {
                let leg = match leg {
                    Leg::Hot => "hot",
                    Leg::Cold => "cold",
                };
                writeln!(
                    deck,
                    "* node {}: {} {leg} of the source",
                    node.number(),
                    channel.slug()
                )?;
            }
        }
    }
    for (number, element) in circuit.netlist.elements().iter().enumerate() {
        write_element(deck, number + 1, element)?;
    }
    for (channel, ear) in Channel::BOTH.into_iter().zip(circuit.ears) {
        if let Some(ear) = ear {
            let (name, plus, minus) = (channel.slug(), ear.number(), circuit.chassis.number());
            writeln!(deck, "Eear_{name} ear_{name} 0 {plus} {minus} 1")?;
            writeln!(deck, "Rear_{name} ear_{name} 0 1e6")?;
        }
    }
    writeln!(deck, ".op\n.end")
}

/// One part; a source behind a resistance gets a node of its own between the two.
fn write_element(deck: &mut String, number: usize, element: &Element) -> fmt::Result {
    let n = Node::number;
    match *element {
        Element::Resistor { a, b, ohms } => writeln!(deck, "R{number} {} {} {ohms:e}", n(a), n(b)),
        Element::Source {
            plus,
            minus,
            volts,
            ohms,
            excitation,
        } => {
            let (plus, minus, of) = (n(plus), n(minus), parameter(excitation));
            if ohms > 0.0 {
                writeln!(deck, "V{number} inside{number} {minus} DC {{{volts}*{of}}}")?;
                writeln!(deck, "R{number} inside{number} {plus} {ohms:e}")
            } else {
                writeln!(deck, "V{number} {plus} {minus} DC {{{volts}*{of}}}")
            }
        }
        Element::Amplifier {
            plus,
            minus,
            output,
            supply,
        } => {
            let (output, supply) = (n(output), n(supply));
            writeln!(
                deck,
                "E{number} {output} {supply} {} {} {GAIN:e}",
                n(plus),
                n(minus)
            )
        }
    }
}
