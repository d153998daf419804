//! The whole page: one reducer at the top, the address going in and coming out.
//! The plan is worked out once for each selection; below it there is only showing. A new answer is painted first, in its words;
//! both sides and the drawing follow with the next frame, and with the one after that what stands below, the address and the title.

use std::rc::Rc;

use advice::Picker;
use advice::plan::Plan;
use advice::text::page as words;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::{Callback, Component, Context, Html, Properties};

use crate::ahead::Ahead;
use crate::effects::address::{self, Step};
use crate::effects::wait::{Wait, after};
use crate::effects::{fields, focus, glow, lists, screen};
use crate::model::{Action, Model, Said};
use crate::ui::device_field;
use crate::ui::drawing::{self, Printed};
use crate::ui::part::Shown;
use crate::ui::sheet::{Parts, is_card, sheet};

/// How long a short sentence stays on the screen.
const LONG_ENOUGH_MS: u32 = 6000;

/// The state with which the page begins, and what follows from it. Working that out takes as long as rendering it; so it is done
/// before, by whoever starts the page, in as many steps as seems good.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The state.
    pub model: Rc<Model>,
    /// What follows from it.
    pub plan: Rc<Plan>,
    /// The drawing.
    pub printed: Option<Printed>,
}

/// What the page is opened with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Its first state.
    pub opened: Opened,
    /// Called with its state when the page is complete for the first time, to be put in the place of a static one.
    /// Where there is nobody to call, the page is only printed, and all of it at once.
    pub complete: Option<Callback<Rc<Model>>>,
}

/// What happens to the page.
#[derive(Debug)]
pub enum Message {
    /// The visitor or the browser did something.
    Act(Action),
    /// The browser has painted the answer: now the rest may follow.
    Follow,
}

/// The page: its state, what follows from it, and what of that the browser has been told.
#[derive(Debug)]
pub struct App {
    shown: Shown,
    printed: Option<Printed>,
    /// Whether the drawing is still that of the state before.
    is_undrawn: bool,
    /// The parts that follow the answer, which may still show the state before, and come one after the other when the page starts.
    parts: Parts,
    /// What is left of the start; nothing once the page is in its place.
    starting: Option<Starting>,
    /// What drawing and parts wait for.
    wait: Option<Wait>,
    ahead: Ahead,
    told: Told,
}

/// What comes when the page starts.
#[derive(Debug)]
struct Starting {
    printed: Option<Printed>,
    complete: Callback<Rc<Model>>,
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
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let Props { opened, complete } = context.props().clone();
        let shown = Shown {
            model: opened.model,
            plan: opened.plan,
            act: context.link().callback(Message::Act),
        };
        let is_live = complete.is_some();
        let (now, then) = if is_live {
            (None, opened.printed)
        } else {
            (opened.printed, None)
        };
        let starting = complete.map(|complete| Starting {
            printed: then,
            complete,
        });
        Self {
            printed: now,
            is_undrawn: false,
            starting,
            // A card has no parts.
            parts: Parts::default().map(|_| (!is_live || is_card(&shown.model)).then(|| shown.clone())),
            wait: is_live.then(|| Wait::next_task(context.link().callback(|()| Message::Follow))),
            ahead: Ahead::default(),
            told: Told::default(),
            shown,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => self.act(context, action),
            Message::Follow if self.starting.is_some() => {
                self.begin();
                self.wait = Some(Wait::next_task(context.link().callback(|()| Message::Follow)));
                // Nothing was added when the page took its place.
                self.starting.is_some()
            }
            Message::Follow if self.is_undrawn => {
                self.draw();
                self.show_sides();
                self.wait = Some(Wait::painted(context.link().callback(|()| Message::Follow)));
                true
            }
            Message::Follow => {
                self.show_all();
                if !self.shown.model.opened {
                    self.ahead.look(&self.shown.model.selection);
                }
                true
            }
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        sheet(&self.shown, self.printed.as_ref(), &self.parts)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if self.starting.is_some() {
            // Not on the screen yet: what is there is still the static page.
            return;
        }
        if self.wait.is_none() {
            self.show_address();
            lists::show(&self.shown.model.selection);
        }
        self.hush();
        self.keep_mark_in_sight();
        self.light();
    }
}

