//! What the page knows, and how each action changes it.
//! The choice itself and its rules are those of `advice`; beside it stands only what a screen needs.

use std::rc::Rc;

use advice::Picker;
use advice::figure::{Decimal, FigureKey};
use advice::link;
use advice::notice::Notice;
use advice::selection::{Event, Selection, update};
use yew::AttrValue;

use crate::picker::{self, Search, Step};
use crate::ui::folded::Fold;
use crate::ui::list::List;

/// What the page knows.
#[expect(
    clippy::struct_excessive_bools,
    reason = "they are independent of one another, and each has its own action"
)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// The choice.
    pub selection: Rc<Selection>,
    /// What reading the link had to leave out; gone with the next choice.
    pub notices: Vec<Notice>,
    /// Whether this state comes from a link, not from a choice on the page.
    pub opened: bool,
    /// Whether the page stands in a frame of another, where it never is more than the card.
    pub framed: bool,
    /// Whether the link is shown as a QR code.
    pub qr: bool,
    /// What the browser can do with a link; nothing is known where the page is only printed.
    pub means: Option<Means>,
    /// Whether the screen has room for a drawing from left to right.
    pub wide: bool,
    /// The side whose sockets are shown as pictures.
    pub browsed: Option<List>,
    /// The side for which a socket of the other side was taken, and what to say to that.
    pub mistaken: Option<(List, &'static str)>,
    /// Whether the visitor wants to see what is inside.
    pub inside: bool,
    /// The join that the pointer is on.
    pub touched: Option<usize>,
    /// The join that was chosen to stay lit.
    pub pinned: Option<usize>,
    /// The device field that is being searched in.
    pub search: Option<Search>,
    /// Device fields that were left with a text from which nothing was chosen; it stays to be seen and mended.
    pub left: Vec<Search>,
    /// Figures that were typed and cannot be used, as they were typed.
    pub unusable: Vec<(FigureKey, AttrValue)>,
    /// The parts that are unfolded, as the browser tells.
    pub unfolded: Vec<Fold>,
    /// What was said last.
    pub said: Said,
}

/// Whether the browser copies for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clipboard {
    /// It has nothing to copy with.
    Missing,
    /// It has, as far as is known.
    There,
    /// It has, and refused when it was asked.
    Refused,
}

/// What the browser can do with a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Means {
    /// Put it on the clipboard.
    pub copy: Clipboard,
    /// Hand it to the system's own sheet.
    pub share: bool,
    /// Hand over files to keep.
    pub save: bool,
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
    /// Whether it is the answer's own sentence, in place of `text`; so a new answer needs no second rendering to be said.
    pub answer: bool,
}

impl Said {
    /// A new answer.
    fn answer() -> Self {
        Self {
            answer: true,
            ..Self::default()
        }
    }

    /// A sentence that is heard and not seen.
    fn unseen(text: AttrValue) -> Self {
        Self {
            text,
            ..Self::default()
        }
    }
}

