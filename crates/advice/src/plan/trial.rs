//! The row of a plan for the cable that the visitor already has.

use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Reverse;

use interconnect::answer::Answer;
use interconnect::assembly::{Assembly, Seat, Stage};
use interconnect::cable::Cable;
use interconnect::choose::{Request, Way};
use interconnect::reception::{Fault, Grade, Symptom, grade_of_fault};
use interconnect::trial::{Trial, is_for_short_runs, trial};

use super::rows::{assembly_leads, ears, range};
use super::{Have, TrapRow};
use crate::text;

/// What the cable does between the two sockets; `None` where it does not fit them.
#[inline(never)] // comes with the second part of the page
pub(super) fn row(request: &Request, answer: &Answer, cable: &'static Cable) -> Option<Have> {
    let trial = trial(request, cable)?;
    let way = trial.way.as_ref();
    let (certain, possible) = split(&trial);
    // Where the pair is refused, a lead that is told all the same is the one to keep once a switch is moved.
    let is_told = answer.assembly == Some(trial.assembly);
    let recommended = is_told && (answer.refusal.is_none() || trial.grade == Grade::Wrong);
    let instead = match (answer.refusal, &answer.assembly) {
        (Some(refusal), _) => text::refusal_summary(refusal, answer.devices.first().copied()),
        (None, Some(assembly)) => text::fits_summary(assembly),
        (None, None) => String::new(),
    };
    let is_it = |stage: &Stage| stage.laid.cable.slug == cable.slug;
    let lead = trial.assembly.stages().find(|stage| !is_it(stage));
    let with = lead.map(|stage| text::stage_phrase(&stage)).unwrap_or_default();
    Some(Have {
        cable: cable.slug,
        name: cable.name,
        quantity: trial
            .assembly
            .stages()
            .find(is_it)
            .map(|s| s.quantity)
            .unwrap_or_default(),
        grade: grade_slug(trial.grade),
        ears: way.and_then(|w| w.assessments.first()).map(ears),
        level_db: way.and_then(Way::level_db).map(range),
        symptoms: trial.symptoms.iter().map(|s| s.slug()).collect(),
        text: text::have(&text::Found {
            grade: trial.grade,
            fault: way.and_then(|way| worst_fault(request, way, trial.grade)),
            certain: &certain,
            possible: &possible,
            recommended,
            with: &with,
            leaves_one_out: trial.grade > Grade::Stressed && leaves_one_out(request, &trial.assembly),
            is_for_short_runs: is_for_short_runs(request, cable),
            danger: answer.refusal.map_or("", text::refusal_reason),
            instead: &instead,
        }),
    })
}

const fn grade_slug(grade: Grade) -> &'static str {
    match grade {
        Grade::Right => "right",
        Grade::Stressed => "stressed",
        Grade::Wrong => "wrong",
        Grade::Harmful => "harmful",
    }
}

/// What an obvious wrong cable would do.
pub(super) fn trap(request: &Request, way: &Way) -> TrapRow {
    let certain = way.certain_symptoms();
    let possible: Vec<Symptom> = way
        .symptoms()
        .into_iter()
        .filter(|s| !certain.contains(s))
        .collect();
    TrapRow {
        leads: assembly_leads(&way.assembly),
        grade: grade_slug(way.grade()),
        symptoms: way.symptoms().into_iter().map(Symptom::slug).collect(),
        text: text::trap(&text::Found {
            grade: way.grade(),
            fault: worst_fault(request, way, way.grade()),
            certain: &certain,
            possible: &possible,
            recommended: false,
            with: "",
            leaves_one_out: leaves_one_out(request, &way.assembly),
            is_for_short_runs: false,
            danger: "",
            instead: "",
        }),
    }
}

/// Whether it has a plug in one of two outputs only.
fn leaves_one_out(request: &Request, assembly: &Assembly) -> bool {
    let taken = |index| {
        assembly
            .plugs()
            .iter()
            .any(|placed| placed.seat == Seat::Output(index))
    };
    request.output.port().sockets.len() == 2 && !(taken(0) && taken(1))
}

/// The symptoms under every topology in question, and those under some only.
fn split(trial: &Trial) -> (Vec<Symptom>, Vec<Symptom>) {
    let always = |symptom: &Symptom| match &trial.way {
        Some(way) => way.assessments.iter().all(|a| a.symptoms.contains(symptom)) || trial.way_is_refused(),
        None => true,
    };
    trial.symptoms.iter().copied().partition(always)
}

/// The gravest fault of a way that is wrong or harmful; none where the sound alone is wrong.
fn worst_fault(request: &Request, way: &Way, grade: Grade) -> Option<Fault> {
    let output = request.output.port();
    let worst = way
        .assessments
        .iter()
        .find(|a| a.grade == grade && grade > Grade::Stressed)?;
    let gravest = |fault: &Fault| (Reverse(grade_of_fault(output, *fault)), *fault);
    worst.faults.iter().copied().min_by_key(gravest)
}
