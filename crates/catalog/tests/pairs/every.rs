//! All pairs of devices: an answer and a level plan for each pair of sockets, and the verdicts as a text that a person can review.
//! `UPDATE_SNAPSHOTS=1` writes the text anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use catalog::{chain, direct_chain, headphones};
use interconnect::gain::{Levels, advise};

use crate::{Answers, amplifiers, leads, sources};

const LEGEND: &str = "\
# Every source with every amplifier, by the pair of sockets that goes together best.
# A line reads: sockets and the output's topology: verdict, what to lay; cares (how many pairs of devices, and some of them).
# Written by: UPDATE_SNAPSHOTS=1 cargo test -p catalog --test pairs
";

/// How many pairs of devices a line names.
const NAMED: usize = 3;

fn summary() -> String {
    let mut answers = Answers::default();
    let mut lines: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for amplifier in amplifiers() {
            let (output, input) = answers.best(source, amplifier);
            let answer = answers.of(output, input);
            let cares: Vec<&str> = answer.cares.iter().map(|care| care.slug()).collect();
            let cares = cares.join(" ");
            let line = format!(
                "{} ({}) to {}: {}, {}; {cares}",
                output.kind().slug(),
                output.topology().slug(),
                input.kind().slug(),
                answer.verdict.slug(),
                leads(answer)
            );
            let pair = format!("{} to {}", source.name(), amplifier.name());
            lines.entry(line).or_default().push(pair);
        }
    }
    let mut text = LEGEND.to_owned();
    for (line, pairs) in lines {
        let step = pairs.len().div_ceil(NAMED);
        let named: Vec<&str> = pairs.iter().step_by(step).map(String::as_str).collect();
        writeln!(text, "{line}\n    {}: {}", pairs.len(), named.join("; ")).expect("a string");
    }
    text
}

#[test]
fn the_verdicts_of_all_pairs_are_those_that_were_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pairs/verdicts.txt");
    let found = summary();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &found).expect("the folder of the tests");
    }
    let reviewed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == reviewed,
        "the verdicts changed: UPDATE_SNAPSHOTS=1 writes them anew, then review them:\n{found}"
    );
}

#[track_caller]
fn only_numbers(levels: &Levels, what: &str) {
    let spans = [
        levels.amp_input_dbu_peak,
        levels.amp_input_headroom_db,
        levels.headphone_vrms_max,
        levels.headphone_power_mw_max,
        levels.spl_max_db,
        levels.spl_avg_db,
        levels.who_weekly_hours_at_avg,
        levels.further_change_db_for_target,
    ];
    for span in spans.into_iter().flatten() {
        assert!(
            span.min.is_finite() && span.max.is_finite() && span.min <= span.max,
            "{what}: {span:?}"
        );
    }
}

#[test]
fn every_pair_of_sockets_has_an_answer() {
    let mut answers = Answers::default();
    let mut pairs = 0;
    for source in sources() {
        for amplifier in amplifiers() {
            for output in source.outputs() {
                for input in amplifier.inputs() {
                    let answer = answers.of(output, input);
                    assert!(answer.assembly.is_some() || answer.refusal.is_some());
                    pairs += 1;
                }
            }
        }
    }
    assert!(pairs > 50_000, "{pairs}");
}

#[test]
fn every_chain_has_a_level_plan() {
    for source in sources() {
        for amplifier in amplifiers() {
            for output in source.outputs() {
                for input in amplifier.inputs() {
                    let chain = chain(Some(output), Some((amplifier, input)), headphones().first());
                    only_numbers(&chain.levels(), &source.name());
                }
            }
        }
    }
}

#[test]
fn every_pair_of_headphones_is_advised_on() {
    for amplifier in amplifiers() {
        let Some(input) = amplifier.inputs().first() else {
            continue;
        };
        let steps = amplifier.gain_steps(input);
        for worn in headphones() {
            for source in ["focusrite-scarlett-2i2-4th-gen", "rme-fireface-800"] {
                let device = catalog::device(source).expect("in the catalogue");
                let chain = chain(device.outputs().first(), Some((amplifier, input)), Some(worn));
                let advice = advise(&chain, &steps);
                only_numbers(&advice.levels, &worn.name());
                for trim in [advice.input_trim_db, advice.zone_trim_db].into_iter().flatten() {
                    assert!(
                        (-100.0..=0.0).contains(&trim),
                        "{} {}: {trim}",
                        amplifier.name(),
                        worn.name()
                    );
                }
            }
        }
    }
    for source in sources() {
        for output in source.outputs() {
            for worn in headphones() {
                only_numbers(&direct_chain(output, Some(worn)).levels(), &source.name());
            }
        }
    }
}
