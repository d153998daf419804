//! What a choice says of its ways: symptoms for sure and symptoms in doubt, what the loading costs, and the maker's word on the
//! cold contact. Figures are worked out beside them.

use interconnect::choose::{Choice, Request, Way, choose};
use interconnect::port::ColdContact;
use interconnect::reception::{Grade, Symptom};
use interconnect::{Input, Output, Topology};

use crate::common::{lay, parts};

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
    // Allowed: the common lead comes first.
    let grounded = request(ColdContact::Grounded);
    assert!(!grounded.strains(&way(&grounded, "ts-rca")));
    assert_eq!(
        leads(&choose(&grounded)).first().map(String::as_str),
        Some("2 x ts-rca")
    );
}
