//! What the page weighs: its files as they lie on the disk, and as a server would send them.
//! Only what a first visit loads is counted; what waits for a click is not.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// One file and its sizes in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// Its name in dist/.
    pub file: String,
    /// As it is.
    pub raw: usize,
    /// Compressed with gzip, level 9.
    pub gzip: usize,
    /// Compressed with Brotli, quality 11, in the window that servers use (4 MB).
    pub brotli: usize,
}

/// Weighs the page `index.html` of a folder and all that it loads by itself.
///
/// # Errors
/// If a file cannot be read.
pub fn first_visit(dist: &Path) -> io::Result<Vec<Weight>> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let mut files = BTreeSet::from(["index.html".to_owned()]);
    let names = quoted(&page);
    let base = base(&names);
    files.extend(named_files(dist, base, "", &names));
    for sheet in files.clone().iter().filter(|file| extension(file) == "css") {
        let text = fs::read_to_string(dist.join(sheet))?;
        let folder = sheet.rsplit_once('/').map_or("", |(folder, _)| folder);
        files.extend(named_files(dist, base, folder, &in_url(&text)));
    }
    files.into_iter().map(|file| weigh(dist, file)).collect()
}

/// Weighs what the page loads at the first touch.
///
/// # Errors
/// If a file cannot be read.
pub fn first_touch(dist: &Path) -> io::Result<Vec<Weight>> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let names = quoted(&page);
    let base = base(&names);
    names
        .iter()
        .filter(|name| name.contains(LATER) && extension(name) == "wasm")
        .map(|name| weigh(dist, name.strip_prefix(base).unwrap_or(name).to_owned()))
        .collect()
}

/// The sum of some weights.
pub fn total(weights: &[Weight]) -> Weight {
    let sum = |part: fn(&Weight) -> usize| weights.iter().map(part).sum();
    Weight {
        file: "total".to_owned(),
        raw: sum(|w| w.raw),
        gzip: sum(|w| w.gzip),
        brotli: sum(|w| w.brotli),
    }
}

/// The weights with their total, as a table for people.
pub fn table(weights: &[Weight]) -> String {
    let mut text = format!("{:<46}{:>10}{:>10}{:>10}\n", "file", "raw", "gzip", "brotli");
    for weight in weights.iter().chain([&total(weights)]) {
        let _infallible = writeln!(
            text,
            "{:<46}{:>10}{:>10}{:>10}",
            weight.file, weight.raw, weight.gzip, weight.brotli
        );
    }
    text
}

/// The ending of a file's name, without the dot.
pub fn extension(file: &str) -> &str {
    file.rsplit_once('.').map_or("", |(_, extension)| extension)
}

/// Whether a file's name carries a digest of its content, so that it never changes.
pub fn has_digest(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches("_bg");
    let digest = stem.rsplit_once('-').map_or("", |(_, digest)| digest);
    (8..=16).contains(&digest.len()) && digest.chars().all(|c| c.is_ascii_hexdigit())
}

/// Weighs one page; its styles are in it.
///
/// # Errors
/// If it cannot be read.
pub fn of_page(dist: &Path, page: &str) -> io::Result<Weight> {
    weigh(dist, page.to_owned())
}

fn weigh(dist: &Path, file: String) -> io::Result<Weight> {
    let bytes = fs::read(dist.join(&file))?;
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&bytes)?;
    Ok(Weight {
        file,
        raw: bytes.len(),
        gzip: gzip.finish()?.len(),
        brotli: brotli(&bytes),
    })
}

/// How many bytes these are in Brotli, quality 11, in the window that servers use.
pub fn brotli(bytes: &[u8]) -> usize {
    packed(bytes, 11, 22)
}

/// How many bytes these are in Brotli as our nginx.conf has it packed while somebody waits: quality 6, window of 512 KB.
pub fn as_served(bytes: &[u8]) -> usize {
    packed(bytes, 6, 19)
}

fn packed(mut bytes: &[u8], quality: i32, lgwin: i32) -> usize {
    let mut out = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams {
        quality,
        lgwin,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut out, &settings).map_or(usize::MAX, |_| out.len())
}

/// Every attribute value of the page.
fn quoted(page: &str) -> Vec<&str> {
    page.split('"').skip(1).step_by(2).collect()
}

/// Every target of `url(...)` in a style sheet.
fn in_url(sheet: &str) -> Vec<&str> {
    sheet
        .split("url(")
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .map(|(target, _)| target.trim_matches(['"', '\'']))
        .collect()
}

/// Only systems that install a page ask for these.
const FOR_INSTALLING: [&str; 1] = ["apple-touch-icon.png"];
/// In the name of what is loaded at the first touch.
pub const LATER: &str = "-later-";

/// The folder of the host for which the page was built, such as `/` or `/cables/`, by where its manifest lies.
fn base<'a>(names: &[&'a str]) -> &'a str {
    names
        .iter()
        .find_map(|name| name.strip_suffix("manifest.webmanifest"))
        .unwrap_or("/")
}

/// Those of the names that are files of the page; other pages are not loaded, only linked.
fn named_files(dist: &Path, base: &str, folder: &str, names: &[&str]) -> Vec<String> {
    names
        .iter()
        .map(|name| match name.strip_prefix(base) {
            Some(from_top) => from_top.to_owned(),
            None if folder.is_empty() => (*name).to_owned(),
            None => format!("{folder}/{name}"),
        })
        .filter(|name| !name.is_empty() && extension(name) != "html" && dist.join(name).is_file())
        .filter(|name| !FOR_INSTALLING.contains(&name.as_str()) && !name.contains(LATER))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_pages_and_sheets_name() {
        assert_eq!(
            quoted(r#"<link href="/a.css"><script src="b.js">"#),
            ["/a.css", "b.js"]
        );
        assert_eq!(
            in_url("a { src: url('f.woff2') } b { background: url(g.svg) }"),
            ["f.woff2", "g.svg"]
        );
    }

    #[test]
    fn adds_up() {
        let one = |raw| Weight {
            file: String::new(),
            raw,
            gzip: 1,
            brotli: 2,
        };
        let sum = total(&[one(3), one(4)]);
        assert_eq!((sum.raw, sum.gzip, sum.brotli), (7, 2, 4));
    }
}
