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

/// What may be chosen, and what follows from it.
type Expected = (Selection, Rc<Plan>);

/// What is known of the entries beside the chosen one.
#[derive(Debug, Default)]
pub struct Ahead {
    known: Rc<RefCell<Vec<Expected>>>,
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

#[cfg(test)]
mod tests {
    use super::*;
    use advice::link::{parse, print};

    fn links_beside(list: List, link: &str) -> Vec<String> {
        beside(list, &parse(link).0).iter().map(print).collect()
    }

    #[test]
    fn beside_a_choice_are_the_entries_above_and_below_it() {
        let topologies = links_beside(List::Topology, "/trs-pair/rca-pair/?topology=servo");
        assert_eq!(
            topologies,
            [
                "/trs-pair/rca-pair/?topology=push-pull",
                "/trs-pair/rca-pair/?topology=impedance-balanced",
            ]
        );
    }

    #[test]
    fn every_entry_of_a_list_is_reached_from_one_beside_it() {
        for list in [List::Output, List::Input] {
            let (opened, _) = parse("/trs-pair/rca-pair/");
            let groups = list.groups(&opened);
            let choices = groups.iter().flat_map(|group| &group.choices);
            let events = choices.filter_map(|choice| list.event(choice.value));
            let selections: Vec<Selection> = events.map(|event| update(&opened, event)).collect();
            for pair in selections.windows(2) {
                let [above, below] = pair else { continue };
                assert!(beside(list, above).contains(below), "{list:?}: {}", print(above));
                assert!(beside(list, below).contains(above), "{list:?}: {}", print(below));
            }
        }
    }

    #[test]
    fn what_was_expected_is_what_would_have_been_worked_out() {
        let (chosen, notices) = parse("/ts-pair/rca-pair/");
        let mut ahead = Ahead::default();
        let known = beside(List::Output, &chosen).into_iter();
        let known = known.map(|expected| (expected.clone(), Rc::new(plan(&expected, &notices))));
        ahead.known = Rc::new(RefCell::new(known.collect()));
        let known = ahead.known.borrow().clone();
        assert_eq!(known.len(), 2);
        for (expected, worked_out) in known {
            let found = ahead.plan(&expected, &notices);
            assert!(Rc::ptr_eq(&found, &worked_out));
        }
        let other = parse("/toslink/toslink/").0;
        assert_eq!(*ahead.plan(&other, &notices), plan(&other, &notices));
    }
}
