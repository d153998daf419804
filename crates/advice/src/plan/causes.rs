//! The rows of a plan for what may be behind a symptom.

use alloc::string::ToString;
use alloc::vec::Vec;

use interconnect::choose::Request;
use interconnect::diagnose::{Cause, Setting, diagnose};
use interconnect::reception::Symptom;

use super::CauseRow;
use crate::text;

/// The causes of a symptom, the likeliest first.
pub(super) fn rows(request: &Request, symptom: Symptom) -> Vec<CauseRow> {
    diagnose(request, symptom)
        .iter()
        .map(|cause| row(request, cause))
        .collect()
}

fn row(request: &Request, cause: &Cause) -> CauseRow {
    match cause {
        Cause::Cable { cable, topologies } => CauseRow {
            cable: Some(cable.slug),
            setting: None,
            text: text::cause_cable(cable, *topologies >= request.topologies().len()),
        },
        Cause::Setting(setting) => CauseRow {
            cable: None,
            setting: Some(Setting::slug(*setting)),
            text: text::setting(*setting).to_string(),
        },
    }
}
