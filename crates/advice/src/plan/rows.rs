//! Rows of a plan that several of its parts share: leads, ears, levels.

use alloc::vec::Vec;

use interconnect::assembly::{Assembly, Stage};
use interconnect::cable::{Availability, Form};
use interconnect::choose::{LevelRange, Way};
use interconnect::plug::Plug;
use interconnect::reception::{Assessment, Ear, Symptom};

use super::{EarRow, Ears, Lead, PlugEnd, Range, TopologyRow};

/// The leads of an assembly, from the source to the destination.
pub(super) fn assembly_leads(assembly: &Assembly) -> Vec<Lead> {
    assembly.stages().map(|stage| lead(&stage)).collect()
}

fn lead(stage: &Stage) -> Lead {
    let cable = stage.laid.cable;
    Lead {
        cable: cable.slug,
        quantity: stage.quantity,
        name: cable.name,
        search: cable.search.to_vec(),
        mistaken_for: cable.mistaken_for,
        availability: match cable.availability {
            Availability::Common => "common",
            Availability::Rare => "rare",
            Availability::Custom => "custom",
        },
        form: match cable.form {
            Form::Lead => "lead",
            Form::Adapter => "adapter",
        },
        a: stage.laid.near().iter().copied().map(plug_end).collect(),
        b: stage.laid.far().iter().copied().map(plug_end).collect(),
    }
}

fn plug_end(plug: Plug) -> PlugEnd {
    PlugEnd {
        connector: plug.connector().slug(),
        gender: plug.gender().slug(),
    }
}

/// What both ears get under one topology.
pub(super) fn ears(assessment: &Assessment) -> Ears {
    Ears {
        left: ear(assessment.left),
        right: ear(assessment.right),
    }
}

fn ear(ear: Ear) -> EarRow {
    EarRow {
        l: rounded(ear.l, 1e3),
        r: rounded(ear.r, 1e3),
    }
}

/// A level range to a hundredth of a decibel.
pub(super) fn range(level: LevelRange) -> Range {
    Range {
        min: hundredths(level.min_db),
        max: hundredths(level.max_db),
    }
}

/// Decibels to a hundredth.
pub(super) fn hundredths(db: f64) -> f64 {
    rounded(db, 100.0)
}

/// A number rounded to so many parts of one; never a negative zero.
fn rounded(number: f64, parts: f64) -> f64 {
    libm::round(number * parts) / parts + 0.0
}

/// What each topology makes of a way.
pub(super) fn topology_rows(way: &Way) -> Vec<TopologyRow> {
    let row = |assessment: &Assessment| TopologyRow {
        topology: assessment.topology.slug(),
        ears: ears(assessment),
        level_db: assessment.level_db().map(hundredths),
        symptoms: assessment.symptoms.iter().map(|s| Symptom::slug(*s)).collect(),
    };
    way.assessments.iter().map(row).collect()
}
