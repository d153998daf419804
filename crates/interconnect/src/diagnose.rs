//! From a symptom back to its causes: the cables that would produce it between two ports, by the same circuit, and the settings
//! on the devices that sound alike. The likeliest comes first.

use alloc::vec::Vec;

use crate::cable::{Availability, Cable, Form, Medium};
use crate::catalogue;
use crate::choose::Request;
use crate::device::Device;
use crate::digital::{Carrier, carrier};
use crate::hazard::{self, Refusal};
use crate::order;
use crate::port::{Carries, Input, Port};
use crate::reception::{Memory, Symptom};
use crate::trial::{alone, trial_of};

/// What may be behind a symptom.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cause {
    /// This cable does it, under so many of the topologies that come into question.
    Cable {
        /// The cable.
        cable: &'static Cable,
        /// What it really does, where people call two things by one name.
        symptom: Symptom,
        /// Under how many topologies.
        topologies: usize,
    },
    /// This setting or mishap does it.
    Setting(Setting),
}

/// Something on the devices, or in how they are plugged, that sounds like a wrong cable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// Left and right are exchanged at one end.
    LeadsCrossed,
    /// Only one of the two leads is plugged in fully.
    OneLeadLoose,
    /// A plug is not in fully, and its sleeve touches nothing.
    SleeveNotTouching,
    /// The mix goes to one output only, or an auxiliary send is used.
    MixToOneOutput,
    /// The output plays a mono mix.
    MonoMix,
    /// A polarity switch is on for one channel.
    PolaritySwitch,
    /// The amplifier's mode switch is at stereo while the lead is mono, or the reverse.
    ModeSwitch,
    /// The mix is not routed to this output, or it is muted.
    NotRouted,
    /// The volume is at its lowest somewhere on the way.
    VolumeDown,
    /// The output is set to -10 dBV or attenuated.
    LowLevelSetting,
    /// The output is louder than the input takes.
    TooHot,
    /// The plug sits in a microphone input or one with gain.
    MicrophoneGain,
    /// The optical sockets are set to different protocols.
    ProtocolSetting,
    /// The two digital devices run on different clocks or rates.
    SampleRate,
    /// Both devices are earthed: a ground loop.
    GroundLoop,
    /// The lead lies along a mains cable or a power supply.
    MainsNearby,
    /// 48 V phantom power is on.
    PhantomPower,
    /// A digital signal goes into an analogue socket.
    DigitalSignal,
}

impl Setting {
    /// All settings, the likeliest first.
    pub const ALL: [Self; 18] = [
        Self::MixToOneOutput,
        Self::OneLeadLoose,
        Self::SleeveNotTouching,
        Self::LeadsCrossed,
        Self::NotRouted,
        Self::VolumeDown,
        Self::ModeSwitch,
        Self::MonoMix,
        Self::LowLevelSetting,
        Self::TooHot,
        Self::MicrophoneGain,
        Self::ProtocolSetting,
        Self::SampleRate,
        Self::GroundLoop,
        Self::MainsNearby,
        Self::PolaritySwitch,
        Self::PhantomPower,
        Self::DigitalSignal,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::LeadsCrossed => "leads-crossed",
            Self::OneLeadLoose => "one-lead-loose",
            Self::SleeveNotTouching => "sleeve-not-touching",
            Self::MixToOneOutput => "mix-to-one-output",
            Self::MonoMix => "mono-mix",
            Self::PolaritySwitch => "polarity-switch",
            Self::ModeSwitch => "mode-switch",
            Self::NotRouted => "not-routed",
            Self::VolumeDown => "volume-down",
            Self::LowLevelSetting => "low-level-setting",
            Self::TooHot => "too-hot",
            Self::MicrophoneGain => "microphone-gain",
            Self::ProtocolSetting => "protocol-setting",
            Self::SampleRate => "sample-rate",
            Self::GroundLoop => "ground-loop",
            Self::MainsNearby => "mains-nearby",
            Self::PhantomPower => "phantom-power",
            Self::DigitalSignal => "digital-signal",
        }
    }

    /// Whether this can be behind the symptom between these ports.
    fn explains(self, symptom: Symptom, request: &Request) -> bool {
        let (output, input) = (request.output.port(), request.input.port());
        let analogue = output.carries.is_analogue() && input.carries.is_analogue();
        let two_leads = output.sockets.len() > 1 || input.sockets.len() > 1;
        match (self, symptom) {
            (Self::OneLeadLoose | Self::MixToOneOutput, Symptom::LeftOnly | Symptom::RightOnly)
            | (Self::MonoMix, Symptom::Mono)
            | (Self::NotRouted | Self::VolumeDown, Symptom::Silent)
            | (Self::LowLevelSetting | Self::VolumeDown, Symptom::Quiet) => true,
            (Self::PolaritySwitch, Symptom::Inverted | Symptom::Hollow)
            | (Self::TooHot, Symptom::Distorted)
            | (Self::MainsNearby | Self::GroundLoop, Symptom::Hum) => analogue,
            (Self::SleeveNotTouching, Symptom::Hollow | Symptom::Hum) => analogue && has_jack(output, input),
            (Self::LeadsCrossed, Symptom::Swapped) => two_leads,
            (Self::ModeSwitch, Symptom::Hollow | Symptom::Mono | Symptom::Inverted | Symptom::LeftOnly) => {
                matches!(request.input, Input::BeltpackStereo | Input::BeltpackMono)
            }
            (Self::MicrophoneGain | Self::PhantomPower, Symptom::Distorted | Symptom::Strain) => {
                may_be_microphone(input)
            }
            (Self::ProtocolSetting, Symptom::Silent | Symptom::Noise) => {
                carrier(output).zip(carrier(input)) == Some((Carrier::Optical, Carrier::Optical))
            }
            (Self::SampleRate, Symptom::Noise | Symptom::Silent | Symptom::Distorted) => {
                carrier(output).zip(carrier(input)).is_some()
            }
            (Self::DigitalSignal, Symptom::Noise) => input.carries.is_analogue(),
            _ => false,
        }
    }
}

