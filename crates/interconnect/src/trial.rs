//! The cable that one already has: what any cable of the catalogue does between any two ports that it fits.
//! Where the ports carry audio the circuit says it; where they do not, the kind of signal does.

use alloc::vec;
use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::cable::{Cable, Laid};
use crate::choose::{Request, Way};
use crate::digital::carrier;
use crate::hazard::{self, Refusal};
use crate::order;
use crate::port::Carries;
use crate::reception::{Grade, Symptom};

/// What a cable does between two ports.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// How it is laid.
    pub assembly: Assembly,
    /// What the circuit says; `None` where a side is not analogue audio.
    pub way: Option<Way>,
    /// What a person would notice, the worst first.
    pub symptoms: Vec<Symptom>,
    /// How good it is, at worst.
    pub grade: Grade,
}

impl Trial {
    /// Whether the pair is refused whatever the cable, so that its symptoms hold under every topology.
    pub fn way_is_refused(&self) -> bool {
        self.way.as_ref().is_none_or(|way| way.grade() != self.grade)
    }
}

/// Tries a cable; `None` where its plugs do not go into the sockets.
pub fn trial(request: &Request, cable: &'static Cable) -> Option<Trial> {
    let (output, input) = (request.output.port(), request.input.port());
    let assembly = Laid::both(cable).find_map(|laid| Assembly::single(laid, output, input))?;
    if let Some(hazard) = hazard::check(request.output, request.input) {
        let (grade, symptoms) = refused(hazard.refusal);
        // A balanced headphone output into an unbalanced input is a circuit all the same, and harmful as such.
        let way = (hazard.refusal == Refusal::MinusLegsAreOutputs).then(|| Way::new(request, assembly));
        let mut symptoms = symptoms;
        symptoms.extend(way.iter().flat_map(Way::symptoms));
        order::by_key(&mut symptoms, |symptom| *symptom);
        symptoms.dedup();
        return Some(Trial {
            assembly,
            way,
            symptoms,
            grade,
        });
    }
    if output.carries.is_digital_audio() {
        let grade = if carrier(output).is_some() {
            Grade::Right
        } else {
            Grade::Wrong
        };
        return Some(Trial {
            assembly,
            way: None,
            symptoms: Vec::new(),
            grade,
        });
    }
    let way = Way::new(request, assembly);
    Some(Trial {
        assembly,
        symptoms: way.symptoms(),
        grade: way.grade(),
        way: Some(way),
    })
}

/// What is heard, and how bad it is, where two kinds of signal meet on one plug.
fn refused(refusal: Refusal) -> (Grade, Vec<Symptom>) {
    match refusal {
        Refusal::LoudspeakerOutput => (Grade::Harmful, vec![Symptom::Strain, Symptom::Distorted]),
        Refusal::MinusLegsAreOutputs => (Grade::Harmful, vec![Symptom::Strain]),
        Refusal::DigitalIntoAnalogue | Refusal::WordClock => (Grade::Wrong, vec![Symptom::Noise]),
        Refusal::InsertPoint => (Grade::Wrong, vec![Symptom::LeftOnly]),
        Refusal::UsbNeedsComputer
        | Refusal::AnalogueIntoDigital
        | Refusal::LightAndWire
        | Refusal::AdatAndSpdif
        | Refusal::AdatAndWire
        | Refusal::OneChannelIntoStereo
        | Refusal::NoLead => (Grade::Wrong, vec![Symptom::Silent]),
    }
}

/// Whether an analogue lead is used for a digital link, or the reverse: it may work over short runs.
pub fn is_other_medium(request: &Request, cable: &Cable) -> bool {
    use crate::cable::Medium;
    let digital = matches!(
        request.output.port().carries,
        Carries::Spdif | Carries::Adat | Carries::WordClock
    );
    digital != (cable.medium != Medium::Audio)
}
