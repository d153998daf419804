//! What must be said before any circuit is solved: pairs that no lead may or can join, and what to do instead.
//! One small rule a fact, asked in the order of harm.

use crate::device::Device;
use crate::digital::{Carrier, carrier};
use crate::port::{Carries, Input, Output};

/// The verdict on a pair of ports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Works.
    Fits,
    /// Works, with something to mind.
    FitsWithCare,
    /// The answer hangs on a fact that the visitor has to look up.
    Ask,
    /// Another socket or a setting is needed.
    NeedsChange,
    /// A converter is needed.
    NeedsDevice,
    /// Nothing can make this work.
    Impossible,
    /// Would do harm.
    MustNot,
}

impl Verdict {
    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::FitsWithCare => "fits_with_care",
            Self::NeedsChange => "needs_change",
            Self::NeedsDevice => "needs_device",
            Self::MustNot => "must_not",
            Self::Impossible => "impossible",
            Self::Ask => "ask",
        }
    }
}

/// Why a pair is refused, or allowed only on a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// A loudspeaker output carries power.
    LoudspeakerOutput,
    /// The minus contacts of a balanced headphone output are amplifier outputs.
    MinusLegsAreOutputs,
    /// Word clock carries no audio.
    WordClock,
    /// USB connects to a computer, not to another device.
    UsbNeedsComputer,
    /// An insert point is no output for this job.
    InsertPoint,
    /// Digital into analogue.
    DigitalIntoAnalogue,
    /// Analogue into digital.
    AnalogueIntoDigital,
    /// Optical and electrical digital.
    LightAndWire,
    /// ADAT and S/PDIF on the same optical socket.
    AdatAndSpdif,
    /// ADAT and an electrical digital socket.
    AdatAndWire,
    /// One channel into a stereo input.
    OneChannelIntoStereo,
    /// Left and right on one plug into an input for one channel.
    TwoChannelsIntoOne,
    /// No lead joins these two sockets rightly.
    NoLead,
}

impl Refusal {
    /// All refusals.
    pub const ALL: [Self; 13] = [
        Self::LoudspeakerOutput,
        Self::MinusLegsAreOutputs,
        Self::WordClock,
        Self::UsbNeedsComputer,
        Self::InsertPoint,
        Self::DigitalIntoAnalogue,
        Self::AnalogueIntoDigital,
        Self::LightAndWire,
        Self::AdatAndSpdif,
        Self::AdatAndWire,
        Self::OneChannelIntoStereo,
        Self::TwoChannelsIntoOne,
        Self::NoLead,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::LoudspeakerOutput => "loudspeaker-output",
            Self::MinusLegsAreOutputs => "minus-legs-are-outputs",
            Self::WordClock => "word-clock",
            Self::UsbNeedsComputer => "usb-needs-computer",
            Self::InsertPoint => "insert-point",
            Self::DigitalIntoAnalogue => "digital-into-analogue",
            Self::AnalogueIntoDigital => "analogue-into-digital",
            Self::LightAndWire => "light-and-wire",
            Self::AdatAndSpdif => "adat-and-spdif",
            Self::AdatAndWire => "adat-and-wire",
            Self::OneChannelIntoStereo => "one-channel-into-stereo",
            Self::TwoChannelsIntoOne => "two-channels-into-one",
            Self::NoLead => "no-lead",
        }
    }

    /// The verdict that follows.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self::LoudspeakerOutput | Self::MinusLegsAreOutputs => Verdict::MustNot,
            Self::WordClock | Self::UsbNeedsComputer => Verdict::Impossible,
            Self::InsertPoint
            | Self::AdatAndSpdif
            | Self::OneChannelIntoStereo
            | Self::TwoChannelsIntoOne
            | Self::NoLead => Verdict::NeedsChange,
            Self::DigitalIntoAnalogue
            | Self::AnalogueIntoDigital
            | Self::LightAndWire
            | Self::AdatAndWire => Verdict::NeedsDevice,
        }
    }
}

/// A refusal with the device that would make it work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hazard {
    /// Why.
    pub refusal: Refusal,
    /// What must stand between; `None` where nothing does.
    pub device: Option<Device>,
}

