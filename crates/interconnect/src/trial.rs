//! The cable that one already has: what any cable of the catalogue does between any two ports that it fits.
//! Where the ports carry audio the circuit says it; where they do not, the kind of signal does.

use alloc::vec;
use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::cable::{Availability, Cable, Form, Laid, Medium};
use crate::catalogue;
use crate::choose::{Request, Way};
use crate::digital::carrier;
use crate::hazard::{self, Refusal};
use crate::order;
use crate::reception::{Grade, Memory, Symptom};

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

/// Tries a cable in the direction that does least wrong, and an adapter with the lead that any shop has and that suits it
/// best; `None` where its plugs do not go into the sockets.
#[inline(never)] // comes with the second part of the page
pub fn trial(request: &Request, cable: &'static Cable) -> Option<Trial> {
    let memory = &mut Memory::default();
    let alone = best(alone(request, cable).map(|assembly| trial_of(request, assembly, memory)));
    alone.or_else(|| best(with_lead(request, cable).map(|assembly| trial_of(request, assembly, memory))))
}

/// The cable by itself, in both directions.
pub(crate) fn alone(request: &Request, cable: &'static Cable) -> impl Iterator<Item = Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    Laid::both(cable).filter_map(move |laid| Assembly::single(laid, output, input))
}

/// An adapter with one of the usual leads before or behind it, as far as one can tell what their contacts touch.
fn with_lead(request: &Request, adapter: &'static Cable) -> impl Iterator<Item = Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    let usual = |cable: &&Cable| {
        let common = cable.availability == Availability::Common && cable.medium == Medium::Audio;
        common && cable.form == Form::Lead && adapter.form == Form::Adapter
    };
    let leads = catalogue::all().filter(usual).flat_map(Laid::both);
    let chains = leads.flat_map(move |lead| {
        Laid::both(adapter).flat_map(move |adapter| {
            let before = Assembly::chain(adapter, lead, output, input);
            before
                .into_iter()
                .chain(Assembly::chain(lead, adapter, output, input))
        })
    });
    chains.filter(move |chain| !chain.leaves_doubt(output, input))
}

/// The first of those with the best grade.
fn best(trials: impl Iterator<Item = Trial>) -> Option<Trial> {
    trials.min_by_key(|trial| (trial.grade, trial.assembly.parts()))
}

/// What an assembly does between two ports.
pub(crate) fn trial_of(request: &Request, assembly: Assembly, memory: &mut Memory) -> Trial {
    let output = request.output.port();
    if let Some(hazard) = hazard::check(request.output, request.input) {
        let (grade, symptoms) = refused(hazard.refusal);
        // A balanced headphone output into an unbalanced input is a circuit all the same, and harmful as such.
        let is_circuit = hazard.refusal == Refusal::MinusLegsAreOutputs;
        let way = is_circuit.then(|| Way::remembering(request, assembly, memory));
        let mut symptoms = symptoms;
        symptoms.extend(way.iter().flat_map(Way::symptoms));
        order::by_key(&mut symptoms, |symptom| *symptom);
        symptoms.dedup();
        return Trial {
            assembly,
            way,
            symptoms,
            grade,
        };
    }
    if output.carries.is_digital_audio() {
        let grade = if carrier(output).is_some() {
            Grade::Right
        } else {
            Grade::Wrong
        };
        return Trial {
            assembly,
            way: None,
            symptoms: Vec::new(),
            grade,
        };
    }
    let way = Way::remembering(request, assembly, memory);
    Trial {
        assembly,
        symptoms: way.symptoms(),
        grade: way.grade(),
        way: Some(way),
    }
}

/// What is heard, and how bad it is, where two kinds of signal meet on one plug.
fn refused(refusal: Refusal) -> (Grade, Vec<Symptom>) {
    match refusal {
        Refusal::LoudspeakerOutput => (Grade::Harmful, vec![Symptom::Strain, Symptom::Distorted]),
        // What is heard follows from the circuit.
        Refusal::MinusLegsAreOutputs => (Grade::Harmful, Vec::new()),
        Refusal::DigitalIntoAnalogue => (Grade::Wrong, vec![Symptom::Noise]),
        Refusal::InsertPoint => (Grade::Wrong, vec![Symptom::LeftOnly]),
        Refusal::UsbNeedsComputer
        | Refusal::AnalogueIntoDigital
        // Its square wave is above what one hears, and no data.
        | Refusal::WordClock
        | Refusal::LightAndWire
        | Refusal::AdatAndSpdif
        | Refusal::AdatAndWire
        | Refusal::OneChannelIntoStereo
        | Refusal::TwoChannelsIntoOne
        | Refusal::NoLead => (Grade::Wrong, vec![Symptom::Silent]),
    }
}

/// Whether an analogue lead carries a digital signal: it works over short runs.
pub fn is_for_short_runs(request: &Request, cable: &Cable) -> bool {
    request.output.port().carries.is_digital_audio() && cable.medium == Medium::Audio
}
