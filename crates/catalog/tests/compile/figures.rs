//! Wrong keys, figures and sources.
//! Each spoils the right entry in one place.

use crate::compile::compile;
use crate::{RIGHT, check, file, problems};

#[test]
fn the_right_entry_is_right() {
    let generated = compile(&[file("example", RIGHT)]).unwrap_or_else(|found| panic!("{found:?}"));
    assert!(generated.catalog.contains("kind: Output::TrsPair"));
    assert!(generated.sources.contains("value: \"10 dB (HIGH)\""));
}

#[test]
fn an_unknown_key_stops_the_build() {
    let found = problems("gain_control = ", "gain_contrl = ");
    let [found] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert!(
        found.starts_with("devices/example.toml:13: unknown field `gain_contrl`"),
        "{found}"
    );
}

#[test]
fn text_that_is_no_toml_stops_the_build() {
    let found = problems("label = \"PHONES\"", "label = PHONES");
    assert_eq!(found.len(), 1);
    assert!(
        found.iter().all(|f| f.starts_with("devices/example.toml:28: ")),
        "{found:?}"
    );
}

#[test]
fn an_impossible_figure_stops_the_build() {
    check(
        "dbu = 16",
        "dbu = 160",
        "devices/example.toml:20: the level 160 dBu cannot be: it lies between -40 and 40 dBu",
    );
    check(
        "{ ohm = 32,",
        "{ ohm = 2,",
        "devices/example.toml:48: the impedance 2 ohm cannot be: it lies between 4 and 2000 ohm",
    );
    check(
        "db_mw = 98",
        "db_mw = 9.8",
        "devices/example.toml:49: the sensitivity 9.8 dB/mW cannot be: it lies between 60 and 140 dB/mW",
    );
    check(
        "mw = 100",
        "mw = nan",
        "devices/example.toml:29: the power NaN mW cannot be: it lies between 1 and 60000 mW",
    );
    check(
        "db = 10",
        "db = 100",
        "devices/example.toml:14: the gain 100 dB cannot be: it lies between -40 and 60 dB",
    );
    check(
        "low_ohm = 30",
        "low_ohm = 90",
        "devices/example.toml:50: the lowest impedance is above the highest",
    );
}

#[test]
fn a_missing_source_stops_the_build() {
    check(
        "dbu = 16, source = \"manual\"",
        "dbu = 16",
        "devices/example.toml:20: this figure has no source: add `source = \"...\"`",
    );
    check(
        "dbu = 20, source = \"manual\"",
        "dbu = 20, source = \"handbook\"",
        "devices/example.toml:35: the source `handbook` is not in this file: add `[sources.handbook]`",
    );
    check(
        "sources = [\"manual\"]\ngain",
        "gain",
        "devices/example.toml:8: an entry without sources has `confidence = \"low\"`",
    );
    check(
        "[[headphones]]",
        "[sources.other]\ntitle = \"Other\"\n\n[[headphones]]",
        "devices/example.toml:43: nothing rests on the source `other`: use it or take it out",
    );
}

#[test]
fn a_mirror_or_a_broken_address_stops_the_build() {
    check(
        "https://example.com/one",
        "http://10.0.0.1:8001/one",
        "devices/example.toml:5: a numeric address is a mirror: cite the document and its page in the title instead",
    );
    check(
        "https://example.com/one",
        "example.com/one",
        "devices/example.toml:5: an address begins with https:// or http://",
    );
}
