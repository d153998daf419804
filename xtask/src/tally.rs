//! Running test programs openly while counting what they report.
//! Three runners are understood: cargo test, nextest, and the journeys, which close as cargo test does.

use std::fmt;
use std::io::{BufRead, BufReader, Read};
use std::ops::AddAssign;
use std::process::{Command, Stdio};
use std::thread;

use crate::report::{Failure, Outcome, say};

/// How many tests passed and failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs a test command; a command that fails without reporting a failed test counts as one.
pub(crate) fn run(command: &mut Command) -> Outcome<Tally> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(Failure::during(format!(
            "cannot start {}",
            command.get_program().display()
        )))?;
    let out = child
        .stdout
        .take()
        .map(|stream| thread::spawn(|| pass_on(stream)));
    let err = child
        .stderr
        .take()
        .map(|stream| thread::spawn(|| pass_on(stream)));
    let mut tally = Tally::default();
    for reader in [
        out.map(thread::JoinHandle::join),
        err.map(thread::JoinHandle::join),
    ]
    .into_iter()
    .flatten()
    {
        tally += reader.map_err(|_| Failure::new("reading a test's output went wrong"))?;
    }
    let status = child
        .wait()
        .map_err(Failure::during("cannot wait for the tests"))?;
    if !status.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

fn pass_on(stream: impl Read) -> Tally {
    let mut tally = Tally::default();
    for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
        let line = String::from_utf8_lossy(&line);
        tally += count(&line);
        say(&line);
    }
    tally
}

/// What a runner's closing line reports; nothing for any other line.
fn count(line: &str) -> Tally {
    // Nextest shows the output of a failed test, with a closing line of its own, indented.
    let closing = line.starts_with("test result: ")
        || (line.trim_start().starts_with("Summary [") && line.contains(" run:"));
    if !closing {
        return Tally::default();
    }
    let words: Vec<&str> = line
        .split([' ', ':', ';', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let before = |name: &str| {
        words
            .windows(2)
            .find(|pair| pair.get(1) == Some(&name))
            .and_then(|pair| pair.first()?.parse().ok())
            .unwrap_or(0)
    };
    Tally {
        passed: before("passed"),
        failed: before("failed") + before("timed"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Tally, count};

    #[test]
    fn reads_the_closing_lines_of_the_runners() {
        let tally = |passed, failed| Tally { passed, failed };
        for (line, expected) in [
            (
                "test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
                tally(3, 0),
            ),
            ("test result: FAILED. 1 passed; 2 failed; 0 ignored", tally(1, 2)),
            (
                "     Summary [   0.012s] 11 tests run: 11 passed, 0 skipped",
                tally(11, 0),
            ),
            (
                "     Summary [   0.1s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 0 skipped",
                tally(3, 2),
            ),
            ("test journeys::opens ... ok", tally(0, 0)),
            (
                "    test result: FAILED. 0 passed; 1 failed; 0 ignored",
                tally(0, 0),
            ),
        ] {
            assert_eq!(count(line), expected, "{line}");
        }
    }
}
