//! The checks of the build, with entries that are wrong in one way each.
//! Each names the file, the line and the reason.

#[path = "../../compile/mod.rs"]
mod compile;
mod figures;
mod files;
mod names;

use compile::{File, compile};

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
