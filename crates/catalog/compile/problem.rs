//! What is wrong with an entry: the file, the line and the reason, in words for a person who cannot program.
//! One line each, because that is how a build prints them.

use std::fmt::{self, Display};
use std::ops::Range;

/// One thing that is wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Problem {
    /// The file's name.
    pub(crate) file: String,
    /// The line, from 1.
    pub(crate) line: usize,
    /// What is wrong and what to do.
    pub(crate) reason: String,
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "devices/{}:{}: {}", self.file, self.line, self.reason)
    }
}

/// The file that is being checked, with what was found so far.
pub(crate) struct Findings<'a> {
    file: &'a str,
    text: &'a str,
    found: Vec<Problem>,
}

impl<'a> Findings<'a> {
    /// Nothing found yet.
    pub(crate) fn new(file: &'a str, text: &'a str) -> Self {
        Self {
            file,
            text,
            found: Vec::new(),
        }
    }

    /// Notes what is wrong at a place of the text.
    pub(crate) fn note(&mut self, place: Range<usize>, reason: impl Into<String>) {
        let before = self.text.get(..place.start).unwrap_or(self.text);
        self.found.push(Problem {
            file: self.file.to_owned(),
            line: before.matches('\n').count() + 1,
            reason: reason.into(),
        });
    }

    /// All that was found.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.found
    }
}
