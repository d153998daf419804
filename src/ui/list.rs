//! The lists of the page: what each offers, what of it is chosen, and what a choice means.
//! A value that a list does not know means nothing, and the choice is refused.

use advice::plan::cables_at_hand;
use advice::selection::{Event, Selection};
use advice::text::{self, Group as Heading, page as words};
use advice::{Input, Output, Port, Symptom, Topology};

use crate::model::Action;

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
    /// What to look for; empty where the name says it all.
    pub hint: &'static str,
}

/// A socket of the other side that people take for one of this side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mistake {
    value: &'static str,
    label: &'static str,
    port: &'static Port,
    /// What it really is, and where to look instead.
    answer: &'static str,
}

const NOT_OUTPUTS: &[Mistake] = &[
    Mistake {
        value: "not-an-output-xlr",
        label: words::XLR_WITH_HOLES,
        port: Input::XlrPair.port(),
        answer: words::XLR_WITH_HOLES_IS_INPUT,
    },
    Mistake {
        value: "not-an-output-combo",
        label: words::COMBO,
        port: Input::ComboPair.port(),
        answer: words::COMBO_IS_INPUT,
    },
];

const NOT_INPUTS: &[Mistake] = &[
    Mistake {
        value: "not-an-input-xlr",
        label: words::XLR_WITH_PINS,
        port: Output::XlrPair.port(),
        answer: words::XLR_WITH_PINS_IS_OUTPUT,
    },
    Mistake {
        value: "not-an-input-phones",
        label: words::PHONES_JACK,
        port: Output::Phones635.port(),
        answer: words::PHONES_JACK_IS_OUTPUT,
    },
];

/// Some entries under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The heading; empty for none.
    pub label: &'static str,
    /// What to look for on the device; empty for none.
    pub question: &'static str,
    /// The entries.
    pub choices: Vec<Choice>,
}

impl List {
    /// Every list there is; not all of them are on the page at all times.
    pub const ALL: [Self; 6] = [
        Self::Output,
        Self::Input,
        Self::Topology,
        Self::Have,
        Self::Symptom,
        Self::Gain,
    ];

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

    /// Sockets of the other side that people take for one of this side.
    const fn mistakes(self) -> &'static [Mistake] {
        match self {
            Self::Output => NOT_OUTPUTS,
            Self::Input => NOT_INPUTS,
            _ => &[],
        }
    }

    /// What to say to somebody who takes a socket of the other side for one of this side.
    pub fn mistaken(self, value: &str) -> Option<&'static str> {
        let mistake = self.mistakes().iter().find(|mistake| mistake.value == value)?;
        Some(mistake.answer)
    }

    /// What the page does when a value is chosen; `None` for a value that is not in the list.
    pub fn action(self, value: &str) -> Option<Action> {
        let mistake = || Some(Action::Mistake(self, self.mistaken(value)?));
        self.event(value).map(Action::choose).or_else(mistake)
    }

    /// The sockets that a value stands for, to be drawn.
    pub fn port(self, value: &str) -> Option<&'static Port> {
        let mistake = self.mistakes().iter().find(|mistake| mistake.value == value);
        let own = match self {
            Self::Output => Output::from_slug(value).map(Output::port),
            Self::Input => Input::from_slug(value).map(Input::port),
            _ => None,
        };
        own.or(mistake.map(|mistake| mistake.port))
    }

    /// What it offers.
    pub fn groups(self, selection: &Selection) -> Vec<Group> {
        match self {
            Self::Output => self.under_headings(words::OTHER_SIDE_OF_SOURCE, |at| {
                let o = *Output::ALL.get(at)?;
                let choice = Choice {
                    value: o.slug(),
                    label: text::output_label(o),
                    hint: text::output_hint(o),
                };
                Some((text::output_group(o), choice))
            }),
            Self::Input => self.under_headings(words::OTHER_SIDE_OF_DESTINATION, |at| {
                let i = *Input::ALL.get(at)?;
                let choice = Choice {
                    value: i.slug(),
                    label: text::input_label(i),
                    hint: text::input_hint(i),
                };
                Some((text::input_group(i), choice))
            }),
            Self::Topology => plain(Topology::ALL.map(|t| (t.slug(), text::topology_label(t)))),
            Self::Symptom => plain(Symptom::ALL.map(|s| (s.slug(), text::symptom_label(s)))),
            Self::Gain => plain(
                selection
                    .gear
                    .positions()
                    .filter_map(|(number, gain)| Some((*POSITIONS.get(number)?, gain.name()?))),
            ),
            Self::Have => plain(cables_at_hand(selection).into_iter().map(|c| (c.slug, c.name))),
        }
    }

    /// Sockets under their headings, and last what only looks like them; `choice` gives them by their numbers.
    fn under_headings(
        self,
        others: &'static str,
        choice: fn(usize) -> Option<(Heading, Choice)>,
    ) -> Vec<Group> {
        let mut groups = Heading::ALL.map(|heading| Group {
            label: text::group_label(heading),
            question: text::group_question(heading, self == Self::Output),
            choices: Vec::new(),
        });
        for (heading, choice) in (0..).map_while(choice) {
            let place = Heading::ALL.iter().position(|other| *other == heading);
            if let Some(group) = place.and_then(|place| groups.get_mut(place)) {
                group.choices.push(choice);
            }
        }
        let mut groups = Vec::from(groups);
        groups.retain(|group| !group.choices.is_empty());
        groups.push(Group {
            label: others,
            question: others,
            choices: self.mistakes().iter().map(Mistake::choice).collect(),
        });
        groups
    }
}

