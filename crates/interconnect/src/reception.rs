//! What the ears get from a connection, and what it does to the output: read from the solved circuit and from its structure.
//! Levels here are what the cable does: the loading of the output by the input is taken out and stands by itself as bridging loss.

use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::circuit::Response;
use crate::network::Circuit;
use crate::port::{Carries, Port, Topology};
use crate::stage::Figures;

mod bench;
mod fault;
mod symptom;

pub(crate) use bench::{Bench, Memory};
pub use fault::{Fault, Leg};
use symptom::Expectation;
pub use symptom::Symptom;

/// How good a connection is; the order is the order of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// Each ear gets its own channel and nothing is strained.
    Right,
    /// The sound is right, but a line driver's cold leg is grounded behind its resistor.
    Stressed,
    /// The sound is wrong.
    Wrong,
    /// Something may be damaged.
    Harmful,
}

/// What one ear hears of each channel, 1 for the full balanced level; negative where reversed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ear {
    /// Of the left channel.
    pub l: f64,
    /// Of the right channel.
    pub r: f64,
}

impl Ear {
    /// The larger of the two.
    fn loudness(self) -> f64 {
        self.l.abs().max(self.r.abs())
    }

    fn is_silent(self) -> bool {
        self.loudness() < AUDIBLE
    }
}

/// Below -35 dB of the full level a channel counts as not there.
const AUDIBLE: f64 = 0.018;
/// A hum from the voltage between the chassis above this is a broken return, not a loop.
const HUM_BROKEN: f64 = 1e-3;
/// Below this the input cancels what the voltage between the chassis brings; a shield alone lets 5e-11 through and more,
/// and rounding makes some 1e-13.
const HUM_CANCELLED: f64 = 1e-11;

/// How a connection takes up hum from the voltage between the two chassis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hum {
    /// The input cancels it.
    Cancelled,
    /// The shield is the return: fine on short leads, hum where a ground loop is.
    Shield,
    /// A leg or the return is missing.
    Broken,
}

/// One assembly between two ports under one topology, judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The topology that was solved.
    pub topology: Topology,
    /// The left ear.
    pub left: Ear,
    /// The right ear.
    pub right: Ear,
    /// How it takes up hum.
    pub hum: Hum,
    /// Faults of the wiring.
    pub faults: Vec<Fault>,
    /// What a person would notice.
    pub symptoms: Vec<Symptom>,
    /// How good it is.
    pub grade: Grade,
}

impl Assessment {
    /// The level at the left ear, in decibels against the balanced level; `None` where nothing arrives.
    pub fn level_db(&self) -> Option<f64> {
        level_db(self.left, self.right)
    }
}

/// The level at the left ear, or at the right one where the left is silent.
fn level_db(left: Ear, right: Ear) -> Option<f64> {
    let level = if left.is_silent() { right } else { left };
    (!level.is_silent()).then(|| decibels(level.loudness()))
}

/// A ratio of voltages in decibels.
pub fn decibels(ratio: f64) -> f64 {
    20.0 * libm::log10(ratio.abs())
}

/// Judges an assembly under one topology.
pub fn assess(
    output: &Port,
    input: &Port,
    assembly: &Assembly,
    topology: Topology,
    figures: Figures,
) -> Assessment {
    let mut memory = Memory::default();
    Bench::new(output, input, assembly, figures, &mut memory).assess(topology)
}

struct Heard {
    left: Ear,
    right: Ear,
    hum: f64,
}

/// Solves the circuit and reads what each ear gets. An input with one channel plays it to both ears.
fn listen(circuit: &Circuit, input: &Port) -> Heard {
    let read = |response: Response| {
        let [l, r, _] = response;
        Ear { l, r }
    };
    let Ok(solution) = circuit.netlist.solve() else {
        return Heard {
            left: Ear::default(),
            right: Ear::default(),
            hum: 1.0,
        };
    };
    let [left, right] = circuit
        .ears
        .map(|ear| ear.map(|node| solution.between(node, circuit.chassis)));
    let silence = Response::default();
    let left = left.unwrap_or(silence);
    let right = if input.is_stereo() {
        right.unwrap_or(silence)
    } else {
        left
    };
    let [_, _, hum_left] = left;
    let [_, _, hum_right] = right;
    Heard {
        left: read(left),
        right: read(right),
        hum: hum_left.abs().max(hum_right.abs()),
    }
}

/// `bare_return`: a core of the lead joins the two chassis and is the return as well. The circuit has cores without
/// resistance and sees no hum there, but a core is no better than a shield.
fn classify_hum(hum: f64, bare_return: bool, faults: &[Fault]) -> Hum {
    let broken = faults
        .iter()
        .any(|f| matches!(f, Fault::NoReturn | Fault::FloatingLeg { leg: Leg::Cold, .. }));
    if broken || hum > HUM_BROKEN {
        Hum::Broken
    } else if hum > HUM_CANCELLED || bare_return {
        Hum::Shield
    } else {
        Hum::Cancelled
    }
}

/// How bad a fault of the wiring is by itself.
pub fn grade_of_fault(output: &Port, fault: Fault) -> Grade {
    let phones = output.carries == Carries::Phones;
    match fault {
        Fault::OutputsJoined | Fault::MicrophoneInput | Fault::LegsShorted { .. } => Grade::Harmful,
        Fault::DriverGrounded { leg: Leg::Cold, .. } if !phones => Grade::Stressed,
        Fault::GroundedFar { .. } => Grade::Stressed,
        Fault::DriverGrounded { .. } if phones => Grade::Harmful,
        Fault::DriverGrounded { .. } | Fault::FloatingLeg { .. } | Fault::NoReturn => Grade::Wrong,
    }
}

/// How bad the faults of the wiring are by themselves.
fn grade_of_faults(output: &Port, faults: &[Fault]) -> Grade {
    let grades = faults.iter().map(|fault| grade_of_fault(output, *fault));
    grades.max().unwrap_or(Grade::Right)
}

/// How good it sounds.
fn grade(left: Ear, right: Ear, symptoms: &[Symptom], expected: Expectation) -> Grade {
    let noticed = |symptom: &Symptom| !matches!(symptom, Symptom::Quiet | Symptom::Strain);
    let uneven = match expected {
        Expectation::Stereo => (left.l - right.r).abs() > left.l.abs() / 20.0 || left.l <= 0.0,
        Expectation::Mono => left.l <= 0.0 || (left.l - right.l).abs() > left.l / 20.0,
    };
    if uneven || symptoms.iter().any(noticed) {
        Grade::Wrong
    } else {
        Grade::Right
    }
}

#[cfg(test)]
mod tests;