impl App {
    /// Takes an action into the state; whether there is something else to see then.
    fn act(&mut self, context: &Context<Self>, action: Action) -> bool {
        let Shown {
            model,
            plan: plan_before,
            act,
        } = self.shown.clone();
        let next = Model::clone(&model).after(action);
        if next == *model {
            return false;
        }
        let is_chosen_anew = model.selection != next.selection || model.notices != next.notices;
        if is_chosen_anew && !next.opened && self.wait.is_some() {
            // The visitor was quicker than the screen: the choice before this one is a step of its own all the same.
            self.show_address();
        }
        let plan = if is_chosen_anew {
            self.ahead.plan(&next.selection, &next.notices)
        } else {
            plan_before.clone()
        };
        self.shown = Shown {
            model: Rc::new(next),
            plan,
            act,
        };
        let (before, now) = (&*model, &*self.shown.model);
        if before.selection.figures != now.selection.figures || before.unusable != now.unusable {
            fields::show(now);
        }
        let lacks = |printed: &Printed| now.looks_inside() && !printed.shows_inside;
        self.is_undrawn |= plan_before.picture != self.shown.plan.picture
            || before.wide != now.wide
            || self.printed.as_ref().is_some_and(lacks);
        self.follow(context, is_chosen_anew && !now.opened);
        true
    }

    /// The next step of the start: the drawing, one part after the other, the taking of its place. The address is told after that,
    /// as it is after every answer.
    fn begin(&mut self) {
        let printed = self
            .starting
            .as_mut()
            .and_then(|starting| starting.printed.take());
        if printed.is_some() {
            self.printed = printed;
        } else if let Some(part) = self.parts.iter_mut().find(|part| part.is_none()) {
            *part = Some(self.shown.clone());
        } else if let Some(starting) = self.starting.take() {
            self.listen();
            starting.complete.emit(Rc::clone(&self.shown.model));
        }
    }

    /// Shows this state on both sides.
    fn show_sides(&mut self) {
        let [sides, ..] = &mut self.parts;
        *sides = Some(self.shown.clone());
    }

    /// Shows this state everywhere.
    fn show_all(&mut self) {
        self.wait = None;
        self.parts = Parts::default().map(|_| Some(self.shown.clone()));
    }

    fn draw(&mut self) {
        self.printed = drawing::print(&self.shown.model, &self.shown.plan);
        self.is_undrawn = false;
        self.told.is_drawn_anew = true;
    }

    /// Takes the drawing and the parts along, at once or when the answer was painted.
    fn follow(&mut self, context: &Context<Self>, later: bool) {
        if self.is_undrawn && !later {
            self.draw();
        }
        if self.starting.is_some() {
            return;
        }
        if later {
            self.wait = Some(Wait::painted(context.link().callback(|()| Message::Follow)));
        } else if self.shown.model.opened || self.wait.is_none() {
            self.show_all();
        } else {
            // What is below is still to follow the choice before this.
            self.show_sides();
        }
    }

    /// Keeps the address, the history and the window's title in step with the answer.
    fn show_address(&mut self) {
        let (link, title) = (&self.shown.plan.link, words::title(&self.shown.plan));
        if self.told.link.as_ref() != Some(link) || self.told.title != title {
            let step = if self.shown.model.opened {
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
        let said = &self.shown.model.said;
        if self.told.said != *said {
            self.told.said = said.clone();
            let act = self.shown.act.clone();
            self.told.hush = said
                .seen
                .then(|| after(LONG_ENOUGH_MS, Box::new(move || act.emit(Action::Hush))));
        }
    }

    /// Keeps the marked row of a list of devices in sight.
    fn keep_mark_in_sight(&mut self) {
        let search = self.shown.model.search.as_ref();
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
        let lit = self.shown.model.lit();
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
            .extend(address::on_open(&self.shown.act.reform(Action::Open)));
        self.told
            .listeners
            .extend(screen::watch(&self.shown.act.reform(Action::Widen)));
    }
}
