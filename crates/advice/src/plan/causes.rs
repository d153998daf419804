//! The rows of a plan for what may be behind a symptom.

use alloc::string::ToString;
use alloc::vec::Vec;

use interconnect::answer::Answer;
use interconnect::cable::Cable;
use interconnect::choose::Request;
use interconnect::diagnose::{Cause, Setting, diagnose};
use interconnect::reception::Symptom;

use super::CauseRow;
use crate::text;

/// The causes of a symptom, the likeliest first.
pub(super) fn rows(request: &Request, answer: &Answer, symptom: Symptom) -> Vec<CauseRow> {
    diagnose(request, symptom)
        .iter()
        .map(|cause| row(request, answer, symptom, cause))
        .collect()
}

fn row(request: &Request, answer: &Answer, symptom: Symptom, cause: &Cause) -> CauseRow {
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
                recommends(answer, cable),
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
