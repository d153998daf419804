//! What the cable at hand does, in a person's words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use interconnect::reception::{Grade, Symptom};

use super::part::list;

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
            "it sounds hollow, because only the difference of left and right is left and voices in the middle vanish"
        }
        Symptom::Inverted => "one ear plays the reverse of the other, so it sounds wide and odd",
        Symptom::LeftOnly => "only the left ear plays",
        Symptom::RightOnly => "only the right ear plays",
        Symptom::Swapped => "left and right are exchanged",
        Symptom::Mono => "both ears play the same",
        Symptom::Distorted => "it distorts",
        Symptom::Quiet => "it is quieter than it should be",
        Symptom::Hum => "it hums",
    }
}

/// What the cable at hand does between the two sockets, and what to do. `certain` are the symptoms under every topology in question,
/// `possible` those under some.
pub fn have(
    grade: Grade,
    certain: &[Symptom],
    possible: &[Symptom],
    recommended: bool,
    instead: &str,
) -> String {
    let phrases = |symptoms: &[Symptom]| -> Vec<String> {
        symptoms.iter().map(|s| symptom_phrase(*s).to_string()).collect()
    };
    let opening = match grade {
        Grade::Right if recommended => "Yes, that is the right cable.",
        Grade::Right => "Yes, that works.",
        Grade::Stressed => {
            "It works with many outputs, but it grounds their cold contact: use it only if the manual does not forbid it."
        }
        Grade::Wrong => "No, not this one.",
        Grade::Harmful => "Stop: do not plug this in.",
    };
    let mut sentences = alloc::vec![opening.to_string()];
    if !certain.is_empty() {
        sentences.push(sentence(&list(&phrases(certain))));
    }
    if !possible.is_empty() {
        let either = list(&phrases(possible)).replace(" and ", " or ");
        sentences.push(format!("Depending on how the output is built, {either}."));
    }
    if grade > Grade::Stressed && !instead.is_empty() {
        sentences.push(instead.to_string());
    }
    sentences.join(" ")
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        format!("{}{}.", first.to_uppercase(), letters.as_str())
    })
}