/// What can happen to the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The visitor chose something.
    Choose(Box<Event>),
    /// Something was typed into a device field.
    Type(Picker, AttrValue),
    /// The mark goes to another row of a device field's list, which opens for it.
    Walk(Picker, Step),
    /// A row of the open list was taken.
    Take(usize),
    /// The list of devices is to close, and its field to show what is chosen.
    Close,
    /// The keyboard left a device field.
    Leave(Picker),
    /// A figure was typed.
    Figure(FigureKey, AttrValue),
    /// The visitor took a socket of the other side for one of this list, and is told so.
    Mistake(List, &'static str),
    /// The sockets of a side are to be shown as pictures, or none.
    Browse(Option<List>),
    /// A link was opened by going back or forward.
    Open(String),
    /// The browser showed that it can do less with a link than it said.
    Find(Means),
    /// The browser told how wide its screen is.
    Widen(bool),
    /// The drawing is to show what is inside, or what one sees.
    LookInside(bool),
    /// The link is to be shown as a QR code, or no longer.
    ShowQr(bool),
    /// A part was unfolded, or folded up again.
    Unfold(Fold, bool),
    /// The pointer is on a row of the table, or on its conductor, or on none.
    Touch(Option<usize>),
    /// A row or its conductor was chosen: it stays lit, or no longer.
    Pin(Option<usize>),
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

    /// What is typed in a device field, if that is not just the name of what is chosen.
    pub fn search_of(&self, picker: Picker) -> Option<&Search> {
        let mut typed = self.search.iter().chain(&self.left);
        typed.find(|search| search.picker == picker)
    }

    /// Whether the drawing shows what is inside: on the visitor's word, or because something in there is lit.
    pub fn looks_inside(&self) -> bool {
        self.inside || self.lit().is_some()
    }

    /// The join that is lit in the table and in the drawing.
    pub fn lit(&self) -> Option<usize> {
        self.touched.or(self.pinned)
    }

    /// With an open list, of whose length is told when it changes.
    #[inline(never)] // comes with the second part of the page
    fn searching(mut self, search: Search) -> Self {
        let before = self.search.as_ref().filter(|before| before.open);
        if before.is_none_or(|before| before.text != search.text) {
            self.said = Said::unseen(search.said());
        }
        self.left.retain(|left| left.picker != search.picker);
        self.search = Some(search);
        self
    }

    /// With what a row of the open list stands for.
    #[inline(never)] // comes with the second part of the page
    fn taking(self, row: usize) -> Self {
        let Some(search) = self.search.clone() else {
            return self;
        };
        let hit = search.hits.get(row).copied();
        let next = self.after(Action::choose(Event::Pick(search.picker, hit)));
        Self { search: None, ..next }
    }

    /// Without the list. A field that was emptied chooses nothing; a text that was not chosen from stays to be seen.
    #[inline(never)] // comes with the second part of the page
    fn leaving(self, picker: Picker) -> Self {
        let Some(search) = self.search.clone().filter(|search| search.picker == picker) else {
            return self;
        };
        if search.text.trim().is_empty() {
            return self.taking(search.not_listed());
        }
        let is_chosen = search.text == picker::name(search.picker, &self.selection);
        let kept = Search {
            open: false,
            active: None,
            ..search
        };
        let mut next = Self { search: None, ..self };
        next.left.extend((!is_chosen).then_some(kept));
        next
    }

    /// With a figure, or without it and with what was typed instead of one.
    #[inline(never)] // comes with the second part of the page
    fn figuring(self, key: FigureKey, text: AttrValue) -> Self {
        let value = Decimal::parse(&text).filter(|value| key.allows(*value));
        let figures = self.selection.figures.with(key, value);
        let mut next = self.after(Action::choose(Event::Figures(figures)));
        next.unusable.retain(|(other, _)| *other != key);
        if value.is_none() {
            next.unusable.push((key, text));
        }
        next
    }

    /// What the page knows after an action.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Choose(event) => return self.choosing(*event),
            Action::Type(picker, text) => return self.searching(Search::of(picker, text)),
            Action::Walk(picker, step) => return self.walking(picker, step),
            Action::Take(row) => return self.taking(row),
            Action::Close => self.search = None,
            Action::Leave(picker) => return self.leaving(picker),
            Action::Figure(key, text) => return self.figuring(key, text),
            Action::Open(link) => return self.reopening(&link),
            Action::Mistake(list, answer) => {
                self.mistaken = Some((list, answer));
                self.said = Said::unseen(answer.into());
            }
            Action::Browse(browsed) => self.browsed = browsed,
            Action::Find(means) => self.means = Some(means),
            Action::Widen(wide) => self.wide = wide,
            Action::LookInside(inside) => {
                self.inside = inside;
                self.pinned = self.pinned.filter(|_| inside);
            }
            Action::ShowQr(qr) => self.qr = qr,
            Action::Unfold(fold, is_open) => {
                self.unfolded.retain(|other| *other != fold);
                self.unfolded.extend(is_open.then_some(fold));
            }
            Action::Touch(touched) => self.touched = touched,
            Action::Pin(join) => self.pinned = join.filter(|_| join != self.pinned),
            Action::Tell(text) => {
                // The same once more is heard, and seen as long, only if it is another text.
                let again = if *self.said.text == *text { "\u{a0}" } else { "" };
                self.said = Said {
                    text: [text, again].concat().into(),
                    seen: true,
                    answer: false,
                };
            }
            Action::Hush if self.said.seen => self.said = Said::default(),
            Action::Hush => {}
        }
        self
    }

    #[inline(never)] // comes with the second part of the page
    fn choosing(mut self, event: Event) -> Self {
        if let Event::Pick(picker, _) = event {
            self.left.retain(|left| left.picker != picker);
        }
        let selection = update(&self.selection, event);
        self.mistaken = None;
        if selection != *self.selection {
            self.selection = Rc::new(selection);
            self.notices = Vec::new();
            self.said = Said::answer();
            self.opened = false;
            self.touched = None;
            self.pinned = None;
        }
        self
    }

    /// With the mark on another row of the list, which opens for it.
    #[inline(never)] // comes with the second part of the page
    fn walking(self, picker: Picker, step: Step) -> Self {
        let search = self.search_of(picker).cloned();
        let search = search.unwrap_or_else(|| Search::at(picker, &self.selection));
        self.searching(search.stepped(step))
    }

    /// With the answer of another link; what the screen is and what the browser can do stay.
    #[inline(never)] // comes with the second part of the page
    fn reopening(mut self, link: &str) -> Self {
        let (selection, notices) = link::parse(link);
        self.selection = Rc::new(selection);
        self.notices = notices;
        self.opened = true;
        self.said = Said::answer();
        self.mistaken = None;
        self.touched = None;
        self.pinned = None;
        self.search = None;
        self.left = Vec::new();
        self.unusable = Vec::new();
        self
    }
}

#[cfg(test)]
mod tests;
