//! Starts the page in the element `#app`, with the link under which it was opened.
//! What is there is an answer already, so nothing hurries: the start is cut into tasks between which the browser has its turn, and
//! the live page is made beside what is there until it is complete.

use std::hint::black_box;
use std::rc::Rc;

use advice::plan::{Plan, plan, verdict};
use cable_chooser::app::{App, Opened, Props};
use cable_chooser::effects::wait::after;
use cable_chooser::effects::{address, clipboard, download, screen, share, takeover};
use cable_chooser::model::{Clipboard, Means, Model};
use cable_chooser::ui::drawing;
use web_sys::Element;
use yew::Callback;

#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    next(Box::new(open));
}

fn open() {
    let model = Model {
        wide: screen::is_wide(),
        framed: screen::is_framed(),
        means: Some(Means {
            copy: if clipboard::is_there() {
                Clipboard::There
            } else {
                Clipboard::Missing
            },
            share: share::is_there(),
            save: download::is_there(),
            home: address::home().into(),
        }),
        ..Model::open(&address::current())
    };
    let model = Rc::new(model);
    next(Box::new(move || prove(model)));
}

/// A browser compiles a function when it is called for the first time, which takes far longer than the call. Those that prove an
/// answer are half of a plan's, and get a task of their own.
fn prove(model: Rc<Model>) {
    black_box(verdict(&model.selection));
    next(Box::new(move || work_out(model)));
}

fn work_out(model: Rc<Model>) {
    let plan = Rc::new(plan(&model.selection, &model.notices));
    next(Box::new(move || draw(model, plan)));
}

fn draw(model: Rc<Model>, plan: Rc<Plan>) {
    let opened = Opened {
        printed: drawing::print(&model, &plan),
        model,
        plan,
    };
    next(Box::new(move || render(opened)));
}

/// In a task of its own.
fn next(step: Box<dyn FnOnce()>) {
    after(0, step).forget();
}

fn render(opened: Opened) {
    let document = gloo::utils::document();
    let (Some(root), Ok(stage)) = (document.get_element_by_id("app"), document.create_element("div")) else {
        return;
    };
    let made = stage.clone();
    let props = Props {
        opened,
        complete: Some(Callback::from(move |model| {
            take_place(root.clone(), made.clone(), model);
        })),
    };
    yew::Renderer::<App>::with_root_and_props(stage, props).render();
}

/// How long to wait between two looks whether the visitor has let go, in milliseconds.
const MOMENT_MS: u32 = 50;

/// Takes the place of what is there, as soon as the visitor's hand is not on it.
fn take_place(root: Element, made: Element, model: Rc<Model>) {
    if takeover::is_held() {
        after(MOMENT_MS, Box::new(move || take_place(root, made, model))).forget();
    } else {
        takeover::replace(&root, &made, &model.selection);
    }
}
