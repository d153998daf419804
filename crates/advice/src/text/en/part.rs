//! Parts of sentences: counts, lists, numbers, the names of leads and devices.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::answer::Drawback;
use interconnect::assembly::{Assembly, Stage};
use interconnect::cable::Form;
use interconnect::converter::SideLead;
use interconnect::device::Device;
use interconnect::digital::{Carrier, carrier};
use interconnect::joins::Place;
use interconnect::network::Side;
use interconnect::plug::Plug;
use interconnect::port::{Port, Role};
use interconnect::{Connector, Gender};

use super::port::socket_name;
use crate::figure::Decimal;

/// A small number as a word.
pub fn count(number: usize) -> String {
    let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight",
    ];
    words
        .get(number)
        .map_or_else(|| number.to_string(), |word| (*word).to_string())
}

/// Items as a person lists them: `a, b and c`.
pub fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// Possibilities as a person lists them: `a, b or c`.
pub(super) fn either(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} or {last}", rest.join(", ")),
    }
}

/// A number of decibels with at most one digit behind the point, and with a minus that a person reads as one.
pub fn tenths(db: f64) -> String {
    // Not by the library's printing of floats, which would be the largest function of the page.
    let text = Decimal::nearest_tenth(db).print();
    match text.strip_prefix('-') {
        Some(size) => format!("\u{2212}{size}"),
        None => text,
    }
}

/// Hours in minutes, the begun one counted; what is longer than whole ones by the error of arithmetic is those.
pub(super) fn minutes(hours: f64) -> String {
    tenths(libm::ceil(hours * 60.0 - 1e-6).max(1.0))
}

/// What to buy, such as "two 6.35 mm TRS to XLR male cables", read from the source to the destination.
pub fn leads_phrase(assembly: &Assembly) -> String {
    let parts: Vec<String> = assembly.stages().map(|stage| stage_phrase(&stage)).collect();
    list(&parts)
}

/// So many of one cable or adapter, read from the source to the destination.
pub fn stage_phrase(stage: &Stage) -> String {
    let (near, far, quantity) = (stage.laid.near(), stage.laid.far(), stage.quantity);
    let number = count(quantity);
    let plural = if quantity == 1 { "" } else { "s" };
    let remark = stage.laid.cable.remark();
    let (from, to) = (end_words(near), end_words(far));
    let is_multi_pin = near
        .iter()
        .chain(far)
        .any(|plug| plug.connector() == Connector::Db25);
    match (stage.laid.cable.form, near.len().max(far.len())) {
        (Form::Lead, 2..) if is_multi_pin => {
            format!("{number} multi-pin cable{plural} ({})", stage.laid.cable.name)
        }
        (Form::Adapter, _) => format!("{number} adapter{plural} ({from} to {to})"),
        (Form::Lead, 1) => {
            let kind = if from == to {
                from
            } else {
                format!("{from} to {to}")
            };
            let remark = remark.map(|remark| format!(" with {remark}")).unwrap_or_default();
            format!("{number} {kind} cable{plural}{remark}")
        }
        (Form::Lead, _) => {
            let remark = remark.map(|remark| format!(", {remark}")).unwrap_or_default();
            format!("{number} Y cable{plural} ({from} to {to}{remark})")
        }
    }
}

/// The plugs of one end: "XLR male", "two RCA".
fn end_words(plugs: &[Plug]) -> String {
    let Some(first) = plugs.first() else {
        return String::new();
    };
    let name = plug_words(*first);
    if plugs.len() == 1 {
        name
    } else {
        format!("{} {name}", count(plugs.len()))
    }
}

/// A plug in running text; an XLR says its gender, which one needs to know in the shop.
pub(super) fn plug_words(plug: Plug) -> String {
    let name = socket_name(plug.connector());
    match (plug.connector(), plug.gender()) {
        (Connector::Xlr3 | Connector::Xlr4, gender) => format!("{name} {}", gender.slug()),
        (_, Gender::Female) => format!("{name} socket"),
        (_, Gender::Male) => name.to_string(),
    }
}

/// The name of a device to buy.
pub const fn device_name(device: Device) -> &'static str {
    match device {
        Device::Dac => "a DAC (digital to analogue converter)",
        Device::Adc => "an A/D converter (analogue to digital)",
        Device::Aes3ToAnalogue => "a DAC with an AES/EBU input (XLR)",
        Device::AnalogueToAes3 => "an A/D converter with an AES/EBU output (XLR)",
        Device::CoaxToOptical => "a coaxial to optical converter",
        Device::OpticalToCoax => "an optical to coaxial converter",
        Device::Aes3ToOptical => "an AES/EBU to optical converter",
        Device::OpticalToAes3 => "an optical to AES/EBU converter",
        Device::AdatToAnalogue => "an ADAT to analogue converter",
        Device::AnalogueToAdat => "an analogue to ADAT converter",
        Device::AdatToSpdif => "an ADAT to S/PDIF converter",
        Device::SpdifToAdat => "an S/PDIF to ADAT converter",
        Device::Aes3Transformer => "an AES/EBU to S/PDIF transformer (110 to 75 ohm)",
        Device::IsolationTransformer => "a line isolation transformer",
    }
}

