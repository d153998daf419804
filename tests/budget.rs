//! The page's size budget.
//! A first visit over a slow mobile connection should take seconds, so growth has to be noticed when it happens.

use product_tests::repository::dist;
use product_tests::weight::{self, Weight};

const KB: usize = 1024;
/// The wasm of a first visit, in Brotli: 95 KB, and 35 KB more since there are devices. The rest of it comes with the first touch.
const WASM: usize = 130 * KB;
/// All JavaScript, in Brotli.
const JAVASCRIPT: usize = 8 * KB;
/// Everything that a first visit of the front page loads, in Brotli: 120 KB, and 35 KB more since there are devices.
const FIRST_VISIT: usize = 155 * KB;
/// Everything that a first visit of a pair's page loads, which carries its whole answer.
const PAIR_VISIT: usize = 160 * KB;
/// What is there to be read before any script: a pair's page, with its styles.
const READABLE: usize = 25 * KB;
/// What a server sends before the first word comes back, ten segments of 1,460 bytes, without half a kilobyte of headers.
const FIRST_WINDOW: usize = 10 * 1460 - 500;
/// So many of the longest pages are weighed.
const LONGEST: usize = 30;
/// What comes with the first touch, so that it does not grow unseen.
const FIRST_TOUCH: usize = 78 * KB;

fn weights() -> std::io::Result<Vec<Weight>> {
    let dist = dist();
    weight::first_visit(&dist).map_err(|error| {
        std::io::Error::new(
            error.kind(),
            format!("{}: {error}; `cargo xtask build` makes it", dist.display()),
        )
    })
}

/// Every folder of dist/ that holds a pair's page.
fn pairs() -> std::io::Result<Vec<String>> {
    let dist = dist();
    let folders = |below: &str| -> std::io::Result<Vec<String>> {
        let entries = std::fs::read_dir(dist.join(below))?.flatten();
        let names = entries.filter(|entry| entry.path().is_dir());
        Ok(names
            .filter_map(|entry| entry.file_name().into_string().ok())
            .collect())
    };
    let mut pairs = Vec::new();
    for output in folders("")?.into_iter().filter(|folder| folder != "sources") {
        pairs.extend(
            folders(&output)?
                .into_iter()
                .map(|input| [&output, "/", &input].concat()),
        );
    }
    Ok(pairs)
}

fn of(weights: &[Weight], extension: &str) -> usize {
    weights
        .iter()
        .filter(|weight| weight::extension(&weight.file) == extension)
        .map(|weight| weight.brotli)
        .sum()
}

#[test]
fn first_visit_is_within_its_budget() -> std::io::Result<()> {
    let weights = weights()?;
    print!("{}", weight::table(&weights));
    for (what, size, limit) in [
        ("wasm", of(&weights, "wasm"), WASM),
        ("JavaScript", of(&weights, "js"), JAVASCRIPT),
        ("the first visit", weight::total(&weights).brotli, FIRST_VISIT),
    ] {
        println!("{what}: {size} of {limit} bytes in Brotli");
        assert!(size > 0, "{what} is not there");
        assert!(
            size <= limit,
            "{what} has outgrown its budget: {size} of {limit} bytes in Brotli"
        );
    }
    Ok(())
}

#[test]
fn first_touch_is_within_its_budget() -> std::io::Result<()> {
    let size = weight::total(&weight::first_touch(&dist())?).brotli;
    println!("the first touch: {size} of {FIRST_TOUCH} bytes in Brotli");
    assert!(size > 0, "nothing comes later");
    assert!(size <= FIRST_TOUCH, "the first touch has outgrown its budget");
    Ok(())
}

#[test]
fn every_pair_is_readable_early_and_whole_soon() -> std::io::Result<()> {
    let front = weight::total(&weights()?).brotli - weight::of_page(&dist(), "index.html")?.brotli;
    let pairs = pairs()?;
    assert!(pairs.len() > 500, "only {} pairs", pairs.len());
    // Brotli takes its time, and the heaviest page is among the longest.
    let length =
        |pair: &String| std::fs::metadata(dist().join(pair).join("index.html")).map_or(0, |file| file.len());
    let mut by_length: Vec<(u64, String)> = pairs.into_iter().map(|pair| (length(&pair), pair)).collect();
    by_length.sort_unstable();
    let mut largest = (0, String::new());
    for (_, pair) in by_length.into_iter().rev().take(LONGEST) {
        let page = weight::of_page(&dist(), &[&pair, "/index.html"].concat())?.brotli;
        largest = largest.max((page, pair));
    }
    let (page, pair) = largest;
    println!(
        "the largest page is {pair}: {page} of {READABLE}, with all that it loads {} of {PAIR_VISIT}",
        page + front
    );
    assert!(page <= READABLE, "{pair} has outgrown its budget: {page} bytes");
    assert!(
        page + front <= PAIR_VISIT,
        "a first visit of {pair} has outgrown its budget: {}",
        page + front
    );
    Ok(())
}

#[test]
fn most_pairs_need_no_second_round_trip() -> std::io::Result<()> {
    let pairs = pairs()?;
    let fits = |pair: &&String| -> bool {
        let file = dist().join(pair).join("index.html");
        std::fs::read(file).is_ok_and(|page| weight::as_served(&page) <= FIRST_WINDOW)
    };
    let fitting = pairs.iter().filter(fits).count();
    println!("{fitting} of {} pairs come with the first window", pairs.len());
    assert!(
        fitting * 10 >= pairs.len() * 9,
        "only {fitting} of {} pairs come within {FIRST_WINDOW} bytes",
        pairs.len()
    );
    Ok(())
}
