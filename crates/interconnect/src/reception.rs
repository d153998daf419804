//! What the ears get from a connection, and what it does to the output: read from the solved circuit and from its structure.
//! Levels here are what the cable does: the loading of the output by the input is taken out and stands by itself as bridging loss.

use alloc::vec::Vec;

use crate::assembly::Assembly;
use crate::circuit::Response;
use crate::joints::Point;
use crate::network::{Circuit, Wiring};
use crate::port::{Carries, Channel, Port, Role, Topology};
use crate::stage::Figures;

/// One of the two contacts of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Leg {
    /// The signal.
    Hot,
    /// The inverted signal or the reference.
    Cold,
}

/// A fault of the wiring itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fault {
    /// Two outputs are joined and fight.
    OutputsJoined,
    /// A leg that an amplifier drives is joined to ground.
    DriverGrounded {
        /// The channel.
        channel: Channel,
        /// Its leg.
        leg: Leg,
    },
    /// The cold leg of a servo output is grounded only at the far end of the lead, where some oscillate (THAT 1646, Rayburn).
    GroundedFar {
        /// The channel.
        channel: Channel,
    },
    /// Both legs of one channel are joined to each other.
    LegsShorted {
        /// The channel.
        channel: Channel,
    },
    /// The signal goes into a microphone amplifier, which may put 48 V on the output.
    MicrophoneInput,
    /// A contact of the input is joined to nothing of the source.
    FloatingLeg {
        /// The channel.
        channel: Channel,
        /// Its leg.
        leg: Leg,
    },
    /// An unbalanced signal without a way back.
    NoReturn,
}

/// What a cable does to the sound, as a person would say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Symptom {
    /// An output is shorted or two outputs fight: it may distort, get hot or fail.
    Strain,
    /// Nothing is heard.
    Silent,
    /// Digital data is heard as noise.
    Noise,
    /// Only the difference of left and right: voices in the middle are gone.
    Hollow,
    /// One ear plays the reverse of the other.
    Inverted,
    /// Only the left ear plays.
    LeftOnly,
    /// Only the right ear plays.
    RightOnly,
    /// Left and right have changed places.
    Swapped,
    /// Both ears play the same.
    Mono,
    /// Overloaded.
    Distorted,
    /// Much quieter than it should be.
    Quiet,
    /// Hum and buzz.
    Hum,
}

impl Symptom {
    /// All symptoms, the worst first.
    pub const ALL: [Self; 12] = [
        Self::Strain,
        Self::Silent,
        Self::Noise,
        Self::Hollow,
        Self::Inverted,
        Self::LeftOnly,
        Self::RightOnly,
        Self::Swapped,
        Self::Mono,
        Self::Distorted,
        Self::Quiet,
        Self::Hum,
    ];

    /// The public name.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Strain => "strain",
            Self::Silent => "silent",
            Self::Noise => "noise",
            Self::Hollow => "hollow",
            Self::Inverted => "inverted",
            Self::LeftOnly => "left-only",
            Self::RightOnly => "right-only",
            Self::Swapped => "swapped",
            Self::Mono => "mono",
            Self::Distorted => "distorted",
            Self::Quiet => "quiet",
            Self::Hum => "hum",
        }
    }

    /// The one with that public name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.slug() == slug)
    }
}

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
/// More than 3 dB under the full level counts as quiet.
const QUIET: f64 = 0.708;
/// A hum from the voltage between the chassis above this is a broken return, not a loop.
const HUM_BROKEN: f64 = 1e-3;
/// Below this the input cancels what the voltage between the chassis brings.
const HUM_CANCELLED: f64 = 1e-12;

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
        let level = if self.left.is_silent() {
            self.right
        } else {
            self.left
        };
        (!level.is_silent()).then(|| decibels(level.loudness()))
    }
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
    let wiring = Wiring::new(output, input, assembly, topology);
    let circuit = wiring.circuit(topology, figures, true);
    let heard = listen(&circuit, input);
    let mut faults = drive_faults(&wiring, output, topology);
    faults.extend(reception_faults(&wiring, input));
    let Heard { left, right, hum } = heard;
    let hum = classify_hum(hum, &faults);
    let symptoms = symptoms(left, right, hum, &faults, expects(output, input));
    let grade = grade(left, right, output, &faults, &symptoms, expects(output, input));
    Assessment {
        topology,
        left,
        right,
        hum,
        faults,
        symptoms,
        grade,
    }
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

