//! What a choice says of its ways: symptoms for sure and symptoms in doubt, what the loading costs, and the maker's word on the
//! cold contact. Figures are worked out beside them.

use interconnect::answer::answer;
use interconnect::cable::Availability;
use interconnect::choose::{Choice, Request, Way, choose, choose_among};
use interconnect::hazard::Refusal;
use interconnect::plug::{self, Conductors as W};
use interconnect::port::ColdContact;
use interconnect::reception::{Grade, Symptom};
use interconnect::{Input, Output, Topology};

use crate::common::{lay, parts};
use crate::faults::made;

fn way(request: &Request, cable: &str) -> Way {
    Way::new(request, lay(request, cable))
}

#[test]
fn what_is_certain_holds_under_every_topology() {
    let request = Request::usual(Output::TrsPair, Input::TrsStereo, Topology::Unknown);
    let straight = way(&request, "trs-trs");
    assert_eq!(
        straight.symptoms(),
        [Symptom::Inverted, Symptom::LeftOnly, Symptom::Quiet]
    );
    assert_eq!(straight.certain_symptoms(), []);
    let mono = way(&request, "ts-ts");
    assert_eq!(mono.certain_symptoms(), [Symptom::LeftOnly]);
}

#[test]
fn the_loading_costs_what_the_divider_says() {
    let loss = |output, input, topology, cable| {
        let request = Request::usual(output, input, topology);
        let range = request.bridging_loss_db(&way(&request, cable)).expect("a level");
        (range.min_db, range.max_db)
    };
    let near = |(min, max): (f64, f64), want: (f64, f64)| {
        let fits = (min - want.0).abs() < 0.002 && (max - want.1).abs() < 0.002;
        assert!(fits, "{min} to {max}, not {want:?}");
    };
    let divider = |source: f64, load: f64| 20.0 * (load / (load + source)).log10();
    // One leg of 100 ohm into 10 kilohm.
    let leg = divider(100.0, 10e3);
    near(
        loss(
            Output::TrsPair,
            Input::RcaPair,
            Topology::PushPull,
            "trs-rca-open",
        ),
        (leg, leg),
    );
    // A servo output has both its build-out resistors in the path of the difference.
    let servo = divider(200.0, 10e3);
    near(
        loss(Output::TrsPair, Input::RcaPair, Topology::Unknown, "ts-rca"),
        (servo, leg),
    );
    let request = Request::usual(Output::TrsPair, Input::RcaPair, Topology::Transformer);
    assert_eq!(
        request.bridging_loss_db(&way(&request, "trs-rca-open")),
        None,
        "nothing arrives"
    );
}

fn leads(choice: &Choice) -> Vec<String> {
    choice.ways.iter().map(|way| parts(&way.assembly)).collect()
}

#[test]
fn the_maker_decides_about_the_cold_contact() {
    let request = |cold_contact| Request {
        cold_contact,
        ..Request::usual(Output::TrsPair, Input::RcaPair, Topology::PushPull)
    };
    let unknown = request(ColdContact::Unknown);
    let of_unknown = choose(&unknown);
    assert_eq!(
        leads(&of_unknown).first().map(String::as_str),
        Some("2 x trs-rca-open")
    );
    assert!(leads(&of_unknown).contains(&"2 x ts-rca".into()));
    assert!(unknown.strains(&way(&unknown, "ts-rca")) && !unknown.strains(&way(&unknown, "trs-rca-open")));
    // Forbidden: whatever grounds it is no way at all, and what leaves it open still is.
    let open = choose(&request(ColdContact::Open));
    assert_eq!(leads(&open).first().map(String::as_str), Some("2 x trs-rca-open"));
    assert!(
        open.ways.iter().all(|way| way.grade() == Grade::Right),
        "{:?}",
        leads(&open)
    );
    // A lead that is forbidden only by this maker is no trap: it sounds right.
    assert!(open.traps.iter().all(|trap| trap.grade() > Grade::Stressed));
    // Allowed: the common lead comes first.
    let grounded = request(ColdContact::Grounded);
    assert!(!grounded.strains(&way(&grounded, "ts-rca")));
    assert_eq!(
        leads(&choose(&grounded)).first().map(String::as_str),
        Some("2 x ts-rca")
    );
}

