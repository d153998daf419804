//! The level plan: the chain as a picture, and the same figures in words.

use advice::draw::{self, Mode};
use advice::plan::Plan;
use advice::text::{self, LevelRow, page as words};
use yew::Html;

use super::drawing::raw;
use super::element::{element, element_with, fixed, keyed, list, text as words_of, written};

/// The picture and the table; nothing while nothing of the chain is known.
pub fn levels(plan: &Plan) -> Html {
    if plan.ladder.is_empty() {
        return Html::default();
    }
    let picture = draw::svg(&draw::levels(&plan.ladder), "ladder", Mode::Inline);
    let rows = text::level_rows(&plan.levels);
    element(
        "div",
        fixed!("class" = "levels"),
        [
            element("h3", &[], [words_of(words::LEVELS)]),
            element("p", fixed!("class" = "hint"), [words_of(words::LEVELS_HINT)]),
            element("div", fixed!("class" = "ladder"), [raw(picture)]),
            element("dl", &[], [list(rows.iter().map(row))]),
        ],
    )
}

fn row(row: &LevelRow) -> Html {
    let class = row.over.then_some("over".into());
    let children = [
        element("dt", &[], [words_of(row.name)]),
        element("dd", &[], [written(&row.value)]),
    ];
    keyed(row.name, element_with("div", &["class"], [class], children))
}
