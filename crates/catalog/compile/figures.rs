//! The figures that an entry may hold: each has a unit, a range and a source.
//! A figure outside its range is a slip of the hand, such as an ohm for a kilohm; the ranges are those of own figures in links.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Range, RangeInclusive};

use toml::Spanned;

use super::problem::Findings;
use super::schema::{Cited, Source};

/// What a figure is, with its unit and its range.
pub(crate) struct Quantity {
    name: &'static str,
    unit: &'static str,
    range: RangeInclusive<f64>,
}

const fn quantity(name: &'static str, unit: &'static str, lowest: f64, highest: f64) -> Quantity {
    Quantity {
        name,
        unit,
        range: lowest..=highest,
    }
}

pub(crate) const OUTPUT_LEVEL: Quantity = quantity("level", "dBu", -40.0, 40.0);
pub(crate) const INPUT_LIMIT: Quantity = quantity("input limit", "dBu", -40.0, 40.0);
pub(crate) const OUTPUT_OHMS: Quantity = quantity("output impedance", "ohm", 0.001, 10_000.0);
pub(crate) const INPUT_OHMS: Quantity = quantity("input impedance", "ohm", 100.0, 10_000_000.0);
pub(crate) const LOAD_OHMS: Quantity = quantity("load", "ohm", 4.0, 10_000.0);
pub(crate) const POWER: Quantity = quantity("power", "mW", 1.0, 60_000.0);
pub(crate) const GAIN: Quantity = quantity("gain", "dB", -40.0, 60.0);
pub(crate) const HEADPHONE_OHMS: Quantity = quantity("impedance", "ohm", 4.0, 2000.0);
pub(crate) const PER_VOLT: Quantity = quantity("sensitivity", "dB/V", 60.0, 150.0);
pub(crate) const PER_MILLIWATT: Quantity = quantity("sensitivity", "dB/mW", 60.0, 140.0);

impl Quantity {
    /// Notes a value that cannot be.
    pub(crate) fn check(&self, value: &Spanned<f64>, findings: &mut Findings<'_>) {
        if !self.range.contains(value.get_ref()) {
            let (name, unit) = (self.name, self.unit);
            let (low, high) = (self.range.start(), self.range.end());
            let value_text = value.get_ref();
            findings.note(
                value.span(),
                format!("the {name} {value_text} {unit} cannot be: it lies between {low} and {high} {unit}"),
            );
        }
    }
}

/// The sources of a file, and which of them are used.
pub(crate) struct Citations<'a> {
    known: &'a BTreeMap<String, Spanned<Source>>,
    used: BTreeSet<String>,
}

impl<'a> Citations<'a> {
    /// None used yet.
    pub(crate) fn new(known: &'a BTreeMap<String, Spanned<Source>>) -> Self {
        Self {
            known,
            used: BTreeSet::new(),
        }
    }

    /// Notes a figure without a source, or with one that the file does not have.
    pub(crate) fn check(&mut self, figure: Range<usize>, cited: &Cited, findings: &mut Findings<'_>) {
        match cited {
            None => findings.note(figure, "this figure has no source: add `source = \"...\"`"),
            Some(name) => self.name(name, findings),
        }
    }

    /// Notes a name that the file's sources do not have.
    pub(crate) fn name(&mut self, name: &Spanned<String>, findings: &mut Findings<'_>) {
        if self.known.contains_key(name.get_ref()) {
            self.used.insert(name.get_ref().clone());
        } else {
            let reason = format!(
                "the source `{}` is not in this file: add `[sources.{0}]`",
                name.get_ref()
            );
            findings.note(name.span(), reason);
        }
    }

    /// Notes sources that have no title, that cannot be cited by an address, or that nothing rests on.
    pub(crate) fn finish(self, findings: &mut Findings<'_>) {
        for (name, source) in self.known {
            if source.get_ref().title.trim().is_empty() {
                findings.note(source.span(), format!("the source `{name}` has no title"));
            }
            if let Some(url) = &source.get_ref().url
                && let Some(reason) = wrong_address(url.get_ref())
            {
                findings.note(url.span(), reason);
            }
            if !self.used.contains(name) {
                findings.note(
                    source.span(),
                    format!("nothing rests on the source `{name}`: use it or take it out"),
                );
            }
        }
    }
}

/// Why an address cannot stand in a source.
fn wrong_address(url: &str) -> Option<&'static str> {
    let Some((_, rest)) = url
        .split_once("://")
        .filter(|(scheme, _)| matches!(*scheme, "http" | "https"))
    else {
        return Some("an address begins with https:// or http://");
    };
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    if host.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        return Some("a numeric address is a mirror: cite the document and its page in the title instead");
    }
    (!host.contains('.')).then_some("this address has no host")
}
