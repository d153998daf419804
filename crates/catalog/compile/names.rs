//! Public names: short, unique, and never changed once they are out, because links carry them.
//! They hold small letters, digits and hyphens only.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use super::File;
use super::problem::{Findings, Problem};
use super::schema::Maker;

/// The longest label or name that a page has room for.
const LONGEST: usize = 60;

/// Notes a name that cannot stand in a link.
pub(crate) fn check_id(id: &Spanned<String>, findings: &mut Findings<'_>) {
    let text = id.get_ref();
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if text.is_empty() || !plain || text.starts_with('-') || text.ends_with('-') || text.contains("--") {
        findings.note(
            id.span(),
            format!(
                "`{text}` is no id: use small letters, digits and single hyphens, such as `line-out-1-2`"
            ),
        );
    }
}

/// Notes ids that stand twice in one list.
pub(crate) fn check_unique<'a>(
    what: &str,
    ids: impl Iterator<Item = &'a Spanned<String>>,
    findings: &mut Findings<'_>,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        if !seen.insert(id.get_ref()) {
            findings.note(
                id.span(),
                format!("the id `{}` stands on two {what}", id.get_ref()),
            );
        }
    }
}

/// Notes a label that is empty, or longer than a page has room for.
pub(crate) fn check_label(label: &Spanned<String>, findings: &mut Findings<'_>) {
    let text = label.get_ref();
    if text.trim().is_empty() || text.trim() != text {
        findings.note(label.span(), format!("`{text}` is empty or has blanks at an end"));
    } else if text.chars().count() > LONGEST {
        findings.note(
            label.span(),
            format!("`{text}` is longer than {LONGEST} characters"),
        );
    } else if text.chars().any(char::is_control) {
        findings.note(label.span(), "a line break or tab in a label");
    }
}

/// Full public names, maker and model, that two files make.
pub(crate) fn taken_twice(makers: &[(&File, Maker)]) -> Vec<Problem> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, maker) in makers {
        let name = format!("{}.toml", file.stem);
        let mut findings = Findings::new(&name, &file.text);
        let ids = maker.device.iter().map(|d| &d.id);
        for id in ids.chain(maker.headphones.iter().map(|h| &h.id)) {
            let slug = format!("{}-{}", file.stem, id.get_ref());
            if let Some(other) = seen.insert(slug.clone(), &file.stem) {
                findings.note(
                    id.span(),
                    format!("the public name `{slug}` is already made by devices/{other}.toml"),
                );
            }
        }
        problems.extend(findings.into_problems());
    }
    problems
}
