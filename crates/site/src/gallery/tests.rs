//! The gallery has something to look at for everything that the page can show.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use advice::Symptom;

use super::FIXTURES;
use crate::render;
use crate::trouble::{Outcome, Trouble};

/// The files of `src/ui`, each with the component whose fixtures show what it makes, and a piece of that.
const SHOWN: &[(&str, &str, &str)] = &[
    ("answer", "answer", "class=\"sentence\""),
    ("ask", "ask", "class=\"outcomes\""),
    ("below", "sheet", "class=\"columns\""),
    ("card", "card", "class=\"compact\""),
    ("device_field", "devices", "role=\"listbox\""),
    ("drawing", "drawing", "class=\"inside join lit\""),
    ("ears", "symptom", "class=\"ears\""),
    ("figures", "gain", "class=\"grid\""),
    ("folded", "topology", "<details class=\"topology\" open"),
    ("gain_steps", "gain", "class=\"steps\""),
    ("have", "have", "class=\"verdict no\""),
    ("keep", "share", "value=\"svg\""),
    ("levels", "gain", "class=\"levels\""),
    ("list", "sides", "value=\"not-an-output-xlr\""),
    ("notices", "notices", "class=\"notices\""),
    ("others", "traps", "class=\"traps\""),
    ("pictures", "sides", "class=\"shelf\""),
    ("remarks", "remarks", "class=\"remarks\""),
    ("select", "sides", "<select"),
    ("share_bar", "share", "class=\"qr\""),
    ("sheet", "sheet", "class=\"masthead\""),
    ("shopping", "shopping", "class=\"bill\""),
    ("sides", "sides", "class=\"mistaken-side\""),
    ("symptom", "symptom", "class=\"causes\""),
    ("topology", "topology", "id=\"topology\""),
    ("wiring_table", "wiring", "class=\"swatch left\""),
];

/// Those that show nothing of their own: what elements and parts are made with, and the list of the others.
const UNSEEN: [&str; 3] = ["element", "mod", "part"];

/// What each fixture of a component shows.
fn shown(component: &str) -> Vec<String> {
    let all = FIXTURES.iter().enumerate();
    all.filter(|(_, fixture)| fixture.component == component)
        .map(|(number, _)| render::fixture(number))
        .collect()
}

#[test]
fn every_fixture_has_a_name_of_its_own_and_shows_something() {
    let mut names = BTreeSet::new();
    for (number, fixture) in FIXTURES.iter().enumerate() {
        assert!(names.insert(fixture.name()), "{} twice", fixture.name());
        assert!(
            render::fixture(number).contains('<'),
            "{} is empty",
            fixture.name()
        );
    }
}

#[test]
fn every_file_that_shows_something_is_in_the_gallery() -> Outcome {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/ui");
    let entries = fs::read_dir(&folder).map_err(Trouble::with_file("read", &folder))?;
    let files: BTreeSet<String> = entries
        .flatten()
        .filter_map(|entry| Some(entry.path().file_stem()?.to_str()?.to_owned()))
        .collect();
    let named = SHOWN.iter().map(|(file, ..)| *file).chain(UNSEEN);
    assert_eq!(
        files,
        named.map(str::to_owned).collect(),
        "the files, and those named here"
    );
    for (file, component, piece) in SHOWN {
        assert!(
            shown(component).iter().any(|page| page.contains(piece)),
            "{file}: no fixture of {component} has {piece}"
        );
    }
    Ok(())
}

#[test]
fn every_symptom_is_in_the_gallery() {
    for symptom in Symptom::ALL {
        let fixture = FIXTURES
            .iter()
            .position(|fixture| fixture.component == "symptom" && fixture.state == symptom.slug());
        let page = fixture.map(render::fixture).unwrap_or_default();
        let heard = advice::plan::heard(symptom).is_some();
        assert!(page.contains("class=\"causes\""), "{symptom:?}");
        assert_eq!(page.contains("class=\"ears\""), heard, "{symptom:?}");
    }
}

#[test]
fn what_has_a_state_of_its_own_is_there() {
    for (component, piece) in [
        ("devices", "href=\"https://cables.example/sources/"),
        ("devices", "class=\"unchecked\""),
        ("share", advice::text::embed::QR_TOO_LONG),
        ("sides", advice::text::page::PHONES_JACK_IS_OUTPUT),
        ("card", "rel=\"noopener\""),
    ] {
        assert!(
            shown(component).iter().any(|page| page.contains(piece)),
            "{component}: {piece}"
        );
    }
}

/// Three notices are made by scripts; what the gallery has of them is what those say.
#[test]
fn notices_of_scripts_are_those_of_the_scripts() {
    let (boot, offline) = (
        include_str!("../../../../src/boot.js"),
        include_str!("../../../../src/offline.js"),
    );
    let said = shown("said").concat();
    for (script, piece) in [
        (boot, "trouble"),
        (
            boot,
            "The page has stopped because of a fault of its own. Reload it to go on; your choices are in its address.",
        ),
        (offline, "release"),
        (offline, "A newer version of this page is ready."),
        (offline, "Use it now"),
    ] {
        assert!(script.contains(piece), "no script says {piece}");
        assert!(said.contains(piece), "no fixture shows {piece}");
    }
}
