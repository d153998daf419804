//! The whole page: one reducer at the top, the address going in and coming out.
//! The plan is worked out once for each selection; below it there is only showing.

use std::rc::Rc;

use advice::draw::Format;
use advice::plan::{Plan, plan};
use advice::text::page as words;
use gloo::timers::callback::Timeout;
use yew::{
    AttrValue, Callback, Html, Properties, UseReducerHandle, component, hook, use_callback, use_effect_with,
    use_memo, use_reducer,
};

use crate::effects::address::{self, Step};
use crate::effects::{focus, glow, screen};
use crate::model::{Action, Means, Model};
use crate::ui::device_field;
use crate::ui::drawing::{self, Printed};
use crate::ui::sheet::sheet;

/// How long a short sentence stays on the screen.
const LONG_ENOUGH_MS: u32 = 6000;

/// What the page is opened with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The share link under which it was opened.
    pub link: AttrValue,
    /// Whether the screen has room for a drawing from left to right.
    pub wide: bool,
    /// Whether the page stands in a frame of another.
    pub framed: bool,
    /// What the browser can do with a link; known from the first rendering on, so that nothing has to move for it later.
    pub means: Option<Means>,
}

/// The page.
#[component]
pub fn App(props: &Props) -> Html {
    let model = use_reducer(|| Model {
        wide: props.wide,
        framed: props.framed,
        means: props.means.clone(),
        ..Model::open(&props.link)
    });
    let plan = use_memo(
        (model.selection.clone(), model.notices.clone()),
        |(selection, notices)| plan(selection, notices),
    );
    let act = use_callback(model.dispatcher(), |action, model| model.dispatch(action));
    use_address(&model, &plan, &act);
    use_hush(&model, &act);
    use_mark_in_sight(&model);
    let drawing = use_drawing(&model, &plan, &act);
    sheet(&model, &plan, (*drawing).as_ref(), &act)
}

/// Keeps the address, the history and the window's title in step with the answer.
#[hook]
fn use_address(model: &UseReducerHandle<Model>, plan: &Rc<Plan>, act: &Callback<Action>) {
    let step = if model.opened { Step::Replace } else { Step::Push };
    use_effect_with((plan.link.clone(), words::title(plan)), move |(link, title)| {
        address::show(link, title, step);
    });
    use_effect_with(act.clone(), |act| {
        let listeners = address::on_open(&act.reform(Action::Open));
        move || drop(listeners)
    });
}

/// Keeps the marked row of a list of devices in sight.
#[hook]
fn use_mark_in_sight(model: &Model) {
    let marked = model
        .search
        .as_ref()
        .and_then(|search| Some((search.picker, search.active?)));
    use_effect_with(marked, |marked| {
        if let Some((picker, row)) = *marked {
            focus::into_sight(&device_field::row_id(picker, row));
        }
    });
}

/// Takes what was told off the screen again after some seconds.
#[hook]
fn use_hush(model: &Model, act: &Callback<Action>) {
    let act = act.clone();
    use_effect_with(model.said.clone(), move |said| {
        let timer = said
            .seen
            .then(|| Timeout::new(LONG_ENOUGH_MS, move || act.emit(Action::Hush)));
        move || drop(timer)
    });
}

/// Prints the drawing when the answer or the width of the screen changes, and keeps in it lit what is lit.
#[hook]
fn use_drawing(model: &Model, plan: &Rc<Plan>, act: &Callback<Action>) -> Rc<Option<Printed>> {
    let format = if model.wide { Format::Wide } else { Format::Tall };
    let printed = use_memo((plan.picture.clone(), format), |(picture, format)| {
        drawing::print(picture, *format)
    });
    use_effect_with((printed.clone(), model.lit()), |(_, lit)| glow::show(*lit));
    use_effect_with(act.clone(), |act| {
        let listener = screen::watch(&act.reform(Action::Widen));
        move || drop(listener)
    });
    printed
}
