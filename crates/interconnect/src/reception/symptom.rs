//! What a person would notice: from the mix in each ear, the hum and the faults to words such as hollow or one ear.
//! The thresholds are those of hearing, not of the circuit.

use alloc::vec::Vec;

use super::fault::Fault;
use super::{AUDIBLE, Ear, Hum};
use crate::order;
use crate::port::Port;

/// More than 3 dB under the full level counts as quiet.
const QUIET: f64 = 0.708;

/// What is less louder than this, 0.1 dB, is as loud.
const LOUDER: f64 = 1.012;

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

/// What the pair of ports can deliver at best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expectation {
    /// Left to the left ear, right to the right ear.
    Stereo,
    /// One channel, to both ears.
    Mono,
}

pub(super) fn expects(output: &Port, input: &Port) -> Expectation {
    if output.is_stereo() && input.is_stereo() {
        Expectation::Stereo
    } else {
        Expectation::Mono
    }
}

pub(super) fn symptoms(
    left: Ear,
    right: Ear,
    hum: Hum,
    faults: &[Fault],
    expected: Expectation,
) -> Vec<Symptom> {
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
    if (AUDIBLE..QUIET).contains(&loudest) {
        found.push(Symptom::Quiet);
    }
    if hum == Hum::Broken {
        found.push(Symptom::Hum);
    }
    order::by_key(&mut found, |symptom| *symptom);
    found.dedup();
    found
}

/// What is wrong with who hears what.
fn mix_symptoms(left: Ear, right: Ear, expected: Expectation) -> Vec<Symptom> {
    let mut found = Vec::new();
    let hollow = |ear: Ear| {
        !ear.is_silent() && ear.l * ear.r < 0.0 && ear.l.abs().min(ear.r.abs()) > ear.loudness() / 4.0
    };
    match (left.is_silent(), right.is_silent()) {
        (true, true) => found.push(Symptom::Silent),
        (false, true) => found.push(Symptom::LeftOnly),
        (true, false) => found.push(Symptom::RightOnly),
        (false, false) => {
            if mostly(left) * mostly(right) < 0.0 {
                found.push(Symptom::Inverted);
            }
            let (cross_left, cross_right) = (
                left.r.abs() > left.l.abs() * LOUDER,
                right.l.abs() > right.r.abs() * LOUDER,
            );
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
    }
    // Both ears with the same content count as mono only where nothing worse names it.
    if found
        .iter()
        .any(|s| matches!(s, Symptom::Hollow | Symptom::Inverted))
    {
        found.retain(|s| *s != Symptom::Mono);
    }
    found
}

/// The louder of an ear's two parts, with its sign; the left one where both are the same but for rounding.
fn mostly(ear: Ear) -> f64 {
    if ear.r.abs() > ear.l.abs() * LOUDER {
        ear.r
    } else {
        ear.l
    }
}
