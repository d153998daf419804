//! Nothing in the vocabulary is dead: every symptom, refusal and verdict is reached by some case.
//! What only a person can do, such as taking the right sockets instead of the left ones, is done here.

use std::collections::BTreeSet;

use interconnect::answer::{Answer, answer};
use interconnect::assembly::Assembly;
use interconnect::cable::Laid;
use interconnect::catalogue;
use interconnect::choose::{Request, choose};
use interconnect::hazard::{Refusal, Verdict};
use interconnect::port::Port;
use interconnect::reception::{Symptom, assess};
use interconnect::trial::trial;
use interconnect::{Input, Output, Topology};

use super::{requests, turned};

/// One lead is laid between the left sockets; a visitor may as well take the right ones.
fn one_lead_in_the_right_sockets() -> Vec<Symptom> {
    let request = Request::usual(Output::TrsPair, Input::TrsPair, Topology::PushPull);
    let (output, input) = (turned(request.output.port()), turned(request.input.port()));
    let one = Port {
        sockets: &input.sockets[..1],
        ..input
    };
    let lead = catalogue::find("trs-trs").and_then(|c| Laid::both(c).next());
    let lead = lead
        .and_then(|laid| Assembly::single(laid, &output, &one))
        .expect("a lead");
    assess(&output, &input, &lead, request.topology, request.figures).symptoms
}

#[test]
fn every_symptom_is_reached() {
    let mut found = BTreeSet::new();
    for request in requests() {
        for trial in catalogue::all().filter_map(|cable| trial(&request, cable)) {
            found.extend(trial.symptoms);
        }
        for way in choose(&request)
            .ways
            .iter()
            .filter(|_| request.input.port().sockets.len() == 2)
        {
            let crossed = request.assess(&way.assembly.crossed(), request.topologies()[0]);
            found.extend(crossed.symptoms);
        }
    }
    found.extend(one_lead_in_the_right_sockets());
    let missing: Vec<_> = Symptom::ALL.iter().filter(|s| !found.contains(s)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_refusal_and_every_verdict_is_reached() {
    let answers: Vec<Answer> = requests().map(|request| answer(&request, None)).collect();
    let refusals: BTreeSet<Refusal> = answers.iter().filter_map(|a| a.refusal).collect();
    let missing: Vec<_> = Refusal::ALL.iter().filter(|r| !refusals.contains(r)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for verdict in [
        Verdict::Fits,
        Verdict::FitsWithCare,
        Verdict::NeedsChange,
        Verdict::NeedsDevice,
        Verdict::Impossible,
        Verdict::MustNot,
    ] {
        assert!(answers.iter().any(|a| a.verdict == verdict), "{verdict:?}");
    }
}

/// Names that stand in links and JSON, for ever.
#[test]
fn public_names_keep_their_meaning() {
    let symptoms = Symptom::ALL.map(Symptom::slug);
    assert_eq!(
        symptoms.join(" "),
        "strain silent noise hollow inverted left-only right-only swapped mono distorted quiet hum"
    );
    for symptom in Symptom::ALL {
        assert_eq!(Symptom::from_slug(symptom.slug()), Some(symptom));
    }
    assert_eq!(Symptom::from_slug("none"), None);
    let refusals = Refusal::ALL.map(Refusal::slug);
    assert_eq!(
        refusals.join(" "),
        "loudspeaker-output minus-legs-are-outputs word-clock usb-needs-computer insert-point digital-into-analogue \
         analogue-into-digital light-and-wire adat-and-spdif adat-and-wire one-channel-into-stereo two-channels-into-one no-lead"
    );
}