/// What a device does.
pub const fn device_text(device: Device) -> &'static str {
    match device {
        Device::Dac | Device::Aes3ToAnalogue => {
            "It turns the digital signal into a line signal. Many headphone amplifiers have one built in: look for a digital input first."
        }
        Device::Adc | Device::AnalogueToAes3 => {
            "It turns the line signal into a digital one. Look for an analogue input on the amplifier first, or for USB, which goes straight to the computer."
        }
        Device::CoaxToOptical | Device::OpticalToCoax | Device::Aes3ToOptical | Device::OpticalToAes3 => {
            "A small box with a power supply: it turns the electrical signal into light or back. No adapter does that."
        }
        Device::AdatToAnalogue => {
            "It turns the eight ADAT channels into eight line outputs; you use two of them. Many ADAT sockets can be set to S/PDIF: then a plain DAC with an optical input does it."
        }
        Device::AnalogueToAdat => {
            "It turns line inputs into the eight ADAT channels. Many ADAT sockets can be set to S/PDIF: then a plain A/D converter with an optical output does it."
        }
        Device::AdatToSpdif | Device::SpdifToAdat => {
            "It repacks the channels: ADAT carries eight, S/PDIF carries two. Many ADAT sockets can be set to S/PDIF: then a small converter between light and wire does it, which is cheaper."
        }
        Device::Aes3Transformer => {
            "It fits the levels and impedances of the two kinds of digital wire to each other, if the plain lead does not lock."
        }
        Device::IsolationTransformer => {
            "It breaks a ground loop without touching the mains earth. One for each channel."
        }
    }
}

/// Behind what a converter does: it takes leads too, and which, hangs on the sockets that it has.
pub fn converter_cables(leads: &[SideLead]) -> String {
    let on = |side| {
        leads
            .iter()
            .find(|lead| lead.side == side)
            .map(|lead| converter_socket(lead.port))
    };
    match (on(Side::A), on(Side::B)) {
        (Some(takes), Some(gives)) => {
            format!(
                " The cables for both sides are in the list; they fit a converter with {takes} in and {gives} out."
            )
        }
        (Some(takes), None) => format!(
            " The cable to it is in the list, for a converter with {takes} in; ask this page for the one behind it."
        ),
        (None, Some(gives)) => format!(
            " The cable behind it is in the list, for a converter with {gives} out; ask this page for the one to it."
        ),
        (None, None) => " It takes a cable on each side; ask this page for each.".to_string(),
    }
}

/// The sockets on one side of a converter, in a word.
fn converter_socket(port: &Port) -> &'static str {
    match (carrier(port), port.sockets.first()) {
        (Some(Carrier::Coax), _) => "coaxial RCA",
        (Some(Carrier::Aes3), _) => "AES/EBU",
        (_, Some(socket)) => socket_name(socket.connector),
        _ => "",
    }
}

/// Why another way ranks lower, as a sentence.
pub fn drawbacks(drawbacks: &[Drawback]) -> String {
    let parts: Vec<String> = drawbacks
        .iter()
        .map(|drawback| {
            match drawback {
                Drawback::Strains => "it grounds the cold contact, which strains outputs that drive it",
                Drawback::MadeToOrder => "it has to be made for you",
                Drawback::Rare => "few makers sell it",
                Drawback::Quieter => "it can be quieter",
                Drawback::MoreHum => "it picks up hum more easily",
                Drawback::MoreParts => "it has more parts",
                Drawback::NoGain => "it does the same",
            }
            .to_string()
        })
        .collect();
    let text = list(&parts);
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("Works too; {first}{}.", letters.as_str())
    })
}

/// Why a contact is joined to none of the other device; `is_wired`: a conductor ends there all the same.
pub const fn open_reason(place: Place, role: Option<Role>, is_wired: bool) -> &'static str {
    match (place.side, role) {
        (_, Some(Role::Ground)) if is_wired => "Only the cable's shield ends here.",
        (Side::A, Some(Role::Cold(_))) => "The cold contact stays open, so that nothing shorts its driver.",
        (Side::A, Some(Role::HeadsetMicrophone)) => "The microphone contact is not used.",
        (_, Some(Role::Ground)) => "No ground contact is needed here.",
        (Side::A, _) => "Not used by this lead.",
        (Side::B, _) => "Nothing to connect it to.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use interconnect::gain::niosh_daily_hours;

    /// Three decibels halve the time; no error of arithmetic adds a minute.
    #[test]
    fn whole_minutes_stay_what_they_are() {
        let levels = [97.0, 100.0, 103.0, 106.0].map(niosh_daily_hours);
        assert_eq!(levels.map(minutes), ["30", "15", "8", "4"]);
        assert_eq!(minutes(0.5 + 1e-12), "30");
        assert_eq!(minutes(0.5 + 1e-3), "31");
        assert_eq!(minutes(0.0), "1");
    }
}
