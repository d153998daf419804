//! Wrong names and kinds of ports, and figures that such a port cannot have.
//! Each spoils the right entry in one place.

use crate::compile::compile;
use crate::{RIGHT, check, file, problems};

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
}

#[test]
fn names_of_gains_and_inputs_that_are_not_there_stop_the_build() {
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