fn classify_hum(hum: f64, faults: &[Fault]) -> Hum {
    let broken = faults
        .iter()
        .any(|f| matches!(f, Fault::NoReturn | Fault::FloatingLeg { leg: Leg::Cold, .. }));
    if broken || hum > HUM_BROKEN {
        Hum::Broken
    } else if hum > HUM_CANCELLED {
        Hum::Shield
    } else {
        Hum::Cancelled
    }
}

/// How a leg of an output stage behaves when something is joined to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Drive {
    /// An amplifier of its own: must not be shorted.
    Driven,
    /// One end of a floating pair: the other end gives way.
    Floats,
    /// A resistance or a sense input.
    Passive,
}

const fn drive(topology: Topology, leg: Leg, balanced: bool) -> Drive {
    match (topology, leg) {
        _ if !balanced => Drive::Driven,
        (Topology::PushPull | Topology::Unknown, _) => Drive::Driven,
        (Topology::Servo | Topology::Transformer | Topology::Floating, _) => Drive::Floats,
        (Topology::ImpedanceBalanced | Topology::GroundSensing | Topology::SingleEnded, Leg::Hot) => {
            Drive::Driven
        }
        (Topology::ImpedanceBalanced | Topology::GroundSensing | Topology::SingleEnded, Leg::Cold) => {
            Drive::Passive
        }
    }
}

struct DrivenLeg {
    channel: Channel,
    leg: Leg,
    drive: Drive,
    point: Point,
    net: Point,
}

/// Faults at the output: what its legs are joined to, by structure.
fn drive_faults(wiring: &Wiring, output: &Port, topology: Topology) -> Vec<Fault> {
    let mut legs: Vec<DrivenLeg> = Vec::new();
    for channel in Channel::BOTH {
        for (leg, role) in [(Leg::Hot, Role::Hot(channel)), (Leg::Cold, Role::Cold(channel))] {
            if let Some(point) = wiring.source.point(role) {
                let drive = drive(topology, leg, output.is_balanced());
                legs.push(DrivenLeg {
                    channel,
                    leg,
                    drive,
                    point,
                    net: wiring.nets.root(point),
                });
            }
        }
    }
    let ground = wiring.nets.root(wiring.source.chassis);
    let far_ground = wiring.nets.root(wiring.destination.chassis);
    let is_ground = |net: Point| net == ground || net == far_ground;
    let mut faults = Vec::new();
    for (i, a) in legs.iter().enumerate() {
        if a.drive == Drive::Driven && is_ground(a.net) {
            faults.push(Fault::DriverGrounded {
                channel: a.channel,
                leg: a.leg,
            });
        }
        if topology == Topology::Servo && is_ground(a.net) && !wiring.is_grounded_at_source(a.point) {
            faults.push(Fault::GroundedFar { channel: a.channel });
        }
        for b in legs.iter().skip(i + 1).filter(|b| b.net == a.net) {
            let active = a.drive != Drive::Passive && b.drive != Drive::Passive;
            if a.channel == b.channel && active {
                faults.push(Fault::LegsShorted { channel: a.channel });
            } else if a.channel != b.channel && active && !is_ground(a.net) {
                faults.push(Fault::OutputsJoined);
            }
        }
    }
    faults.dedup();
    faults
}

/// Faults at the input: legs that nothing of the source reaches, a missing return, the wrong half of a combo socket.
fn reception_faults(wiring: &Wiring, input: &Port) -> Vec<Fault> {
    let reached = |point: Point| wiring.source.points().any(|p| wiring.nets.are_joined(p, point));
    let mut faults = Vec::new();
    for channel in Channel::BOTH {
        let microphone = wiring
            .destination
            .point(Role::MicrophoneHot(channel))
            .is_some_and(reached);
        if microphone {
            faults.push(Fault::MicrophoneInput);
            continue;
        }
        for (leg, role) in [(Leg::Hot, Role::Hot(channel)), (Leg::Cold, Role::Cold(channel))] {
            if wiring
                .destination
                .point(role)
                .is_some_and(|point| !reached(point))
            {
                faults.push(Fault::FloatingLeg { channel, leg });
            }
        }
    }
    // The return of an unbalanced input is its ground; a balanced one carries its own reference in the cold leg.
    let unbalanced = !input.is_balanced();
    if unbalanced && !reached(wiring.destination.chassis) {
        faults.push(Fault::NoReturn);
    }
    faults
}

