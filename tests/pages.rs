//! The static pages in dist/ as a host would send them: what they weigh, where their links lead, what they say of themselves.
//! Nothing here starts a browser; what only a browser can tell is in the journeys.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use advice::{Verdict, text};
use product_tests::repository::{dist, root};
use serde_json::Value;

struct StaticPage {
    /// Its path below dist/.
    path: PathBuf,
    text: String,
}

fn pages() -> io::Result<Vec<StaticPage>> {
    let mut found = Vec::new();
    collect(&dist(), &mut found)?;
    assert!(found.len() > 500, "only {} pages in dist/", found.len());
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<StaticPage>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, found)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            let text = fs::read_to_string(&path)?;
            let path = path.strip_prefix(dist()).unwrap_or(&path).to_path_buf();
            found.push(StaticPage { path, text });
        }
    }
    Ok(())
}

fn is_pair(page: &StaticPage) -> bool {
    page.path.components().count() == 3 && !page.path.starts_with("sources")
}

/// The values of an attribute.
fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    text.split(&format!(" {attribute}=\""))
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

fn none(what: &str, findings: &[String]) {
    let some: Vec<&str> = findings.iter().take(8).map(String::as_str).collect();
    assert!(
        findings.is_empty(),
        "{} {what}:\n  {}",
        findings.len(),
        some.join("\n  ")
    );
}

#[test]
fn every_page_is_valid_html() -> io::Result<()> {
    let program = std::env::var_os("CABLE_CHOOSER_HTML_VALIDATE").ok_or_else(|| {
        io::Error::other(
            "CABLE_CHOOSER_HTML_VALIDATE does not name html-validate; start through `cargo xtask test`",
        )
    })?;
    let output = Command::new(program)
        .arg("--config")
        .arg(root().join("tests/html-validate.json"))
        .arg("--formatter=text")
        .arg(dist())
        .output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let findings: Vec<String> = said.lines().map(String::from).collect();
    none("faults in HTML", &findings);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

#[test]
fn every_internal_link_leads_somewhere() -> io::Result<()> {
    let mut known = BTreeSet::new();
    let mut lost = Vec::new();
    for page in pages()? {
        for attribute in ["href", "src"] {
            for target in values(&page.text, attribute) {
                let path = target.split(['?', '#']).next().unwrap_or_default();
                let Some(below) = path.strip_prefix('/') else {
                    continue;
                };
                if !known.insert(path.to_owned()) {
                    continue;
                }
                let file = dist().join(below);
                let file = if file.is_dir() {
                    file.join("index.html")
                } else {
                    file
                };
                if !file.is_file() {
                    lost.push(format!("{}: {target}", page.path.display()));
                }
            }
        }
    }
    assert!(known.len() > 500, "only {} links were seen", known.len());
    none("links lead to nothing", &lost);
    Ok(())
}

#[test]
fn nothing_is_loaded_from_another_host() -> io::Result<()> {
    let mut findings = Vec::new();
    for page in pages()? {
        for tag in page.text.split('<').filter(|tag| {
            ["script", "img", "iframe", "source", "link"]
                .iter()
                .any(|name| tag.starts_with(name))
        }) {
            let only_named = tag.contains("rel=\"canonical\"");
            let foreign = ["href", "src", "srcset"]
                .iter()
                .flat_map(|attribute| values(tag, attribute))
                .any(|value| value.contains("//"));
            if foreign && !only_named {
                findings.push(format!("{}: <{tag}", page.path.display()));
            }
        }
    }
    none("things are loaded from elsewhere", &findings);
    Ok(())
}

#[test]
fn no_page_opens_its_policy() -> io::Result<()> {
    let mut findings = Vec::new();
    for page in pages()? {
        let policy = page
            .text
            .contains("Content-Security-Policy\" content=\"default-src 'none';");
        let body = page.text.split_once("<body>").map_or("", |(_, body)| body);
        let inline = body.contains("<script")
            || body.contains(" style=\"")
            || body.contains("<style")
            || body.contains(" onclick=");
        if !policy || inline || page.text.contains("unsafe-inline") {
            findings.push(page.path.display().to_string());
        }
    }
    none("pages have no strict policy, or break it", &findings);
    Ok(())
}

/// The content of the `meta` element that begins so.
fn content<'a>(page: &'a StaticPage, start: &str) -> &'a str {
    page.text
        .split_once(&format!("<meta {start} content=\""))
        .and_then(|(_, rest)| rest.split('"').next())
        .unwrap_or_default()
}

/// The preview that a page is to name: a page of sources has none, and the front page that of a pair.
fn preview(page: &StaticPage, path: &str) -> Option<String> {
    if is_pair(page) {
        return Some(format!("{path}preview.png"));
    }
    path.is_empty()
        .then(|| "trs-pair/xlr-pair/preview.png".to_owned())
}

/// What a page lacks of what search engines and chats ask for.
fn lacks(page: &StaticPage) -> Vec<String> {
    let folder = page.path.parent().unwrap_or(Path::new("")).display();
    let path = format!("{folder}/").trim_start_matches('/').to_owned();
    let address = ["https://cables.example/", &path].concat();
    let preview = preview(page, &path);
    let (picture, card) = match &preview {
        Some(preview) => (
            ["https://cables.example/", preview].concat(),
            "summary_large_image",
        ),
        None => (String::new(), "summary"),
    };
    let mut lacks = Vec::new();
    for (start, expected) in [
        ("property=\"og:url\"", address.as_str()),
        ("property=\"og:image\"", &picture),
        ("name=\"twitter:card\"", card),
    ] {
        if content(page, start) != expected {
            lacks.push(format!("{start} is not {expected:?}"));
        }
    }
    for start in [
        "name=\"description\"",
        "property=\"og:title\"",
        "property=\"og:description\"",
    ] {
        if content(page, start).is_empty() {
            lacks.push(format!("no {start}"));
        }
    }
    if !page
        .text
        .contains(&format!("<link rel=\"canonical\" href=\"{address}\">"))
    {
        lacks.push("no canonical address".to_owned());
    }
    if preview.is_some_and(|preview| !dist().join(preview).is_file()) {
        lacks.push("no preview".to_owned());
    }
    lacks
}

