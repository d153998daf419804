//! Runs journeys: the engines side by side, each journey after the other within one; then those that measure, alone.
//! It prints what cargo's own test runner would, so that people and programs can read it.

use std::future::Future;
use std::pin::Pin;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use super::driver::Engine;
use super::{Outcome, Page, Trouble, sessions};

/// A journey and its name.
#[derive(Debug, Clone, Copy)]
pub struct Journey {
    /// Its path in the source.
    pub name: &'static str,
    /// What it does.
    pub walk: fn(Page) -> Pin<Box<dyn Future<Output = Outcome>>>,
}

/// What the command line chose.
struct Choice {
    engines: Vec<Engine>,
    words: Vec<String>,
}

/// The whole program: reads the command line, runs what it chose, and says how it went. What measures does so in Chromium, the
/// only engine with the tools for it, and when no other engine is at work: two of them would make each figure twice as large.
pub fn run(journeys: &[Journey], measuring: &[Journey]) -> ExitCode {
    let choice = match choice(std::env::args().skip(1)) {
        Ok(choice) => choice,
        Err(trouble) => {
            eprintln!("error: {trouble}");
            return ExitCode::FAILURE;
        }
    };
    let (chosen, measuring) = (choice.of(journeys), choice.measuring(measuring));
    // An assert that fails is reported with its journey; the stack of the harness below it says nothing.
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            println!("    {}:{}", place.file(), place.line());
        }
    }));
    let engines = choice.engines.len();
    println!(
        "\nrunning {} journeys in {engines} engines, then {} that measure",
        chosen.len(),
        measuring.len()
    );
    let started = Instant::now();
    let mut failures: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = choice
            .engines
            .iter()
            .map(|engine| scope.spawn(|| in_engine(*engine, &chosen)))
            .collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|_| vec!["the harness broke".into()]))
            .collect()
    });
    failures.extend(in_engine(Engine::Chromium, &measuring));
    let count = chosen.len() * engines + measuring.len();
    close(count, &failures, started.elapsed())
}

fn close(count: usize, failures: &[String], time: Duration) -> ExitCode {
    if !failures.is_empty() {
        println!("\nfailures:");
        for failure in failures {
            println!("  {failure}");
        }
    }
    let (word, code) = if failures.is_empty() {
        ("ok", ExitCode::SUCCESS)
    } else {
        ("FAILED", ExitCode::FAILURE)
    };
    let passed = count.saturating_sub(failures.len());
    let (failed, seconds) = (failures.len(), time.as_secs_f32());
    println!("\ntest result: {word}. {passed} passed; {failed} failed; 0 ignored; finished in {seconds:.1}s");
    code
}

/// The failures of all journeys in one engine.
fn in_engine(engine: Engine, journeys: &[Journey]) -> Vec<String> {
    if journeys.is_empty() {
        return Vec::new();
    }
    let name = engine.name();
    let all = |why: &dyn std::fmt::Display| {
        journeys
            .iter()
            .map(|journey| format!("{name} {}: {why}", journey.name))
            .collect()
    };
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return all(&error),
    };
    let driver = match sessions::check_dist().and_then(|()| engine.start().map_err(Trouble::from)) {
        Ok(driver) => driver,
        Err(error) => return all(&error),
    };
    let mut failures = Vec::new();
    for journey in journeys {
        let started = Instant::now();
        let outcome = runtime.block_on(sessions::walk(engine, &driver, journey));
        let word = if outcome.is_ok() { "ok" } else { "FAILED" };
        println!(
            "test {name} {} ... {word} ({:.1} s)",
            journey.name,
            started.elapsed().as_secs_f32()
        );
        if let Err(trouble) = outcome {
            println!("    {trouble}");
            failures.push(format!("{name} {}: {trouble}", journey.name));
        }
    }
    failures
}

fn choice(mut arguments: impl Iterator<Item = String>) -> Outcome<Choice> {
    let mut choice = Choice {
        engines: Engine::ALL.to_vec(),
        words: Vec::new(),
    };
    while let Some(argument) = arguments.next() {
        if argument == "--engine" {
            let name = arguments.next().unwrap_or_default();
            let engine = Engine::ALL.into_iter().find(|engine| engine.name() == name);
            choice.engines = vec![engine.ok_or_else(|| Trouble(format!("no engine `{name}`")))?];
        } else if argument.starts_with('-') {
            return Err(Trouble(format!("no option `{argument}`")));
        } else {
            choice.words.push(argument);
        }
    }
    Ok(choice)
}

impl Choice {
    fn of(&self, journeys: &[Journey]) -> Vec<Journey> {
        journeys
            .iter()
            .copied()
            .filter(|journey| self.takes(journey))
            .collect()
    }

    fn measuring(&self, journeys: &[Journey]) -> Vec<Journey> {
        if self.engines.contains(&Engine::Chromium) {
            self.of(journeys)
        } else {
            Vec::new()
        }
    }

    fn takes(&self, journey: &Journey) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| journey.name.contains(word.as_str()))
    }
}