/// What the pair of ports can deliver at best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expectation {
    /// Left to the left ear, right to the right ear.
    Stereo,
    /// One channel, to both ears.
    Mono,
}

fn expects(output: &Port, input: &Port) -> Expectation {
    if output.is_stereo() && input.is_stereo() {
        Expectation::Stereo
    } else {
        Expectation::Mono
    }
}

fn symptoms(left: Ear, right: Ear, hum: Hum, faults: &[Fault], expected: Expectation) -> Vec<Symptom> {
    let mut found = mix_symptoms(left, right, expected);
    let strained = faults.iter().any(|f| {
        use Fault::{DriverGrounded, GroundedFar, LegsShorted, OutputsJoined};
        matches!(
            f,
            OutputsJoined | DriverGrounded { .. } | LegsShorted { .. } | GroundedFar { .. }
        )
    });
    if strained {
        found.push(Symptom::Strain);
    }
    if faults.contains(&Fault::MicrophoneInput) {
        found.push(Symptom::Distorted);
    }
    let loudest = left.loudness().max(right.loudness());
    if loudest >= AUDIBLE && loudest < QUIET {
        found.push(Symptom::Quiet);
    }
    if hum == Hum::Broken {
        found.push(Symptom::Hum);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What is wrong with who hears what.
fn mix_symptoms(left: Ear, right: Ear, expected: Expectation) -> Vec<Symptom> {
    let mut found = Vec::new();
    let hollow = |ear: Ear| ear.l * ear.r < 0.0 && ear.l.abs().min(ear.r.abs()) > ear.loudness() / 4.0;
    match (left.is_silent(), right.is_silent()) {
        (true, true) => found.push(Symptom::Silent),
        (false, true) => found.push(Symptom::LeftOnly),
        (true, false) => found.push(Symptom::RightOnly),
        (false, false) => {
            if mostly(left) * mostly(right) < 0.0 {
                found.push(Symptom::Inverted);
            }
            let (cross_left, cross_right) = (left.r.abs() > left.l.abs(), right.l.abs() > right.r.abs());
            let mixed = |ear: Ear| ear.l.abs().min(ear.r.abs()) > ear.loudness() / 4.0;
            if expected == Expectation::Stereo {
                if cross_left && cross_right && !mixed(left) && !mixed(right) {
                    found.push(Symptom::Swapped);
                } else if cross_left != cross_right || mixed(left) || mixed(right) {
                    found.push(Symptom::Mono);
                }
            } else if mostly(left) < 0.0 {
                found.push(Symptom::Inverted);
            }
        }
    }
    if hollow(left) || hollow(right) {
        found.push(Symptom::Hollow);
        found.retain(|s| !matches!(s, Symptom::Mono));
    }
    found
}

/// The louder of an ear's two parts, with its sign.
fn mostly(ear: Ear) -> f64 {
    if ear.r.abs() > ear.l.abs() { ear.r } else { ear.l }
}

fn grade(
    left: Ear,
    right: Ear,
    output: &Port,
    faults: &[Fault],
    symptoms: &[Symptom],
    expected: Expectation,
) -> Grade {
    let phones = output.carries == Carries::Phones;
    let of_fault = |fault: &Fault| match fault {
        Fault::OutputsJoined | Fault::MicrophoneInput | Fault::LegsShorted { .. } => Grade::Harmful,
        Fault::DriverGrounded { leg: Leg::Cold, .. } if !phones => Grade::Stressed,
        Fault::GroundedFar { .. } => Grade::Stressed,
        Fault::DriverGrounded { .. } if phones => Grade::Harmful,
        Fault::DriverGrounded { .. } | Fault::FloatingLeg { .. } | Fault::NoReturn => Grade::Wrong,
    };
    let of_symptom = |symptom: &Symptom| match symptom {
        Symptom::Quiet | Symptom::Strain => Grade::Right,
        _ => Grade::Wrong,
    };
    let uneven = match expected {
        Expectation::Stereo => (left.l - right.r).abs() > left.l.abs() / 20.0 || left.l <= 0.0,
        Expectation::Mono => left.l <= 0.0 || (left.l - right.l).abs() > left.l / 20.0,
    };
    let of_mix = if uneven { Grade::Wrong } else { Grade::Right };
    faults
        .iter()
        .map(of_fault)
        .chain(symptoms.iter().map(of_symptom))
        .max()
        .map_or(of_mix, |worst| worst.max(of_mix))
}
