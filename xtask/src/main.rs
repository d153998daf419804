//! The project's own commands: set up, serve, build and test.
//! No dependencies, so that it starts at once on a machine that has nothing but a Rust toolchain.

mod cache;
mod cargo_tools;
mod debian;
mod first_visit;
mod gallery;
mod minify;
mod npm_tools;
mod options;
mod own_std;
mod places;
mod process;
mod references;
mod report;
mod serve;
mod suite;
mod tally;
mod versions;
mod wasm_target;
mod web;
mod web_server;

use std::process::ExitCode;

use options::{Command, Options};
use places::Places;
use report::{Outcome, say};
use wasm_target::Library;

const HELP: &str = "\
cargo xtask serve        set up, build, and serve the page on this machine; rebuilds when a file changes
cargo xtask build        set up and write the release page to dist/
cargo xtask test         set up and run every test, in three browsers too
cargo xtask journeys     run only the browser journeys (words after it choose those whose name contains one of them)
cargo xtask first-visit  list anew which functions a first visit runs, after a change of the page
cargo xtask set-up       set up only: tools, wasm target, browsers
cargo xtask help         this text

build            --site-url URL      scheme and host of the site, for previews in chats and the sitemap (default SITE_URL)
serve, build     --public-url PATH   the path on the host where the page will live, such as /cables/ (default /)
serve            --release           serve the optimised page
test             --fast              only what needs no browser and no web build
journeys         --engine NAME       chromium, firefox or webkit alone
journeys         --no-build          take dist/ as it is

CABLE_CHOOSER_WASM=rustup|debian     where the standard library for wasm comes from (default: what works)
XDG_CACHE_HOME                       where the tools are kept, under cable-chooser/ (default ~/.cache)
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say(&format!("error: {failure}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    let options = Options::parse(std::env::args().skip(1))?;
    let places = Places::find()?;
    match options.command {
        Command::Help => say(HELP.trim_end()),
        Command::Serve => serve::serve(&places, &options)?,
        Command::Announce { pid, port } => serve::announce(pid, port, &options.public_url)?,
        Command::Build => web::build_release(&places, &options.public_url, &options.site_url)?,
        Command::Test => suite::test(&places, options.fast)?,
        Command::Journeys => suite::journeys(&places, &options)?,
        Command::FirstVisit => first_visit::list(&places)?,
        Command::AfterBuild => gallery::after_build(&places)?,
        Command::SetUp => {
            web::set_up(&places, Library::Small)?;
            suite::set_up_browsers(&places)?;
            say("Everything is set up.");
        }
    }
    Ok(())
}