impl Hazard {
    const fn plain(refusal: Refusal) -> Self {
        Self {
            refusal,
            device: None,
        }
    }

    const fn with(refusal: Refusal, device: Device) -> Self {
        Self {
            refusal,
            device: Some(device),
        }
    }
}

/// The rules in the order of harm; the first that speaks decides.
const RULES: [fn(Output, Input) -> Option<Hazard>; 7] = [
    loudspeaker,
    word_clock,
    usb,
    insert,
    domains,
    light_and_wire,
    minus_legs,
];

/// What stands against joining the two, if anything does.
pub fn check(output: Output, input: Input) -> Option<Hazard> {
    RULES.iter().find_map(|rule| rule(output, input))
}

/// Power for loudspeakers into anything here: bridged amplifiers carry the full voltage on the minus terminal too (Digam L series manual).
fn loudspeaker(output: Output, _: Input) -> Option<Hazard> {
    (output.port().carries == Carries::Speaker).then_some(Hazard::plain(Refusal::LoudspeakerOutput))
}

/// A 5 V square wave that sets a clock (Lavry, Word Clock).
fn word_clock(output: Output, _: Input) -> Option<Hazard> {
    (output.port().carries == Carries::WordClock).then_some(Hazard::plain(Refusal::WordClock))
}

/// Interface and amplifier are both devices on USB: each wants a computer at the other end.
fn usb(output: Output, input: Input) -> Option<Hazard> {
    let any = output.port().carries == Carries::Usb || input.port().carries == Carries::Usb;
    any.then_some(Hazard::plain(Refusal::UsbNeedsComputer))
}

/// Tip sends and ring returns (some makers swap them): half of it is an input.
fn insert(output: Output, _: Input) -> Option<Hazard> {
    (output.port().carries == Carries::Insert).then_some(Hazard::plain(Refusal::InsertPoint))
}

/// Analogue and digital never meet without a converter.
fn domains(output: Output, input: Input) -> Option<Hazard> {
    let (from, to) = (output.port().carries, input.port().carries);
    match (from.is_analogue(), to.is_analogue()) {
        (true, true) => None,
        (false, true) => {
            let device = match (from, carrier(output.port())) {
                (Carries::Adat, _) => Device::AdatToAnalogue,
                (_, Some(Carrier::Aes3)) => Device::Aes3ToAnalogue,
                _ => Device::Dac,
            };
            Some(Hazard::with(Refusal::DigitalIntoAnalogue, device))
        }
        (true, false) => {
            let device = match (to, carrier(input.port())) {
                (Carries::Adat, _) => Device::AnalogueToAdat,
                (_, Some(Carrier::Aes3)) => Device::AnalogueToAes3,
                _ => Device::Adc,
            };
            Some(Hazard::with(Refusal::AnalogueIntoDigital, device))
        }
        (false, false) => protocols(output, input),
    }
}

/// ADAT and S/PDIF share the optical socket; many devices can be switched from one to the other.
fn protocols(output: Output, input: Input) -> Option<Hazard> {
    let (from, to) = (output.port().carries, input.port().carries);
    let optical = |port| carrier(port) == Some(Carrier::Optical);
    match (from, to) {
        (Carries::Adat, Carries::Spdif) if optical(input.port()) => {
            Some(Hazard::plain(Refusal::AdatAndSpdif))
        }
        (Carries::Spdif, Carries::Adat) if optical(output.port()) => {
            Some(Hazard::plain(Refusal::AdatAndSpdif))
        }
        (Carries::Adat, Carries::Spdif) => Some(Hazard::with(Refusal::AdatAndWire, Device::AdatToSpdif)),
        (Carries::Spdif, Carries::Adat) => Some(Hazard::with(Refusal::AdatAndWire, Device::SpdifToAdat)),
        _ => None,
    }
}

