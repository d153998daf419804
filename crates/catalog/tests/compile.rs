//! The checks of the build, with entries that are wrong in one way each.
//! Each names the file, the line and the reason.

#[path = "../compile/mod.rs"]
mod compile;

use compile::{File, compile, read};

/// A right entry, to be spoilt.
const RIGHT: &str = r#"maker = "Example"

[sources.manual]
title = "Example One, manual, page 3"
url = "https://example.com/one"

[[device]]
id = "one"
model = "One"
kind = "dac-amp"
confidence = "high"
sources = ["manual"]
gain_control = "gain switch"
gains = [{ name = "LOW", db = 0, source = "manual" }, { name = "HIGH", db = 10, source = "manual" }]

[[device.output]]
id = "line-out"
kind = "trs-pair"
label = "LINE OUT L/R"
levels = [{ dbu = 16, source = "manual" }]
impedance = { ohm = 100, source = "manual" }
topology = { kind = "push-pull", source = "manual" }
cold_contact = { may_be = "open", source = "manual" }

[[device.output]]
id = "phones"
kind = "phones-635"
label = "PHONES"
power = [{ load_ohm = 32, mw = 100, source = "manual" }]

[[device.input]]
id = "line-in"
kind = "rca-pair"
label = "LINE IN"
limits = [{ gain = "LOW", dbu = 20, source = "manual" }]

[[device.input]]
id = "digital"
kind = "coax"
label = "COAX"
cuts_off = ["line-in"]

[[headphones]]
id = "ears"
model = "Ears"
confidence = "medium"
sources = ["manual"]
impedance = { ohm = 32, source = "manual" }
sensitivity = { db_mw = 98, source = "manual" }
curve = { low_ohm = 30, high_ohm = 60, source = "manual" }
plug = "3.5mm"
"#;

fn file(stem: &str, text: &str) -> File {
    File {
        stem: stem.to_owned(),
        text: text.to_owned(),
    }
}

/// What is wrong when one piece of the right entry is replaced.
fn problems(from: &str, to: &str) -> Vec<String> {
    assert!(RIGHT.contains(from), "{from}");
    let spoilt = RIGHT.replacen(from, to, 1);
    match compile(&[file("example", &spoilt)]) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn check(from: &str, to: &str, want: &str) {
    let found = problems(from, to);
    assert_eq!(found, [want], "{to}");
}

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

#[test]
fn a_name_that_stands_twice_or_is_no_name_stops_the_build() {
    check(
        "id = \"ears\"",
        "id = \"one\"",
        "devices/example.toml:44: the id `one` stands on two entries",
    );
    check(
        "id = \"phones\"",
        "id = \"line-out\"",
        "devices/example.toml:26: the id `line-out` stands on two outputs of one device",
    );
    check(
        "id = \"phones\"",
        "id = \"Phones 1\"",
        "devices/example.toml:26: `Phones 1` is no id: use small letters, digits and single hyphens, such as `line-out-1-2`",
    );
    check(
        "model = \"One\"",
        "model = \" \"",
        "devices/example.toml:9: ` ` is empty or has blanks at an end",
    );
    let other = RIGHT.replace("id = \"one\"", "id = \"x-one\"");
    let both = [file("example-x", RIGHT), file("example", &other)];
    let Err(found) = compile(&both) else {
        panic!("taken twice");
    };
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        ["devices/example.toml:8: the public name `example-x-one` is already made by devices/example-x.toml"]
    );
}

#[test]
fn a_kind_that_is_no_kind_of_port_stops_the_build() {
    let found = problems("kind = \"rca-pair\"", "kind = \"rca\"");
    assert_eq!(found.len(), 1);
    assert!(
        found.iter().all(|f| f.starts_with(
            "devices/example.toml:33: `rca` is no kind of input: use one of trs-pair, ts-pair,"
        )),
        "{found:?}"
    );
    let found = problems("kind = \"phones-635\"", "kind = \"combo-pair\"");
    assert!(
        found
            .iter()
            .all(|f| f.starts_with("devices/example.toml:27: `combo-pair` is no kind of output: use one of")),
        "{found:?}"
    );
    check(
        "kind = \"coax\"",
        "kind = \"beltpack-mono\"",
        "devices/example.toml:39: a beltpack input says with `setting` how its switch stands",
    );
}

#[test]
fn figures_that_such_a_port_cannot_have_stop_the_build() {
    check(
        "kind = \"phones-635\"",
        "kind = \"line-635\"",
        "devices/example.toml:29: only headphone outputs have a power",
    );
    check(
        "label = \"PHONES\"",
        "label = \"PHONES\"\ncold_contact = { may_be = \"open\", source = \"manual\" }",
        "devices/example.toml:29: only balanced line outputs have a topology and a cold contact",
    );
    let found = problems("kind = \"push-pull\"", "kind = \"unknown\"");
    assert_eq!(found.len(), 1);
    assert!(
        found
            .iter()
            .all(|f| f.contains("`unknown` is no topology: use one of push-pull")),
        "{found:?}"
    );
    check(
        "gain = \"LOW\"",
        "gain = \"MID\"",
        "devices/example.toml:35: this device has no gain named `MID`",
    );
    check(
        "cuts_off = [\"line-in\"]",
        "cuts_off = [\"aux\"]",
        "devices/example.toml:41: this device has no other input `aux`",
    );
    check(
        "levels = [{ dbu = 16, source = \"manual\" }]",
        "levels = [{ dbu = 4, source = \"manual\" }, { dbu = 16, source = \"manual\" }]",
        "devices/example.toml:20: the levels stand in order, the highest first",
    );
    let found = problems("db_mw = 98", "db_mw = 98, db_v = 110");
    assert!(
        found
            .iter()
            .all(|f| f.starts_with("devices/example.toml:49: a sensitivity has one unit")),
        "{found:?}"
    );
    assert_eq!(found.len(), 1);
}

#[test]
fn all_problems_of_a_file_are_told_at_once() {
    let spoilt = RIGHT
        .replace("dbu = 16", "dbu = 99")
        .replace("mw = 100", "mw = 0");
    let Err(found) = compile(&[file("example", &spoilt)]) else {
        panic!("spoilt");
    };
    assert_eq!(found.len(), 2);
}

#[test]
fn the_entries_of_the_repository_are_right() -> std::io::Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("devices");
    let found = compile(&read(&folder)?).err().unwrap_or_default();
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
    Ok(())
}
