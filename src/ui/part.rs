//! A part of the sheet as a component of its own, so that it can follow the answer: a browser paints half a page in half the time,
//! and nobody reads both halves at once. Only a part that is given another state renders anew.

use std::rc::Rc;

use advice::plan::Plan;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, Properties};

use super::Act;
use super::element::when;
use crate::model::Model;

/// What is shown: a state, what follows from it, and who is told what the visitor does to it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The state.
    pub model: Rc<Model>,
    /// What follows from it.
    pub plan: Rc<Plan>,
    /// Told of what the visitor does.
    pub act: Act,
}

impl PartialEq for Shown {
    /// Whether it is the same state; another that only looks the same is another.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.model, &other.model) && Rc::ptr_eq(&self.plan, &other.plan)
    }
}

/// How a part shows a state.
pub type Show = fn(&Shown) -> Html;

/// A part and its state.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    show: Show,
    shown: Shown,
}

impl PartialEq for Props {
    /// In one place stands always the same part, so only its state can be another.
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown
    }
}

/// The component of every part.
#[derive(Clone, Copy, Debug)]
pub struct Part;

impl Component for Part {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let Props { show, shown } = context.props();
        show(shown)
    }
}

/// A part of this state; nothing while it has none.
pub fn part(show: Show, shown: Option<&Shown>) -> Html {
    when(shown.cloned(), |shown| {
        VComp::new::<Part>(Rc::new(Props { show, shown }), None).into()
    })
}
