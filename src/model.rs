//! What the page knows, and how each action changes it.
//! The choice itself and its rules are those of `advice`; beside it stands only what a screen needs.

use std::rc::Rc;

use advice::link;
use advice::notice::Notice;
use advice::selection::{Event, Selection, update};
use yew::{AttrValue, Reducible};

/// What the page knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The choice.
    pub selection: Rc<Selection>,
    /// What reading the link had to leave out; gone with the next choice.
    pub notices: Vec<Notice>,
    /// Whether this state comes from a link, not from a choice on the page.
    pub opened: bool,
    /// What the browser can do with a link; not known before the page has started.
    pub means: Option<Means>,
    /// Whether the screen has room for a drawing from left to right.
    pub wide: bool,
    /// Whether the drawing shows what is inside.
    pub inside: bool,
    /// The join that the pointer is on.
    pub touched: Option<usize>,
    /// The join that was chosen to stay lit.
    pub pinned: Option<usize>,
    /// What was said last.
    pub said: Said,
}

/// What the browser can do with a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Means {
    /// Put it on the clipboard.
    pub copy: bool,
    /// Hand it to the system's own sheet.
    pub share: bool,
    /// The address of the page, to which a link is added.
    pub home: AttrValue,
}

/// A sentence for those who listen to the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The sentence.
    pub text: AttrValue,
    /// Whether it is to be seen too, because nothing else on the page shows it.
    pub seen: bool,
}

/// What can happen to the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The visitor chose something.
    Choose(Box<Event>),
    /// A link was opened by going back or forward.
    Open(String),
    /// The browser told what it can do with a link.
    Find(Means),
    /// The browser told how wide its screen is.
    Widen(bool),
    /// The drawing is to show what is inside, or what one sees.
    LookInside(bool),
    /// The pointer is on a row of the table, or on its conductor, or on none.
    Touch(Option<usize>),
    /// A row or its conductor was chosen: it stays lit, or no longer.
    Pin(Option<usize>),
    /// Something that the page shows is to be said as well.
    Say(AttrValue),
    /// Something is to be said that the page shows nowhere else.
    Tell(&'static str),
    /// What was told has been on the screen for long enough.
    Hush,
}

impl Action {
    /// The visitor chose something.
    pub fn choose(event: Event) -> Self {
        Self::Choose(Box::new(event))
    }
}

impl Model {
    /// The state that a link describes.
    pub fn open(text: &str) -> Self {
        let (selection, notices) = link::parse(text);
        Self {
            selection: Rc::new(selection),
            notices,
            opened: true,
            ..Self::default()
        }
    }

    /// The join that is lit in the table and in the drawing.
    pub fn lit(&self) -> Option<usize> {
        self.touched.or(self.pinned)
    }

    fn after(&self, action: Action) -> Self {
        let now = self.clone();
        match action {
            Action::Choose(event) => {
                let selection = update(&self.selection, *event);
                if selection == *self.selection {
                    return now;
                }
                Self {
                    selection: Rc::new(selection),
                    notices: Vec::new(),
                    opened: false,
                    touched: None,
                    pinned: None,
                    ..now
                }
            }
            Action::Open(link) => {
                let Self {
                    selection,
                    notices,
                    opened,
                    ..
                } = Self::open(&link);
                Self {
                    selection,
                    notices,
                    opened,
                    touched: None,
                    pinned: None,
                    ..now
                }
            }
            Action::Find(means) => Self {
                means: Some(means),
                ..now
            },
            Action::Widen(wide) => Self { wide, ..now },
            Action::LookInside(inside) => Self { inside, ..now },
            Action::Touch(touched) => Self { touched, ..now },
            Action::Pin(join) => Self {
                pinned: join.filter(|_| join != self.pinned),
                ..now
            },
            Action::Say(text) => Self {
                said: Said { text, seen: false },
                ..now
            },
            Action::Tell(text) => Self {
                said: Said {
                    text: text.into(),
                    seen: true,
                },
                ..now
            },
            Action::Hush if self.said.seen => Self {
                said: Said::default(),
                ..now
            },
            Action::Hush => now,
        }
    }
}

impl Reducible for Model {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = self.after(action);
        if next == *self { self } else { Rc::new(next) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use advice::Output;

    fn after(link: &str, action: Action) -> Model {
        Model::open(link).after(action)
    }

    #[test]
    fn a_choice_takes_the_notices_of_the_link_away() {
        let model = after(
            "/nonsense/rca-pair/",
            Action::choose(Event::Output(Some(Output::TrsPair))),
        );
        assert_eq!(model.selection.output, Some(Output::TrsPair));
        assert!(model.notices.is_empty() && !model.opened);
    }

    #[test]
    fn a_choice_that_changes_nothing_changes_nothing() {
        let model = Rc::new(Model::open("/trs-pair/nonsense/"));
        let next = model
            .clone()
            .reduce(Action::choose(Event::Output(Some(Output::TrsPair))));
        assert!(Rc::ptr_eq(&model, &next));
    }

    #[test]
    fn going_back_keeps_what_the_browser_can_do() {
        let means = Means {
            copy: true,
            share: false,
            home: "https://example.org".into(),
        };
        let model = after("/", Action::Find(means.clone())).after(Action::Open("/coax/coax/".to_owned()));
        assert_eq!(model.means, Some(means));
        assert!(model.opened && model.selection.input.is_some());
    }

    #[test]
    fn what_the_page_shows_anyway_does_not_fade() {
        let model = after("/", Action::Say("Use one cable.".into())).after(Action::Hush);
        assert_eq!(model.said.text, "Use one cable.");
        assert_eq!(
            model.after(Action::Tell("Copied.")).after(Action::Hush).said,
            Said::default()
        );
    }
}
