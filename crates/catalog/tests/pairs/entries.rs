//! The entries themselves: public names, the order of ports, what is known of known devices.
//! A public name stands in links, so the list of those that must stay is here.

use std::collections::BTreeSet;

use catalog::{
    Basis, ColdContact, Confidence, InputNote, device, devices, headphones, headphones_named, input_port,
    output_port,
};
use interconnect::port::Carries;
use interconnect::{Input, Output, Topology};

/// Public names that links may already carry.
const PUBLIC: [&str; 12] = [
    "focusrite-scarlett-2i2-4th-gen.outputs-1-2",
    "focusrite-scarlett-2i2-3rd-gen.line-outputs",
    "rme-adi-2-dac-fs.xlr-out",
    "rme-fireface-800.analog-out-1-8",
    "motu-m2.rca-outs",
    "generic-computer-headphone-jack.headphone-jack",
    "behringer-ha400.input",
    "behringer-p2.input-mono",
    "schiit-magni-2.input",
    "violectric-hpa-v181.bal-in",
    "jds-labs-atom-amp-plus.rca-in",
    "ifi-zen-air-can.input-1-35",
];

#[test]
fn public_names_find_what_they_name() {
    for slug in PUBLIC {
        assert!(
            output_port(slug).is_some() || input_port(slug).is_some(),
            "{slug}"
        );
    }
    for entry in devices() {
        let found = device(&entry.slug()).expect("its own name");
        assert!(core::ptr::eq(found, entry), "{}", entry.slug());
        for output in entry.outputs() {
            let (_, found) = output_port(&entry.port_slug(output.slug())).expect("its own name");
            assert!(core::ptr::eq(found, output));
        }
        for input in entry.inputs() {
            let (_, found) = input_port(&entry.port_slug(input.slug())).expect("its own name");
            assert!(core::ptr::eq(found, input));
        }
    }
    for entry in headphones() {
        assert!(headphones_named(&entry.slug()).is_some_and(|found| core::ptr::eq(found, entry)));
    }
    for slug in [
        "",
        "focusrite",
        "focusrite-",
        "focusrite-scarlett-2i2-4th-gen.",
        "x.y.z",
    ] {
        assert!(
            device(slug).is_none() && output_port(slug).is_none() && input_port(slug).is_none(),
            "{slug}"
        );
    }
}

#[test]
fn there_are_as_many_as_were_gathered() {
    let count = |picked: fn(&catalog::Device) -> bool| devices().iter().filter(|d| picked(d)).count();
    assert!(
        count(catalog::Device::is_source) >= 120,
        "{}",
        count(catalog::Device::is_source)
    );
    assert!(
        count(catalog::Device::is_amplifier) >= 127,
        "{}",
        count(catalog::Device::is_amplifier)
    );
    assert_eq!(headphones().len(), 123);
    assert!(count(catalog::Device::is_generic) >= 8);
}

#[test]
fn line_outputs_stand_before_headphone_outputs_and_those_before_digital_ones() {
    let rank = |carries| match carries {
        Carries::Line => 0,
        Carries::Phones => 1,
        _ => 2,
    };
    for device in devices().iter().filter(|device| device.is_source()) {
        let ranks: Vec<i32> = device
            .outputs()
            .iter()
            .map(|o| rank(o.kind().port().carries))
            .collect();
        assert!(ranks.is_sorted(), "{}: {ranks:?}", device.name());
    }
}

#[test]
fn labels_are_short_and_told_apart() {
    for device in devices() {
        let outputs: BTreeSet<_> = device
            .outputs()
            .iter()
            .map(|o| (o.label(), o.setting()))
            .collect();
        assert_eq!(outputs.len(), device.outputs().len(), "{}", device.name());
        let inputs: BTreeSet<_> = device.inputs().iter().map(|i| (i.label(), i.setting())).collect();
        assert_eq!(inputs.len(), device.inputs().len(), "{}", device.name());
    }
}

#[track_caller]
fn built(slug: &str, topology: Topology, cold: ColdContact) {
    let (_, output) = output_port(slug).expect(slug);
    assert_eq!(
        (output.topology(), output.cold_contact()),
        (topology, cold),
        "{slug}"
    );
}

/// What makers say of the cold contact: the RME manuals, Focusrite's support, the specification of the Rubix24.
#[test]
fn known_outputs_are_built_as_their_makers_say() {
    built(
        "rme-fireface-800.analog-out-1-8",
        Topology::Servo,
        ColdContact::Grounded,
    );
    built("rme-adi-2-dac-fs.xlr-out", Topology::PushPull, ColdContact::Open);
    built(
        "rme-adi-2-pro-fs-r-be.xlr-out-1-2",
        Topology::PushPull,
        ColdContact::Open,
    );
    built(
        "roland-rubix24.output-1-2",
        Topology::ImpedanceBalanced,
        ColdContact::Unknown,
    );
    built("motu-m2.monitor-outs", Topology::Unknown, ColdContact::Unknown);
    let focusrite = devices().iter().filter(|d| d.maker() == "Focusrite");
    for output in focusrite
        .flat_map(catalog::Device::outputs)
        .filter(|o| o.kind() == Output::TrsPair)
    {
        assert_eq!(output.cold_contact(), ColdContact::Grounded);
    }
}

