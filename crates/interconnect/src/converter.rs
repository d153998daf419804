//! The leads on both sides of a converter. Its maker decides which sockets it has; here it has those that most have: on its digital
//! side the kind of the socket that it is joined to, on its analogue side RCA, or two 6.35 mm TRS.

use alloc::vec::Vec;

use crate::answer::{Tip, answer};
use crate::assembly::Assembly;
use crate::choose::Request;
use crate::digital::{Carrier, carrier};
use crate::hazard::Verdict;
use crate::network::Side;
use crate::port::{Carries, Input, Output, Port, Topology};

/// The lead on one side of a converter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SideLead {
    /// [`Side::A`] for the one from the source, [`Side::B`] for the one to the destination.
    pub side: Side,
    /// What the converter has there.
    pub port: &'static Port,
    /// What is laid.
    pub assembly: Assembly,
}

/// From the source to a converter and from the converter to the destination. A side is missing where nothing fits without a word of
/// care for the sockets that a converter usually has, and where nobody knows yet what the destination takes: who asks for that side
/// alone is told what to mind. What stands against joining the two without a converter does not matter here.
pub fn leads(request: &Request) -> Vec<SideLead> {
    let mut leads = Vec::with_capacity(2);
    leads.extend(lead(request, Side::A));
    if request.input != Input::TrsUnknown {
        leads.extend(lead(request, Side::B));
    }
    leads
}

fn lead(request: &Request, side: Side) -> Option<SideLead> {
    let (output, input) = (request.output.port(), request.input.port());
    let sockets = match side {
        Side::A => sockets(output, input),
        Side::B => sockets(input, output),
    };
    sockets.iter().find_map(|(takes, gives)| {
        let (request, port) = match side {
            Side::A => {
                let usual = Request::usual(request.output, *takes, request.topology);
                let cold_contact = request.cold_contact;
                (
                    Request {
                        cold_contact,
                        ..usual
                    },
                    takes.port(),
                )
            }
            Side::B => {
                let request = Request::usual(*gives, request.input, Topology::Unknown);
                (request, gives.port())
            }
        };
        let answer = answer(&request, None);
        let is_special = |tip: &Tip| matches!(tip, Tip::FirstTwoOfEight | Tip::BeltpackMode);
        let is_plain = answer.verdict == Verdict::Fits && !answer.tips.iter().any(is_special);
        let assembly = answer.assembly.filter(|_| is_plain)?;
        Some(SideLead { side, port, assembly })
    })
}

/// What a converter has on its side of this port, the most usual first: as it takes sound and as it gives it.
fn sockets(port: &Port, other: &Port) -> &'static [(Input, Output)] {
    const RCA: (Input, Output) = (Input::RcaPair, Output::RcaPair);
    const TRS: (Input, Output) = (Input::TrsPair, Output::TrsPair);
    match (carrier(port), port.carries, other.carries) {
        (_, Carries::Adat, _) => &[(Input::Adat, Output::Adat)],
        (Some(Carrier::Optical), ..) => &[(Input::Toslink, Output::Toslink)],
        (Some(Carrier::Coax), ..) => &[(Input::Coax, Output::Coax)],
        (Some(Carrier::Aes3), ..) => &[(Input::Aes3, Output::Aes3)],
        // With eight channels there is no room for RCA.
        (None, _, Carries::Adat) => &[TRS],
        (None, ..) => &[RCA, TRS],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;
    use alloc::string::String;

    fn cables(output: Output, input: Input) -> [String; 2] {
        let leads = leads(&Request::usual(output, input, Topology::Unknown));
        [Side::A, Side::B].map(|side| {
            let leads = leads.iter().filter(|lead| lead.side == side);
            let stages = leads.flat_map(|lead| lead.assembly.stages());
            let stages = stages.map(|stage| format!("{} {}", stage.quantity, stage.laid.cable.slug));
            stages.collect::<Vec<_>>().join(" + ")
        })
    }

    #[test]
    fn both_sides_have_the_lead_of_their_socket() {
        for (output, input, want) in [
            (Output::Coax, Input::RcaPair, ["1 coax-rca", "2 rca-rca"]),
            (
                Output::Toslink,
                Input::TrsStereo,
                ["1 toslink-toslink", "1 trs-2rca"],
            ),
            (
                Output::MiniToslink,
                Input::Coax,
                ["1 mini-toslink-toslink", "1 coax-rca"],
            ),
            (Output::SpdifBnc, Input::XlrPair, ["1 bnc-rca", "2 rca-xlr-m"]),
            (Output::Adat, Input::XlrPair, ["1 toslink-toslink", "2 trs-xlr-m"]),
            (Output::Adat, Input::Coax, ["1 toslink-toslink", "1 coax-rca"]),
            (
                Output::TrsPair,
                Input::Toslink,
                ["2 trs-trs", "1 toslink-toslink"],
            ),
            (Output::TrsPair, Input::Adat, ["2 trs-trs", "1 toslink-toslink"]),
            (Output::Aes3, Input::Toslink, ["1 aes-xlr", "1 toslink-toslink"]),
            // What there is to mind is told to whoever asks for that side.
            (Output::Phones44, Input::Coax, ["", "1 coax-rca"]),
            (Output::Coax, Input::MicComboPair, ["1 coax-rca", ""]),
            (Output::Adat, Input::TsPair, ["1 toslink-toslink", ""]),
            (Output::Db25, Input::Toslink, ["", "1 toslink-toslink"]),
            // One channel does not fill a stereo converter.
            (Output::TrsMono, Input::Coax, ["", "1 coax-rca"]),
        ] {
            assert_eq!(cables(output, input), want, "{} {}", output.slug(), input.slug());
        }
    }

    /// Whatever a converter is needed for has a lead on a digital side, and on an analogue one where nothing is to be minded.
    #[test]
    fn a_side_without_a_lead_has_something_to_mind() {
        for (output, input) in pairs() {
            let [before, after] = cables(output, input);
            let name = [output.slug(), input.slug()];
            assert!(
                !before.is_empty() || output.port().carries.is_analogue(),
                "{name:?}"
            );
            assert!(
                !after.is_empty() || input.port().carries.is_analogue(),
                "{name:?}"
            );
        }
        for lead in pairs().flat_map(|(a, b)| leads(&Request::usual(a, b, Topology::Unknown))) {
            assert!(lead.assembly.stages().count() <= 2, "{:?}", lead.assembly);
        }
    }

    fn pairs() -> impl Iterator<Item = (Output, Input)> {
        let all = Output::ALL
            .iter()
            .flat_map(|output| Input::ALL.iter().map(|input| (*output, *input)));
        all.filter(|(output, input)| {
            let request = Request::usual(*output, *input, Topology::Unknown);
            answer(&request, None).verdict == Verdict::NeedsDevice
        })
    }
}
