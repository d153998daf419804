//! A drawing in sentences, for those who hear the page.

use advice::draw::{Format, connection, ears};
use advice::plan::{EarRow, Ears};
use interconnect::choose::Request;
use interconnect::joins::joins;
use interconnect::{Input, Output, Topology, catalogue};

#[track_caller]
fn check(output: Output, input: Input, cable: &str, want: &[&str]) {
    let cable = catalogue::find(cable).expect("a cable of that name");
    let request = Request::usual(output, input, Topology::Unknown);
    let assembly = request.lay(cable).expect("a fit");
    let list = joins(output.port(), input.port(), &assembly);
    let scene = connection(output, input, &assembly, &list, Format::Tall);
    assert_eq!(scene.sentences, want);
}

#[test]
fn a_pair_of_leads_is_told_lead_by_lead() {
    check(
        Output::TrsPair,
        Input::RcaPair,
        "ts-rca",
        &[
            "At the output: 2 × 6.35 mm TRS.",
            "At the input: 2 × RCA.",
            "A lead from 6.35 mm TS, left to RCA, left.",
            "A lead from 6.35 mm TS, right to RCA, right.",
            "Left: output left tip to input left pin.",
            "Left: output left sleeve to input left shell.",
            "Left: the plug at the output ties ring to sleeve.",
            "Right: output right tip to input right pin.",
            "Right: output right sleeve to input right shell.",
            "Right: the plug at the output ties ring to sleeve.",
        ],
    );
}

#[test]
fn a_breakout_is_told_as_one_lead() {
    check(
        Output::Phones35,
        Input::RcaPair,
        "mini-trs-2rca",
        &[
            "At the output: 3.5 mm TRS.",
            "At the input: 2 × RCA.",
            "A lead from 3.5 mm TRS to RCA, left and RCA, right.",
            "Left: output tip to input left pin.",
            "Left: output sleeve to input left shell.",
            "Right: output ring to input right pin.",
            "Right: output sleeve to input right shell.",
        ],
    );
}

#[test]
fn each_ear_is_told_by_itself() {
    let scene = ears(&Ears {
        left: EarRow { l: 1.0, r: -1.0 },
        right: EarRow { l: 0.0, r: 0.0 },
    });
    assert_eq!(
        scene.sentences,
        [
            "Left ear: the left channel and the right channel reversed.",
            "Right ear: nothing."
        ]
    );
}