#[test]
fn a_switch_changes_what_a_socket_carries() {
    for slug in ["behringer-p2", "art-hp-1", "fischer-amps-in-ear-stick"] {
        let device = device(slug).expect(slug);
        let inputs: Vec<_> = device.inputs().iter().map(|i| (i.kind(), i.setting())).collect();
        assert_eq!(
            inputs,
            [
                (Input::BeltpackStereo, Some("STEREO")),
                (Input::BeltpackMono, Some("MONO"))
            ]
        );
    }
    let (_, optical) = output_port("motu-ultralite-mk5.optical-out-spdif").expect("known");
    assert_eq!(
        (optical.kind(), optical.setting()),
        (Output::Toslink, Some("S/PDIF"))
    );
}

#[test]
fn limits_hang_on_the_gain() {
    let (v181, input) = input_port("violectric-hpa-v181.bal-in").expect("known");
    let steps: Vec<_> = v181
        .gain_steps(input)
        .iter()
        .map(|s| (s.gain_db, s.input_max_dbu))
        .collect();
    assert_eq!(
        steps,
        [
            (Some(8.0), Some(21.0)),
            (Some(14.0), Some(15.0)),
            (Some(20.0), Some(9.0))
        ]
    );
    let (atom, input) = input_port("jds-labs-atom-amp-plus.rca-in").expect("known");
    let steps: Vec<_> = atom
        .gain_steps(input)
        .iter()
        .map(|s| (s.gain_db, s.input_max_dbu))
        .collect();
    assert_eq!(steps, [(None, Some(20.1)), (None, Some(8.6))]);
    let (hpa4, input) = input_port("benchmark-hpa4.unbalanced-in-3-4").expect("known");
    let gains: Vec<_> = hpa4.gains_of(input).map(|(_, gain)| gain.db()).collect();
    assert_eq!(gains, [Some(21.0)]);
}

#[test]
fn one_socket_cuts_another_off() {
    let (v181, rca) = input_port("violectric-hpa-v181.in-out").expect("known");
    let cut: Vec<_> = v181.cut_off_by(rca).map(catalog::InputPort::slug).collect();
    assert_eq!(cut, ["bal-in"]);
    assert!(rca.notes().any(|note| note == InputNote::MayBeOutput));
    let (head_amp, _) = input_port("art-headamp-4.input-635").expect("known");
    assert!(
        head_amp
            .inputs()
            .iter()
            .all(|i| i.notes().eq([InputNote::UseOneOnly]))
    );
}

#[test]
fn measured_sensitivities_go_before_makers() {
    let hd_600 = headphones_named("sennheiser-hd-600").expect("known");
    let sensitivity = hd_600.sensitivity().expect("known");
    assert_eq!(
        (sensitivity.db, sensitivity.basis),
        (103.7, Basis::MeasuredPerVolt)
    );
    assert_eq!(hd_600.ohms(), Some(300.0));
    let hd_650 = headphones_named("sennheiser-hd-650").expect("known");
    assert_eq!(hd_650.curve_ohms(), Some((305.0, 480.0)));
    // The maker prints decibels without a unit, and nobody measured these.
    let edition_xs = headphones_named("hifiman-edition-xs").expect("known");
    assert_eq!(edition_xs.sensitivity(), None);
    assert_eq!(
        headphones_named("krk-kns-8400").map(catalog::Headphones::confidence),
        Some(Confidence::NotChecked)
    );
}

#[cfg(feature = "sources")]
#[test]
fn every_figure_has_its_document() {
    use catalog::sources::citations;
    let mut figures = 0;
    for device in devices() {
        let cited: Vec<_> = citations(&device.slug()).collect();
        assert!(
            cited
                .iter()
                .all(|c| c.document().is_some_and(|d| !d.title.is_empty()))
        );
        let of = |port: &str, figure: &str| {
            cited
                .iter()
                .filter(|c| c.port == port && c.figure == figure)
                .count()
        };
        for output in device.outputs() {
            assert_eq!(
                of(output.slug(), "level"),
                output.levels().len(),
                "{}",
                device.name()
            );
            assert_eq!(
                of(output.slug(), "power"),
                output.powers().len(),
                "{}",
                device.name()
            );
            figures += output.levels().len() + output.powers().len();
        }
        for input in device.inputs() {
            assert_eq!(
                of(input.slug(), "input limit"),
                input.limits().len(),
                "{}",
                device.name()
            );
        }
    }
    assert!(figures > 150, "{figures}");
}

#[cfg(feature = "sources")]
#[test]
fn every_sensitivity_has_its_document() {
    use catalog::sources::citations;
    for entry in headphones() {
        let sensitivities = citations(&entry.slug())
            .filter(|c| c.figure.contains("sensitivity"))
            .count();
        assert_eq!(
            sensitivities > 0,
            entry.sensitivity().is_some(),
            "{}",
            entry.name()
        );
    }
}
