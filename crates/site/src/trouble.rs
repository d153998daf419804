//! Why the site could not be written, as one sentence for whoever builds it.
//! There is nothing to recover from, so there are no kinds.

use std::fmt;
use std::path::Path;

/// A sentence that says what went wrong.
#[derive(Debug)]
pub struct Trouble(String);

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Trouble>;

impl Trouble {
    /// With this sentence.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// What could not be done to a file.
    pub fn with_file<E: fmt::Display>(verb: &'static str, file: &Path) -> impl FnOnce(E) -> Self {
        let file = file.display().to_string();
        move |error| Self(format!("cannot {verb} {file}: {error}"))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
