//! The repository's own rules, as tests.
//! A rule that is not checked is forgotten; each failure names the file and what to do.

mod colours;
mod manifests;
mod text;

/// Fails with all findings at once, so that they can be mended at once.
fn none_of(what: &str, findings: &[String]) {
    assert!(findings.is_empty(), "{what}:\n  {}", findings.join("\n  "));
}
