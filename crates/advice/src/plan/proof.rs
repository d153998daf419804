//! What is to be proved for a selection, and the verdict that comes of it.
//! The plan is the same proof with its words and rows.

use interconnect::answer::answer;
use interconnect::choose::Request;
use interconnect::hazard::Verdict;
use interconnect::{Input, Output};

use super::levels;
use crate::figure::FigureKey;
use crate::selection::Selection;

/// What to solve for a selection with both sides chosen.
pub fn request(selection: &Selection, output: Output, input: Input) -> Request {
    Request {
        figures: levels::resistances(selection, output),
        cold_contact: selection.gear.cold_contact(),
        ..Request::usual(output, input, selection.known_topology())
    }
}

/// The verdict on a selection, and nothing else of its plan; none while a side is not chosen. A jack that may be either is taken for
/// a stereo jack.
pub fn verdict(selection: &Selection) -> Option<Verdict> {
    let (output, input) = selection.output.zip(selection.input)?;
    let input = if input == Input::TrsUnknown {
        Input::TrsStereo
    } else {
        input
    };
    let request = request(selection, output, input);
    Some(answer(&request, selection.figures.value(FigureKey::Length)).verdict)
}
