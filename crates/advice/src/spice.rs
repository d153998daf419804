//! The circuits behind an answer as SPICE decks, for somebody who wants to check us with a simulator of their own.
//! One deck a topology that comes into question, with the real resistances.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use interconnect::answer::answer;
use interconnect::network::Wiring;
use interconnect::spice::deck;

use crate::plan::request;
use crate::selection::Selection;

/// The decks of the cable that the visitor has, or else of the recommended one; none where no analogue lead joins the two.
pub fn decks(selection: &Selection) -> Vec<String> {
    let (Some(output), Some(input)) = (selection.output, selection.input) else {
        return Vec::new();
    };
    let request = request(selection, output, input);
    let had = selection.have.and_then(|cable| request.lay(cable));
    let Some(assembly) = had.or_else(|| answer(&request, None).way.map(|way| way.assembly)) else {
        return Vec::new();
    };
    let (from, to) = (output.port(), input.port());
    let one = |topology: &interconnect::Topology| {
        let circuit = Wiring::new(from, to, &assembly, *topology).circuit(*topology, request.figures, false);
        let cables: Vec<&str> = assembly.stages().map(|s| s.laid.cable.slug).collect();
        let title = format!(
            "{} to {}, {}, {}",
            output.slug(),
            input.slug(),
            cables.join(" + "),
            topology.slug()
        );
        deck(&title, &circuit)
    };
    request.topologies().iter().map(one).collect()
}
