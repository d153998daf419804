//! Levels worked out on paper, against those of the circuit: outputs with 100 ohm a leg into inputs of 10 kilohm.
//! Each test has its closed form beside it; levels are against the balanced voltage without load.

use interconnect::choose::Request;
use interconnect::circuit::{Element, Excitation};
use interconnect::network::Wiring;
use interconnect::reception::{Fault, Leg};
use interconnect::stage::Figures;
use interconnect::{Channel, Input, Output, Topology};

use crate::common::{db, judged, lay, loaded_ears};

/// 100 ohm a leg: 200 ohm between hot and cold of a balanced output, 100 ohm of an unbalanced one.
fn request(output: Output, input: Input, topology: Topology) -> Request {
    let legs = if output.port().is_balanced() { 2.0 } else { 1.0 };
    Request {
        figures: Figures {
            output_ohms: 100.0 * legs,
            input_ohms: 10e3,
        },
        ..Request::usual(output, input, topology)
    }
}

#[track_caller]
fn check(id: &str, request: &Request, cable: &str, want_db: f64) {
    let [left, _] = loaded_ears(request, &lay(request, cable));
    let got = db(left[0]);
    assert!((got - want_db).abs() < 0.1, "{id}: {got} dB, not {want_db} dB");
}

/// What the left ear gets of left and of right, and the right ear too.
#[track_caller]
fn check_ears(id: &str, request: &Request, cable: &str, want: [[f64; 2]; 2]) {
    let got = loaded_ears(request, &lay(request, cable));
    for (got, want) in got.iter().flatten().zip(want.iter().flatten()) {
        // 0.1 dB of the full level.
        assert!((got - want).abs() < 0.0115, "{id}: {got}, not {want}");
    }
}

#[test]
fn b0_1_push_pull_balanced_into_balanced() {
    // Each resistor of the stage sees 100 ohm before it: 10 / 10.1.
    let request = request(Output::TrsPair, Input::TrsPair, Topology::PushPull);
    check("B0-1", &request, "trs-trs", -0.1);
    let [left, _] = loaded_ears(&request, &lay(&request, "trs-trs"));
    assert!((left[0] - 10.0 / 10.1).abs() < 1e-6);
}

#[test]
fn b0_2_unbalanced_into_balanced_with_cold_at_the_source_ground() {
    // The upper divider has 20 kilohm behind 100 ohm: 20 / 20.1.
    check(
        "B0-2",
        &request(Output::RcaPair, Input::TrsPair, Topology::SingleEnded),
        "rca-trs",
        0.0,
    );
}

#[test]
fn b0_3_unbalanced_into_balanced_with_cold_open() {
    // The lower leg carries no current, so the stage only halves: 10 / 20.1.
    let request = request(Output::RcaPair, Input::TrsPair, Topology::SingleEnded);
    check("B0-3", &request, "trs-rca-open", -6.1);
    let judged = judged(request.output, request.input, request.topology, "trs-rca-open");
    for channel in Channel::BOTH {
        let floating = Fault::FloatingLeg {
            channel,
            leg: Leg::Cold,
        };
        assert!(judged.faults.contains(&floating), "B0-3: {:?}", judged.faults);
    }
}

#[test]
fn b0_4_push_pull_hot_only_into_unbalanced() {
    // One driver of half the voltage, fixed in its gain: 0.5 x 10 / 10.1, whatever its partner does.
    let request = request(Output::TrsPair, Input::RcaPair, Topology::PushPull);
    check("B0-4 cold open", &request, "trs-rca-open", -6.1);
    check("B0-4 cold shorted at the output", &request, "ts-rca", -6.1);
    check("B0-4 cold shorted at the far end", &request, "rca-trs", -6.1);
}

#[test]
fn b0_5_cross_coupled_with_cold_grounded_at_the_source() {
    // Two 100 ohm legs cross-coupled have 100 ohm between them (docs/model.md): 10 / 10.1.
    let mut request = request(Output::TrsPair, Input::RcaPair, Topology::Servo);
    request.figures.output_ohms = 100.0;
    check("B0-5", &request, "ts-rca", 0.0);
    check(
        "B0-5, against balanced",
        &Request {
            input: Input::TrsPair,
            ..request
        },
        "trs-trs",
        0.0,
    );
}

#[test]
fn b0_6_impedance_balanced_hot_only() {
    let request = request(Output::TrsPair, Input::RcaPair, Topology::ImpedanceBalanced);
    check("B0-6 cold open", &request, "trs-rca-open", 0.0);
    check("B0-6 cold grounded", &request, "ts-rca", 0.0);
}

#[test]
fn b0_7_stereo_by_a_straight_trs_into_one_balanced_input_is_left_minus_right() {
    check_ears(
        "B0-7",
        &request(Output::Phones635, Input::TrsMono, Topology::SingleEnded),
        "trs-trs",
        [[1.0, -1.0], [0.0, 0.0]],
    );
}

#[test]
fn b0_8_push_pull_mono_by_a_straight_trs_into_a_stereo_input() {
    check_ears(
        "B0-8",
        &request(Output::TrsMono, Input::TrsStereo, Topology::PushPull),
        "trs-trs",
        [[0.5, 0.0], [-0.5, 0.0]],
    );
}