fn has_jack(output: &Port, input: &Port) -> bool {
    use crate::connector::Connector::{Combo, Jack44, Trrs25, Trrs35, Trs35, Trs635, Ts35, Ts635};
    let jack = |port: &Port| {
        port.sockets.iter().any(|s| {
            matches!(
                s.connector,
                Ts635 | Trs635 | Ts35 | Trs35 | Trrs35 | Trrs25 | Jack44 | Combo
            )
        })
    };
    jack(output) || jack(input)
}

/// What a person may mean by a symptom: a reversed ear is often called hollow.
fn may_mean(symptom: Symptom) -> &'static [Symptom] {
    match symptom {
        Symptom::Hollow => &[Symptom::Hollow, Symptom::Inverted],
        Symptom::Inverted => &[Symptom::Inverted, Symptom::Hollow],
        other => Symptom::ALL
            .chunks(1)
            .find(|s| s.contains(&other))
            .unwrap_or_default(),
    }
}

fn may_be_microphone(input: &Port) -> bool {
    use crate::connector::Connector;
    input.carries.is_analogue()
        && input
            .sockets
            .iter()
            .any(|s| matches!(s.connector, Connector::Xlr3 | Connector::Combo))
}

/// A cable with what it has to do with a symptom.
#[derive(Clone, Copy)]
struct Found {
    cable: &'static Cable,
    /// What it really does.
    symptom: Symptom,
    /// Whether something worse would be noticed first.
    is_covered: bool,
    /// Under how many topologies it does it.
    topologies: usize,
}

/// Everything that would produce the symptom, the likeliest first: what people buy by mistake, then settings, then rare cables.
pub fn diagnose(request: &Request, symptom: Symptom) -> Vec<Cause> {
    let mut memory = Memory::default();
    let mut cables: Vec<Found> = catalogue::all()
        .filter(|cable| cable.form == Form::Lead && suits(request, cable))
        .filter_map(|cable| found(request, cable, symptom, &mut memory))
        .collect();
    // Stable: among equals the order of the catalogue, the most usual first.
    order::by_key(&mut cables, |found| {
        (
            found.cable.availability,
            found.is_covered,
            usize::MAX - found.topologies,
        )
    });
    let of = |found: &Found| Cause::Cable {
        cable: found.cable,
        symptom: found.symptom,
        topologies: found.topologies,
    };
    let is_common = |found: &&Found| found.cable.availability == Availability::Common;
    let common = cables.iter().filter(is_common).map(of);
    let others = cables.iter().filter(|found| !is_common(found)).map(of);
    let settings = Setting::ALL
        .into_iter()
        .filter(|s| s.explains(symptom, request))
        .map(Cause::Setting);
    common.chain(settings).chain(others).collect()
}

/// Analogue leads for analogue ports; for the others whatever fits.
fn suits(request: &Request, cable: &Cable) -> bool {
    let analogue =
        request.output.port().carries == Carries::Line || request.output.port().carries == Carries::Phones;
    !analogue || cable.medium == Medium::Audio
}

/// What a cable has to do with a symptom, in the direction in which it does it most; `None` where nothing, or it does not fit.
fn found(request: &Request, cable: &'static Cable, symptom: Symptom, memory: &mut Memory) -> Option<Found> {
    let mut most: Option<Found> = None;
    for trial in alone(request, cable).map(|assembly| trial_of(request, assembly, memory)) {
        for meant in may_mean(symptom) {
            let (topologies, is_covered) = match &trial.way {
                Some(way) => {
                    let does = |list: &[Symptom]| list.contains(meant);
                    let with = || way.assessments.iter().filter(|a| does(&a.symptoms));
                    (with().count(), with().all(|a| is_covered(*meant, &a.symptoms)))
                }
                None => (usize::from(trial.symptoms.contains(meant)), false),
            };
            if topologies > most.map_or(0, |found| found.topologies) {
                most = Some(Found {
                    cable,
                    symptom: *meant,
                    is_covered,
                    topologies,
                });
            }
        }
    }
    most
}

/// Whether one would notice another of the symptoms first; a strain is not heard.
fn is_covered(symptom: Symptom, all: &[Symptom]) -> bool {
    all.iter()
        .any(|other| *other < symptom && *other != Symptom::Strain)
}

/// The device that helps against a symptom whatever the cable.
#[inline(never)] // comes with the second part of the page
pub fn remedy(symptom: Symptom, request: &Request) -> Option<Device> {
    let analogue = request.output.port().carries.is_analogue() && request.input.port().carries.is_analogue();
    match symptom {
        Symptom::Hum if analogue => Some(Device::IsolationTransformer),
        Symptom::Noise => {
            hazard::check(request.output, request.input)
                .filter(|hazard| hazard.refusal == Refusal::DigitalIntoAnalogue)?
                .device
        }
        _ => None,
    }
}
