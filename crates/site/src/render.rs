//! The page itself, printed to HTML: the same components that run in the browser, with the link as their only input.
//! So what a visitor reads before any script runs is what the script will show.

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use advice::plan::plan;
use cable_chooser::app::{App, Opened, Props};
use cable_chooser::model::Model;
use cable_chooser::ui::drawing;
use yew::{Html, LocalServerRenderer, Properties, component};

use crate::gallery::{FIXTURES, Fixture};

/// What `#app` holds for this link: the page with both drawings, of which the style sheet shows the one that fits the screen.
pub fn body(link: &str) -> String {
    let tall = app(link, false);
    let wide = app(link, true);
    let (Some(narrow), Some(broad)) = (drawing(&tall), drawing(&wide)) else {
        return tall;
    };
    // Ids begin with the prefix of the page's drawing; the second needs ids of its own.
    let both = [
        narrow.replacen(DRAWING, "<svg class=\"drawing when-narrow\"", 1),
        broad
            .replacen(DRAWING, "<svg class=\"drawing when-wide\"", 1)
            .replace("=\"wiring-", "=\"wide-wiring-"),
    ];
    tall.replacen(narrow, &both.concat(), 1)
}

/// How a drawing begins.
const DRAWING: &str = "<svg class=\"drawing\"";

/// The page's drawing of the answer.
fn drawing(page: &str) -> Option<&str> {
    let (_, canvas) = page.split_once("class=\"canvas\"")?;
    let start = canvas.find(DRAWING)?;
    let end = start + canvas.get(start..)?.find("</svg>")? + "</svg>".len();
    canvas.get(start..end)
}

fn app(link: &str, wide: bool) -> String {
    let model = Model {
        wide,
        ..Model::open(link)
    };
    let plan = plan(&model.selection, &model.notices);
    let props = Props {
        opened: Opened {
            printed: drawing::print(&model, &plan),
            plan: Rc::new(plan),
            model: Rc::new(model),
        },
        complete: None,
    };
    let page = LocalServerRenderer::<App>::with_props(props).hydratable(false);
    finished(page.render())
}

/// Shows a fixture of the gallery; components that keep a state need one around them.
#[component]
fn Shown(props: &Number) -> Html {
    FIXTURES
        .get(props.number)
        .map_or_else(Html::default, Fixture::html)
}

#[derive(Clone, PartialEq, Properties)]
struct Number {
    number: usize,
}

/// The fixture of that number, printed.
pub fn fixture(number: usize) -> String {
    let shown = LocalServerRenderer::<Shown>::with_props(Number { number }).hydratable(false);
    finished(shown.render())
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread; nothing in the page waits for anything, so this is over at the first look.
fn finished<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::body;

    #[test]
    fn both_drawings_are_there_with_ids_of_their_own() {
        let body = body("/trs-pair/rca-pair/");
        for once in [
            "drawing when-narrow\"",
            "drawing when-wide\"",
            "id=\"wiring-title\"",
            "id=\"wide-wiring-title\"",
        ] {
            assert_eq!(body.matches(once).count(), 1, "{once}");
        }
    }

    #[test]
    fn nothing_of_a_hostile_link_becomes_markup() {
        let body =
            body("/<script>alert(1)</script>/%3Cimg%20src=x%3E/?have=\"><svg%20onload=x>&out=%3C/title%3E");
        assert!(
            !body.contains("<script") && !body.contains("<img") && !body.contains("onload=x>"),
            "{body}"
        );
    }
}