impl Mistake {
    const fn choice(&self) -> Choice {
        Choice {
            value: self.value,
            label: self.label,
            hint: "",
        }
    }
}

fn plain(choices: impl IntoIterator<Item = (&'static str, &'static str)>) -> Vec<Group> {
    let choice = |(value, label)| Choice {
        value,
        label,
        hint: "",
    };
    vec![Group {
        label: "",
        question: "",
        choices: choices.into_iter().map(choice).collect(),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use advice::link::parse;
    use advice::selection::update;

    #[test]
    fn every_entry_can_be_chosen_and_is_then_the_chosen_one() {
        let (selection, _) = parse("/trs-pair/rca-pair/?in=schiit-magni-2.input");
        assert!(selection.gear.positions().count() > 1);
        for list in List::ALL {
            let groups = list.groups(&selection);
            for choice in groups.iter().flat_map(|group| &group.choices) {
                let Some(event) = list.event(choice.value) else {
                    assert!(
                        list.mistaken(choice.value).is_some(),
                        "{list:?}: {}",
                        choice.value
                    );
                    continue;
                };
                assert_eq!(list.mistaken(choice.value), None);
                assert_eq!(list.chosen(&update(&selection, event)), choice.value, "{list:?}");
            }
        }
    }

    #[test]
    fn a_value_that_is_not_in_the_list_is_refused() {
        for list in List::ALL {
            assert_eq!(list.event("nonsense"), None, "{list:?}");
            assert_eq!(list.event("").is_some(), list.none().is_some(), "{list:?}");
        }
    }

    #[test]
    fn every_socket_and_every_mistake_can_be_drawn() {
        let (selection, _) = parse("/");
        for list in [List::Output, List::Input] {
            for choice in list.groups(&selection).iter().flat_map(|group| &group.choices) {
                assert!(list.port(choice.value).is_some(), "{}", choice.value);
            }
        }
    }

    #[test]
    fn every_socket_is_offered_once() {
        let (selection, _) = parse("/");
        let count = |list: List| {
            list.groups(&selection)
                .iter()
                .flat_map(|group| &group.choices)
                .filter(|choice| list.mistaken(choice.value).is_none())
                .count()
        };
        assert_eq!(count(List::Output), Output::ALL.len());
        assert_eq!(count(List::Input), Input::ALL.len());
    }
}
