//! The command `plan`: share links in, one a line; plans out, one JSON object a line.
//! A link that it cannot read gives an object with notices, never a failure. With `--spice` it gives the circuits instead.

use std::env;
use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use advice::link;
use advice::plan::plan_for_link;
use advice::spice;

const USAGE: &str = "Usage: plan [--spice]\n\
    Reads share links, one a line, from standard input and prints one JSON object a line (docs/plan.schema.json).\n\
    --spice   prints the circuits of each link as SPICE decks instead, one for each topology that comes into question";

/// What is printed for a link.
type Printer = fn(&str) -> String;

fn json(link: &str) -> String {
    plan_for_link(link).to_json()
}

fn decks(link: &str) -> String {
    spice::decks(&link::parse(link).0).join("\n")
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let printer: Printer = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => json,
        ["--spice"] => decks,
        ["--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("plan: unknown arguments: {}\n{USAGE}", arguments.join(" "));
            return ExitCode::from(2);
        }
    };
    match print_all(printer) {
        // Whoever reads us may have seen enough.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("plan: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn print_all(printer: Printer) -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let link = String::from_utf8_lossy(&bytes);
        writeln!(output, "{}", printer(link.trim_end_matches(['\r', '\n'])))?;
        bytes.clear();
    }
    output.flush()
}
