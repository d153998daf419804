//! The device field that is being searched in: what is typed, what was found, which row is marked.
//! One field at a time is open, so there is one of these; the reducer makes each from the one before.

use advice::offer::chosen;
use advice::selection::Selection;
use advice::text::page as words;
use advice::{Hit, Picker, search};
use yew::AttrValue;

/// More rows than these are not shown: whoever sees so many types one letter more.
const MOST_ROWS: usize = 20;

/// An open device field.
#[derive(Clone, Debug, PartialEq)]
pub struct Search {
    /// Which of the three.
    pub picker: Picker,
    /// What is typed.
    pub text: AttrValue,
    /// What was found, the best first, as far as it is shown. Behind it stands one row more: "mine is not listed".
    pub hits: Vec<Hit>,
    /// How many were found in all.
    pub found: usize,
    /// The row that is marked.
    pub active: Option<usize>,
    /// Whether the list is open; a text that was left without a choice stays, closed.
    pub open: bool,
}

/// Where the mark goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One row down, from the last to the first.
    Next,
    /// One row up, from the first to the last.
    Previous,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Search {
    /// The field with this text, and what fits it; the entries for any device of a sort come first while nothing is typed.
    #[inline(never)] // comes with the second part of the page
    pub fn of(picker: Picker, text: AttrValue) -> Self {
        let all = search(picker, &text);
        let found = all.len();
        let is_first = |hit: &Hit| hit.device().is_some_and(advice::Device::is_generic);
        let hits = if text.trim().is_empty() {
            let (first, rest): (Vec<Hit>, Vec<Hit>) = all.into_iter().partition(is_first);
            first.into_iter().chain(rest).take(MOST_ROWS).collect()
        } else {
            all.into_iter().take(MOST_ROWS).collect()
        };
        Self {
            picker,
            text,
            hits,
            found,
            active: None,
            open: true,
        }
    }

    /// The field as it is when one comes to it: with the name of what is chosen.
    pub fn at(picker: Picker, selection: &Selection) -> Self {
        Self::of(picker, name(picker, selection))
    }

    /// The row below the last hit.
    pub fn not_listed(&self) -> usize {
        self.hits.len()
    }

    /// The same field with the mark elsewhere.
    #[must_use]
    pub fn stepped(mut self, step: Step) -> Self {
        let last = self.not_listed();
        let at = self.active.filter(|_| self.open);
        self.open = true;
        self.active = Some(match (step, at) {
            (Step::First, _) | (Step::Next, None) => 0,
            (Step::Last, _) | (Step::Previous, None | Some(0)) => last,
            (Step::Next, Some(row)) if row >= last => 0,
            (Step::Next, Some(row)) => row + 1,
            (Step::Previous, Some(row)) => row - 1,
        });
        self
    }

    /// What those hear who cannot see the list.
    pub fn said(&self) -> AttrValue {
        words::found(self.picker, self.found, self.hits.len()).into()
    }
}

/// The name of what is chosen in a field; empty for none.
pub fn name(picker: Picker, selection: &Selection) -> AttrValue {
    chosen(selection, picker).map_or_else(AttrValue::default, |hit| hit.name().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &'static str) -> Search {
        Search::of(Picker::Source, text.into())
    }

    #[test]
    fn any_device_of_a_sort_comes_first_while_nothing_is_typed() {
        let search = typed(" ");
        assert!(search.found > MOST_ROWS && search.hits.len() == MOST_ROWS);
        assert!(
            search.hits[0].name().contains("Laptop"),
            "{}",
            search.hits[0].name()
        );
    }

    #[test]
    fn the_mark_goes_round_over_the_last_row() {
        let search = typed("scarlet 2i2").stepped(Step::Previous);
        assert_eq!(search.active, Some(search.not_listed()));
        assert_eq!(search.clone().stepped(Step::Next).active, Some(0));
        let first = search.stepped(Step::First);
        assert_eq!(first.active, Some(0));
        assert_eq!(first.clone().stepped(Step::Next).active, Some(1));
        assert_eq!(
            first
                .stepped(Step::Last)
                .stepped(Step::Previous)
                .active
                .map(|row| row + 1),
            Some(typed("scarlet 2i2").hits.len())
        );
    }

    #[test]
    fn what_is_in_no_name_leaves_the_way_back_to_the_sockets() {
        let search = typed("qqqqqq");
        assert_eq!((search.found, search.not_listed()), (0, 0));
        assert!(search.said().contains("choose the socket"), "{}", search.said());
        assert_eq!(search.stepped(Step::Next).active, Some(0));
        // Headphones have none to choose.
        let headphones = Search::of(Picker::Headphones, "qqqqqq".into());
        assert!(headphones.said().contains("figures"), "{}", headphones.said());
    }
}
