//! What the tests share: laying a cable by its name and asking which contacts it joins.
//! Contacts are named as in share links and JSON, such as `A1.tip` or `B2.pin3`.

use interconnect::assembly::Assembly;
use interconnect::cable::{Availability, Direction};
use interconnect::catalogue;
use interconnect::choose::{Request, Way};
use interconnect::joins::joins;
use interconnect::network::Wiring;
use interconnect::reception::Assessment;
use interconnect::{Input, Output, Topology};

/// The output with that public name.
#[track_caller]
pub(crate) fn output(slug: &str) -> Output {
    Output::from_slug(slug).unwrap_or_else(|| panic!("no output {slug}"))
}

/// The input with that public name.
#[track_caller]
pub(crate) fn input(slug: &str) -> Input {
    Input::from_slug(slug).unwrap_or_else(|| panic!("no input {slug}"))
}

/// The catalogue's cable of that name between two ports.
#[track_caller]
pub(crate) fn lay(request: &Request, cable: &str) -> Assembly {
    let found = catalogue::find(cable).unwrap_or_else(|| panic!("no cable {cable}"));
    request
        .lay(found)
        .unwrap_or_else(|| panic!("{cable} does not fit {:?} to {:?}", request.output, request.input))
}

/// That cable between two ports, judged under one topology.
#[track_caller]
pub(crate) fn judged(output: Output, input: Input, topology: Topology, cable: &str) -> Assessment {
    let request = Request::usual(output, input, topology);
    let way = Way::new(&request, lay(&request, cable));
    assert_eq!(way.assessments.len(), 1, "a topology that is one: {topology:?}");
    way.assessments[0].clone()
}

/// What is laid, in a few words: `2 x ts-rca`, and `<` where end b of the cable is at the source.
pub(crate) fn parts(assembly: &Assembly) -> String {
    let stage = |stage: interconnect::assembly::Stage| {
        let turned = match stage.laid.direction {
            Direction::Forward => "",
            Direction::Backward => "<",
        };
        format!("{} x {turned}{}", stage.quantity, stage.laid.cable.slug)
    };
    assembly.stages().map(stage).collect::<Vec<_>>().join(" + ")
}

/// How easily it can be had, where it is not common.
pub(crate) fn scarcity(assembly: &Assembly) -> &'static str {
    match assembly.availability() {
        Availability::Common => "",
        Availability::Rare => ", rare",
        Availability::Custom => ", custom",
    }
}

/// The sets of contacts that an assembly makes one net, each sorted; contacts that are joined to nothing are left out.
pub(crate) fn nets(output: Output, input: Input, assembly: &Assembly) -> Vec<Vec<String>> {
    let mut nets: Vec<Vec<String>> = Vec::new();
    for join in joins(output.port(), input.port(), assembly) {
        let (from, to) = (join.from.to_string(), join.to.to_string());
        let mut merged = vec![from, to];
        nets.retain(|net| {
            let meets = net.iter().any(|contact| merged.contains(contact));
            if meets {
                merged.extend(net.iter().cloned());
            }
            !meets
        });
        merged.sort();
        merged.dedup();
        nets.push(merged);
    }
    nets.sort();
    nets
}

/// What the two ears hear of left and of right, in volts for 1 V of each, with the loading counted: `[left ear, right ear]`.
pub(crate) fn loaded_ears(request: &Request, assembly: &Assembly) -> [[f64; 2]; 2] {
    let (output, input) = (request.output.port(), request.input.port());
    let wiring = Wiring::new(output, input, assembly, request.topology);
    let circuit = wiring.circuit(request.topology, request.figures, false);
    let solution = circuit.netlist.solve().expect("a circuit with a solution");
    circuit.ears.map(|ear| {
        let response = ear.map_or([0.0; 3], |ear| solution.between(ear, circuit.chassis));
        [response[0], response[1]]
    })
}

/// A ratio of voltages in decibels.
pub(crate) fn db(ratio: f64) -> f64 {
    20.0 * ratio.abs().log10()
}
