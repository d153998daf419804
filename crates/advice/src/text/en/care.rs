//! What to mind, and what is good to know: a sentence each, with its reason.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::answer::{Care, Tip};
use interconnect::{Connector, Input, Output, Topology};

use super::part::{either, tenths};
use super::port::{input_label, output_label};
use super::topology::topology_label;

/// Something to mind. `output` is the source, `min_db` and `max_db` are the level of the chosen lead, `longest_m` the longest that such
/// a lead should be.
pub fn care(care: Care, output: Output, min_db: f64, max_db: f64, longest_m: f64) -> String {
    match care {
        Care::GroundsColdOfUnknown => {
            return [
                "This cable joins the second (cold) contact of each output to ground. Many makers allow it; use it unless your manual says \
                 not to ground ",
                cold_contact(output),
                ". If it says that, take the cable with that contact open, below.",
            ]
            .concat();
        }
        Care::GroundsColdOfDriven => {
            "This cable shorts the cold half of each output to ground, behind its resistor. Use it only if the maker allows unbalanced (TS) plugs."
        }
        Care::UseJackPart => {
            "Plug into the jack in the middle of the socket, not into the XLR part: that is a microphone input, far too sensitive, and its 48 V \
             (phantom power) can damage an output."
        }
        Care::HeadphonePowerBalanced => {
            "This output has the power for headphones and a second amplifier on each minus contact. Start with its volume at zero, and never \
             let an adapter join the minus contacts."
        }
        Care::OneChannelOnly => {
            "The input takes one channel only. You will hear the left output in both ears: set the mix on this output to mono."
        }
        Care::AskForOpenCold => {
            return [
                "Ask for the cable that leaves the cold contact (",
                cold_contact(output),
                ") open. The usual ones of that name join it to ground.",
                if output == Output::Line44 { INSTEAD_OF_44 } else { "" },
            ]
            .concat();
        }
        Care::MadeToOrder => "Hardly any shop has this cable ready-made. Show the drawing or the table to a cable maker, or to a friend who solders.",
        Care::Quieter => {
            return format!("About {} dB quieter, because one half of the balanced signal is used. Turn the amplifier up; nothing is wrong.", tenths(-max_db));
        }
        Care::MaybeQuieter => {
            return format!(
                "It may be up to {} dB quieter, depending on how the output is built. Turn the amplifier up; nothing is wrong.",
                tenths(-min_db)
            );
        }
        Care::ConsumerStatus => "AES/EBU is 4 to 14 times as strong as this input is made for, and some inputs want the consumer format. Most take it all the same; the transformer is the safe way. If it does not lock, set the output to consumer or S/PDIF.",
        Care::WeakForAes3 => "S/PDIF is weaker than AES/EBU asks for. Many inputs lock all the same; if yours does not, add the transformer.",
        Care::TooLong => {
            return format!("That is long for such a cable: above about {} m expect hum or drop-outs. Put the devices closer together.", tenths(longest_m));
        }
    }
    .to_string()
}

/// Most 4.4 mm sockets are for headphones, with an amplifier on each minus contact.
const INSTEAD_OF_44: &str = " In a 4.4 mm headphone socket those can damage the source's own amplifier. Where the source has RCA or 3.5 mm line outputs \
     as well, take these: their cables are ordinary ones.";

/// The contacts with the second half of a balanced signal, as people name them.
fn cold_contact(output: Output) -> &'static str {
    match output.port().sockets.first().map(|socket| socket.connector) {
        Some(Connector::Xlr3) => "pin 3",
        Some(Connector::Jack44) => "ring 1 and ring 3",
        Some(Connector::Db25) => "the minus contacts",
        _ => "the ring",
    }
}

/// Something good to know about a pair of ports. `rare` are the topologies that the chosen lead is wrong for.
pub fn tip(tip: Tip, output: Output, input: Input, rare: &[Topology]) -> String {
    match tip {
        Tip::AmplifiedTwice => {
            "The signal has already been through one headphone amplifier. That is fine for musicians' monitoring; for critical listening a line \
             output is better, if you have one free."
        }
        Tip::CheckLineInput => "Check that the XLR inputs are line inputs, and keep 48 V (phantom power) off.",
        Tip::ConsumerLevel => "If the source is consumer gear (\u{2212}10 dBV), it is about 12 dB quieter than studio gear (+4 dBu). Turn the amplifier up.",
        Tip::StudioLevel => "Studio outputs can be louder than a consumer input takes. If it distorts, turn the output down.",
        Tip::LessHeadroom => "With its cold contact grounded this output reaches 6 dB less at most. You will not miss it.",
        Tip::WrongForRare => {
            let names: Vec<String> = rare.iter().map(|t| rare_name(*t).to_string()).collect();
            return format!("If your output is {}, this is not the right cable: say so under \u{201c}I know how the output is built\u{201d}.", either(&names));
        }
        Tip::KeepShort => "This link is unbalanced: keep it under about 3 m, away from power supplies.",
        Tip::SameProtocol => "Set both sockets to S/PDIF, not ADAT, if there is a switch.",
        Tip::SameProtocolAdat => "Set both sockets to ADAT, not S/PDIF, if there is a switch.",
        Tip::FirstTwoOfEight => "The multi-pin cable has eight plugs: use 1 and 2.",
        Tip::LookAlikeSource => {
            let mut others: Vec<String> = output.look_alikes().into_iter().map(|o| output_label(o).to_string()).collect();
            if output.looks_like_an_input() {
                others.push(format!("{}, which are inputs", input_label(Input::XlrPair)));
            }
            return look_alike("output", &others);
        }
        Tip::LookAlikeDestination => {
            let mut others: Vec<String> = input.look_alikes().into_iter().map(|i| input_label(i).to_string()).collect();
            if input.looks_like_an_output() {
                others.push(format!("{}, which are outputs", output_label(Output::PhonesXlr3Pair)));
            }
            if input.looks_like_word_clock() {
                others.push(output_label(Output::WordClock).to_string());
            }
            return look_alike("input", &others);
        }
        Tip::BeltpackMode => "The switch on the amplifier must stand at the mode that you chose here.",
    }
    .to_string()
}

fn rare_name(topology: Topology) -> &'static str {
    match topology {
        Topology::Transformer => "transformer balanced",
        Topology::Floating => "floating (sleeve not connected)",
        _ => topology_label(topology),
    }
}

/// What else the same socket is used for.
fn look_alike(side: &str, others: &[String]) -> String {
    format!(
        "Other sockets look like this {side}: {}. Go by the label and the manual, not by the plug.",
        others.join("; ")
    )
}
