//! The leads as a WireViz document: connectors with their contacts, one cable a leg with its conductors and shield, and what joins
//! them. WireViz turns it into a drawing and a bill of materials; its own syntax description is the reference.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::assembly::{Assembly, Stage};
use interconnect::cable::{Cable, Direction, Laid, Medium};
use interconnect::plug::{Conductor, Core, Plug};

use crate::text;

/// The leads of an assembly as one document.
pub fn document(assembly: &Assembly) -> String {
    let mut document = Document::default();
    for stage in assembly.stages() {
        for _ in 0..stage.quantity {
            document.add(&stage);
        }
    }
    document.print()
}

/// One cable of the catalogue as a document, whatever it may be plugged into.
pub fn of_cable(cable: &'static Cable) -> String {
    let laid = Laid {
        cable,
        direction: Direction::Forward,
    };
    let mut document = Document::default();
    document.add(&Stage { laid, quantity: 1 });
    document.print()
}

#[derive(Default)]
struct Document {
    connectors: Vec<String>,
    cables: Vec<String>,
    connections: Vec<String>,
}

/// A plug with its name in the document.
struct Named {
    name: String,
    plug: Plug,
}

impl Document {
    /// Adds one piece of a stage.
    fn add(&mut self, stage: &Stage) {
        let mut plugs = Vec::new();
        for (end, list) in [("A", stage.laid.near()), ("B", stage.laid.far())] {
            for plug in list {
                let name = format!("{end}{}", self.connectors.len() + 1);
                self.connectors.push(connector(&name, *plug));
                plugs.push(Named { name, plug: *plug });
            }
        }
        for leg in [1, 2] {
            self.add_leg(stage, leg, &plugs);
        }
    }

    /// Adds one leg as a cable with its conductors.
    fn add_leg(&mut self, stage: &Stage, leg: u8, plugs: &[Named]) {
        let used = |core| {
            let conductor = Conductor { leg, core };
            let ends: Vec<(&str, usize)> = plugs
                .iter()
                .filter_map(|p| Some((p.name.as_str(), pin(p.plug, conductor)?)))
                .collect();
            (!ends.is_empty()).then_some(ends)
        };
        let cores: Vec<_> = [Core::Hot, Core::Cold].into_iter().filter_map(used).collect();
        let shield = used(Core::Shield);
        if cores.is_empty() {
            return;
        }
        let name = format!("W{}", self.cables.len() + 1);
        self.cables
            .push(cable(&name, stage, cores.len(), shield.is_some()));
        let wires = cores
            .iter()
            .zip(1..)
            .map(|(ends, number): (_, usize)| (ends, number.to_string()));
        for (ends, wire) in wires.chain(shield.iter().map(|ends| (ends, "s".to_string()))) {
            self.connections.push(connection(&name, &wire, ends));
        }
    }

    fn print(&self) -> String {
        let section = |title: &str, entries: &[String]| format!("{title}:\n{}", entries.concat());
        let sections = [
            section("connectors", &self.connectors),
            section("cables", &self.cables),
            section("connections", &self.connections),
        ];
        sections.join("\n")
    }
}

/// The number of the first contact that a conductor is joined to, counted as WireViz does.
fn pin(plug: Plug, conductor: Conductor) -> Option<usize> {
    plug.contacts()
        .position(|(_, joined)| joined.iter().any(|c| c == conductor))
        .map(|at| at + 1)
}

fn connector(name: &str, plug: Plug) -> String {
    let labels: Vec<String> = plug.contacts().map(|(contact, _)| contact.to_string()).collect();
    let ties = ties(plug);
    let loops = if ties.is_empty() {
        String::new()
    } else {
        format!("    loops: [{}]\n", ties.join(", "))
    };
    format!(
        "  {name}:\n    type: {}\n    subtype: {}\n    pinlabels: [{}]\n{loops}",
        quoted(text::socket_name(plug.connector())),
        plug.gender().slug(),
        labels.join(", "),
    )
}

/// The contacts that the plug ties together: each conductor that sits on more than one.
fn ties(plug: Plug) -> Vec<String> {
    let mut ties = Vec::new();
    for conductor in Conductor::ALL {
        let pins: Vec<usize> = plug
            .contacts()
            .zip(1..)
            .filter(|((_, joined), _)| joined.iter().any(|c| c == conductor))
            .map(|(_, pin)| pin)
            .collect();
        for (a, b) in pins.iter().zip(pins.iter().skip(1)) {
            let tie = format!("[{a}, {b}]");
            if !ties.contains(&tie) {
                ties.push(tie);
            }
        }
    }
    ties
}

fn cable(name: &str, stage: &Stage, wires: usize, shield: bool) -> String {
    let kind = match stage.laid.cable.medium {
        Medium::Audio => "audio",
        Medium::Coax75 => "75 ohm",
        Medium::Twisted110 => "110 ohm",
        Medium::Fibre => "optical fibre",
    };
    let shield = if shield { "    shield: true\n" } else { "" };
    format!(
        "  {name}:\n    type: {}\n    notes: {}\n    wirecount: {wires}\n    color_code: DIN\n{shield}",
        quoted(kind),
        quoted(stage.laid.cable.name),
    )
}

/// One conductor from contact to contact; a shield may end at one plug only.
fn connection(cable: &str, wire: &str, ends: &[(&str, usize)]) -> String {
    let mut lines = Vec::new();
    for (i, (plug, pin)) in ends.iter().enumerate() {
        if i == 1 {
            lines.push(format!("{cable}: [{wire}]"));
        }
        lines.push(format!("{plug}: [{pin}]"));
    }
    if ends.len() == 1 {
        lines.push(format!("{cable}: [{wire}]"));
    }
    format!("  -\n    - {}\n", lines.join("\n    - "))
}

/// A text that YAML reads back as it is.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use interconnect::choose::Request;
    use interconnect::{Input, Output, Topology, catalogue};

    use super::*;

    #[test]
    fn a_breakout_is_two_legs_with_their_shields_on_the_sleeve() {
        let request = Request::usual(Output::Phones635, Input::XlrPair, Topology::Unknown);
        let assembly = request
            .lay(catalogue::find("trs-2xlr-m").expect("in the catalogue"))
            .expect("a fit");
        assert_eq!(
            document(&assembly),
            "connectors:\n  A1:\n    type: \"6.35 mm TRS\"\n    subtype: male\n    pinlabels: [tip, ring, sleeve]\n\
             \u{20} B2:\n    type: \"XLR\"\n    subtype: male\n    pinlabels: [pin1, pin2, pin3]\n    loops: [[1, 3]]\n\
             \u{20} B3:\n    type: \"XLR\"\n    subtype: male\n    pinlabels: [pin1, pin2, pin3]\n    loops: [[1, 3]]\n\n\
             cables:\n  W1:\n    type: \"audio\"\n    notes: \"6.35 mm TRS to two XLR male\"\n    wirecount: 1\n    color_code: DIN\n    shield: true\n\
             \u{20} W2:\n    type: \"audio\"\n    notes: \"6.35 mm TRS to two XLR male\"\n    wirecount: 1\n    color_code: DIN\n    shield: true\n\n\
             connections:\n  -\n    - A1: [1]\n    - W1: [1]\n    - B2: [2]\n  -\n    - A1: [3]\n    - W1: [s]\n    - B2: [1]\n\
             \u{20} -\n    - A1: [2]\n    - W2: [1]\n    - B3: [2]\n  -\n    - A1: [3]\n    - W2: [s]\n    - B3: [1]\n"
        );
    }
}
