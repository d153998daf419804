//! The pairs of `docs/known-pairs.md`: what is told there, by makers' own words, is what the catalogue answers.
//! The table is the test: sockets, verdict and leads stand in its columns.

use std::fs;
use std::path::Path;

use catalog::{input_port, output_port};

use crate::{Answers, leads};

#[test]
fn well_known_pairs_come_out_as_their_makers_say() -> std::io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/known-pairs.md");
    let text = fs::read_to_string(path)?;
    let mut answers = Answers::default();
    let (mut rows, mut wrong) = (0, Vec::new());
    for line in text.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .collect();
        let [_, output, input, verdict, laid, ..] = cells.as_slice() else {
            panic!("{line}");
        };
        let (_, output) = output_port(output).unwrap_or_else(|| panic!("no output {output}"));
        let (_, input) = input_port(input).unwrap_or_else(|| panic!("no input {input}"));
        let answer = answers.of(output, input);
        if (answer.verdict.slug(), leads(answer).as_str()) != (*verdict, *laid) {
            wrong.push(format!(
                "{line}\n    {} | {}",
                answer.verdict.slug(),
                leads(answer)
            ));
        }
        rows += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(rows >= 20, "{rows}");
    Ok(())
}
