//! The command `plan`: share links in, one a line; plans out, one JSON object a line.
//! A link that it cannot read gives an object with notices, never a failure.

use std::io::{self, BufRead, BufWriter, Write};

use advice::plan::plan_for_link;

fn main() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let link = String::from_utf8_lossy(&bytes);
        let json = plan_for_link(link.trim_end_matches(['\r', '\n'])).to_json();
        match writeln!(output, "{json}") {
            // Whoever reads us has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            other => other?,
        }
        bytes.clear();
    }
    output.flush()
}
