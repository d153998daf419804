//! What must hold of a maker's file beyond its shape: names, kinds of ports, figures and their sources.
//! One small function a thing; each says what is wrong in words for the person who wrote the entry.

use interconnect::Input as InputKind;
use toml::Spanned;

use super::File;

mod headphones;
mod output;
use super::figures::{Citations, GAIN, INPUT_LIMIT, INPUT_OHMS, Quantity};
use super::names::{check_id, check_label, check_unique};
use super::problem::{Findings, Problem};
use super::schema::{Confidence, Device, Gain, Impedance, Input, Kind, Maker};

/// Everything that is wrong with a file.
pub(crate) fn check(file: &File, maker: &Maker) -> Vec<Problem> {
    let name = format!("{}.toml", file.stem);
    let mut findings = Findings::new(&name, &file.text);
    let mut citations = Citations::new(&maker.sources);
    check_label(&maker.name, &mut findings);
    let ids = maker.device.iter().map(|d| &d.id);
    let ids = ids.chain(maker.headphones.iter().map(|h| &h.id));
    check_unique("entries", ids, &mut findings);
    for device in &maker.device {
        check_device(device, &mut citations, &mut findings);
    }
    for headphones in &maker.headphones {
        headphones::check_headphones(headphones, &mut citations, &mut findings);
    }
    citations.finish(&mut findings);
    findings.into_problems()
}

fn check_confidence(
    id: &Spanned<String>,
    confidence: Confidence,
    sources: &[Spanned<String>],
    findings: &mut Findings<'_>,
) {
    if confidence != Confidence::Low && sources.is_empty() {
        findings.note(id.span(), "an entry without sources has `confidence = \"low\"`");
    }
}

fn check_device(device: &Device, citations: &mut Citations<'_>, findings: &mut Findings<'_>) {
    check_id(&device.id, findings);
    check_label(&device.model, findings);
    check_confidence(&device.id, device.confidence, &device.sources, findings);
    for source in &device.sources {
        citations.name(source, findings);
    }
    check_unique(
        "outputs of one device",
        device.output.iter().map(|p| &p.id),
        findings,
    );
    check_unique(
        "inputs of one device",
        device.input.iter().map(|p| &p.id),
        findings,
    );
    check_has_ports(device, findings);
    for gain in &device.gains {
        check_gain(gain, device, citations, findings);
    }
    for output in &device.output {
        output::check_output(output, citations, findings);
    }
    for input in &device.input {
        check_input(input, device, citations, findings);
    }
}

fn check_has_ports(device: &Device, findings: &mut Findings<'_>) {
    let amplifies = matches!(
        device.kind.get_ref(),
        Kind::Amplifier | Kind::DistributionAmplifier
    );
    if amplifies && device.input.is_empty() {
        findings.note(
            device.kind.span(),
            "an amplifier has at least one `[[device.input]]`",
        );
    }
    if !amplifies && device.output.is_empty() {
        findings.note(
            device.kind.span(),
            "an interface or converter has at least one `[[device.output]]`",
        );
    }
}

fn check_gain(
    gain: &Spanned<Gain>,
    device: &Device,
    citations: &mut Citations<'_>,
    findings: &mut Findings<'_>,
) {
    let (place, gain) = (gain.span(), gain.get_ref());
    if gain.name.is_none() && gain.db.is_none() {
        findings.note(place.clone(), "a gain has a `name` or a `db` or both");
    }
    if let Some(db) = &gain.db {
        GAIN.check(db, findings);
        citations.check(place, &gain.source, findings);
    }
    if let Some(input) = &gain.input
        && !device.input.iter().any(|i| i.id.get_ref() == input.get_ref())
    {
        findings.note(
            input.span(),
            format!("this device has no input `{}`", input.get_ref()),
        );
    }
}

fn check_impedance(
    impedance: Option<&Spanned<Impedance>>,
    quantity: &Quantity,
    citations: &mut Citations<'_>,
    findings: &mut Findings<'_>,
) {
    if let Some(impedance) = impedance {
        quantity.check(&impedance.get_ref().ohm, findings);
        citations.check(impedance.span(), &impedance.get_ref().source, findings);
    }
}

/// The names of all kinds, for a message.
fn all_kinds<'a>(slugs: impl Iterator<Item = &'a str>) -> String {
    slugs.collect::<Vec<_>>().join(", ")
}

fn check_input(input: &Input, device: &Device, citations: &mut Citations<'_>, findings: &mut Findings<'_>) {
    check_id(&input.id, findings);
    check_label(&input.label, findings);
    check_impedance(input.impedance.as_ref(), &INPUT_OHMS, citations, findings);
    for other in &input.cuts_off {
        if other == &input.id || !device.input.iter().any(|i| i.id.get_ref() == other.get_ref()) {
            let reason = format!("this device has no other input `{}`", other.get_ref());
            findings.note(other.span(), reason);
        }
    }
    for limit in &input.limits {
        INPUT_LIMIT.check(&limit.get_ref().dbu, findings);
        citations.check(limit.span(), &limit.get_ref().source, findings);
        if let Some(gain) = &limit.get_ref().gain
            && !gain_names(device).any(|name| name == gain.get_ref())
        {
            let reason = format!("this device has no gain named `{}`", gain.get_ref());
            findings.note(gain.span(), reason);
        }
    }
    match InputKind::from_slug(input.kind.get_ref()) {
        None => {
            let kinds = all_kinds(InputKind::ALL.iter().map(|k| k.slug()));
            let reason = format!(
                "`{}` is no kind of input: use one of {kinds}",
                input.kind.get_ref()
            );
            findings.note(input.kind.span(), reason);
        }
        Some(InputKind::BeltpackStereo | InputKind::BeltpackMono) if input.setting.is_none() => {
            findings.note(
                input.kind.span(),
                "a beltpack input says with `setting` how its switch stands",
            );
        }
        Some(_) => {}
    }
}

fn gain_names(device: &Device) -> impl Iterator<Item = &String> {
    device
        .gains
        .iter()
        .filter_map(|g| g.get_ref().name.as_ref().map(Spanned::get_ref))
}
