//! What may be done with the cold contact of a balanced output that goes into an unbalanced input, by the output's topology.
//! Three leads, one a column: cold open, cold grounded by the plug at the output, cold grounded at the far end only.
//! Sources: Rayburn, Balanced-to-Unbalanced; Chinn, output stages; THAT 1646; Fireface 400 and ADI-2 DAC manuals;
//! RaneNote 110 for the floating output; the figures follow from the circuit.

use interconnect::reception::{Assessment, Fault, Grade, Hum, Leg, Symptom};
use interconnect::{Channel, Input, Output, Topology};

use crate::common::judged;

/// Where the cold contact goes.
#[derive(Clone, Copy, Debug)]
enum Cold {
    Open,
    AtOutput,
    AtFarEnd,
}

impl Cold {
    const ALL: [Self; 3] = [Self::Open, Self::AtOutput, Self::AtFarEnd];

    /// The lead from a TRS socket to an RCA socket that does it, and the one from XLR.
    const fn leads(self) -> [(Output, &'static str); 2] {
        let (trs, xlr) = match self {
            Self::Open => ("trs-rca-open", "xlr-f-rca-open"),
            Self::AtOutput => ("ts-rca", "xlr-f-rca"),
            Self::AtFarEnd => ("rca-trs", "xlr-f-rca-twin"),
        };
        [(Output::TrsPair, trs), (Output::XlrPair, xlr)]
    }
}

#[derive(Clone, Copy)]
struct Case {
    id: &'static str,
    topology: Topology,
    cold: Cold,
    /// Against the balanced level; `None` where nothing arrives.
    level_db: Option<f64>,
    grade: Grade,
    hum: Hum,
    fault: Option<Fault>,
}

const LEFT: Channel = Channel::Left;
const SHORTED: Option<Fault> = Some(Fault::DriverGrounded {
    channel: LEFT,
    leg: Leg::Cold,
});
const FAR: Option<Fault> = Some(Fault::GroundedFar { channel: LEFT });

const fn case(
    id: &'static str,
    topology: Topology,
    cold: Cold,
    level_db: Option<f64>,
    grade: Grade,
    hum: Hum,
) -> Case {
    Case {
        id,
        topology,
        cold,
        level_db,
        grade,
        hum,
        fault: None,
    }
}

const fn with(case: Case, fault: Option<Fault>) -> Case {
    Case { fault, ..case }
}

#[rustfmt::skip]
const CASES: &[Case] = {
    use Cold::{AtFarEnd, AtOutput, Open};
    use Grade::{Right, Stressed, Wrong};
    use Hum::{Broken, Cancelled, Shield};
    use Topology::{Floating, GroundSensing, ImpedanceBalanced, PushPull, Servo, SingleEnded, Transformer};
    &[
        case("B1-push-pull open", PushPull, Open, Some(-6.0), Right, Shield),
        with(case("B1-push-pull at output", PushPull, AtOutput, Some(-6.0), Stressed, Shield), SHORTED),
        with(case("B1-push-pull far", PushPull, AtFarEnd, Some(-6.0), Stressed, Shield), SHORTED),
        // "About -6 dB": the weak centre tap carries the load's current and takes a little more.
        // A floating difference with its cold end on the far ground: no hum, but many such stages oscillate.
        case("B1-servo open", Servo, Open, Some(-6.0), Right, Shield),
        case("B1-servo at output", Servo, AtOutput, Some(0.0), Right, Shield),
        with(case("B1-servo far", Servo, AtFarEnd, Some(0.0), Stressed, Cancelled), FAR),
        case("B1-transformer open", Transformer, Open, None, Wrong, Broken),
        case("B1-transformer at output", Transformer, AtOutput, Some(0.0), Right, Shield),
        case("B1-transformer far", Transformer, AtFarEnd, Some(0.0), Right, Cancelled),
        case("B1-impedance-balanced open", ImpedanceBalanced, Open, Some(0.0), Right, Shield),
        case("B1-impedance-balanced at output", ImpedanceBalanced, AtOutput, Some(0.0), Right, Shield),
        case("B1-impedance-balanced far", ImpedanceBalanced, AtFarEnd, Some(0.0), Right, Shield),
        case("B1-ground-sensing open", GroundSensing, Open, Some(0.0), Right, Shield),
        case("B1-ground-sensing at output", GroundSensing, AtOutput, Some(0.0), Right, Shield),
        case("B1-ground-sensing far", GroundSensing, AtFarEnd, Some(0.0), Right, Cancelled),
        case("B1-floating open", Floating, Open, None, Wrong, Broken),
        case("B1-floating at output", Floating, AtOutput, Some(0.0), Right, Shield),
        case("B1-floating far", Floating, AtFarEnd, Some(0.0), Right, Cancelled),
        // Not in the published tables: a socket whose cold contact is ground has nothing to strain.
        case("B1-single-ended open", SingleEnded, Open, Some(0.0), Right, Shield),
        case("B1-single-ended at output", SingleEnded, AtOutput, Some(0.0), Right, Shield),
        case("B1-single-ended far", SingleEnded, AtFarEnd, Some(0.0), Right, Shield),
    ]
};

fn check(case: &Case, output: Output, cable: &str, got: &Assessment) {
    let id = format!("{} ({}, {cable})", case.id, output.slug());
    match (case.level_db, got.level_db()) {
        (None, None) => {}
        (Some(want), Some(level)) => assert!((level - want).abs() < 0.1, "{id}: {level} dB, not {want} dB"),
        (want, level) => panic!("{id}: {level:?}, not {want:?}"),
    }
    assert_eq!(got.grade, case.grade, "{id}: {got:?}");
    if case.level_db.is_some() {
        assert_eq!(got.hum, case.hum, "{id}: {got:?}");
    }
    match case.fault {
        Some(fault) => assert!(got.faults.contains(&fault), "{id}: {:?}", got.faults),
        None if case.level_db.is_some() => assert!(got.faults.is_empty(), "{id}: {:?}", got.faults),
        None => {}
    }
}

#[test]
fn each_topology_does_with_each_lead_what_the_tables_say() {
    for case in CASES {
        for (output, cable) in case.cold.leads() {
            let got = judged(output, Input::RcaPair, case.topology, cable);
            check(case, output, cable, &got);
        }
    }
}

#[test]
fn a_winding_without_a_return_is_silent_or_hums() {
    for topology in [Topology::Transformer, Topology::Floating] {
        let got = judged(Output::TrsPair, Input::RcaPair, topology, "trs-rca-open");
        let lost = got.symptoms.contains(&Symptom::Silent) || got.symptoms.contains(&Symptom::Hum);
        assert!(lost, "B1-{}: {:?}", topology.slug(), got.symptoms);
    }
}

#[test]
fn for_an_unknown_output_only_the_open_cold_contact_strains_nothing() {
    let grade = |cold: Cold, topology| {
        let grades = cold
            .leads()
            .map(|(output, cable)| judged(output, Input::RcaPair, topology, cable).grade);
        assert_eq!(grades[0], grades[1], "{cold:?} {topology:?}");
        grades[0]
    };
    for cold in Cold::ALL {
        let worst = Topology::COMMON.iter().map(|t| grade(cold, *t)).max();
        let want = match cold {
            Cold::Open => Grade::Right,
            Cold::AtOutput | Cold::AtFarEnd => Grade::Stressed,
        };
        assert_eq!(worst, Some(want), "B1-unknown {cold:?}");
    }
}
