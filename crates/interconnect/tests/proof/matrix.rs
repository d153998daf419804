//! Every output to every input under every topology, one line a case, as a text that a person can review.
//! Cases that come out alike stand on one line; `UPDATE_SNAPSHOTS=1` writes the file anew.

use std::fmt::Write as _;
use std::path::Path;

use interconnect::answer::{Answer, answer};
use interconnect::choose::{Request, Way};
use interconnect::{Input, Output, Topology};

use crate::common::{parts, scarcity};

/// What the reader must know to read the file.
const LEGEND: &str = "\
# Every output to every input under every topology: the verdict, what to lay, and what it does.
# A line reads: topologies: verdict, parts, level against the balanced level in dB, grade at worst, hum at worst, cares.
# `2 x ts-rca` is two of that cable, `<` means that its end b is at the source; `rare` and `custom` cables are marked so.
# Inputs with equal lines stand together, and so do topologies; `any` where the output has no balanced line driver.
# Written by: UPDATE_SNAPSHOTS=1 cargo test -p interconnect --test proof matrix
";

fn level(way: &Way) -> String {
    // Adding zero turns -0.0 into 0.0.
    let round = |db: f64| (db * 10.0).round() / 10.0 + 0.0;
    match way.level_db() {
        None => "silent".into(),
        Some(l) if (l.max_db - l.min_db) < 0.05 => format!("{:.1} dB", round(l.min_db)),
        Some(l) => format!("{:.1} to {:.1} dB", round(l.min_db), round(l.max_db)),
    }
}

fn cell(answer: &Answer) -> String {
    let mut cell = answer.verdict.slug().to_owned();
    if let Some(refusal) = answer.refusal {
        write!(cell, " ({})", refusal.slug()).expect("a string");
    }
    if let Some(assembly) = &answer.assembly {
        write!(cell, ", {}{}", parts(assembly), scarcity(assembly)).expect("a string");
    }
    if let Some(way) = &answer.way {
        write!(cell, ", {}, {:?}, {:?}", level(way), way.grade(), way.hum()).expect("a string");
    }
    for device in &answer.devices {
        write!(cell, ", device {}", device.slug()).expect("a string");
    }
    for care in &answer.cares {
        write!(cell, ", !{care:?}").expect("a string");
    }
    cell
}

/// The lines of one pair: topologies with the same cell share a line.
fn pair(output: Output, input: Input) -> Vec<String> {
    let cell_of = |topology| cell(&answer(&Request::usual(output, input, topology), None));
    if !output.has_topology() {
        return vec![format!("any: {}", cell_of(Topology::Unknown))];
    }
    let mut groups: Vec<(Vec<&str>, String)> = Vec::new();
    for topology in Topology::ALL {
        let cell = cell_of(topology);
        match groups.iter_mut().find(|(_, c)| *c == cell) {
            Some((names, _)) => names.push(topology.slug()),
            None => groups.push((vec![topology.slug()], cell)),
        }
    }
    if let [(_, cell)] = groups.as_slice() {
        return vec![format!("all: {cell}")];
    }
    let line = |(names, cell): &(Vec<&str>, String)| format!("{}: {cell}", names.join(", "));
    groups.iter().map(line).collect()
}

fn matrix() -> String {
    let mut text = LEGEND.to_owned();
    for output in Output::ALL {
        writeln!(text, "\n== {} ==", output.slug()).expect("a string");
        let mut groups: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
        for input in Input::ALL {
            let lines = pair(*output, *input);
            match groups.iter_mut().find(|(_, l)| *l == lines) {
                Some((names, _)) => names.push(input.slug()),
                None => groups.push((vec![input.slug()], lines)),
            }
        }
        for (names, lines) in groups {
            writeln!(text, "-> {}", names.join(", ")).expect("a string");
            for line in lines {
                writeln!(text, "   {line}").expect("a string");
            }
        }
    }
    text
}

#[test]
fn the_whole_matrix_is_as_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/proof/snapshots/matrix.txt");
    let now = matrix();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &now).expect("the snapshot can be written");
    }
    let reviewed = std::fs::read_to_string(&path).expect("the snapshot is there");
    for (number, (was, is)) in reviewed.lines().zip(now.lines()).enumerate() {
        assert_eq!(is, was, "line {} of {}", number + 1, path.display());
    }
    assert_eq!(now.lines().count(), reviewed.lines().count());
}
