//! Every test, the cheap ones first.
//! A stage that fails does not stop the next, unless nothing could be built; the last line counts them all.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::cargo_tools;
use crate::debian;
use crate::gallery;
use crate::npm_tools;
use crate::options::Options;
use crate::places::Places;
use crate::process::answer;
use crate::references;
use crate::report::{Failure, Outcome, say};
use crate::tally::{self, Tally};
use crate::versions::{self, AXE, BROWSERS, CADDY, HTML_VALIDATE, LIGHTHOUSE, NGINX};
use crate::web;
use crate::web_server;

/// The address in the pages that are tested, which nobody has.
const TEST_SITE: &str = "https://cables.example";

/// The journeys that look at the page which was built for a folder.
const IN_A_FOLDER: [&str; 3] = [
    "hosts::works_in_a_folder_of_a_host",
    "hosts::nginx_sends_what_hosting_says",
    "hosts::caddy_sends_what_hosting_says",
];

/// What the browser journeys need and cannot find by themselves.
#[derive(Debug)]
pub(crate) struct Browsers {
    geckodriver: PathBuf,
    axe: PathBuf,
    nginx: PathBuf,
    caddy: PathBuf,
    lighthouse: PathBuf,
}

impl Browsers {
    /// Tells a command of journeys where it finds them.
    pub(crate) fn name_to(&self, command: &mut Command) {
        command
            .env("CABLE_CHOOSER_GECKODRIVER", &self.geckodriver)
            .env("CABLE_CHOOSER_AXE", &self.axe)
            .env("CABLE_CHOOSER_NGINX", &self.nginx)
            .env("CABLE_CHOOSER_CADDY", &self.caddy);
    }
}

/// Runs the tests, and fails if one of them did.
pub(crate) fn test(places: &Places, fast: bool) -> Outcome {
    let mut tally = native(places)?;
    if fast {
        return close(tally);
    }
    tally += against_references(places)?;
    let built = build(places)
        .and_then(|()| web::build_in_folder(places, TEST_SITE))
        .and_then(|()| npm_tools::programs(places, &HTML_VALIDATE));
    let html_validate = match built {
        Ok(folder) => folder.join("html-validate"),
        Err(failure) => {
            say(&format!("error: {failure}"));
            tally.failed += 1;
            return close(tally);
        }
    };
    say("\nThe page's size:");
    tally += tally::run(
        cargo(places)
            .args([
                "test",
                "-p",
                "product-tests",
                "--features",
                "page",
                "--test",
                "budget",
                "--test",
                "pages",
            ])
            .args(["--", "--nocapture"])
            .env("CABLE_CHOOSER_HTML_VALIDATE", html_validate),
    )?;
    tally += valid(places);
    let browsers = set_up_browsers(places)?;
    tally += drive(places, &browsers, &[])?;
    tally += measure(places, &browsers)?;
    close(tally)
}

/// Builds what browsers look at: the release page and the gallery.
fn build(places: &Places) -> Outcome {
    web::build_release(places, "/", TEST_SITE)?;
    say("Writing the gallery…");
    gallery::write(places, &gallery::folder(places))
}

/// Every page of the release and of the gallery is valid HTML.
fn valid(places: &Places) -> Tally {
    let validated = gallery::validate(places, &[places.dist(), gallery::folder(places)]);
    if let Err(failure) = &validated {
        say(&format!("error: {failure}"));
    }
    Tally {
        passed: u32::from(validated.is_ok()),
        failed: u32::from(validated.is_err()),
    }
}

/// Runs browser journeys alone.
pub(crate) fn journeys(places: &Places, options: &Options) -> Outcome {
    if !options.no_build {
        build(places)?;
        let is_asked = |word: &String| IN_A_FOLDER.iter().any(|name| name.contains(word.as_str()));
        if options.words.is_empty() || options.words.iter().any(is_asked) {
            web::build_in_folder(places, TEST_SITE)?;
        }
    }
    let browsers = set_up_browsers(places)?;
    let mut arguments = options.words.clone();
    if let Some(engine) = &options.engine {
        arguments.extend(["--engine".to_owned(), engine.clone()]);
    }
    close(drive(places, &browsers, &arguments)?)
}

