//! Faults of leads that nobody sells: contacts tied in the plug. What fights is told from what only bears a load.

use interconnect::cable::{Availability, Cable, Form, Medium};
use interconnect::choose::{Request, Way};
use interconnect::plug::{Conductors as W, Plug, trs};
use interconnect::reception::{Fault, Grade};
use interconnect::{Channel, Input, Output, Topology};

/// A lead made for one test.
pub(crate) fn made(slug: &'static str, a: &[Plug], b: &[Plug]) -> &'static Cable {
    let plugs = |plugs: &[Plug]| -> &'static [Plug] { Box::leak(plugs.to_vec().into_boxed_slice()) };
    Box::leak(Box::new(Cable {
        slug,
        name: "",
        a: plugs(a),
        b: plugs(b),
        search: &[],
        mistaken_for: "",
        availability: Availability::Common,
        medium: Medium::Audio,
        form: Form::Lead,
    }))
}

fn faults(output: Output, input: Input, topology: Topology, cable: &'static Cable) -> (Vec<Fault>, Grade) {
    let request = Request::usual(output, input, topology);
    let way = Way::new(&request, request.lay(cable).expect("a fit"));
    (way.assessments[0].faults.clone(), way.grade())
}

#[test]
fn tip_and_ring_tied_short_two_drivers_but_not_one_driver_and_a_resistor() {
    let tied = made("tied", &[trs(W::H1, W::H1, W::S1)], &[trs(W::H1, W::OPEN, W::S1)]);
    let channel = Channel::Left;
    for (topology, shorted) in [
        (Topology::PushPull, true),
        (Topology::Servo, true),
        (Topology::Transformer, true),
        (Topology::ImpedanceBalanced, false),
        (Topology::GroundSensing, false),
    ] {
        let (found, grade) = faults(Output::TrsMono, Input::TrsMono, topology, tied);
        assert_eq!(
            found.contains(&Fault::LegsShorted { channel }),
            shorted,
            "{topology:?}: {found:?}"
        );
        assert_eq!(grade == Grade::Harmful, shorted, "{topology:?}");
    }
}

#[test]
fn cold_contacts_tied_fight_only_where_something_drives_them() {
    let tied = made(
        "colds-tied",
        &[trs(W::H1, W::C1, W::S1), trs(W::H2, W::C1, W::S2)],
        &[trs(W::H1, W::H2, W::S1.and(W::S2))],
    );
    for (topology, fight) in [
        (Topology::PushPull, true),
        (Topology::ImpedanceBalanced, false),
        (Topology::GroundSensing, false),
    ] {
        let (found, _) = faults(Output::TrsPair, Input::TrsStereo, topology, tied);
        assert_eq!(
            found.contains(&Fault::OutputsJoined),
            fight,
            "{topology:?}: {found:?}"
        );
    }
}
