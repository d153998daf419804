//! The page as Trunk built it, taken apart: what every page has in its head, its style sheets, its scripts.
//! Files whose names carry a digest are read and not changed any more; `start` has named them.

use std::fs;
use std::path::Path;

use crate::digest;
use crate::dress;
use crate::style;
use crate::trouble::{Outcome, Trouble};

/// What all pages share.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// The folder on the host, with a slash at both ends.
    pub base: String,
    /// The lines of the head that are the same everywhere, without styles and policy.
    pub head: String,
    /// The style sheets that every page carries, as one.
    pub style: String,
    /// The address of the sheet that comes with the program.
    pub later_style: String,
    /// Its digest, as integrity attributes have it.
    pub later_style_integrity: String,
    /// Digests of scripts that are loaded from scripts, for browsers that check them.
    pub import_map: String,
    /// What `#app` holds before the page has started, where no answer is known.
    pub shell: String,
    /// The files that the page cannot start without, below the base, each with its digest.
    pub files: Vec<File>,
    /// The style sheets that are now part of the pages.
    pub sheets: Vec<String>,
}

/// A file of the site and its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path below the base.
    pub path: String,
    /// Its digest, as integrity attributes have it.
    pub integrity: String,
}

impl Template {
    /// Reads `index.html` and the files that it names.
    ///
    /// # Errors
    /// If it is not what Trunk makes of our index.html.
    pub fn read(dist: &Path) -> Outcome<Self> {
        let file = dist.join("index.html");
        let page = fs::read_to_string(&file).map_err(Trouble::with_file("read", &file))?;
        let lacks = |what: &str| Trouble::new(format!("{} has no {what}", file.display()));
        let head = between(&page, "<head>", "</head>").ok_or_else(|| lacks("head"))?;
        let body = between(&page, "<body>", "</body>").ok_or_else(|| lacks("body"))?;
        let shell = between(body.trim(), "<div id=\"app\">", "").and_then(|rest| rest.strip_suffix("</div>"));
        let mut template = Self {
            base: content(head, "base-path")
                .ok_or_else(|| lacks("base-path"))?
                .to_owned(),
            shell: shell.ok_or_else(|| lacks("#app alone in its body"))?.to_owned(),
            ..Self::default()
        };
        let script = content(head, "app-script").ok_or_else(|| lacks("app-script"))?;
        let wasm = content(head, "app-wasm").ok_or_else(|| lacks("app-wasm"))?;
        let script_digest = template.add(dist, script)?;
        let wasm_digest = template.add(dist, wasm)?;
        // A page that is watched is whole.
        let later_digest = content(head, "app-later")
            .map(|later| template.add(dist, later))
            .transpose()?;
        template.import_map = serde_json::json!({"integrity": {script: &script_digest}}).to_string();
        let mut sheets = Vec::new();
        for line in head.replace("><", ">\n<").lines().map(str::trim) {
            template.sort(dist, line, &mut sheets)?;
        }
        template.line(&format!(
            "<meta name=\"app-wasm-integrity\" content=\"{wasm_digest}\">"
        ));
        if let Some(digest) = later_digest {
            template.line(&format!(
                "<meta name=\"app-later-integrity\" content=\"{digest}\">"
            ));
        }
        template.style = style::joined(&sheets);
        Ok(template)
    }

    /// Puts a line of the head where it belongs; what each page says for itself is left out.
    fn sort(&mut self, dist: &Path, line: &str, sheets: &mut Vec<String>) -> Outcome {
        let own = [
            "<title>",
            "<meta charset",
            "<meta name=\"description\"",
            "<meta http-equiv",
        ];
        if line.is_empty() || own.iter().any(|start| line.starts_with(start)) {
            return Ok(());
        }
        let target = attribute(line, "href").or_else(|| attribute(line, "src"));
        if line.contains("rel=\"stylesheet\"") {
            let target = target.unwrap_or_default();
            if line.contains(dress::LATER) {
                return self.dress_later(dist, target);
            }
            sheets.push(text_of(dist, &self.below(target))?);
            self.sheets.push(self.below(target));
            return Ok(());
        }
        let mut line = line.replace("/>", ">");
        if let Some(target) = target {
            let digest = self.add(dist, target)?;
            // Trunk's is that of the file before it was made smaller.
            if let Some(old) = attribute(&line, "integrity") {
                line = line.replace(old, &digest);
            }
        }
        self.line(&line);
        Ok(())
    }

    /// Names the sheet that comes with the program; without a script it is wanted on paper only.
    fn dress_later(&mut self, dist: &Path, target: &str) -> Outcome {
        let digest = self.add(dist, target)?;
        target.clone_into(&mut self.later_style);
        self.later_style_integrity.clone_from(&digest);
        self.line(&format!("<meta name=\"app-style\" content=\"{target}\">"));
        self.line(&format!(
            "<meta name=\"app-style-integrity\" content=\"{digest}\">"
        ));
        self.line(&format!(
            "<noscript><link rel=\"stylesheet\" {} href=\"{target}\" integrity=\"{digest}\"></noscript>",
            dress::LATER
        ));
        Ok(())
    }

    fn line(&mut self, line: &str) {
        self.head.push_str(line);
        self.head.push('\n');
    }

    /// A path below the base.
    fn below(&self, target: &str) -> String {
        target
            .strip_prefix(&self.base)
            .unwrap_or(target)
            .trim_start_matches('/')
            .to_owned()
    }

    /// Notes a file and gives its digest.
    fn add(&mut self, dist: &Path, target: &str) -> Outcome<String> {
        let path = self.below(target);
        let file = dist.join(&path);
        let bytes = fs::read(&file).map_err(Trouble::with_file("read", &file))?;
        let integrity = digest::sha256(&bytes);
        if !self.files.iter().any(|file| file.path == path) {
            self.files.push(File {
                path,
                integrity: integrity.clone(),
            });
        }
        Ok(integrity)
    }
}

fn text_of(dist: &Path, path: &str) -> Outcome<String> {
    let file = dist.join(path);
    fs::read_to_string(&file).map_err(Trouble::with_file("read", &file))
}

/// The text after `start`, up to the last `end`; an empty end is the end of the text.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    if end.is_empty() {
        return Some(rest);
    }
    rest.rsplit_once(end).map(|(inner, _)| inner)
}

/// The content of the `meta` element of that name.
pub(crate) fn content<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = head.split_once(&format!("<meta name=\"{name}\" content=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

pub(crate) fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_its_parts() {
        assert_eq!(between("<a><b></b></a>", "<a>", "</a>"), Some("<b></b>"));
        assert_eq!(
            content("<meta name=\"base-path\" content=\"/x/\">", "base-path"),
            Some("/x/")
        );
        assert_eq!(
            attribute("<link rel=\"x\" href=\"/a.css\"/>", "href"),
            Some("/a.css")
        );
    }
}
