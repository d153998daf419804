//! What is said of the sockets of a known device: why to take one first, why another cannot be used.

use alloc::format;
use alloc::string::String;

use catalog::InputNote;
use interconnect::Output;
use interconnect::hazard::{Refusal, Verdict};

use super::part::list;
use super::verdict::refusal_reason;
use crate::offer::is_amplified;

/// Of an output; `first` where it is offered first, `with_input` where the other side is chosen.
pub const fn why_output(
    output: Output,
    verdict: Verdict,
    refusal: Option<Refusal>,
    first: bool,
    with_input: bool,
) -> &'static str {
    if let Some(refusal) = refusal {
        return refusal_reason(refusal);
    }
    let digital = output.port().carries.is_digital_audio();
    match (is_amplified(output), digital) {
        (true, _) if first => {
            "It works, although the sound has been through one headphone amplifier already. If there is a line output that is not listed here, take that."
        }
        (true, _) => {
            "It works, but the sound goes through two headphone amplifiers. A line output is the cleaner way."
        }
        (_, true) if !with_input => "Only for an amplifier with a digital input.",
        (_, true) => "It works: the signal stays digital, and the amplifier's own converter plays it.",
        _ if first => {
            "Take this one: a line output goes straight to the amplifier, past the interface's own headphone amplifier."
        }
        _ if matches!(verdict, Verdict::Fits) => "Works just as well.",
        _ => "Works too, with something to mind.",
    }
}

/// Of an input; what is known of it with the output, where one is chosen.
pub const fn why_input(judged: Option<(Verdict, Option<Refusal>)>, first: bool) -> &'static str {
    match judged {
        Some((_, Some(refusal))) => refusal_reason(refusal),
        Some(_) if first => "Take this one: it goes best with the output that you chose.",
        Some((Verdict::Fits, None)) => "Works just as well.",
        Some(_) => "Works too, with something to mind.",
        None => "",
    }
}

/// Of a USB socket, whatever the source is.
pub const fn by_usb() -> &'static str {
    "For the computer or phone itself: plugged in there, the amplifier plays without any other cable."
}

/// What else is to be known of an input.
pub const fn input_note(note: InputNote) -> &'static str {
    match note {
        InputNote::OneListener => "It feeds one listener only.",
        InputNote::UseOneOnly => "It is wired together with another input: use only one of them.",
        InputNote::MayBeOutput => "It can be set to be an output: check that it is an input.",
    }
}

/// The inputs that a plug in this one switches off.
pub fn cuts_off(labels: &[&str]) -> String {
    let labels: alloc::vec::Vec<String> = labels.iter().map(|label| String::from(*label)).collect();
    format!("A plug in it switches off {}.", list(&labels))
}
