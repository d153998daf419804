//! What the visitor has chosen, and how each choice changes it: a pure step from selection and event to selection.
//! The page holds one of these; the share link is the same thing as text.

use alloc::string::String;

use catalog::{Headphones, Hit, InputPort, OutputPort, Picker};
use interconnect::cable::Cable;
use interconnect::reception::Symptom;
use interconnect::{Input, Output, Topology};

use crate::figure::Figures;
use crate::gear::{Gear, Socket};
use crate::offer;

/// How the page shows the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The whole page.
    #[default]
    Page,
    /// A compact card, to be embedded elsewhere.
    Card,
}

/// Everything that a share link can say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// The source's socket.
    pub output: Option<Output>,
    /// The destination's socket.
    pub input: Option<Input>,
    /// The devices, where the visitor named them.
    pub gear: Gear,
    /// The topology of the source as the visitor says it; unknown by default, and then the device's own holds.
    pub topology: Topology,
    /// A cable that the visitor already has.
    pub have: Option<&'static Cable>,
    /// What the visitor hears.
    pub symptom: Option<Symptom>,
    /// How it is shown.
    pub view: View,
    /// The visitor's own figures, the length of the lead among them.
    pub figures: Figures,
}

impl Selection {
    /// The topology to be solved for: what the visitor says, else what the catalogue knows of the device.
    pub fn known_topology(&self) -> Topology {
        match self.topology {
            Topology::Unknown => self.gear.topology(),
            said => said,
        }
    }

    /// Whether anything beyond the sockets is known to work out levels from: a device, headphones or a figure.
    pub fn has_figures(&self) -> bool {
        self.gear != Gear::default() || self.figures != Figures::default()
    }
}

/// A choice of the visitor.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Another source, or none.
    Output(Option<Output>),
    /// Another destination, or none.
    Input(Option<Input>),
    /// A socket of a device as the source, or none.
    Source(Option<Socket<OutputPort>>),
    /// A socket of a device as the destination, or none.
    Amplifier(Option<Socket<InputPort>>),
    /// Other headphones, or none.
    Headphones(Option<&'static Headphones>),
    /// A device or headphones, found by their name; the best of its sockets comes with it. None goes back to the sockets.
    Pick(Picker, Option<Hit>),
    /// Another socket of the device on that side, by its public name within the device.
    Socket(Picker, String),
    /// Another gain step of the amplifier, or none.
    Gain(Option<usize>),
    /// Another topology.
    Topology(Topology),
    /// Another cable that one has, or none.
    Have(Option<&'static Cable>),
    /// Another symptom, or none.
    Symptom(Option<Symptom>),
    /// The visitor's own figures.
    Figures(Figures),
    /// A whole selection at once, from a link or the browser's history.
    Open(Selection),
}

/// The selection after an event. What no longer makes sense with the new choice is dropped, the rest stays.
#[must_use]
pub fn update(selection: &Selection, event: Event) -> Selection {
    let event = match event {
        Event::Pick(picker, hit) => return offer::pick(selection, picker, hit),
        Event::Socket(picker, slug) => match offer::socket(selection, picker, &slug) {
            Some(event) => event,
            None => return selection.clone(),
        },
        other => other,
    };
    let mut next = selection.clone();
    match event {
        Event::Output(output) => next.output = output,
        Event::Input(input) => next.input = input,
        Event::Source(source) => {
            next.gear.source = source;
            next.output = source.map(|s| s.port.kind()).or(next.output);
            next.topology = Topology::Unknown;
        }
        Event::Amplifier(amplifier) => {
            let same = |a: Socket<InputPort>| {
                next.gear
                    .amplifier
                    .is_some_and(|b| core::ptr::eq(a.device, b.device))
            };
            if !amplifier.is_some_and(same) {
                next.gear.gain = None;
            }
            next.gear.amplifier = amplifier;
            next.input = amplifier.map(|s| s.port.kind()).or(next.input);
        }
        Event::Headphones(headphones) => next.gear.headphones = headphones,
        Event::Gain(gain) => {
            next.gear.gain = gain.filter(|number| next.gear.positions().any(|(known, _)| known == *number));
        }
        Event::Topology(topology) => next.topology = topology,
        Event::Have(have) => next.have = have,
        Event::Symptom(symptom) => next.symptom = symptom,
        Event::Figures(figures) => next.figures = figures,
        Event::Open(selection) => return selection,
        // Both are turned into one of the others above.
        Event::Pick(..) | Event::Socket(..) => {}
    }
    // A socket chosen by its kind is no longer that of the device, unless it is of the same kind.
    next.gear.source = next.gear.source.filter(|s| Some(s.port.kind()) == next.output);
    next.gear.amplifier = next.gear.amplifier.filter(|s| Some(s.port.kind()) == next.input);
    if next.gear.amplifier.is_none() {
        next.gear.gain = None;
    }
    if !next.output.is_some_and(Output::has_topology) {
        next.topology = Topology::Unknown;
    }
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topology_goes_with_its_output() {
        let chosen = update(&Selection::default(), Event::Output(Some(Output::TrsPair)));
        let chosen = update(&chosen, Event::Topology(Topology::Servo));
        assert_eq!(chosen.topology, Topology::Servo);
        let other = update(&chosen, Event::Output(Some(Output::RcaPair)));
        assert_eq!(other.topology, Topology::Unknown);
    }

    #[test]
    fn a_choice_changes_only_itself() {
        let start = update(&Selection::default(), Event::Input(Some(Input::TrsStereo)));
        let next = update(&start, Event::Output(Some(Output::Phones635)));
        assert_eq!(next.input, Some(Input::TrsStereo));
    }
}
