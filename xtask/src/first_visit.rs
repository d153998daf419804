//! The list of functions that a first visit runs, by which the wasm is taken apart: found by visiting every page.
//! It is made anew when the page has grown other functions; until then they simply come later than they could.

use std::fs;

use crate::cache;
use crate::places::Places;
use crate::process::openly;
use crate::report::{Failure, Outcome, say};
use crate::suite::{self, cargo};
use crate::web;

/// Where it stands in the source.
const LIST: &str = "crates/site/src/parts/first-visit.txt";

/// Makes it.
pub(crate) fn list(places: &Places) -> Outcome {
    let folder = places.target().join("first-visit");
    let (dist, functions, run) = (
        folder.join("dist"),
        folder.join("functions.txt"),
        folder.join("run.txt"),
    );
    cache::create(&dist)?;
    web::build_watched(places, &dist, &functions)?;
    let browsers = suite::set_up_browsers(places)?;
    say("Visiting every page in Chromium (about five minutes)…");
    let mut visits = cargo(places);
    visits
        .args([
            "run",
            "--quiet",
            "--package",
            "product-tests",
            "--features",
            "browsers",
            "--bin",
            "first-visit",
        ])
        .args(["--", "--engine", "chromium"])
        .env("CABLE_CHOOSER_DIST", &dist)
        .env("CABLE_CHOOSER_FUNCTIONS", &functions)
        .env("CABLE_CHOOSER_FIRST_VISIT", &run);
    browsers.name_to(&mut visits);
    openly(&mut visits)?;
    let mut names = cargo(places);
    names.args([
        "run",
        "--quiet",
        "--package",
        "site",
        "--profile",
        "tools",
        "--bin",
        "first-visit-names",
        "--",
    ]);
    names.arg(&run).arg(places.root.join(LIST));
    openly(&mut names)?;
    let lines =
        fs::read_to_string(places.root.join(LIST)).map_err(Failure::during("cannot read the list"))?;
    say(&format!("{} functions are in {LIST}.", lines.lines().count()));
    Ok(())
}
