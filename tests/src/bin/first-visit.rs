//! The command behind `cargo xtask first-visit`: visits pages that tell which functions of the wasm run, and lists these functions.
//! It takes the list of all functions, in the order of their numbers, and the file to write; the names in it are still the compiler's.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use product_tests::browser::{Outcome, Page, Trouble, run};
use product_tests::journeys;

/// Screens of a phone and of a desk.
const SCREENS: [(u32, u32); 2] = [(390, 844), (1280, 900)];
/// What runs in the page for this long after its start belongs to the visit.
const LOOKING_MS: u32 = 150;
/// A slow phone runs more: what takes long gives the browser a turn in between.
const SLOWED: u32 = 20;
/// So many pages are visited with it.
const SLOW_PAGES: usize = 8;

fn main() -> ExitCode {
    run(&journeys![visit_every_page], &[])
}

async fn visit_every_page(page: Page) -> Outcome {
    let [all, out] = ["CABLE_CHOOSER_FUNCTIONS", "CABLE_CHOOSER_FIRST_VISIT"].map(std::env::var_os);
    let (Some(all), Some(out)) = (all.map(PathBuf::from), out.map(PathBuf::from)) else {
        return Err(Trouble(
            "cargo xtask first-visit says where the lists are".to_owned(),
        ));
    };
    let mut seen = BTreeSet::new();
    let links = links(&page).await?;
    for (number, link) in links.iter().enumerate() {
        if number < SCREENS.len() || number % 100 == 0 {
            let (width, height) = SCREENS[(number / 100 + number) % SCREENS.len()];
            page.resize(width, height).await?;
        }
        seen.extend(visit(&page, link).await?);
    }
    page.slow_down(SLOWED).await?;
    for link in links.iter().take(SLOW_PAGES) {
        seen.extend(visit(&page, link).await?);
    }
    let names = fs::read_to_string(all)?;
    let run = names
        .lines()
        .enumerate()
        .filter(|(number, _)| seen.contains(number));
    fs::write(
        out,
        run.map(|(_, name)| [name, "\n"].concat()).collect::<String>(),
    )?;
    println!("{} of {} functions", seen.len(), names.lines().count());
    Ok(())
}

/// The numbers of the functions that a visit runs.
async fn visit(page: &Page, link: &str) -> Outcome<Vec<usize>> {
    page.open(link).await?;
    let script = format!("setTimeout(arguments[0], {LOOKING_MS})");
    page.script_async(&script).await?;
    let seen = page.script("return [...globalThis.seen]").await?;
    let numbers = seen.as_array().cloned().unwrap_or_default();
    Ok(numbers
        .iter()
        .filter_map(|number| usize::try_from(number.as_u64()?).ok())
        .collect())
}

/// The front page, every pair, and some cards; the first few come on both screens.
async fn links(page: &Page) -> Outcome<Vec<String>> {
    page.open("/").await?;
    let script = "return ['output', 'input'].map((side) => [...document.querySelectorAll(`#${side} option`)].map(({ value }) => value)\
                  .filter((value) => value && !value.startsWith('not-an-')))";
    let sides = page.script(script).await?;
    let side = |number: usize| {
        let values = sides.get(number).and_then(|side| side.as_array().cloned());
        let texts = values.unwrap_or_default().into_iter();
        texts.filter_map(|value| value.as_str().map(str::to_owned))
    };
    let pairs = side(0).flat_map(|output| side(1).map(move |input| format!("/{output}/{input}/")));
    let mut links: Vec<String> = ["/", "/", "/trs-pair/rca-pair/", "/trs-pair/rca-pair/"]
        .map(str::to_owned)
        .into();
    links.extend(pairs);
    links.extend(
        [
            "/trs-pair/rca-pair/?view=card",
            "/coax/toslink/?view=card",
            "/speaker/trs-pair/?view=card",
        ]
        .map(str::to_owned),
    );
    Ok(links)
}
