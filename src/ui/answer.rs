//! The answer in one plain sentence, under the verdict in a few words.

use advice::Verdict;
use advice::plan::Plan;
use advice::text::page as words;
use yew::{Html, classes, html};

/// The id of the heading, where the keyboard goes when a question is answered.
pub const HEADING: &str = "answer";

/// The answer.
pub fn answer(plan: &Plan) -> Html {
    html! {
        <section class={classes!("answer", tone(plan.verdict))} aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1" class="stamp">{ words::verdict(plan.verdict) }</h2>
            <p class="sentence">{ plan.summary.clone() }</p>
            if !plan.reason.is_empty() {
                <p class="reason">{ plan.reason.clone() }</p>
            }
        </section>
    }
}

/// How good or bad the answer is, for its colour; the words say it too.
const fn tone(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        None => "waits",
        Some(Verdict::Fits) => "yes",
        Some(Verdict::FitsWithCare | Verdict::NeedsChange) => "care",
        Some(Verdict::Ask) => "question",
        Some(Verdict::NeedsDevice | Verdict::Impossible | Verdict::MustNot) => "no",
    }
}