#[test]
fn every_page_says_what_it_is() -> io::Result<()> {
    // The shell stands for no address of its own.
    let named: Vec<StaticPage> = pages()?
        .into_iter()
        .filter(|page| page.path != Path::new("404.html"))
        .collect();
    let findings: Vec<String> = named
        .iter()
        .flat_map(|page| {
            let lacks = lacks(page).into_iter();
            lacks.map(|what| format!("{}: {what}", page.path.display()))
        })
        .collect();
    none("tags are missing", &findings);
    let map = fs::read_to_string(dist().join("sitemap.xml"))?;
    assert_eq!(map.matches("<loc>").count(), named.len());
    Ok(())
}

#[test]
fn no_page_tells_where_a_visitor_was() -> io::Result<()> {
    let findings: Vec<String> = pages()?
        .iter()
        .filter(|page| content(page, "name=\"referrer\"") != "no-referrer")
        .map(|page| page.path.display().to_string())
        .collect();
    none("pages leave referrers to the browser", &findings);
    Ok(())
}

#[test]
fn every_maker_has_a_page_of_sources_without_a_script() -> io::Result<()> {
    let pages = pages()?;
    let sources: Vec<&StaticPage> = pages
        .iter()
        .filter(|page| page.path.starts_with("sources"))
        .collect();
    assert!(sources.len() > 50, "only {} pages of sources", sources.len());
    for page in &sources {
        assert!(!page.text.contains("<script"), "{}", page.path.display());
        let sheets = page.text.split("<link rel=\"stylesheet\"").skip(1);
        let unchecked = sheets
            .filter_map(|rest| rest.split('>').next())
            .filter(|sheet| !sheet.contains(" integrity=\"sha256-"));
        assert_eq!(unchecked.count(), 0, "{}", page.path.display());
    }
    let scarlett = sources
        .iter()
        .find(|page| page.path.starts_with("sources/focusrite"));
    let text = scarlett.map(|page| page.text.as_str()).unwrap_or_default();
    assert!(
        text.contains("id=\"focusrite-scarlett-2i2-4th-gen\""),
        "the link of the page leads to the device"
    );
    Ok(())
}

/// What is wrong with the structured data of a page on which something can be done.
fn faults_of_steps(data: &Value) -> Vec<String> {
    let words = |value: &Value, field: &str| -> String {
        value
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let mut faults = Vec::new();
    for (field, expected) in [("@context", "https://schema.org"), ("@type", "HowTo")] {
        if words(data, field) != expected {
            faults.push(format!("{field} is not {expected}"));
        }
    }
    let description = words(data, "description");
    if words(data, "name").is_empty() || description.is_empty() || description.contains("below") {
        faults.push("it does not say what it is".to_owned());
    }
    let steps = data.get("step").and_then(Value::as_array);
    let told = |steps: &Vec<Value>| {
        !steps.is_empty()
            && steps
                .iter()
                .all(|step| words(step, "@type") == "HowToStep" && !words(step, "text").is_empty())
    };
    if !steps.is_some_and(told) {
        faults.push("a step says nothing".to_owned());
    }
    let empty = |value: &Value| *value == Value::Null || *value == "" || *value == Value::Array(Vec::new());
    if data.as_object().is_none_or(|fields| fields.values().any(empty)) {
        faults.push("a field is empty".to_owned());
    }
    faults
}

#[test]
fn structured_data_has_steps_where_something_can_be_done() -> io::Result<()> {
    let nothing = [Verdict::Ask, Verdict::Impossible, Verdict::MustNot]
        .map(|verdict| format!("class=\"stamp\">{}<", text::page::verdict(Some(verdict))));
    let mut idle = [0; 3];
    let mut findings = Vec::new();
    for page in pages()?.iter().filter(|page| is_pair(page)) {
        let mut find = |fault: &str| findings.push(format!("{}: {fault}", page.path.display()));
        let data = page
            .text
            .split_once("<script type=\"application/ld+json\">")
            .and_then(|(_, rest)| rest.split_once("</script>"));
        let stamp = nothing.iter().position(|stamp| page.text.contains(stamp));
        match (stamp, data) {
            (Some(stamp), None) => idle[stamp] += 1,
            (Some(_), Some(_)) => find("steps to nothing"),
            (None, None) => find("no structured data"),
            (None, Some((data, _))) => match serde_json::from_str(data) {
                Ok(data) => faults_of_steps(&data).iter().for_each(|fault| find(fault)),
                Err(error) => find(&error.to_string()),
            },
        }
    }
    none("faults in structured data", &findings);
    assert!(
        idle.iter().all(|count| *count > 0),
        "a verdict was not seen: {idle:?}"
    );
    Ok(())
}

#[test]
fn an_address_that_leads_nowhere_has_a_way_out_without_a_script() -> io::Result<()> {
    let shell = fs::read_to_string(dist().join("404.html"))?;
    let without = shell.split("<noscript>").skip(1);
    let ways = without.filter(|rest| {
        rest.split("</noscript>")
            .next()
            .is_some_and(|inner| inner.contains("<a href=\"/\">"))
    });
    assert_eq!(ways.count(), 1);
    Ok(())
}

#[test]
fn a_release_holds_no_gallery() {
    assert!(dist().join("index.html").is_file() && !dist().join("gallery").exists());
}
