//! The answer in one plain sentence, under the verdict in a few words.

use advice::Verdict;
use advice::plan::Plan;
use advice::text::page as words;
use yew::Html;

use super::element::{element, element_with, fix, fixed, only, text, written};

/// The id of the heading, where the keyboard goes when a question is answered.
pub const HEADING: &str = "answer";

/// The answer.
pub fn answer(plan: &Plan) -> Html {
    let heading = element(
        "h2",
        fixed!("id" = HEADING, "tabindex" = "-1", "class" = "stamp"),
        [text(words::verdict(plan.verdict))],
    );
    let reason = || element("p", fixed!("class" = "reason"), [written(&plan.reason)]);
    element_with(
        "section",
        &["class", "aria-labelledby"],
        [fix(tone(plan.verdict)), fix(HEADING)],
        [
            heading,
            element("p", fixed!("class" = "sentence"), [written(&plan.summary)]),
            only(!plan.reason.is_empty(), reason),
        ],
    )
}

/// The class of an answer: how good or bad it is, for its colour; the words say it too.
const fn tone(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => "answer waits",
        Some(Verdict::Fits) => "answer yes",
        Some(Verdict::FitsWithCare | Verdict::NeedsChange) => "answer care",
        Some(Verdict::Ask) => "answer question",
        Some(Verdict::NeedsDevice | Verdict::Impossible | Verdict::MustNot) => "answer no",
    }
}
