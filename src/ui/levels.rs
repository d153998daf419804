//! The level plan: the chain as a picture, and the same figures in words.

use advice::draw::{self, Mode};
use advice::plan::Plan;
use advice::text::{self, page as words};
use yew::{AttrValue, Html, classes, html};

/// The picture and the table; nothing while nothing of the chain is known.
pub fn levels(plan: &Plan) -> Html {
    if plan.ladder.is_empty() {
        return Html::default();
    }
    let picture: AttrValue = draw::svg(&draw::levels(&plan.ladder), "ladder", Mode::Inline).into();
    html! {
        <div class="levels">
            <h3>{ words::LEVELS }</h3>
            <p class="hint">{ words::LEVELS_HINT }</p>
            <div class="ladder">{ Html::from_html_unchecked(picture) }</div>
            <dl>
                { for text::level_rows(&plan.levels).into_iter().map(|row| html! {
                    <div key={row.name} class={classes!(row.over.then_some("over"))}>
                        <dt>{ row.name }</dt>
                        <dd>{ row.value }</dd>
                    </div>
                }) }
            </dl>
        </div>
    }
}
