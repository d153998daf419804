//! What must hold of an output: a known kind, and figures that such an output can have.
//! A level in dBu on a digital socket, or a power on a line output, is a slip.

use interconnect::port::Carries;
use interconnect::{Output as OutputKind, Topology};
use toml::Spanned;

use super::super::figures::{Citations, LOAD_OHMS, OUTPUT_LEVEL, OUTPUT_OHMS, POWER};
use super::super::names::{check_id, check_label};
use super::super::problem::Findings;
use super::super::schema::Output;
use super::{all_kinds, check_impedance};

pub(crate) fn check_output(output: &Output, citations: &mut Citations<'_>, findings: &mut Findings<'_>) {
    check_id(&output.id, findings);
    for text in [&output.setting, &output.control].into_iter().flatten() {
        check_label(text, findings);
    }
    check_label(&output.label, findings);
    check_impedance(output.impedance.as_ref(), &OUTPUT_OHMS, citations, findings);
    for level in &output.levels {
        OUTPUT_LEVEL.check(&level.get_ref().dbu, findings);
        if let Some(load) = &level.get_ref().load_ohm {
            LOAD_OHMS.check(load, findings);
        }
        citations.check(level.span(), &level.get_ref().source, findings);
    }
    if !output
        .levels
        .is_sorted_by(|a, b| a.get_ref().dbu.get_ref() >= b.get_ref().dbu.get_ref())
        && let Some(first) = output.levels.first()
    {
        findings.note(first.span(), "the levels stand in order, the highest first");
    }
    for power in &output.power {
        LOAD_OHMS.check(&power.get_ref().load_ohm, findings);
        POWER.check(&power.get_ref().mw, findings);
        citations.check(power.span(), &power.get_ref().source, findings);
    }
    let Some(kind) = OutputKind::from_slug(output.kind.get_ref()) else {
        let kinds = all_kinds(OutputKind::ALL.iter().map(|k| k.slug()));
        let reason = format!(
            "`{}` is no kind of output: use one of {kinds}",
            output.kind.get_ref()
        );
        return findings.note(output.kind.span(), reason);
    };
    check_output_of_kind(output, kind, citations, findings);
}

fn check_output_of_kind(
    output: &Output,
    kind: OutputKind,
    citations: &mut Citations<'_>,
    findings: &mut Findings<'_>,
) {
    let carries = kind.port().carries;
    if !carries.is_analogue()
        && let Some(level) = output.levels.first()
    {
        findings.note(level.span(), "a digital output has no level in dBu");
    }
    if carries != Carries::Phones
        && let Some(power) = output.power.first()
    {
        findings.note(power.span(), "only headphone outputs have a power");
    }
    check_cold_contact(output, citations, findings);
    if !kind.has_topology()
        && let Some(place) = output
            .topology
            .as_ref()
            .map(Spanned::span)
            .or(output.cold_contact.as_ref().map(Spanned::span))
    {
        findings.note(
            place,
            "only balanced line outputs have a topology and a cold contact",
        );
    }
}

/// The topology and what the maker says of the cold contact, each with its source.
fn check_cold_contact(output: &Output, citations: &mut Citations<'_>, findings: &mut Findings<'_>) {
    if let Some(topology) = &output.topology {
        let name = &topology.get_ref().kind;
        if Topology::from_slug(name.get_ref()).is_none_or(|t| t == Topology::Unknown) {
            let all = all_kinds(Topology::ALL.iter().skip(1).map(|t| t.slug()));
            let reason = format!("`{}` is no topology: use one of {all}", name.get_ref());
            findings.note(name.span(), reason);
        }
        citations.check(topology.span(), &topology.get_ref().source, findings);
    }
    if let Some(cold) = &output.cold_contact {
        citations.check(cold.span(), &cold.get_ref().source, findings);
    }
}