#[test]
fn b0_9_impedance_balanced_mono_by_a_straight_trs_into_a_stereo_input() {
    check_ears(
        "B0-9",
        &request(Output::TrsMono, Input::TrsStereo, Topology::ImpedanceBalanced),
        "trs-trs",
        [[1.0, 0.0], [0.0, 0.0]],
    );
}

/// The current through each source of 0.5 V or -0.5 V under an excitation, in amperes.
fn driver_currents(request: &Request, cable: &str, channel: Excitation) -> Vec<(f64, [f64; 3])> {
    let (output, input) = (request.output.port(), request.input.port());
    let wiring = Wiring::new(output, input, &lay(request, cable), request.topology);
    let netlist = wiring.circuit(request.topology, request.figures, false).netlist;
    let solution = netlist.solve().expect("a circuit with a solution");
    let sources = netlist
        .elements()
        .iter()
        .filter(|e| matches!(e, Element::Source { .. }));
    sources
        .enumerate()
        .filter_map(|(nth, element)| match element {
            Element::Source {
                volts, excitation, ..
            } if *excitation == channel => Some((*volts, solution.current(&netlist, nth))),
            _ => None,
        })
        .collect()
}

#[test]
fn b0_10_a_splitter_between_two_push_pull_outputs_and_a_stereo_input() {
    // Each hot leg is half of 0.5 L and half of 0.5 R; the cold legs are the same reversed, in the other ear.
    let request = request(Output::TrsPair, Input::TrsStereo, Topology::PushPull);
    check_ears(
        "B0-10",
        &request,
        "trs-2trs-splitter",
        [[0.25, 0.25], [-0.25, -0.25]],
    );
    // 1 V of difference is 0.5 V of it on the hot legs, through two times 100 ohm: 2.5 mA.
    let hot = driver_currents(&request, "trs-2trs-splitter", Excitation::Left);
    let (_, [of_left, of_right, _]) = hot.iter().find(|(volts, _)| *volts > 0.0).expect("a driver");
    let per_volt = (of_left - of_right) / 2.0;
    assert!((per_volt.abs() - 2.5e-3).abs() < 0.05e-3, "B0-10: {per_volt} A");
}

#[test]
fn b0_11_a_cold_driver_shorted_at_20_dbu() {
    // +20 dBu is 7.75 V, half of it on the cold leg, behind 100 ohm: 38.7 mA, 55 mA at the peaks.
    let request = request(Output::TrsPair, Input::RcaPair, Topology::PushPull);
    let drivers = driver_currents(&request, "ts-rca", Excitation::Left);
    let (_, [of_left, ..]) = drivers.iter().find(|(volts, _)| *volts < 0.0).expect("a driver");
    let volts = 0.7746 * 10_f64.powf(20.0 / 20.0);
    let peak = of_left.abs() * volts * 2_f64.sqrt();
    assert!((peak - 55e-3).abs() < 0.5e-3, "B0-11: {peak} A");
}

/// The example of docs/model.md: what the left ear gets, exactly.
#[track_caller]
fn exactly(request: &Request, cable: &str, want: f64) {
    let [left, _] = loaded_ears(request, &lay(request, cable));
    // The shield's tenth of an ohm and what leaks are not in the closed form.
    assert!((left[0] - want).abs() < 3e-5, "{cable}: {}, not {want}", left[0]);
}

#[test]
fn the_example_of_the_model_page_is_what_the_circuit_gives() {
    let into_rca = |topology| request(Output::TrsPair, Input::RcaPair, topology);
    let push_pull = into_rca(Topology::PushPull);
    exactly(&push_pull, "trs-rca-open", 0.5 * 10e3 / (10e3 + 100.0));
    exactly(&push_pull, "ts-rca", 0.5 * 10e3 / (10e3 + 100.0));
    let servo = into_rca(Topology::Servo);
    exactly(&servo, "ts-rca", 10e3 / (10e3 + 200.0));
    exactly(&servo, "trs-rca-open", 0.5 * 10e3 / (10e3 + 200.0 + 1e3));
    let transformer = into_rca(Topology::Transformer);
    exactly(&transformer, "ts-rca", 10e3 / (10e3 + 200.0));
    exactly(&transformer, "trs-rca-open", 10e3 / (10e3 + 200.0 + 1e6));
    exactly(
        &into_rca(Topology::ImpedanceBalanced),
        "ts-rca",
        10e3 / (10e3 + 100.0),
    );
    exactly(&into_rca(Topology::SingleEnded), "ts-rca", 10e3 / (10e3 + 100.0));
}

#[test]
fn a_balanced_input_follows_its_closed_form() {
    // 100 ohm before each leg; push-pull gives a half and minus a half.
    let (r, leg) = (10e3, 100.0);
    let hot = r / (2.0 * r + leg) * (2.0 * r + leg) / (r + leg);
    let cold = r / (r + leg);
    let push_pull = request(Output::TrsPair, Input::TrsPair, Topology::PushPull);
    exactly(&push_pull, "trs-trs", 0.5 * hot + 0.5 * cold);
    // Impedance-balanced: all of it on the hot leg.
    let impedance = request(Output::TrsPair, Input::TrsPair, Topology::ImpedanceBalanced);
    exactly(&impedance, "trs-trs", hot);
}
