//! The page and the preview of one pair of sockets.
//! All of them are independent of one another, so every core takes the next that is left.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use advice::Verdict;
use advice::draw::Format;
use advice::plan::{Plan, plan_for_link};
use advice::text;
use advice::{Input, Output};

use cable_chooser::ui::drawing::scene;

use crate::about::About;
use crate::list;
use crate::page::{Body, Press};
use crate::preview::{self, Face, Kept, Painter, compose};
use crate::render;
use crate::trouble::{Outcome, Trouble};

/// An output and an input.
pub type Pair = (Output, Input);

/// Every pair.
pub fn all() -> Vec<Pair> {
    Output::ALL
        .iter()
        .flat_map(|output| Input::ALL.iter().map(move |input| (*output, *input)))
        .collect()
}

/// The path of a pair below the base.
pub fn path((output, input): Pair) -> String {
    format!("{}/{}/", output.slug(), input.slug())
}

/// Writes every pair on all cores.
///
/// # Errors
/// The first that a core meets.
pub fn write(press: &Press, dist: &Path, kept: &Kept) -> Outcome {
    let pairs = all();
    let next = AtomicUsize::new(0);
    let work = || {
        let painter = Painter::new();
        while let Some(pair) = pairs.get(next.fetch_add(1, Ordering::Relaxed)) {
            write_one(press, dist, kept, &painter, *pair)?;
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .unwrap_or_else(|_| Err(Trouble::new("a page could not be rendered")))
        })
    })
}

fn write_one(press: &Press, dist: &Path, kept: &Kept, painter: &Painter, pair: Pair) -> Outcome {
    let path = path(pair);
    let plan = plan_for_link(&["/", &path].concat());
    let folder = dist.join(&path);
    fs::create_dir_all(&folder).map_err(Trouble::with_file("make", &folder))?;
    let page = page(press, &plan, pair);
    let picture = kept.picture(painter, &picture(painter, &plan, pair))?;
    for (name, bytes) in [("index.html", page.as_bytes()), (preview::FILE, &picture)] {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(Trouble::with_file("write", &file))?;
    }
    Ok(())
}

/// The page of a pair.
pub fn page(press: &Press, plan: &Plan, pair: Pair) -> String {
    let about = About::answer(plan, text::page::title(plan), &text::page::ends(pair.0, pair.1));
    let body = Body {
        app: &render::body(&plan.link),
        answered: true,
        without_script: &list::way_to_all_pairs(&press.template().base),
    };
    press.page(&about, body)
}

/// The preview of a pair, as SVG.
pub fn picture(painter: &Painter, plan: &Plan, pair: Pair) -> String {
    let title = text::page::title(plan);
    let verdict = text::page::verdict(plan.verdict);
    let short = title.split(" \u{b7} ").next().unwrap_or_default();
    // Where the title only repeats the verdict, the whole sentence says more.
    let headline = if short == verdict {
        plan.summary.as_str()
    } else {
        short
    };
    let face = Face {
        verdict,
        tone: tone(plan.verdict),
        headline,
        ends: &text::page::ends(pair.0, pair.1),
    };
    compose(painter, &face, scene(&plan.picture, Format::Wide).as_ref())
}

/// The colours of the page's stamps.
const fn tone(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Fits) => "#1f6337",
        Some(Verdict::FitsWithCare | Verdict::NeedsChange) => "#7d4a00",
        Some(Verdict::Ask) | None => "#17497c",
        Some(Verdict::NeedsDevice | Verdict::Impossible | Verdict::MustNot) => "#a02318",
    }
}
