//! A state to look at: a link, what else a screen knows, and the component that shows it; and what the list of them is written with.

use std::rc::Rc;

use advice::Picker;
use advice::plan::{Plan, plan};
use cable_chooser::model::{Action, Clipboard, Means, Model};
use cable_chooser::ui::{
    Act,
    answer::answer,
    below::wiring,
    card::card,
    drawing,
    element::when,
    folded::Fold,
    gain_steps::gain_steps,
    have::have,
    list::List,
    part::Shown,
    share_bar::share_bar,
    sheet::{Parts, sheet},
    shopping::shopping,
    sides::sides,
    symptom::symptom,
};
use yew::{Callback, Html, html};

use crate::page::WAITING;

/// Where on its page a fixture stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the main part.
    Main,
    /// It is a whole page, with landmarks and heading of its own.
    Whole,
    /// Over the page, where scripts put it.
    Over,
}

/// A component in one of its states.
#[derive(Clone, Copy, Debug)]
pub struct Fixture {
    /// The component.
    pub component: &'static str,
    /// Its state.
    pub state: &'static str,
    /// Where it stands.
    pub place: Place,
    link: &'static str,
    adapt: fn(&mut Model),
    show: fn(&Model, &Rc<Plan>) -> Html,
}

impl Fixture {
    /// The component in this state.
    pub fn html(&self) -> Html {
        let mut model = Model::open(self.link);
        (self.adapt)(&mut model);
        let plan = Rc::new(plan(&model.selection, &model.notices));
        (self.show)(&model, &plan)
    }

    pub(super) const fn with(mut self, adapt: fn(&mut Model)) -> Self {
        self.adapt = adapt;
        self
    }

    pub(super) const fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

pub(super) const fn of(
    component: &'static str,
    state: &'static str,
    link: &'static str,
    show: fn(&Model, &Rc<Plan>) -> Html,
) -> Fixture {
    Fixture {
        component,
        state,
        place: Place::Main,
        link,
        adapt: |_| {},
        show,
    }
}

pub(super) const fn whole(state: &'static str, link: &'static str) -> Fixture {
    of("sheet", state, link, |model, plan| {
        let shown = shown(model, plan);
        let parts = Parts::default().map(|_| Some(shown.clone()));
        sheet(&shown, drawing::print(model, plan).as_ref(), &parts)
    })
    .at(Place::Whole)
}

/// The card, which is a page of its own.
pub(super) const fn compact(state: &'static str, link: &'static str) -> Fixture {
    of("card", state, link, |model, plan| {
        card(model, plan, drawing::print(model, plan).as_ref(), &nothing())
    })
    .at(Place::Whole)
}

/// What a script says over the page, or above it; it knows no model.
pub(super) const fn said(state: &'static str, place: Place, show: fn(&Model, &Rc<Plan>) -> Html) -> Fixture {
    of("said", state, "/", show).at(place)
}

fn shown(model: &Model, plan: &Rc<Plan>) -> Shown {
    Shown {
        model: Rc::new(model.clone()),
        plan: plan.clone(),
        act: nothing(),
    }
}

/// Nothing here is clicked.
pub(super) fn nothing() -> Act {
    Callback::from(|_: Action| {})
}

pub(super) fn picture(model: &Model, plan: &Rc<Plan>) -> Html {
    when(drawing::print(model, plan), |printed| {
        drawing::drawing(&printed, model, &nothing())
    })
}

/// With the conductor lit that is pinned, as `effects::glow` marks it in a browser.
pub(super) fn lit(model: &Model, plan: &Rc<Plan>) -> Html {
    let printed = drawing::print(model, plan).zip(model.pinned);
    when(printed, |(mut printed, join)| {
        let mark = format!("join\" data-join=\"{join}\"");
        printed.svg = printed
            .svg
            .replace(&mark, &mark.replacen("join", "join lit", 1))
            .into();
        html! { <div data-lit="">{ drawing::drawing(&printed, model, &nothing()) }</div> }
    })
}

pub(super) fn table(model: &Model, plan: &Rc<Plan>) -> Html {
    wiring(&shown(model, plan))
}

pub(super) fn both_sides(model: &Model, plan: &Rc<Plan>) -> Html {
    sides(&shown(model, plan))
}

pub(super) fn verdict(_: &Model, plan: &Rc<Plan>) -> Html {
    answer(plan)
}

pub(super) fn share(model: &Model, plan: &Rc<Plan>) -> Html {
    share_bar(model, plan, &nothing())
}

pub(super) fn bill(model: &Model, plan: &Rc<Plan>) -> Html {
    shopping(model, plan, &nothing())
}

pub(super) fn own(model: &Model, plan: &Rc<Plan>) -> Html {
    have(model, plan, &nothing())
}

pub(super) fn wrong(model: &Model, plan: &Rc<Plan>) -> Html {
    symptom(model, plan, &nothing())
}

/// Everything that asks something is unfolded.
pub(super) fn unfold(model: &mut Model) {
    model.unfolded = vec![Fold::Topology, Fold::Figures, Fold::Have, Fold::Symptom];
}

pub(super) fn gain(model: &Model, plan: &Rc<Plan>) -> Html {
    gain_steps(model, plan, &nothing())
}

/// What the page knows after an action of the visitor.
pub(super) fn act(model: &mut Model, action: Action) {
    *model = std::mem::take(model).after(action);
}

pub(super) fn search(model: &mut Model, picker: Picker, text: &'static str) {
    act(model, Action::Type(picker, text.into()));
}

/// Takes the first device that the text finds.
pub(super) fn take(model: &mut Model, picker: Picker, text: &'static str) {
    search(model, picker, text);
    act(model, Action::Take(0));
}

/// What the page says when a socket of the other side is taken for one of this list.
pub(super) fn mistake(model: &mut Model, list: List, value: &str) {
    model.mistaken = list.mistaken(value).map(|answer| (list, answer));
}

pub(super) fn own_gear(model: &mut Model) {
    take(model, Picker::Source, "scarlett 2i2");
    take(model, Picker::Amplifier, "magni");
    take(model, Picker::Headphones, "dt 770 250");
}

pub(super) const fn can(copy: bool, share: bool) -> Means {
    Means {
        copy: if copy {
            Clipboard::There
        } else {
            Clipboard::Missing
        },
        share,
        save: copy,
        home: yew::AttrValue::Static("https://cables.example"),
    }
}

/// The bar of `offline.js`.
pub(super) fn newer_release(_: &Model, _: &Rc<Plan>) -> Html {
    html! {
        <div id="release" role="status">
            <span>{ "A newer version of this page is ready." }</span>
            <button type="button">{ "Use it now" }</button>
        </div>
    }
}

/// What `boot.js` says when the page is dead.
pub(super) fn stopped(_: &Model, _: &Rc<Plan>) -> Html {
    html! {
        <p id="trouble" role="alert">
            { "The page has stopped because of a fault of its own. Reload it to go on; your choices are in its address." }
        </p>
    }
}

/// What a static page says when its lists do not wake up.
pub(super) fn waiting(_: &Model, _: &Rc<Plan>) -> Html {
    drawing::raw(WAITING.trim_end().to_owned())
}
