//! What must hold of an entry for headphones.
//! The unit of a sensitivity is the thing that goes wrong most often.

use toml::Spanned;

use super::super::figures::{Citations, HEADPHONE_OHMS, PER_MILLIWATT, PER_VOLT, POWER};
use super::super::names::{check_id, check_label};
use super::super::problem::Findings;
use super::super::schema::{Headphones, Sensitivity};
use super::{check_confidence, check_impedance};

pub(crate) fn check_headphones(
    headphones: &Headphones,
    citations: &mut Citations<'_>,
    findings: &mut Findings<'_>,
) {
    check_id(&headphones.id, findings);
    check_label(&headphones.model, findings);
    check_confidence(
        &headphones.id,
        headphones.confidence,
        &headphones.sources,
        findings,
    );
    for source in &headphones.sources {
        citations.name(source, findings);
    }
    check_impedance(
        headphones.impedance.as_ref(),
        &HEADPHONE_OHMS,
        citations,
        findings,
    );
    for sensitivity in [&headphones.sensitivity, &headphones.measured]
        .into_iter()
        .flatten()
    {
        check_sensitivity(sensitivity, citations, findings);
    }
    if let Some(power) = &headphones.max_power {
        POWER.check(&power.get_ref().mw, findings);
        citations.check(power.span(), &power.get_ref().source, findings);
    }
    check_curve(headphones, citations, findings);
}

fn check_curve(headphones: &Headphones, citations: &mut Citations<'_>, findings: &mut Findings<'_>) {
    if let Some(curve) = &headphones.curve {
        let (low, high) = (&curve.get_ref().low_ohm, &curve.get_ref().high_ohm);
        HEADPHONE_OHMS.check(low, findings);
        HEADPHONE_OHMS.check(high, findings);
        if low.get_ref() > high.get_ref() {
            findings.note(curve.span(), "the lowest impedance is above the highest");
        }
        citations.check(curve.span(), &curve.get_ref().source, findings);
    }
}

fn check_sensitivity(
    sensitivity: &Spanned<Sensitivity>,
    citations: &mut Citations<'_>,
    findings: &mut Findings<'_>,
) {
    let figure = sensitivity.get_ref();
    match (&figure.db_v, &figure.db_mw) {
        (Some(value), None) => PER_VOLT.check(value, findings),
        (None, Some(value)) => PER_MILLIWATT.check(value, findings),
        _ => findings.note(
            sensitivity.span(),
            "a sensitivity has one unit: `db_v` (dB SPL at 1 V) or `db_mw` (at 1 mW); leave it out where the unit is not known",
        ),
    }
    citations.check(sensitivity.span(), &figure.source, findings);
}
