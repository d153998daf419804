//! What the cable at hand does, in a person's words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::reception::{Fault, Grade, Leg, Symptom};

use super::part::either;

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
            "it sounds hollow: you hear only what differs between left and right, and voices in the middle vanish"
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
    /// Whether it is the very cable that the plan recommends, if only once both sockets are set alike.
    pub recommended: bool,
    /// The lead that it was tried with, where it is an adapter; else nothing.
    pub with: &'a str,
    /// Whether it reaches only one of two outputs.
    pub leaves_one_out: bool,
    /// Whether it is made for another kind of signal and good for short runs.
    pub is_for_short_runs: bool,
    /// Why the two sockets must not be joined at all; nothing where they may.
    pub danger: &'a str,
    /// What to use instead, as a sentence.
    pub instead: &'a str,
}

/// What the cable at hand does between the two sockets, and what to do.
pub fn have(found: &Found<'_>) -> String {
    let mut sentences = alloc::vec![opening(found)];
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
    let is_bad = found.grade > Grade::Stressed;
    let mut sentences = Vec::new();
    if found.leaves_one_out {
        sentences.push("It takes only one of your two outputs: the other channel is missing.".to_string());
    }
    match found.fault {
        Some(fault) => sentences.extend(fault_sentence(fault, found.grade).map(ToString::to_string)),
        None if found.grade == Grade::Harmful => sentences.push(found.danger.to_string()),
        None => {}
    }
    // The strain is in the sentence of its fault, or in the opening.
    let is_told = |symptom: &&Symptom| **symptom != Symptom::Strain;
    for symptom in found.certain.iter().filter(is_told) {
        sentences.push(match symptom {
            Symptom::Quiet if !is_bad => "It is quieter: turn the amplifier up.".to_string(),
            symptom => sentence(symptom_phrase(*symptom)),
        });
    }
    let possible: Vec<String> = found
        .possible
        .iter()
        .filter(is_told)
        .map(|symptom| symptom_phrase(*symptom).to_string())
        .collect();
    if !possible.is_empty() {
        sentences.push(if is_bad {
            format!("Depending on how the output is built, {}.", either(&possible))
        } else {
            "With some outputs it is quieter: turn the amplifier up.".to_string()
        });
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn opening(found: &Found<'_>) -> String {
    let (with, works) = if found.with.is_empty() {
        (String::new(), "It works".to_string())
    } else {
        (
            format!(", together with {}", found.with),
            format!("Together with {} it works", found.with),
        )
    };
    match found.grade {
        Grade::Right if found.recommended => "Yes, that is the right cable.".to_string(),
        Grade::Right if found.is_for_short_runs => {
            "Yes, that works over a short run; for more than a few metres take the digital cable.".to_string()
        }
        Grade::Right => format!("Yes, that works{with}."),
        Grade::Stressed => format!(
            "{works} with many outputs, but it grounds their cold contact: use it only if the manual does not forbid it."
        ),
        Grade::Wrong if found.recommended => {
            "That is the right cable, but the two sockets are set to different formats.".to_string()
        }
        Grade::Wrong => "No, not this one.".to_string(),
        Grade::Harmful => "Stop: do not plug this in.".to_string(),
    }
}

/// What is wrong with the wiring, where a symptom alone would not say it.
const fn fault_sentence(fault: Fault, grade: Grade) -> Option<&'static str> {
    Some(match fault {
        Fault::OutputsJoined => "It ties two outputs together, and they fight.",
        Fault::LegsShorted { .. } => "It ties the two halves of an output together.",
        Fault::DriverGrounded { leg: Leg::Cold, .. } if !matches!(grade, Grade::Harmful) => {
            "It grounds the cold contact of an output, which some makers forbid."
        }
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
        format!("{}{}.", first.to_ascii_uppercase(), letters.as_str())
    })
}
