//! What a key on a list will ask for next: the plans of the entries beside the chosen one, worked out while the page has nothing else
//! to do. A visitor who walks through a list with the keyboard then sees each answer half a millisecond (a slow phone: two) sooner.

use std::cell::RefCell;
use std::rc::Rc;

use advice::notice::Notice;
use advice::plan::{Plan, plan};
use advice::selection::{Selection, update};
use yew::Callback;

use crate::effects::focus;
use crate::effects::wait::Wait;
use crate::ui::list::List;

/// What is known of the entries beside the chosen one.
#[derive(Debug, Default)]
pub struct Ahead {
    known: Rc<RefCell<Vec<(Selection, Rc<Plan>)>>>,
    wait: Option<Wait>,
}

impl Ahead {
    /// The plan of a choice: the one that was expected, or a new one.
    #[inline(never)] // comes with the second part of the page
    pub fn plan(&mut self, selection: &Selection, notices: &[Notice]) -> Rc<Plan> {
        // What was begun for the choice before is of no use now.
        self.wait = None;
        let known = self.known.borrow();
        let known = known.iter().filter(|_| notices.is_empty());
        let expected = known.into_iter().find(|(expected, _)| expected == selection);
        expected.map_or_else(|| Rc::new(plan(selection, notices)), |(_, plan)| Rc::clone(plan))
    }

    /// Works out what is beside the choice in the list that has the keyboard, when all that follows from the choice is painted.
    #[inline(never)] // comes with the second part of the page
    pub fn look(&mut self, selection: &Rc<Selection>) {
        let Some(list) = focus::list() else { return };
        let (known, selection) = (Rc::clone(&self.known), Rc::clone(selection));
        self.wait = Some(Wait::painted(Callback::from(move |()| {
            let plans = beside(list, &selection).into_iter();
            let plans = plans.map(|expected| (expected.clone(), Rc::new(plan(&expected, &[]))));
            known.replace(plans.collect());
        })));
    }
}

/// The choices that one key leads to: the entry above the chosen one and the entry below it.
fn beside(list: List, selection: &Selection) -> Vec<Selection> {
    let groups = list.groups(selection);
    let values: Vec<&str> = groups
        .iter()
        .flat_map(|group| &group.choices)
        .map(|choice| choice.value)
        .collect();
    let chosen = list.chosen(selection);
    let Some(at) = values.iter().position(|value| *value == chosen) else {
        return Vec::new();
    };
    [at.checked_sub(1), at.checked_add(1)]
        .into_iter()
        .filter_map(|at| values.get(at?))
        .filter_map(|value| Some(update(selection, list.event(value)?)))
        .collect()
}
