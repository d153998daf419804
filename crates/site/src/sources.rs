//! What the figures of the catalogue rest on: a page for each maker, with each device, its figures and the document of each.
//! Plain pages without a script, so that nothing but reading can happen on them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use catalog::sources::{Citation, Document, citations};
use catalog::{Confidence, devices, headphones};

use crate::about::About;
use crate::around::REFERRER;
use crate::digest;
use crate::html;
use crate::page::Press;
use crate::template::Template;
use crate::trouble::{Outcome, Trouble};

/// The folder of these pages below the base.
pub const FOLDER: &str = "sources";

/// A device or headphones as its maker's page tells of it.
struct Entry {
    slug: String,
    name: String,
    confidence: Confidence,
}

/// A maker with all that the catalogue has of it.
struct Maker {
    slug: &'static str,
    name: &'static str,
    entries: Vec<Entry>,
}

/// Writes the list of makers and a page for each.
///
/// # Errors
/// If the folder cannot be written.
pub fn write(press: &Press, dist: &Path) -> Outcome {
    let makers = makers();
    put(dist, "", &list(press, &makers))?;
    makers
        .iter()
        .try_for_each(|maker| put(dist, maker.slug, &page(press, maker)))
}

/// The paths of these pages below the base.
pub fn paths() -> impl Iterator<Item = String> {
    let folders = makers().into_iter().map(|maker| path_of(&maker));
    [[FOLDER, "/"].concat()].into_iter().chain(folders)
}

fn path_of(maker: &Maker) -> String {
    [FOLDER, "/", maker.slug, "/"].concat()
}

fn put(dist: &Path, folder: &str, text: &str) -> Outcome {
    let folder = dist.join(FOLDER).join(folder);
    fs::create_dir_all(&folder).map_err(Trouble::with_file("make", &folder))?;
    let file = folder.join("index.html");
    fs::write(&file, text).map_err(Trouble::with_file("write", &file))
}

fn makers() -> Vec<Maker> {
    let mut found: BTreeMap<&'static str, Maker> = BTreeMap::new();
    let mut add = |slug, name, entry| {
        let maker = found.entry(slug).or_insert_with(|| Maker {
            slug,
            name,
            entries: Vec::new(),
        });
        maker.entries.push(entry);
    };
    for device in devices() {
        let entry = Entry {
            slug: device.slug(),
            name: device.name(),
            confidence: device.confidence(),
        };
        add(device.maker_slug(), device.maker(), entry);
    }
    for worn in headphones() {
        let entry = Entry {
            slug: worn.slug(),
            name: worn.name(),
            confidence: worn.confidence(),
        };
        add(worn.maker_slug(), worn.maker(), entry);
    }
    let mut makers: Vec<Maker> = found.into_values().collect();
    makers.sort_by_key(|maker| (maker.name.is_empty(), maker.name.to_lowercase()));
    makers
}

impl Maker {
    /// Entries for any device of a sort have no maker.
    fn title(&self) -> &str {
        if self.name.is_empty() {
            "Any device of a sort"
        } else {
            self.name
        }
    }
}

fn list(press: &Press, makers: &[Maker]) -> String {
    let mut body = String::from(
        "<p>Every figure that the page uses for a device stands with the document that it was taken from. A figure without a document \
         is not in the catalogue. Choose the maker.</p>\n<ul class=\"makers\">\n",
    );
    for maker in makers {
        let _ = writeln!(
            body,
            "<li><a href=\"{}{FOLDER}/{}/\">{}</a> ({})</li>",
            press.template().base,
            maker.slug,
            html::text(maker.title()),
            maker.entries.len()
        );
    }
    body.push_str("</ul>\n");
    let heading = "Sources of the figures";
    let description = "The makers of the devices that Cable chooser has figures for, each with the documents that they were taken from.";
    let about = about(heading, description.to_owned(), [FOLDER, "/"].concat());
    frame(press, &about, heading, &body)
}

fn page(press: &Press, maker: &Maker) -> String {
    let mut body = format!(
        "<p><a href=\"{}{FOLDER}/\">All makers</a></p>\n",
        press.template().base
    );
    for entry in &maker.entries {
        let _ = writeln!(
            body,
            "<section>\n<h2 id=\"{0}\">{1}</h2>\n<p>{2}</p>",
            entry.slug,
            html::text(&entry.name),
            confidence(entry.confidence)
        );
        documents(&mut body, &entry.slug);
        body.push_str("</section>\n");
    }
    let heading = format!("{}: sources of the figures", maker.title());
    let description = format!(
        "{}: the figures that Cable chooser uses, and what each of them rests on.",
        maker.title()
    );
    let about = about(&heading, description, path_of(maker));
    frame(press, &about, &heading, &body)
}

/// What such a page says of itself; nothing on it is worth a preview.
fn about(heading: &str, description: String, path: String) -> About {
    About {
        title: format!("{heading} \u{b7} {}", advice::text::page::NAME),
        description,
        path,
        picture: None,
        data: None,
        hidden: false,
    }
}

/// How sure an entry is, in words.
const fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Maker => "By the maker's own words.",
        Confidence::Published => "By published sources; the maker's own words were not found for all of it.",
        Confidence::NotChecked => "<strong>Not checked: compare with your unit.</strong>",
    }
}

