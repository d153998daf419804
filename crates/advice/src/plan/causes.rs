//! The rows of a plan for what may be behind a symptom.

use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use interconnect::Input;
use interconnect::answer::Answer;
use interconnect::cable::Cable;
use interconnect::choose::Request;
use interconnect::diagnose::{Cause, Setting, diagnose};
use interconnect::reception::Symptom;

use super::{CauseRow, EarRow, Ears, Plan};
use crate::text::{self, Whose};

/// The causes of a symptom: the cable that the visitor has, if it is one, and the others, the likeliest first.
#[inline(never)] // comes with the second part of the page
pub(super) fn rows(
    request: &Request,
    answer: &Answer,
    symptom: Symptom,
    have: Option<&Cable>,
) -> Vec<CauseRow> {
    let mut rows: Vec<CauseRow> = diagnose(request, symptom)
        .iter()
        .map(|cause| row(request, answer, symptom, have, cause))
        .collect();
    let own = |row: &CauseRow| row.cable.is_some() && row.cable == have.map(|cable| cable.slug);
    if let Some(first) = rows.iter().position(own).and_then(|at| rows.get_mut(..=at)) {
        first.rotate_right(1);
    }
    rows
}

/// The causes where the answer hangs on what the input turns out to be: cables that people buy by mistake first, and what does
/// not hold whatever the outcome with the outcome before it.
pub(super) fn of_outcomes(plans: &[(Input, Plan)]) -> Vec<CauseRow> {
    let mut rows: Vec<CauseRow> = Vec::new();
    for is_usual in [true, false] {
        for (input, plan) in plans {
            let usual = plan.causes.iter().position(|cause| cause.setting.is_some());
            for (at, cause) in plan.causes.iter().enumerate() {
                if usual.is_none_or(|usual| at < usual) != is_usual {
                    continue;
                }
                let mut row = cause.clone();
                if !plans.iter().all(|(_, plan)| plan.causes.contains(cause)) {
                    row.text = format!("{}: {}", text::ask_option(*input), row.text);
                }
                if !rows.contains(&row) {
                    rows.push(row);
                }
            }
        }
    }
    rows
}

/// What a symptom means for the two ears, in the picture that goes with its name; none where the mix is right but not the sound.
pub const fn heard(symptom: Symptom) -> Option<Ears> {
    const NOTHING: EarRow = EarRow { l: 0.0, r: 0.0 };
    const LEFT: EarRow = EarRow { l: 1.0, r: 0.0 };
    const RIGHT: EarRow = EarRow { l: 0.0, r: 1.0 };
    const DIFFERENCE: EarRow = EarRow { l: 1.0, r: -1.0 };
    const SUM: EarRow = EarRow { l: 1.0, r: 1.0 };
    let (left, right) = match symptom {
        Symptom::Silent => (NOTHING, NOTHING),
        Symptom::Hollow => (DIFFERENCE, DIFFERENCE),
        Symptom::Inverted => (LEFT, EarRow { l: 0.0, r: -1.0 }),
        Symptom::LeftOnly => (LEFT, NOTHING),
        Symptom::RightOnly => (NOTHING, RIGHT),
        Symptom::Swapped => (RIGHT, LEFT),
        Symptom::Mono => (SUM, SUM),
        Symptom::Quiet => (EarRow { l: 0.5, r: 0.0 }, EarRow { l: 0.0, r: 0.5 }),
        Symptom::Strain | Symptom::Noise | Symptom::Distorted | Symptom::Hum => return None,
    };
    Some(Ears { left, right })
}

fn row(
    request: &Request,
    answer: &Answer,
    symptom: Symptom,
    have: Option<&Cable>,
    cause: &Cause,
) -> CauseRow {
    match cause {
        Cause::Cable {
            cable,
            symptom: heard,
            topologies,
        } => CauseRow {
            cable: Some(cable.slug),
            setting: None,
            text: text::cause_cable(
                cable,
                *topologies >= request.topologies().len(),
                if recommends(answer, cable) {
                    Whose::Answers
                } else if have.is_some_and(|have| have.slug == cable.slug) {
                    Whose::Visitors
                } else {
                    Whose::Nobodys
                },
                !answer
                    .way
                    .as_ref()
                    .is_some_and(|way| way.symptoms().contains(&symptom)),
                symptom,
                *heard,
            ),
        },
        Cause::Setting(setting) => CauseRow {
            cable: None,
            setting: Some(Setting::slug(*setting)),
            text: text::setting(*setting).to_string(),
        },
    }
}

fn recommends(answer: &Answer, cable: &Cable) -> bool {
    let assembly = answer.assembly.filter(|_| answer.refusal.is_none());
    assembly.is_some_and(|a| a.is_plain() && a.stages().any(|s| s.laid.cable.slug == cable.slug))
}
