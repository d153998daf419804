//! What the visitor has chosen, and how each choice changes it: a pure step from selection and event to selection.
//! The page holds one of these; the share link is the same thing as text.

use interconnect::cable::Cable;
use interconnect::reception::Symptom;
use interconnect::{Input, Output, Topology};

use crate::figure::Figures;

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
    /// The topology of the source; unknown by default.
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

/// A choice of the visitor.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Another source, or none.
    Output(Option<Output>),
    /// Another destination, or none.
    Input(Option<Input>),
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
    let mut next = selection.clone();
    match event {
        Event::Output(output) => next.output = output,
        Event::Input(input) => next.input = input,
        Event::Topology(topology) => next.topology = topology,
        Event::Have(have) => next.have = have,
        Event::Symptom(symptom) => next.symptom = symptom,
        Event::Figures(figures) => next.figures = figures,
        Event::Open(selection) => return selection,
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
