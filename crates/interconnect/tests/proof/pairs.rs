//! Every meaningful pair of sockets, by the rows P01 to P46 of the published wiring tables: which lead, which contacts, what level.
//! A net lists the contacts that are one point; contacts that no net lists must be joined to nothing.

use interconnect::answer::{Answer, answer};
use interconnect::choose::Request;
use interconnect::device::Device;
use interconnect::diagnose;
use interconnect::hazard::{Refusal, Verdict};
use interconnect::reception::{Assessment, Symptom};
use interconnect::{Input, Output, Topology};

use crate::common::{input, nets, output, parts};

mod rows;

use rows::{DIGITAL, MIRRORED, Row, WHOLE};

fn parse(nets: &str) -> Vec<Vec<String>> {
    let mut nets: Vec<Vec<String>> = nets
        .split(" | ")
        .map(|net| net.split(' ').map(str::to_owned).collect())
        .collect();
    for net in &mut nets {
        net.sort();
    }
    nets.sort();
    nets
}

fn answer_of(row: &Row) -> (Request, Answer) {
    let (_, from, to, topology, ..) = row;
    let topology = Topology::from_slug(topology).expect("a topology");
    let request = Request::usual(output(from), input(to), topology);
    (request, answer(&request, None))
}

/// What is wrong with the recommended lead of a row; `None` where nothing is.
fn fault(row: &Row, want_nets: &str) -> Option<String> {
    let (id, from, to, topology, lead, _, level) = row;
    let id = format!("{id} {from} to {to}, {topology}");
    let (request, answer) = answer_of(row);
    let Some(assembly) = &answer.assembly else {
        return Some(format!("{id}: no lead, {:?}", answer.refusal));
    };
    if parts(assembly) != *lead {
        return Some(format!("{id}: {}, not {lead}", parts(assembly)));
    }
    let got = nets(request.output, request.input, assembly);
    if got != parse(want_nets) {
        return Some(format!("{id}: joins {got:?}"));
    }
    let levels = answer
        .way
        .iter()
        .flat_map(|way| &way.assessments)
        .map(Assessment::level_db);
    let off = |got: Option<f64>| got.is_none_or(|got| (got - level).abs() > 0.1);
    let wrong: Vec<_> = levels.filter(|got| off(*got)).collect();
    (!wrong.is_empty()).then(|| format!("{id}: {wrong:?} dB, not {level} dB"))
}

