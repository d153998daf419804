//! What to take away: the drawing, the plan and the leads as files, and the page on paper.
//! One handler for all buttons: each says by its value what it hands over.

use std::rc::Rc;

use advice::draw::{self, Format, Mode, View};
use advice::plan::{Picture, Plan};
use advice::text::page as words;
use advice::wireviz;
use wasm_bindgen::JsCast;
use web_sys::{HtmlButtonElement, MouseEvent};
use yew::{Callback, Html};

use super::element::{element_with, fix, list, listening, on_click, only, text};
use super::{Act, drawing};
use crate::effects::download;
use crate::model::{Action, Model};

/// The buttons, where the browser can hand over files.
pub fn keep(model: &Model, plan: &Rc<Plan>, act: &Act) -> Html {
    if !model.means.as_ref().is_some_and(|means| means.save) {
        return Html::default();
    }
    let has_drawing = plan.picture != Picture::Nothing;
    let has_leads = matches!(plan.picture, Picture::Connection { .. });
    let of_drawing = || list([button("svg", words::KEEP_SVG), button("png", words::KEEP_PNG)]);
    let bar = element_with(
        "div",
        &["class", "role", "aria-label"],
        [fix("bar"), fix("group"), fix(words::KEEP)],
        [
            only(has_drawing, of_drawing),
            only(has_leads, || button("yml", words::KEEP_WIREVIZ)),
            button("json", words::KEEP_JSON),
            button("print", words::PRINT),
        ],
    );
    listening(bar, [on_click(hand_over(model, plan, act))])
}

fn button(value: &'static str, label: &'static str) -> Html {
    element_with(
        "button",
        &["type", "class", "value"],
        [fix("button"), fix("quiet"), fix(value)],
        [text(label)],
    )
}

fn hand_over(model: &Model, plan: &Rc<Plan>, act: &Act) -> Callback<MouseEvent> {
    let (act, plan) = (act.clone(), plan.clone());
    let view = if model.looks_inside() {
        View::Inside
    } else {
        View::Outside
    };
    Callback::from(move |event: MouseEvent| {
        let button = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlButtonElement>().ok());
        let Some(wanted) = button.map(|button| button.value()) else {
            return;
        };
        let told = act.reform(|kept: bool| Action::Tell(if kept { words::KEPT } else { words::NOT_KEPT }));
        let name = [words::file_name(&plan).as_str(), ".", &wanted].concat();
        let svg = || drawing_of(&plan, view).unwrap_or_default();
        let (kind, text) = match (wanted.as_str(), &plan.picture) {
            ("png", _) => {
                download::picture(name, &svg(), &told);
                return;
            }
            ("print", _) => {
                download::print();
                return;
            }
            ("svg", _) => ("image/svg+xml", svg()),
            ("yml", Picture::Connection { assembly, .. }) => {
                ("application/yaml", wireviz::document(assembly))
            }
            _ => ("application/json", plan.to_json()),
        };
        told.emit(download::text(&name, kind, &text));
    })
}

/// The drawing of an answer as an SVG document of its own.
pub fn drawing_of(plan: &Plan, view: View) -> Option<String> {
    let scene = drawing::scene(&plan.picture, Format::Wide)?;
    Some(draw::svg(&scene, "wiring", Mode::Standalone(view)))
}
