//! The whole page: one reducer at the top, the address going in and coming out.
//! The plan is worked out once for each selection; below it there is only showing.

use std::rc::Rc;

use advice::Picker;
use advice::draw::Format;
use advice::plan::{Plan, plan};
use advice::text::page as words;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::{AttrValue, Callback, Component, Context, Html, Properties};

use crate::effects::address::{self, Step};
use crate::effects::{focus, glow, lists, screen};
use crate::model::{Action, Means, Model, Said};
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

/// The page: its state, what follows from it, and what of that the browser has been told.
#[derive(Debug)]
pub struct App {
    model: Model,
    plan: Rc<Plan>,
    printed: Option<Printed>,
    act: Callback<Action>,
    told: Told,
}

/// What the browser was told last, so that it is told each thing once.
#[derive(Debug, Default)]
struct Told {
    link: Option<String>,
    title: String,
    said: Said,
    marked: Option<(Picker, usize)>,
    lit: Option<usize>,
    /// Whether the drawing is another since then, with nothing lit in it.
    is_drawn_anew: bool,
    hush: Option<Timeout>,
    /// Going back and forward, and the width of the screen.
    listeners: Vec<EventListener>,
}

impl Component for App {
    type Message = Action;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let Props {
            link,
            wide,
            framed,
            means,
        } = context.props();
        let model = Model {
            wide: *wide,
            framed: *framed,
            means: means.clone(),
            ..Model::open(link)
        };
        let plan = Rc::new(plan(&model.selection, &model.notices));
        Self {
            printed: drawing::print(&plan.picture, format(*wide)),
            act: context.link().callback(|action| action),
            told: Told::default(),
            plan,
            model,
        }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let next = self.model.clone().after(action);
        if next == self.model {
            return false;
        }
        let before = std::mem::replace(&mut self.model, next);
        let is_chosen_anew = before.selection != self.model.selection || before.notices != self.model.notices;
        let plan_before = self.plan.clone();
        if is_chosen_anew {
            self.plan = Rc::new(plan(&self.model.selection, &self.model.notices));
        }
        if plan_before.picture != self.plan.picture || before.wide != self.model.wide {
            self.printed = drawing::print(&self.plan.picture, format(self.model.wide));
            self.told.is_drawn_anew = true;
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        sheet(&self.model, &self.plan, self.printed.as_ref(), &self.act)
    }

    fn rendered(&mut self, _: &Context<Self>, is_first: bool) {
        self.show_address();
        self.hush();
        self.keep_mark_in_sight();
        lists::show(&self.model.selection);
        self.light();
        if is_first {
            self.listen();
        }
    }
}

const fn format(wide: bool) -> Format {
    if wide { Format::Wide } else { Format::Tall }
}

impl App {
    /// Keeps the address, the history and the window's title in step with the answer.
    fn show_address(&mut self) {
        let (link, title) = (&self.plan.link, words::title(&self.plan));
        if self.told.link.as_ref() != Some(link) || self.told.title != title {
            let step = if self.model.opened {
                Step::Replace
            } else {
                Step::Push
            };
            address::show(link, &title, step);
            self.told.link = Some(link.clone());
            self.told.title = title;
        }
    }

    /// Takes what was told off the screen again after some seconds.
    fn hush(&mut self) {
        let said = &self.model.said;
        if self.told.said != *said {
            self.told.said = said.clone();
            let act = self.act.clone();
            self.told.hush = said
                .seen
                .then(|| Timeout::new(LONG_ENOUGH_MS, move || act.emit(Action::Hush)));
        }
    }

    /// Keeps the marked row of a list of devices in sight.
    fn keep_mark_in_sight(&mut self) {
        let search = self.model.search.as_ref();
        let marked = search.and_then(|search| Some((search.picker, search.active?)));
        if self.told.marked != marked {
            self.told.marked = marked;
            if let Some((picker, row)) = marked {
                focus::into_sight(&device_field::row_id(picker, row));
            }
        }
    }

    /// Lights what is lit in the drawing.
    fn light(&mut self) {
        let lit = self.model.lit();
        if self.told.lit != lit || (self.told.is_drawn_anew && lit.is_some()) {
            glow::show(lit);
        }
        self.told.lit = lit;
        self.told.is_drawn_anew = false;
    }

    /// Listens to the browser: to going back and forward, and to the width of its screen.
    fn listen(&mut self) {
        self.told
            .listeners
            .extend(address::on_open(&self.act.reform(Action::Open)));
        self.told
            .listeners
            .extend(screen::watch(&self.act.reform(Action::Widen)));
    }
}