/// The documents of an entry, each with the figures that were taken from it.
fn documents(body: &mut String, slug: &str) {
    let mut found: Vec<(&Document, Vec<&Citation>)> = Vec::new();
    for citation in citations(slug) {
        let Some(document) = citation.document() else {
            continue;
        };
        let known = found.iter_mut().find(|(other, _)| std::ptr::eq(*other, document));
        match known {
            Some((_, figures)) => figures.push(citation),
            None => found.push((document, vec![citation])),
        }
    }
    if found.is_empty() {
        body.push_str(
            "<p>From general knowledge; no figure of it is used without being named as assumed.</p>\n",
        );
        return;
    }
    body.push_str("<ul class=\"documents\">\n");
    for (document, figures) in found {
        let _ = write!(body, "<li>{}", title(document));
        let figures: Vec<&&Citation> = figures
            .iter()
            .filter(|citation| !citation.figure.is_empty())
            .collect();
        if !figures.is_empty() {
            body.push_str("<ul>");
            for citation in figures {
                let _ = write!(body, "<li>{}</li>", figure(slug, citation));
            }
            body.push_str("</ul>");
        }
        body.push_str("</li>\n");
    }
    body.push_str("</ul>\n");
}

/// A document with its address, where it has one on the web.
fn title(document: &Document) -> String {
    let words = html::text(document.title);
    match document
        .url
        .filter(|url| url.starts_with("https://") || url.starts_with("http://"))
    {
        Some(url) => format!(
            "<a href=\"{0}\" rel=\"noreferrer\">{words}</a><br><small>{0}</small>",
            html::text(url)
        ),
        None => words,
    }
}

/// A figure with its socket, by what is printed beside it.
fn figure(slug: &str, citation: &Citation) -> String {
    let device = catalog::device(slug);
    let outputs = device.map(catalog::Device::outputs).unwrap_or_default();
    let inputs = device.map(catalog::Device::inputs).unwrap_or_default();
    let output = outputs.iter().find(|port| port.slug() == citation.port);
    let input = inputs.iter().find(|port| port.slug() == citation.port);
    let label = output
        .map(catalog::OutputPort::label)
        .or(input.map(catalog::InputPort::label));
    let before = label
        .map(|label| format!("{}, ", html::text(label)))
        .unwrap_or_default();
    format!(
        "{before}{}: {}",
        html::text(citation.figure),
        html::text(citation.value)
    )
}

fn frame(press: &Press, about: &About, heading: &str, body: &str) -> String {
    let Template {
        base,
        style,
        later_style,
        later_style_integrity,
        ..
    } = press.template();
    let digest = digest::sha256(style.as_bytes());
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' '{digest}'; img-src 'self'; \
         base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"referrer\" content=\"{REFERRER}\">\n\
         {about}\n<style>{style}</style>\n\
         <link rel=\"stylesheet\" href=\"{later_style}\" integrity=\"{later_style_integrity}\">\n\
         <link rel=\"icon\" href=\"{base}icon-192.png\">\n</head>\n<body>\n<div class=\"sheet sources\">\n\
         <header class=\"masthead\"><p><a href=\"{base}\">{name}</a></p></header>\n\
         <main>\n<h1>{heading}</h1>\n{body}</main>\n</div>\n</body>\n</html>\n",
        about = about.head(press.home.as_deref()),
        heading = html::text(heading),
        name = advice::text::page::NAME,
    )
}

#[cfg(test)]
mod tests {
    use crate::template::content;

    use super::*;

    fn press() -> Press {
        let template = Template {
            base: "/x/".to_owned(),
            later_style: "/x/later.css".to_owned(),
            later_style_integrity: "sha256-0".to_owned(),
            ..Template::default()
        };
        Press::new(template, Some("https://example.org"))
    }

    #[test]
    fn every_page_says_what_it_is() {
        let makers = makers();
        let pages = makers.iter().map(|maker| (path_of(maker), page(&press(), maker)));
        let first = ("sources/".to_owned(), list(&press(), &makers));
        for (path, page) in pages.chain([first]) {
            for line in [
                format!("<link rel=\"canonical\" href=\"https://example.org/x/{path}\">"),
                format!("<meta property=\"og:url\" content=\"https://example.org/x/{path}\">"),
                "<meta name=\"twitter:card\" content=\"summary\">".to_owned(),
                "<link rel=\"stylesheet\" href=\"/x/later.css\" integrity=\"sha256-0\">".to_owned(),
            ] {
                assert!(page.contains(&line), "{path}: {line}");
            }
            let description = content(&page, "description").unwrap_or_default();
            assert!(
                !description.is_empty() && description.chars().count() <= 160,
                "{path}: {description}"
            );
            assert!(!page.contains("og:image"), "{path}");
            assert_eq!(content(&page, "referrer"), Some(REFERRER), "{path}");
        }
    }

    #[test]
    fn every_entry_stands_once_and_every_figure_has_its_document() {
        let makers = makers();
        let count: usize = makers.iter().map(|maker| maker.entries.len()).sum();
        assert_eq!(count, devices().len() + headphones().len());
        for maker in &makers {
            let page = page(&press(), maker);
            for entry in &maker.entries {
                assert!(
                    page.contains(&format!("<h2 id=\"{}\">", entry.slug)),
                    "{}",
                    entry.slug
                );
                for citation in citations(&entry.slug) {
                    let document = citation.document().expect("each citation has its document");
                    assert!(page.contains(&html::text(document.title)), "{}", document.title);
                    assert!(
                        page.contains(&html::text(citation.value)),
                        "{}: {}",
                        entry.slug,
                        citation.value
                    );
                }
            }
        }
    }

    #[test]
    fn what_was_not_checked_says_so() {
        let makers = makers();
        let generic = makers.last().expect("the entries for any device of a sort");
        assert_eq!(generic.slug, "generic");
        let page = page(&press(), generic);
        assert!(page.contains("Not checked: compare with your unit."));
        assert!(page.contains("href=\"/x/sources/\""));
    }
}
