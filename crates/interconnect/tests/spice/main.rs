//! The circuits against an independent solver: decks of right and wrong leads run with ngspice, both ears, all excitations.
//! Needs Debian's package `ngspice`; run with `cargo test --package interconnect --features ngspice --test spice`.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use interconnect::assembly::Assembly;
use interconnect::cable::Laid;
use interconnect::catalogue;
use interconnect::choose::Request;
use interconnect::circuit::Excitation;
use interconnect::network::{Circuit, Wiring};
use interconnect::port::Channel;
use interconnect::{Input, Output, Topology, spice};

/// Pairs of every kind: balanced and not, one socket and two, line and headphones, one channel and two.
const PAIRS: [(Output, Input); 26] = [
    (Output::TrsPair, Input::TrsPair),
    (Output::TrsPair, Input::TsPair),
    (Output::TrsPair, Input::XlrPair),
    (Output::TrsPair, Input::RcaPair),
    (Output::TrsPair, Input::TrsStereo),
    (Output::TrsPair, Input::MiniStereo),
    (Output::TrsPair, Input::TrsMono),
    (Output::TrsPair, Input::BeltpackStereo),
    (Output::TrsPair, Input::MicComboPair),
    (Output::XlrPair, Input::XlrPair),
    (Output::XlrPair, Input::RcaPair),
    (Output::XlrPair, Input::TrsStereo),
    (Output::XlrPair, Input::XlrMono),
    (Output::RcaPair, Input::TrsPair),
    (Output::RcaPair, Input::RcaPair),
    (Output::TsPair, Input::XlrPair),
    (Output::Line44, Input::XlrPair),
    (Output::Line44, Input::TrsStereo),
    (Output::Db25, Input::TrsPair),
    (Output::TrsMono, Input::TrsStereo),
    (Output::XlrMono, Input::XlrPair),
    (Output::Line635, Input::TrsPair),
    (Output::Phones635, Input::TrsStereo),
    (Output::Phones635, Input::TrsPair),
    (Output::Phones35, Input::RcaPair),
    (Output::Phones44, Input::MiniStereo),
];

/// How far the two solvers may be apart.
const APART_DB: f64 = 0.01;
/// Below this, in volts for 1 V, both are silent and only the difference counts.
const SILENT: f64 = 1e-4;

fn fitting(request: &Request) -> impl Iterator<Item = Assembly> {
    let (output, input) = (request.output.port(), request.input.port());
    catalogue::all()
        .flat_map(Laid::both)
        .filter_map(move |laid| Assembly::single(laid, output, input))
}

/// The deck with a script that prints each ear under each excitation, one value a line.
fn script(deck: &str, circuit: &Circuit) -> String {
    let ears: Vec<_> = Channel::BOTH
        .into_iter()
        .zip(circuit.ears)
        .filter(|(_, ear)| ear.is_some())
        .map(|(channel, _)| format!("print v(ear_{})\n", channel.slug()))
        .collect();
    let ears = ears.concat();
    let mut control = ".control\nset numdgt=12\n".to_owned();
    for (left, right, hum) in [(1, 0, 0), (0, 1, 0), (0, 0, 1)] {
        for (parameter, volts) in [("left", left), ("right", right), ("hum", hum)] {
            writeln!(control, "alterparam {parameter}={volts}").expect("a string");
        }
        control += "reset\nop\n";
        control += &ears;
    }
    control += "quit\n.endc\n.end\n";
    deck.replace(".end\n", &control)
}

/// What ngspice prints for the voltages, in order.
fn run(deck: &str) -> Vec<f64> {
    let mut ngspice = Command::new("ngspice")
        .args(["-b", "-n", "/dev/stdin"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("ngspice can be started: apt-get install ngspice");
    let mut input = ngspice.stdin.take().expect("a pipe");
    input.write_all(deck.as_bytes()).expect("the deck can be written");
    drop(input);
    let output = ngspice.wait_with_output().expect("ngspice ends");
    let text = String::from_utf8_lossy(&output.stdout);
    let values: Vec<f64> = text
        .lines()
        .filter(|line| line.starts_with("v(ear_"))
        .filter_map(|line| line.split(" = ").nth(1)?.trim().parse().ok())
        .collect();
    assert!(
        !values.is_empty(),
        "{deck}\n{text}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
    values
}

/// The same values by our own solver.
fn solve(circuit: &Circuit) -> Vec<f64> {
    let solution = circuit.netlist.solve().expect("a circuit with a solution");
    let ears: Vec<_> = circuit.ears.into_iter().flatten().collect();
    let of = |excitation: usize| ears.iter().map(move |ear| (excitation, ear));
    (0..Excitation::ALL.len())
        .flat_map(of)
        .map(|(excitation, ear)| solution.between(*ear, circuit.chassis)[excitation])
        .collect()
}

fn agree(ours: f64, theirs: f64) -> bool {
    if ours.abs().max(theirs.abs()) < SILENT {
        return (ours - theirs).abs() < SILENT / 100.0;
    }
    ours.signum() == theirs.signum() && (20.0 * (ours / theirs).abs().log10()).abs() < APART_DB
}

#[test]
fn ngspice_hears_what_the_model_hears() {
    let mut cases = 0;
    for (pair, (output, input)) in PAIRS.into_iter().enumerate() {
        let topologies = if output.has_topology() {
            &Topology::ALL[1..]
        } else {
            output.topologies(Topology::Unknown)
        };
        let usual = Request::usual(output, input, Topology::Unknown);
        for (nth, assembly) in fitting(&usual).enumerate() {
            // Each lead under one topology, another for each pair and lead, and the first lead under all.
            for (at, topology) in topologies.iter().enumerate() {
                if nth > 0 && at != (pair + nth) % topologies.len() {
                    continue;
                }
                let wiring = Wiring::new(output.port(), input.port(), &assembly, *topology);
                let circuit = wiring.circuit(*topology, usual.figures, false);
                let lead = assembly.stages().next().map_or("nothing", |s| s.laid.cable.slug);
                let name = format!(
                    "{} to {} by {lead}, {}",
                    output.slug(),
                    input.slug(),
                    topology.slug()
                );
                let (ours, theirs) = (
                    solve(&circuit),
                    run(&script(&spice::deck(&name, &circuit), &circuit)),
                );
                let same = ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| agree(*a, *b));
                assert!(
                    same,
                    "{name}\nours   {ours:?}\ntheirs {theirs:?}\n{}",
                    spice::deck(&name, &circuit)
                );
                cases += 1;
            }
        }
    }
    assert!(cases > 200, "{cases}");
    println!("{cases} circuits agree to {APART_DB} dB");
}
