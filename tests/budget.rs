//! The page's size budget.
//! A first visit over a slow mobile connection should take seconds, so growth has to be noticed when it happens.

use product_tests::repository::dist;
use product_tests::weight::{self, Weight};

const KB: usize = 1024;
/// All wasm, in Brotli. The aim is 95 KB and 35 KB more for the devices (docs/performance.md says where the rest is);
/// this bound keeps it from growing until it is there.
const WASM: usize = 198 * KB;
/// All JavaScript, in Brotli.
const JAVASCRIPT: usize = 8 * KB;
/// Everything that a first visit loads, in Brotli; the aim is 120 KB and 35 KB more for the devices.
const FIRST_VISIT: usize = 214 * KB;

fn weights() -> std::io::Result<Vec<Weight>> {
    let dist = dist();
    weight::first_visit(&dist).map_err(|error| {
        std::io::Error::new(
            error.kind(),
            format!("{}: {error}; `cargo xtask build` makes it", dist.display()),
        )
    })
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