/// Sees that the three browsers, their drivers and the accessibility rules are there.
pub(crate) fn set_up_browsers(places: &Places) -> Outcome<Browsers> {
    debian::ensure(places, BROWSERS)?;
    Ok(Browsers {
        geckodriver: cargo_tools::program(places, &versions::geckodriver())?,
        axe: npm_tools::package(places, &AXE)?.join("axe.min.js"),
        nginx: web_server::folder(places, &NGINX)?,
        caddy: web_server::folder(places, &CADDY)?,
        lighthouse: npm_tools::package(places, &LIGHTHOUSE)?.join("cli/index.js"),
    })
}

fn native(places: &Places) -> Outcome<Tally> {
    say("Running the tests that need no browser…");
    let nextest =
        answer("cargo", &["nextest", "--version"]).is_some_and(|text| text.contains("cargo-nextest 0.9."));
    let mut command = cargo(places);
    if nextest {
        command.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    } else {
        command.args([
            "test",
            "--workspace",
            "--lib",
            "--bins",
            "--tests",
            "--no-fail-fast",
        ]);
    }
    let mut tally = tally::run(&mut command)?;
    tally += tally::run(cargo(places).args(["test", "--workspace", "--doc"]))?;
    Ok(tally)
}

/// Compares circuits with ngspice and exported leads with WireViz.
fn against_references(places: &Places) -> Outcome<Tally> {
    let wireviz = references::wireviz(places)?;
    say("\nAgainst ngspice and WireViz…");
    let circuits = [
        "test",
        "-p",
        "interconnect",
        "--features",
        "ngspice",
        "--test",
        "spice",
    ];
    let mut tally = tally::run(cargo(places).args(circuits))?;
    let leads = [
        "test",
        "-p",
        "product-tests",
        "--features",
        "wireviz",
        "--test",
        "wireviz",
    ];
    tally += tally::run(cargo(places).args(leads).env("CABLE_CHOOSER_WIREVIZ", wireviz))?;
    Ok(tally)
}

fn drive(places: &Places, browsers: &Browsers, arguments: &[String]) -> Outcome<Tally> {
    say("\nJourneys in Chromium, Firefox and WebKit…");
    let mut command = in_browsers(places, "journeys");
    command.args(arguments);
    browsers.name_to(&mut command);
    tally::run(&mut command)
}

/// A test that needs browsers, up to its own arguments.
fn in_browsers(places: &Places, test: &str) -> Command {
    let mut command = cargo(places);
    let package = ["test", "-p", "product-tests", "--features", "browsers"];
    command.args(package).args(["--test", test, "--"]);
    command
}

/// Lighthouse, alone on the machine as far as that is in our hands.
fn measure(places: &Places, browsers: &Browsers) -> Outcome<Tally> {
    say("\nLighthouse…");
    let mut command = in_browsers(places, "lighthouse");
    command
        .arg("--nocapture")
        .env("CABLE_CHOOSER_LIGHTHOUSE", &browsers.lighthouse)
        .env("CABLE_CHOOSER_NGINX", &browsers.nginx);
    tally::run(&mut command)
}

/// `cargo` at the top of the repository.
pub(crate) fn cargo(places: &Places) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&places.root);
    command
}

fn close(tally: Tally) -> Outcome {
    say(&format!("\n{tally}"));
    match tally {
        Tally {
            failed: 0,
            passed: 1..,
        } => Ok(()),
        Tally { failed: 0, .. } => Err(Failure::new("no test ran")),
        Tally { failed, .. } => Err(Failure::new(format!("{failed} failed; see above"))),
    }
}
