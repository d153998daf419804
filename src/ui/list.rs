//! The lists of the page: what each offers, what of it is chosen, and what a choice means.
//! A value that a list does not know means nothing, and the choice is refused.

use advice::plan::cables_at_hand;
use advice::selection::{Event, Selection};
use advice::text::{self, Group as Heading, page as words};
use advice::{Input, Output, Symptom, Topology};

/// One of the lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// What the source has.
    Output,
    /// What the amplifier has.
    Input,
    /// How the output is built.
    Topology,
    /// The cable that one has.
    Have,
    /// What one hears.
    Symptom,
    /// The amplifier's gain position.
    Gain,
}

/// The values of gain positions; no amplifier has more.
const POSITIONS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/// One entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it stands for.
    pub value: &'static str,
    /// What it is called.
    pub label: &'static str,
}

/// Some entries under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading; empty for none.
    pub label: &'static str,
    /// The entries.
    pub choices: Vec<Choice>,
}

impl List {
    /// Its id on the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Input => "input",
            Self::Topology => "topology",
            Self::Have => "have",
            Self::Symptom => "symptom",
            Self::Gain => "gain",
        }
    }

    /// What it asks.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Output => words::SOURCE,
            Self::Input => words::DESTINATION,
            Self::Topology => words::TOPOLOGY_LABEL,
            Self::Have => words::HAVE_LABEL,
            Self::Symptom => words::SYMPTOM_LABEL,
            Self::Gain => words::GAIN_POSITION,
        }
    }

    /// The first entry, which stands for no choice; a topology always is one.
    pub const fn none(self) -> Option<&'static str> {
        match self {
            Self::Output | Self::Input => Some(words::CHOOSE),
            Self::Topology => None,
            Self::Have => Some(words::HAVE_NONE),
            Self::Symptom => Some(words::SYMPTOM_NONE),
            Self::Gain => Some(words::GAIN_AUTO),
        }
    }

    /// A sentence that helps to choose.
    pub fn hint(self, selection: &Selection) -> &'static str {
        match self {
            Self::Output => selection.output.map_or(words::SOURCE_HINT, text::output_hint),
            Self::Input => selection.input.map_or(words::DESTINATION_HINT, text::input_hint),
            Self::Topology => text::topology_hint(selection.topology),
            Self::Have => words::HAVE_HINT,
            Self::Symptom => words::SYMPTOM_HINT,
            Self::Gain => words::GAIN_POSITION_HINT,
        }
    }

    /// The value of what is chosen; empty for none.
    pub fn chosen(self, selection: &Selection) -> &'static str {
        match self {
            Self::Output => selection.output.map(Output::slug),
            Self::Input => selection.input.map(Input::slug),
            Self::Topology => Some(selection.topology.slug()),
            Self::Have => selection.have.map(|cable| cable.slug),
            Self::Symptom => selection.symptom.map(Symptom::slug),
            Self::Gain => selection
                .gear
                .gain
                .and_then(|number| POSITIONS.get(number).copied()),
        }
        .unwrap_or_default()
    }

    /// What choosing a value means; `None` for a value that is not in the list.
    pub fn event(self, value: &str) -> Option<Event> {
        let none = value.is_empty() && self.none().is_some();
        match self {
            Self::Output => Output::from_slug(value)
                .map(|o| Event::Output(Some(o)))
                .or(none.then_some(Event::Output(None))),
            Self::Input => Input::from_slug(value)
                .map(|i| Event::Input(Some(i)))
                .or(none.then_some(Event::Input(None))),
            Self::Topology => Topology::from_slug(value).map(Event::Topology),
            Self::Have => advice::cable(value)
                .map(|c| Event::Have(Some(c)))
                .or(none.then_some(Event::Have(None))),
            Self::Symptom => Symptom::from_slug(value)
                .map(|s| Event::Symptom(Some(s)))
                .or(none.then_some(Event::Symptom(None))),
            Self::Gain => POSITIONS
                .iter()
                .position(|number| *number == value)
                .map(|number| Event::Gain(Some(number)))
                .or(none.then_some(Event::Gain(None))),
        }
    }

    /// What it offers.
    pub fn groups(self, selection: &Selection) -> Vec<Group> {
        match self {
            Self::Output => under_headings(|heading| {
                let here = Output::ALL.iter().filter(|o| text::output_group(**o) == heading);
                here.map(|o| Choice {
                    value: o.slug(),
                    label: text::output_label(*o),
                })
                .collect()
            }),
            Self::Input => under_headings(|heading| {
                let here = Input::ALL.iter().filter(|i| text::input_group(**i) == heading);
                here.map(|i| Choice {
                    value: i.slug(),
                    label: text::input_label(*i),
                })
                .collect()
            }),
            Self::Topology => plain(Topology::ALL.map(|t| Choice {
                value: t.slug(),
                label: text::topology_label(t),
            })),
            Self::Symptom => plain(Symptom::ALL.map(|s| Choice {
                value: s.slug(),
                label: text::symptom_label(s),
            })),
            Self::Gain => plain(selection.gear.positions().filter_map(|(number, gain)| {
                Some(Choice {
                    value: POSITIONS.get(number)?,
                    label: gain.name()?,
                })
            })),
            Self::Have => plain(cables_at_hand(selection).into_iter().map(|c| Choice {
                value: c.slug,
                label: c.name,
            })),
        }
    }
}

fn under_headings(choices: impl Fn(Heading) -> Vec<Choice>) -> Vec<Group> {
    let group = |heading| Group {
        label: text::group_label(heading),
        choices: choices(heading),
    };
    Heading::ALL
        .into_iter()
        .map(group)
        .filter(|group| !group.choices.is_empty())
        .collect()
}

fn plain(choices: impl IntoIterator<Item = Choice>) -> Vec<Group> {
    vec![Group {
        label: "",
        choices: choices.into_iter().collect(),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use advice::link::parse;
    use advice::selection::update;

    const ALL: [List; 6] = [
        List::Output,
        List::Input,
        List::Topology,
        List::Have,
        List::Symptom,
        List::Gain,
    ];

    #[test]
    fn every_entry_can_be_chosen_and_is_then_the_chosen_one() {
        let (selection, _) = parse("/trs-pair/rca-pair/?in=schiit-magni-2.input");
        assert!(selection.gear.positions().count() > 1);
        for list in ALL {
            let groups = list.groups(&selection);
            for choice in groups.iter().flat_map(|group| &group.choices) {
                let event = list
                    .event(choice.value)
                    .unwrap_or_else(|| panic!("{list:?}: {}", choice.value));
                assert_eq!(list.chosen(&update(&selection, event)), choice.value, "{list:?}");
            }
        }
    }

    #[test]
    fn a_value_that_is_not_in_the_list_is_refused() {
        for list in ALL {
            assert_eq!(list.event("nonsense"), None, "{list:?}");
            assert_eq!(list.event("").is_some(), list.none().is_some(), "{list:?}");
        }
    }

    #[test]
    fn every_socket_is_offered_once() {
        let (selection, _) = parse("/");
        let count = |list: List| {
            list.groups(&selection)
                .iter()
                .map(|group| group.choices.len())
                .sum::<usize>()
        };
        assert_eq!(count(List::Output), Output::ALL.len());
        assert_eq!(count(List::Input), Input::ALL.len());
    }
}
