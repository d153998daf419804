//! Laws of the circuit: one finite solution, never louder than the output, and left and right are only names.
//! They are asked of every cable that fits, right or wrong.

use interconnect::cable::Cable;
use interconnect::choose::{Request, choose};
use interconnect::network::Wiring;
use interconnect::plug::{self, Conductors, Plug};
use interconnect::reception::{Assessment, Symptom, assess};
use interconnect::stage::Figures;
use interconnect::{Connector, Gender};

use super::{analogue, fitting, name, turned};

#[test]
fn every_circuit_has_one_finite_solution() {
    let mut solved = 0;
    for request in analogue() {
        for assembly in fitting(request) {
            for topology in request.topologies() {
                let wiring = Wiring::new(request.output.port(), request.input.port(), &assembly, *topology);
                for stiff in [true, false] {
                    let circuit = wiring.circuit(*topology, request.figures, stiff);
                    let solution = circuit.netlist.solve();
                    let case = || format!("{}, stiff: {stiff}", name(&request, &assembly));
                    let solution = solution.unwrap_or_else(|_| panic!("singular: {}", case()));
                    for ear in circuit.ears.into_iter().flatten() {
                        let heard = solution.between(ear, circuit.chassis);
                        assert!(heard.iter().all(|v| v.is_finite()), "{}: {heard:?}", case());
                    }
                    solved += 1;
                }
            }
        }
    }
    assert!(solved > 5_000, "{solved}");
}

#[test]
fn no_cable_makes_an_ear_louder_than_the_output_allows() {
    for request in analogue() {
        for assembly in fitting(request) {
            for topology in request.topologies() {
                let got = request.assess(&assembly, *topology);
                for part in [got.left.l, got.left.r, got.right.l, got.right.r] {
                    assert!(part.abs() < 1.001, "{}: {got:?}", name(&request, &assembly));
                }
            }
        }
    }
}

/// The same plug with its open contacts on the shield.
fn grounded(plug: Plug) -> Plug {
    let shields = plug
        .contacts()
        .fold(Conductors::OPEN, |all, (_, joined)| all + joined);
    let shield = if shields.meets(Conductors::S1) {
        Conductors::S1
    } else {
        Conductors::S2
    };
    let closed: Vec<Conductors> = plug
        .contacts()
        .map(|(_, joined)| if joined.is_open() { shield } else { joined })
        .collect();
    match (plug.connector(), plug.gender(), closed.as_slice()) {
        (Connector::Trs635, Gender::Male, &[tip, ring, sleeve]) => plug::trs(tip, ring, sleeve),
        (Connector::Xlr3, Gender::Female, &[one, two, three]) => plug::xlr_f(one, two, three),
        (Connector::Jack44, Gender::Male, &[tip, r1, r2, r3, sleeve]) => {
            plug::jack44(tip, r1, r2, r3, sleeve)
        }
        _ => plug,
    }
}

#[test]
fn grounding_what_an_answer_leaves_open_never_makes_it_louder_than_the_output_allows() {
    let mut changed = 0;
    for request in analogue() {
        for way in choose(&request).ways {
            let Some(stage) = way.assembly.stages().next().filter(|_| way.assembly.is_plain()) else {
                continue;
            };
            let plugs = |plugs: &[Plug]| -> &'static [Plug] {
                Box::leak(
                    plugs
                        .iter()
                        .copied()
                        .map(grounded)
                        .collect::<Vec<_>>()
                        .into_boxed_slice(),
                )
            };
            let original = stage.laid.cable;
            let cable: &'static Cable = Box::leak(Box::new(Cable {
                a: plugs(original.a),
                b: plugs(original.b),
                ..*original
            }));
            if cable.a == original.a && cable.b == original.b {
                continue;
            }
            let Some(assembly) = request.lay(cable) else {
                continue;
            };
            for topology in request.topologies() {
                let got = request.assess(&assembly, *topology);
                let loudest = [got.left.l, got.left.r, got.right.l, got.right.r];
                assert!(
                    loudest.iter().all(|v| v.abs() < 1.001),
                    "{}: {got:?}",
                    name(&request, &assembly)
                );
                changed += 1;
            }
        }
    }
    assert!(changed > 50, "{changed}");
}

#[test]
fn left_and_right_are_only_names_of_sockets() {
    let mut seen = 0;
    for request in analogue() {
        let (output, input) = (request.output.port(), request.input.port());
        if output.sockets.len() != 2 || input.sockets.len() != 2 {
            continue;
        }
        for assembly in fitting(request) {
            for topology in request.topologies() {
                let was = request.assess(&assembly, *topology);
                let is = assess(
                    &turned(output),
                    &turned(input),
                    &assembly,
                    *topology,
                    request.figures,
                );
                let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
                let mirrored = near(is.right.r, was.left.l)
                    && near(is.right.l, was.left.r)
                    && near(is.left.l, was.right.r)
                    && near(is.left.r, was.right.l);
                assert!(
                    mirrored && is.grade == was.grade && is.hum == was.hum,
                    "{}: {was:?}, {is:?}",
                    name(&request, &assembly)
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[test]
fn exchanging_the_two_leads_exchanges_the_ears() {
    let mut crossed = 0;
    for request in analogue() {
        let two = |sockets: usize| sockets == 2;
        if !two(request.input.port().sockets.len()) || !request.output.port().is_stereo() {
            continue;
        }
        for way in choose(&request).ways {
            let turned = way.assembly.crossed();
            for (was, topology) in way.assessments.iter().zip(request.topologies()) {
                let is = request.assess(&turned, *topology);
                let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
                assert!(
                    near(is.left.r, was.left.l) && near(is.right.l, was.right.r),
                    "{}",
                    name(&request, &turned)
                );
                assert!(
                    is.symptoms.contains(&Symptom::Swapped),
                    "{}",
                    name(&request, &turned)
                );
            }
            crossed += 1;
        }
    }
    assert!(crossed > 50, "{crossed}");
}

/// What differs by a billionth of an ohm is heard alike: no symptom, grade or hum may hang on rounding.
#[test]
fn nothing_that_is_said_hangs_on_rounding() {
    for request in analogue() {
        for assembly in fitting(request) {
            for topology in request.topologies() {
                let was = request.assess(&assembly, *topology);
                for nudge in [1.0 + 1e-9, 1.0 - 1e-9, 1.0 + 1e-6, 1.0 - 1e-6] {
                    let figures = Figures {
                        output_ohms: request.figures.output_ohms * nudge,
                        input_ohms: request.figures.input_ohms / nudge,
                    };
                    let is = Request { figures, ..request }.assess(&assembly, *topology);
                    let said = |a: &Assessment| (a.grade, a.hum, a.symptoms.clone());
                    assert_eq!(said(&is), said(&was), "{}: {was:?}", name(&request, &assembly));
                }
            }
        }
    }
}
