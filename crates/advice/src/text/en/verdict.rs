//! The answer in one plain sentence, and why.

use alloc::format;
use alloc::string::{String, ToString};

use interconnect::assembly::Assembly;
use interconnect::cable::Form;
use interconnect::device::Device;
use interconnect::hazard::Refusal;
use interconnect::plug::Plug;
use interconnect::{Connector, Input};

use super::part::{count, device_name, leads_phrase, plug_words};

/// While a side is not chosen.
pub const fn nothing_chosen(has_output: bool, has_input: bool) -> &'static str {
    match (has_output, has_input) {
        (false, false) => "Choose the socket on each side, and you get the right cable.",
        (true, false) => "Now choose the socket on your headphone amplifier.",
        (false, true) => "Now choose the socket on your audio interface.",
        (true, true) => "",
    }
}

/// "Use two 6.35 mm TRS to XLR male cables: 6.35 mm TRS at the source, XLR male at the amplifier."
pub fn fits_summary(assembly: &Assembly) -> String {
    let mut stages = assembly.stages();
    let Some(first) = stages.next() else {
        return String::new();
    };
    let last = stages.last().unwrap_or(first);
    let (near, far) = (first.laid.near(), last.laid.far());
    let single = assembly.stages().count() == 1;
    let from_db25 = [near, far]
        .iter()
        .any(|end| end.iter().any(|p| p.connector() == Connector::Db25));
    let what = match (single, near.len().max(far.len()), first.laid.cable.form) {
        (true, 2.., Form::Lead) if from_db25 => "one multi-pin cable (use its plugs 1 and 2)".to_string(),
        (true, 2.., Form::Lead) => "one stereo Y cable".to_string(),
        _ => leads_phrase(assembly),
    };
    let remark = match first.laid.cable.remark() {
        // "One stereo Y cable" says it already.
        Some("stereo") => String::new(),
        Some(remark) if single && near.len() + far.len() > 2 => format!(" ({remark})"),
        _ => String::new(),
    };
    let (near, far) = (ends(near, first.quantity), ends(far, last.quantity));
    match (near == far, first.quantity) {
        (true, 2) => format!("Use {what}: one for left, one for right."),
        (true, _) => format!("Use {what}{remark}."),
        (false, _) => format!("Use {what}{remark}: {near} at the source, {far} at the amplifier."),
    }
}

/// The plugs of one end: "XLR male", "two RCA plugs".
fn ends(plugs: &[Plug], quantity: usize) -> String {
    let Some(first) = plugs.first() else {
        return String::new();
    };
    match (plugs.len(), quantity) {
        (1, 2..) => plug_words(*first),
        (1, _) => format!("one {} plug", plug_words(*first)),
        (number, _) => format!("{} {} plugs", count(number), plug_words(*first)),
    }
}

/// A plain yes.
pub const fn safe_reason(care: bool) -> &'static str {
    if care {
        "This works. Read what to mind first."
    } else {
        "Yes, this is safe and right: each ear gets its own channel and nothing is strained."
    }
}

/// What to do instead of joining the two.
pub fn refusal_summary(refusal: Refusal, device: Option<Device>) -> String {
    if let Some(device) = device {
        return format!("No cable or adapter does this: you need {}.", device_name(device));
    }
    match refusal {
        Refusal::LoudspeakerOutput => "Do not connect these. Use a line or headphone output instead.",
        Refusal::MinusLegsAreOutputs => {
            "Do not connect these. Use the unbalanced headphone jack or a line output instead."
        }
        Refusal::WordClock => "This socket carries no sound. Use a line output or a digital audio output instead.",
        Refusal::UsbNeedsComputer => {
            "Plug the USB cable of each device into the computer or phone itself. For a cable between the two, choose an audio socket on each."
        }
        Refusal::InsertPoint => "Use a line output or the main outputs instead of the insert jack.",
        Refusal::AdatAndSpdif => {
            "Set both optical sockets to the same format, S/PDIF or ADAT; then one optical cable does it."
        }
        Refusal::OneChannelIntoStereo => "Use two outputs, left and right: this one carries one channel only.",
        Refusal::TwoChannelsIntoOne => "Use a stereo input, or two inputs, left and right: this one takes one channel only.",
        _ => "No cable joins these two rightly. Choose another socket on one side.",
    }
    .to_string()
}

/// Why a pair is refused.
pub const fn refusal_reason(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::LoudspeakerOutput => {
            "A loudspeaker output carries power, up to dozens of volts, on both terminals. It can destroy the input at once."
        }
        Refusal::MinusLegsAreOutputs => {
            "In a balanced headphone output the minus contacts are amplifier outputs, not ground. An unbalanced input would short them, and the amplifier may fail."
        }
        Refusal::WordClock => {
            "Word clock tells digital devices when to count. It is a plain 5 V square wave without audio."
        }
        Refusal::UsbNeedsComputer => {
            "USB goes to a computer or phone: plugged in there, a headphone amplifier plays by itself. It cannot be plugged into an interface or into a headphone socket."
        }
        Refusal::InsertPoint => {
            "On an insert jack the tip sends and the ring returns: half of it is an input, and it carries one channel of the mixer."
        }
        Refusal::DigitalIntoAnalogue => {
            "One side is digital, the other analogue. Joined by a cable you hear noise or nothing, although the plugs may look the same."
        }
        Refusal::AnalogueIntoDigital => {
            "One side is analogue, the other digital. The input finds no data and stays silent, although the plugs may look the same."
        }
        Refusal::LightAndWire => "Both are digital, but one is light and the other is wire.",
        Refusal::AdatAndSpdif => {
            "Both are optical and take the same cable, but ADAT and S/PDIF are different formats: the input finds no signal. Many devices can be switched between them."
        }
        Refusal::AdatAndWire => "ADAT packs eight channels in light, S/PDIF two on wire.",
        Refusal::OneChannelIntoStereo => {
            "A single balanced output carries one channel; stereo needs a left and a right one."
        }
        Refusal::TwoChannelsIntoOne => {
            "Your output carries left and right on one plug. A cable into an input for one channel would tie the two together, or play only their difference."
        }
        Refusal::NoLead => "Every cable that fits both would give a wrong sound or strain something.",
    }
}

/// Beside the refusal of one channel where two are needed, while a cable for that one is shown: what it is good for.
pub const fn one_in_both_ears() -> &'static str {
    " Till then the cable drawn here plays it in both ears."
}

/// What to do where a digital input refuses an analogue output, and the amplifier has USB too.
pub fn by_usb_or(device: Option<Device>) -> String {
    let or = device.map_or_else(String::new, |device| {
        format!(" To keep to these two sockets you need {}.", device_name(device))
    });
    format!("Plug the amplifier's USB straight into the computer or phone: that needs no converter.{or}")
}

/// What only the visitor can tell.
pub const fn ask_question() -> &'static str {
    "Does this jack serve both ears, or is it one of two?"
}

/// How to find out.
pub const fn ask_how_to_tell() -> &'static str {
    "Look at the amplifier: if this is the only input jack, it takes both ears and is unbalanced stereo. If there is a second one \
     beside it and they are marked L and R, each takes one balanced channel."
}

/// An answer to that question.
pub const fn ask_option(input: Input) -> &'static str {
    match input {
        Input::TrsStereo => "One jack for both ears",
        _ => "One of two jacks, marked L and R",
    }
}
