//! The drawing, with its switch between what one sees and what is inside.
//! It is printed once for each answer and put in as it is; what is lit is marked by classes, which `effects::glow` sets.
//! What is inside comes when somebody looks: a browser reads the rest in half the time.

use advice::draw::{self, Format, Mode, Scene};
use advice::plan::{Picture, Plan};
use advice::text::page as words;
use web_sys::MouseEvent;
use yew::{AttrValue, Callback, Html};

use super::Act;
use super::element::{
    element, element_with, fix, fixed, listening, on_click, on_leave, on_over, only, text, truth,
};
use crate::effects::glow;
use crate::model::{Action, Model};

/// What the ids in the drawing begin with.
const PREFIX: &str = "wiring";

/// A drawing, ready to be put into the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    /// The `svg` element.
    pub svg: AttrValue,
    /// Whether there is something to look into.
    pub has_inside: bool,
    /// Whether that is there to be seen.
    pub shows_inside: bool,
}

/// The scene of a picture; nothing while a side is not chosen.
pub fn scene(picture: &Picture, format: Format) -> Option<Scene> {
    match picture {
        Picture::Nothing => None,
        Picture::Connection {
            output,
            input,
            assembly,
            joins,
        } => Some(draw::connection(*output, *input, assembly, joins, format)),
        Picture::Converter {
            output,
            input,
            device,
            leads,
        } => Some(draw::with_device(*output, *input, *device, leads, format)),
        Picture::Refused { output, input } => Some(draw::refused(*output, *input, format)),
    }
}

/// Prints the drawing of an answer, as the state has it.
pub fn print(model: &Model, plan: &Plan) -> Option<Printed> {
    let format = if model.wide { Format::Wide } else { Format::Tall };
    let scene = scene(&plan.picture, format)?;
    let (has_inside, shows_inside) = (scene.has_inside(), model.looks_inside());
    let scene = if shows_inside {
        scene
    } else {
        draw::from_outside(scene)
    };
    Some(Printed {
        svg: draw::svg(&scene, PREFIX, Mode::Inline).into(),
        has_inside,
        shows_inside,
    })
}

/// A picture as it was printed.
#[inline(never)]
pub fn raw(svg: String) -> Html {
    Html::from_html_unchecked(svg.into())
}

/// The drawing.
pub fn drawing(printed: &Printed, model: &Model, act: &Act) -> Html {
    let touch = act.reform(|event: MouseEvent| Action::Touch(glow::join_under(&event)));
    let pin = act.reform(|event: MouseEvent| Action::Pin(glow::join_under(&event)));
    let leave = act.reform(|_| Action::Touch(None));
    let inside = model.looks_inside();
    let view = if inside { "inside" } else { "outside" };
    let canvas = element(
        "div",
        fixed!("class" = "canvas", "id" = glow::CANVAS),
        [Html::from_html_unchecked(printed.svg.clone())],
    );
    let caption = || element("figcaption", &[], [switch(inside, act)]);
    element_with(
        "figure",
        &["class", "data-view"],
        [fix("picture"), fix(view)],
        [
            listening(canvas, [on_over(touch), on_click(pin), on_leave(leave)]),
            only(printed.has_inside, caption),
        ],
    )
}

fn switch(inside: bool, act: &Act) -> Html {
    let onclick: Callback<MouseEvent> = act.reform(move |_| Action::LookInside(!inside));
    let button = element_with(
        "button",
        &["type", "class", "aria-pressed"],
        [fix("button"), fix("quiet"), truth(inside)],
        [text(words::LOOK_INSIDE)],
    );
    listening(button, [on_click(onclick)])
}