/// Two leads that are alike but for the level: the louder one is the answer, whatever the order of the list.
#[test]
fn of_two_leads_that_are_alike_the_louder_comes_first() {
    let request = Request::usual(Output::TrsPair, Input::RcaPair, Topology::Servo);
    let open = made(
        "open",
        &[plug::trs(W::H1, W::OPEN, W::S1)],
        &[plug::rca(W::H1, W::S1)],
    );
    let grounded = made("grounded", &[plug::ts(W::H1, W::S1)], &[plug::rca(W::H1, W::S1)]);
    for cables in [[open, grounded], [grounded, open]] {
        assert_eq!(
            leads(&choose_among(&request, &cables)),
            ["2 x grounded", "2 x open"]
        );
    }
}

fn traps(output: Output, input: Input) -> Vec<(String, Grade)> {
    let choice = choose(&Request::usual(output, input, Topology::Unknown));
    let named = |way: &Way| (parts(&way.assembly), way.grade());
    choice.traps.iter().map(named).collect()
}

#[test]
fn the_obvious_wrong_leads_are_named() {
    let named = |list: &[(&str, Grade)]| -> Vec<(String, Grade)> {
        list.iter()
            .map(|(parts, grade)| ((*parts).to_owned(), *grade))
            .collect()
    };
    assert_eq!(
        traps(Output::TrsPair, Input::TrsStereo),
        named(&[
            ("1 x trs-trs", Grade::Wrong),
            ("1 x <trs-2trs-splitter", Grade::Harmful),
            ("1 x trs-xlr-m + 1 x adapter-xlrf-trsm", Grade::Wrong),
        ])
    );
    // The most usual wrong lead does harm already: no second one is needed to say so.
    assert_eq!(
        traps(Output::Phones635, Input::RcaPair)[0],
        ("1 x ts-rca".into(), Grade::Harmful)
    );
    let harmful = traps(Output::Phones635, Input::RcaPair);
    assert!(harmful.len() <= 2, "{harmful:?}");
}

/// A lead that nobody sells, which plays the left channel alone, is no answer: another input is.
#[test]
fn left_and_right_on_one_plug_never_go_into_one_channel() {
    let mut seen = 0;
    for output in Output::ALL.iter().filter(|o| o.port().carries.is_analogue()) {
        for input in Input::ALL.iter().filter(|i| i.port().carries.is_analogue()) {
            let (from, to) = (output.port(), input.port());
            if from.sockets.len() > 1 || !from.is_stereo() || to.is_stereo() {
                continue;
            }
            let got = answer(&Request::usual(*output, *input, Topology::Unknown), None);
            let case = format!("{output:?} to {input:?}");
            assert_eq!(got.refusal, Some(Refusal::TwoChannelsIntoOne), "{case}");
            assert_eq!(got.assembly, None, "{case}");
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
    // The lead that goes in at both ends is named as what it is.
    let got = answer(
        &Request::usual(Output::Phones635, Input::TrsMono, Topology::Unknown),
        None,
    );
    let first = got.traps.first().map(|way| parts(&way.assembly));
    assert_eq!(first.as_deref(), Some("1 x trs-trs"));
}

#[test]
fn traps_are_usual_leads_and_wrong_for_sure() {
    let mut seen = 0;
    for output in Output::ALL.iter().filter(|o| o.port().carries.is_analogue()) {
        for input in Input::ALL.iter().filter(|i| i.port().carries.is_analogue()) {
            let request = Request::usual(*output, *input, Topology::Unknown);
            for trap in choose(&request).traps {
                let case = format!("{output:?} to {input:?}: {}", parts(&trap.assembly));
                assert!(trap.grade() > Grade::Stressed, "{case}");
                assert_eq!(trap.assembly.availability(), Availability::Common, "{case}");
                assert!(!trap.assembly.leaves_doubt(output.port(), input.port()), "{case}");
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

/// What shops sell for a balanced headphone output into an unbalanced input is harmful by its circuit, not by decree.
#[test]
fn joined_minus_contacts_are_harmful_by_their_circuit() {
    for (output, input, cable) in [
        (Output::Phones44, Input::TrsStereo, "44-trs-joined"),
        (Output::PhonesXlr4, Input::TrsStereo, "xlr4-trs-joined"),
    ] {
        let request = Request::usual(output, input, Topology::Unknown);
        assert_eq!(way(&request, cable).grade(), Grade::Harmful, "{cable}");
    }
}
