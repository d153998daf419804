//! The service worker: `worker.js` with the list of files that make a release.
//! Its name for the release is the digest of that list, so that a build which changes nothing is no new release.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::digest;
use crate::template::File;
use crate::trouble::{Outcome, Trouble};

/// Its name in the site; never another, or the old one would stay for ever.
pub const FILE: &str = "sw.js";
/// The page that answers every link without the network.
pub const SHELL: &str = "404.html";
/// Folders whose pages look like answers and are not.
const PLAIN: [&str; 1] = ["sources/"];

const SCRIPT: &str = include_str!("worker.js");
const PLACE: &str = "const RELEASE = null;";

/// Writes the worker, once all of `files` and `more` lie in the folder.
///
/// # Errors
/// If one of them is missing.
pub fn write(dist: &Path, files: &[File], more: &[&str]) -> Outcome {
    let mut list: Vec<(String, String)> = files
        .iter()
        .map(|file| (file.path.clone(), file.integrity.clone()))
        .collect();
    for path in more.iter().copied().chain([SHELL]) {
        let file = dist.join(path);
        let bytes = fs::read(&file).map_err(Trouble::with_file("read", &file))?;
        list.push((path.to_owned(), digest::sha256(&bytes)));
    }
    let file = dist.join(FILE);
    fs::write(&file, script(&list)).map_err(Trouble::with_file("write", &file))
}

fn script(files: &[(String, String)]) -> String {
    let name = digest::name(json!(files).to_string().as_bytes());
    let release = json!({"name": name, "shell": SHELL, "plain": PLAIN, "files": files});
    SCRIPT.replacen(PLACE, &format!("const RELEASE = {release};"), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_in_the_script() {
        let file = |digest: &str| vec![("a.js".to_owned(), digest.to_owned())];
        let (one, other) = (script(&file("sha256-1")), script(&file("sha256-2")));
        assert!(one.contains("[[\"a.js\",\"sha256-1\"]]"), "{one}");
        assert!(!one.contains("RELEASE = null"));
        assert_ne!(one, other);
        assert_eq!(one, script(&file("sha256-1")));
    }
}
