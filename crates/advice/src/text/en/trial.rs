//! What the cable at hand does, in a person's words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::reception::{Fault, Grade, Leg, Symptom};

use super::part::{either, list};

/// A symptom as it stands in the list.
pub const fn symptom_label(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::Strain => "Something gets hot or cuts out",
        Symptom::Silent => "Nothing is heard",
        Symptom::Noise => "Loud noise or hash",
        Symptom::Hollow => "Hollow, voices are gone",
        Symptom::Inverted => "Wide and odd, as if inside out",
        Symptom::LeftOnly => "Only the left ear plays",
        Symptom::RightOnly => "Only the right ear plays",
        Symptom::Swapped => "Left and right are exchanged",
        Symptom::Mono => "Both ears play the same",
        Symptom::Distorted => "Distorted",
        Symptom::Quiet => "Too quiet",
        Symptom::Hum => "Hum or buzz",
    }
}

/// A symptom in running text.
pub const fn symptom_phrase(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::Strain => "an output is shorted or two outputs fight, so it may distort, get hot or fail",
        Symptom::Silent => "nothing is heard",
        Symptom::Noise => "you hear loud noise",
        Symptom::Hollow => {
            "it sounds hollow: only the difference of left and right remains, so voices in the middle vanish"
        }
        Symptom::Inverted => "one ear plays the reverse of the other",
        Symptom::LeftOnly => "only the left ear plays",
        Symptom::RightOnly => "only the right ear plays",
        Symptom::Swapped => "left and right are exchanged",
        Symptom::Mono => "both ears play the same",
        Symptom::Distorted => "it distorts",
        Symptom::Quiet => "it is quieter than it should be",
        Symptom::Hum => "it hums",
    }
}

/// What the trial of a cable found, to be put into words.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// How good it is.
    pub grade: Grade,
    /// What the wiring does wrong, if it does.
    pub fault: Option<Fault>,
    /// The symptoms under every topology in question.
    pub certain: &'a [Symptom],
    /// The symptoms under some.
    pub possible: &'a [Symptom],
    /// Whether it is the very cable that the plan recommends.
    pub recommended: bool,
    /// What to use instead, as a sentence.
    pub instead: &'a str,
}

/// What the cable at hand does between the two sockets, and what to do.
pub fn have(found: &Found<'_>) -> String {
    let mut sentences = alloc::vec![opening(found).to_string()];
    sentences.extend(what_it_does(found));
    if found.grade > Grade::Stressed && !found.instead.is_empty() {
        sentences.push(found.instead.to_string());
    }
    sentences.join(" ")
}

/// What an obvious wrong cable would do.
pub fn trap(found: &Found<'_>) -> String {
    what_it_does(found).join(" ")
}

fn what_it_does(found: &Found<'_>) -> Vec<String> {
    let phrases = |symptoms: &[Symptom]| -> Vec<String> {
        let told = symptoms
            .iter()
            .filter(|s| !(found.fault.is_some() && **s == Symptom::Strain));
        told.map(|s| symptom_phrase(*s).to_string()).collect()
    };
    let (certain, possible) = (phrases(found.certain), phrases(found.possible));
    let mut sentences: Vec<String> = found
        .fault
        .and_then(fault)
        .map(ToString::to_string)
        .into_iter()
        .collect();
    if !certain.is_empty() {
        sentences.push(sentence(&list(&certain)));
    }
    if !possible.is_empty() && found.grade > Grade::Stressed {
        sentences.push(format!(
            "Depending on how the output is built, {}.",
            either(&possible)
        ));
    }
    sentences
}

const fn opening(found: &Found<'_>) -> &'static str {
    match found.grade {
        Grade::Right if found.recommended => "Yes, that is the right cable.",
        Grade::Right => "Yes, that works.",
        Grade::Stressed => {
            "It works with many outputs, but it grounds their cold contact: use it only if the manual does not forbid it."
        }
        Grade::Wrong => "No, not this one.",
        Grade::Harmful => "Stop: do not plug this in.",
    }
}

/// What is wrong with the wiring, where a symptom alone would not say it.
const fn fault(fault: Fault) -> Option<&'static str> {
    Some(match fault {
        Fault::OutputsJoined => "It ties two outputs together, and they fight.",
        Fault::LegsShorted { .. } => "It ties the two halves of an output together.",
        Fault::DriverGrounded { .. } => "It shorts an output to ground.",
        Fault::MicrophoneInput => {
            "The XLR part of this socket is a microphone input: far too sensitive, and its 48 V (phantom power) can damage the output."
        }
        Fault::FloatingLeg { leg: Leg::Cold, .. } => "It leaves the second contact of the input in the air.",
        Fault::NoReturn => "It leaves the signal without a way back.",
        Fault::FloatingLeg { .. } | Fault::GroundedFar { .. } => return None,
    })
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}.", first.to_uppercase(), letters.as_str())
    })
}