/// Light and wire carry the same bits, but only a converter turns one into the other.
fn light_and_wire(output: Output, input: Input) -> Option<Hazard> {
    let device = match (carrier(output.port())?, carrier(input.port())?) {
        (Carrier::Optical, Carrier::Coax) => Device::OpticalToCoax,
        (Carrier::Optical, Carrier::Aes3) => Device::OpticalToAes3,
        (Carrier::Coax, Carrier::Optical) => Device::CoaxToOptical,
        (Carrier::Aes3, Carrier::Optical) => Device::Aes3ToOptical,
        _ => return None,
    };
    Some(Hazard::with(Refusal::LightAndWire, device))
}

/// Each channel of a balanced headphone amplifier has two amplifiers (Violectric HPA V181 manual); an unbalanced input would
/// join or ground the second one of each (Moon Audio, caution on balanced adapters).
fn minus_legs(output: Output, input: Input) -> Option<Hazard> {
    let (from, to) = (output.port(), input.port());
    let against = from.carries == Carries::Phones && from.is_balanced() && !to.is_balanced();
    against.then_some(Hazard::plain(Refusal::MinusLegsAreOutputs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_pair(output: Output, input: Input, want: Option<(Refusal, Option<Device>)>) {
        assert_eq!(
            check(output, input).map(|h| (h.refusal, h.device)),
            want,
            "{output:?} to {input:?}"
        );
    }

    #[test]
    fn each_rule_speaks_where_it_should() {
        use Refusal::{
            AdatAndSpdif, AdatAndWire, AnalogueIntoDigital, DigitalIntoAnalogue, InsertPoint, LightAndWire,
            LoudspeakerOutput, MinusLegsAreOutputs, UsbNeedsComputer, WordClock,
        };
        check_pair(Output::Speaker, Input::TrsPair, Some((LoudspeakerOutput, None)));
        check_pair(Output::Speaker, Input::Usb, Some((LoudspeakerOutput, None)));
        check_pair(Output::WordClock, Input::SpdifBnc, Some((WordClock, None)));
        check_pair(Output::Usb, Input::Usb, Some((UsbNeedsComputer, None)));
        check_pair(Output::TrsPair, Input::Usb, Some((UsbNeedsComputer, None)));
        check_pair(Output::Insert, Input::TrsPair, Some((InsertPoint, None)));
        check_pair(
            Output::Toslink,
            Input::RcaPair,
            Some((DigitalIntoAnalogue, Some(Device::Dac))),
        );
        check_pair(
            Output::Coax,
            Input::RcaPair,
            Some((DigitalIntoAnalogue, Some(Device::Dac))),
        );
        check_pair(
            Output::Aes3,
            Input::RcaPair,
            Some((DigitalIntoAnalogue, Some(Device::Aes3ToAnalogue))),
        );
        check_pair(
            Output::XlrPair,
            Input::Coax,
            Some((AnalogueIntoDigital, Some(Device::Adc))),
        );
        check_pair(
            Output::Adat,
            Input::TrsPair,
            Some((DigitalIntoAnalogue, Some(Device::AdatToAnalogue))),
        );
        check_pair(
            Output::XlrPair,
            Input::Aes3,
            Some((AnalogueIntoDigital, Some(Device::AnalogueToAes3))),
        );
        check_pair(
            Output::TrsPair,
            Input::Adat,
            Some((AnalogueIntoDigital, Some(Device::AnalogueToAdat))),
        );
        check_pair(
            Output::Coax,
            Input::Toslink,
            Some((LightAndWire, Some(Device::CoaxToOptical))),
        );
        check_pair(
            Output::Aes3,
            Input::MiniToslink,
            Some((LightAndWire, Some(Device::Aes3ToOptical))),
        );
        check_pair(Output::Adat, Input::Toslink, Some((AdatAndSpdif, None)));
        check_pair(
            Output::Coax,
            Input::Adat,
            Some((AdatAndWire, Some(Device::SpdifToAdat))),
        );
        check_pair(
            Output::PhonesXlr4,
            Input::RcaPair,
            Some((MinusLegsAreOutputs, None)),
        );
        check_pair(Output::PhonesXlr4, Input::XlrPair, None);
        check_pair(Output::Phones635, Input::TrsStereo, None);
        check_pair(Output::Adat, Input::Adat, None);
    }
}
