//! The policy that every page carries: what it may load and do.
//! Only its own files, no inline script or style but those whose digests stand here, and nothing from any other host.

use crate::digest;

/// The policy as the content of a `meta` element, with the digests of the inline scripts and style sheet.
pub fn policy(scripts: [&str; 2], style: &str) -> String {
    let [cut, map] = scripts.map(|script| digest::sha256(script.as_bytes()));
    let style = digest::sha256(style.as_bytes());
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' '{cut}' '{map}'; style-src 'self' '{style}'; \
         img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; \
         base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn nothing_is_open() {
        let policy = policy(["a()", "{}"], "a{}");
        assert!(policy.starts_with("default-src 'none'"));
        for open in ["'unsafe-inline'", "'unsafe-eval'", "http", "*"] {
            assert!(!policy.contains(open), "{open}");
        }
    }
}