#[track_caller]
fn none(faults: impl Iterator<Item = String>) {
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn p01_to_p28_pairs_of_sockets_to_pairs_of_sockets() {
    none(MIRRORED.iter().filter_map(|row| {
        let left = row.5;
        fault(
            row,
            &format!("{left} | {}", left.replace("A1.", "A2.").replace("B1.", "B2.")),
        )
    }));
}

#[test]
fn p13_to_p32_leads_that_split_or_gather_channels() {
    none(WHOLE.iter().filter_map(|row| fault(row, row.5)));
}

#[test]
fn p34_to_p40_digital_leads() {
    none(DIGITAL.iter().filter_map(|row| fault(row, row.5)));
}

#[track_caller]
fn refused(id: &str, from: Output, to: Input, verdict: Verdict, refusal: Refusal, devices: &[Device]) {
    let got = answer(&Request::usual(from, to, Topology::Unknown), None);
    let id = format!("{id}, {} to {}", from.slug(), to.slug());
    assert_eq!((got.verdict, got.refusal), (verdict, Some(refusal)), "{id}");
    assert_eq!(got.devices, devices, "{id}");
}

#[test]
fn p33_balanced_headphone_outputs_never_meet_unbalanced_inputs() {
    let balanced = [
        Output::Phones44,
        Output::Phones25,
        Output::PhonesXlr4,
        Output::PhonesXlr3Pair,
    ];
    let unbalanced = [
        Input::RcaPair,
        Input::TsPair,
        Input::TrsStereo,
        Input::MiniStereo,
        Input::BeltpackStereo,
    ];
    for from in balanced {
        for to in unbalanced {
            refused(
                "P33",
                from,
                to,
                Verdict::MustNot,
                Refusal::MinusLegsAreOutputs,
                &[],
            );
        }
    }
}

#[test]
fn p41_wire_and_light_need_a_converter() {
    let (device, light) = (Verdict::NeedsDevice, Refusal::LightAndWire);
    refused(
        "P41",
        Output::Coax,
        Input::Toslink,
        device,
        light,
        &[Device::CoaxToOptical],
    );
    refused(
        "P41",
        Output::Toslink,
        Input::Coax,
        device,
        light,
        &[Device::OpticalToCoax],
    );
}

#[test]
fn p42_digital_into_analogue_needs_a_converter() {
    for from in Output::ALL.iter().filter(|o| o.port().carries.is_digital_audio()) {
        let dac = match from {
            Output::Adat => Device::AdatToAnalogue,
            Output::Aes3 => Device::Aes3ToAnalogue,
            _ => Device::Dac,
        };
        for to in Input::ALL.iter().filter(|i| i.port().carries.is_analogue()) {
            refused(
                "P42",
                *from,
                *to,
                Verdict::NeedsDevice,
                Refusal::DigitalIntoAnalogue,
                &[dac],
            );
        }
    }
}

#[test]
fn p43_adat_and_s_pdif_need_a_switch_or_a_converter() {
    let (change, device) = (Verdict::NeedsChange, Verdict::NeedsDevice);
    refused(
        "P43",
        Output::Adat,
        Input::Toslink,
        change,
        Refusal::AdatAndSpdif,
        &[],
    );
    refused(
        "P43",
        Output::Toslink,
        Input::Adat,
        change,
        Refusal::AdatAndSpdif,
        &[],
    );
    refused(
        "P43",
        Output::Adat,
        Input::Coax,
        device,
        Refusal::AdatAndWire,
        &[Device::AdatToSpdif],
    );
    refused(
        "P43",
        Output::Coax,
        Input::Adat,
        device,
        Refusal::AdatAndWire,
        &[Device::SpdifToAdat],
    );
}

#[test]
fn p44_loudspeaker_outputs_go_nowhere() {
    for to in Input::ALL {
        refused(
            "P44",
            Output::Speaker,
            *to,
            Verdict::MustNot,
            Refusal::LoudspeakerOutput,
            &[],
        );
    }
}

#[test]
fn p45_usb_joins_no_two_devices() {
    for to in Input::ALL {
        refused(
            "P45",
            Output::Usb,
            *to,
            Verdict::Impossible,
            Refusal::UsbNeedsComputer,
            &[],
        );
    }
}

#[test]
fn p42_noise_is_met_with_the_converter_that_is_needed_and_no_other() {
    for from in Output::ALL {
        for to in Input::ALL {
            let request = Request::usual(*from, *to, Topology::Unknown);
            let needed = answer(&request, None).devices;
            let remedy = diagnose::remedy(Symptom::Noise, &request);
            assert!(
                remedy.is_none_or(|device| needed.contains(&device)),
                "P42 {request:?}"
            );
        }
    }
}

#[test]
fn p46_a_transformer_helps_any_line_pair_that_hums() {
    let line = |o: &&Output| o.port().carries.is_analogue();
    for from in Output::ALL.iter().filter(line) {
        for to in Input::ALL.iter().filter(|i| i.port().carries.is_analogue()) {
            let request = Request::usual(*from, *to, Topology::Unknown);
            let device = diagnose::remedy(Symptom::Hum, &request);
            assert_eq!(device, Some(Device::IsolationTransformer), "P46 {request:?}");
        }
    }
}

/// The verdict of every row while the topology is not known: what a visitor sees first.
#[test]
fn rows_with_an_unknown_output_say_how_much_care_they_need() {
    let plain = [
        "P01", "P03", "P04", "P18", "P19", "P20", "P21", "P22", "P23", "P24", "P25", "P26", "P28", "P29",
        "P31",
    ];
    let mut seen = Vec::new();
    for row in MIRRORED.iter().chain(WHOLE).filter(|row| row.3 == "unknown") {
        let (_, answer) = answer_of(row);
        if plain.contains(&row.0) {
            assert_eq!(answer.verdict, Verdict::Fits, "{row:?}: {:?}", answer.cares);
            seen.push(row.0);
        }
    }
    seen.dedup();
    assert!(plain.iter().all(|id| seen.contains(id)), "{seen:?}");
}
